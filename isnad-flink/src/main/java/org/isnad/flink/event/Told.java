package org.isnad.flink.event;

import org.isnad.story.event.Telling;

/**
 * A telling on its way.
 *
 * @param telling an article's telling of an event
 * @param origin the id of the article that its article was copied from, or its own
 */
public record Told(Telling telling, String origin) {
  /** The telling's name. */
  public String id() {
    return telling.id();
  }
}
