package org.isnad.flink.article;

import org.isnad.reader.record.Article;

/**
 * A text that was read as it came in.
 *
 * @param id the id of the text
 * @param article the text with what this one source told of it
 * @param layers its reading without the text, as JSON
 */
public record ReadText(String id, Article article, String layers) {}
