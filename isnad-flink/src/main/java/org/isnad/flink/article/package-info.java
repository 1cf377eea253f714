/**
 * Articles on a cluster: files in every format that intake knows ({@link
 * org.isnad.flink.article.ArticleFormat}), each read by itself ({@link
 * org.isnad.flink.article.ReadArticles}), and the same text made one article ({@link
 * org.isnad.flink.article.GatherArticles}).
 */
@NullMarked
package org.isnad.flink.article;

import org.jspecify.annotations.NullMarked;
