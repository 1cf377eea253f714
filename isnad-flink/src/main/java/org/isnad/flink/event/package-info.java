/**
 * Events on a cluster. Tellings that may tell the same meet under a key that both have ({@link
 * org.isnad.flink.event.TellingPairs}); what is connected is gathered and handed to story's own
 * rules ({@link org.isnad.flink.event.GatherEvents}).
 */
@NullMarked
package org.isnad.flink.event;

import org.jspecify.annotations.NullMarked;
