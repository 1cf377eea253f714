/**
 * Reprints on a cluster. Texts that share a sampled shingle meet ({@link
 * org.isnad.flink.copy.Meetings}), are compared ({@link org.isnad.flink.copy.SendTexts}, {@link
 * org.isnad.flink.copy.Compare}), and what belongs together is handed to story's rules ({@link
 * org.isnad.flink.copy.GatherCopies}).
 */
@NullMarked
package org.isnad.flink.copy;

import org.jspecify.annotations.NullMarked;
