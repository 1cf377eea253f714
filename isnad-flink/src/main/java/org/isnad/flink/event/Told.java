package org.isnad.flink.event;

import org.isnad.flink.keyed.Edge;
import org.isnad.story.event.Telling;

/**
 * A telling on its way.
 *
 * @param telling an article's telling of an event
 * @param origin the id of the article that its article was copied from, or its own
 */
public record Told(Telling telling, String origin) {
  /** Whether an edge is between tellings of different articles; those of one are never the same. */
  public static boolean areOfTwoArticles(Edge edge) {
    return !article(edge.one()).equals(article(edge.other()));
  }

  private static String article(String telling) {
    return telling.substring(0, telling.indexOf('/'));
  }

  /** The telling's name. */
  public String id() {
    return telling.id();
  }
}
