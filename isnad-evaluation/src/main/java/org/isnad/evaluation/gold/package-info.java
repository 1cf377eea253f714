/**
 * Scoring readings against gold readings.
 *
 * <p>Start at {@link org.isnad.evaluation.gold.GoldFolder}: a folder of gold files, the articles
 * they belong to, and the readings to be scored give a {@link org.isnad.evaluation.gold.GoldScore}.
 * What counts as right in each layer is said at {@link org.isnad.evaluation.gold.GoldScore}; the
 * definitions are those of the project's {@code score.py}, and a test holds the two side by side.
 */
@NullMarked
package org.isnad.evaluation.gold;

import org.jspecify.annotations.NullMarked;
