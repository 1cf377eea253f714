/**
 * What the reader knows, as data that a person can read and extend: actors, offices, places,
 * outlets, verbs of saying, event frames.
 *
 * <p>Start at {@link org.isnad.lexicon.Lexicon}, which loads the files that stand beside it (and a
 * user's own folder over them) and compiles them into tables that are looked up by folded form. The
 * line formats are described in each record's docstring and in CONTRIBUTING.md.
 */
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
