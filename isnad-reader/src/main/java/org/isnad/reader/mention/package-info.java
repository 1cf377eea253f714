/**
 * Who and where: the first stage. Names, roles and the phrases that stand for them, and who is the
 * same as whom.
 *
 * <p>Start at {@link org.isnad.reader.mention.Mentions}. Later stages ask {@link
 * org.isnad.reader.mention.References} which phrase stands at a word and which {@link
 * org.isnad.reader.mention.Referent} it stands for.
 */
@NullMarked
package org.isnad.reader.mention;

import org.jspecify.annotations.NullMarked;
