/**
 * The {@code isnad} command.
 *
 * <p>Start at {@link org.isnad.cli.Isnad}. One class a subcommand; what they share is {@link
 * org.isnad.cli.ArticlesCommand}, which takes sources to articles to readings to output, in order
 * and in bounded memory. Nothing here adds to a reading.
 */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
