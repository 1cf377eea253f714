package org.isnad.flink;

import java.util.ArrayList;
import java.util.List;
import org.isnad.flink.article.Printed;
import org.isnad.flink.copy.Shingled;
import org.isnad.flink.event.Packing;
import org.isnad.flink.event.Told;
import org.isnad.flink.keyed.Posted;
import org.isnad.flink.line.Lines;
import org.isnad.reader.record.Reading;
import org.isnad.story.copy.Shingles;
import org.isnad.story.event.Happenings;
import org.isnad.story.event.Telling;

/**
 * What the stages that look across articles need of an article, and no more: its text stays behind.
 *
 * @param reading its reading as a line
 * @param text its shingles
 * @param tellings what it tells of events
 * @param keys the names of these, under each key under which they may meet others
 */
public record Extract(String reading, Shingled text, List<Told> tellings, List<Posted> keys) {
  /** What is taken out of an article. */
  static Extract of(Printed article, Packing packing) {
    Reading reading = article.reading();
    List<Told> tellings = new ArrayList<>();
    List<Posted> keys = new ArrayList<>();
    for (Telling telling : Happenings.tellings(article.id(), article.outlets(), reading)) {
      Told told = new Told(article.id(), telling.id(), packing.pack(telling));
      tellings.add(told);
      for (String key : Happenings.keys(telling)) {
        keys.add(Posted.under(key, told.id()));
      }
    }
    Shingled text =
        Shingled.of(
            article.id(), article.article().published(), Shingles.of(article.article().text()));
    return new Extract(Lines.of(reading), text, tellings, keys);
  }
}
