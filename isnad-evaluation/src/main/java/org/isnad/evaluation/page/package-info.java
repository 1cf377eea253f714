/**
 * How well articles are found on pages. The pages are made here: layouts of publishing systems that
 * Arabic news sites run on stand in the resources, their articles are put together from sentences
 * of the example articles, and a seed decides everything ({@link
 * org.isnad.evaluation.page.PageMaker}).
 */
@NullMarked
package org.isnad.evaluation.page;

import org.jspecify.annotations.NullMarked;
