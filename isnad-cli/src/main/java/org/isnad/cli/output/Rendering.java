package org.isnad.cli.output;

import org.isnad.intake.fault.Refusal;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;

/** How readings are printed. Implementations are immutable and serve any number of threads. */
public interface Rendering {
  /** What stands before the first reading. */
  default String before() {
    return "";
  }

  /**
   * One reading, with its line ends.
   *
   * @throws Refusal when the reading does not have what was asked for
   */
  String of(Reading reading) throws Refusal;

  /** What stands in the place of an article that could not be read. */
  default String of(Article article, Refusal refusal) {
    return "";
  }
}
