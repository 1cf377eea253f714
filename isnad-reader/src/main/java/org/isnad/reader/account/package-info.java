/**
 * What belongs together: the accounts that an article gives of a gathering, a truce, a clash, a
 * pledge or a change of a group, put together from the events, figures, times, mentions and
 * statements that the earlier stages found; and what period and place each figure covers.
 *
 * <p>Start at {@link org.isnad.reader.account.Accounts}. Nothing is guessed: what no word of the
 * article says is left out. The words stand in {@code accounts.lex} and {@code coverage.lex}.
 */
@NullMarked
package org.isnad.reader.account;

import org.jspecify.annotations.NullMarked;
