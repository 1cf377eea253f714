package org.isnad.archive.record;

import java.util.List;

/**
 * Which tellings tell one event, without what they say.
 *
 * @param tellings the events of readings that tell it, each in its article; the first one gives it
 *     its name
 * @param best the one that stands for it
 * @param witnesses from how many independent sources they come
 * @param rivals in how many matters they contradict each other
 * @param change the number of the archive's last change when they were put together
 */
public record Merged(List<Told> tellings, Told best, int witnesses, int rivals, long change) {
  /** Takes the list as it is. */
  public Merged {
    tellings = List.copyOf(tellings);
  }

  /**
   * An event of a reading.
   *
   * @param article the article's id
   * @param record the event's id in its reading
   */
  public record Told(String article, String record) {}
}
