/**
 * Arabic and Latin text on lines of a terminal: which terminal it is ({@link
 * org.isnad.cli.terminal.Terminal}), labels in the user's language ({@link
 * org.isnad.cli.terminal.Labels}), how wide text stands ({@link org.isnad.cli.terminal.Glyphs}) and
 * lines that are filled and keep both directions apart ({@link org.isnad.cli.terminal.Flow}).
 */
@NullMarked
package org.isnad.cli.terminal;

import org.jspecify.annotations.NullMarked;
