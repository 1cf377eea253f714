/** Where articles have what they say: outlets and agencies, and who copies whom. */
@NullMarked
package org.isnad.server.source;

import org.jspecify.annotations.NullMarked;
