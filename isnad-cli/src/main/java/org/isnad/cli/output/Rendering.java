package org.isnad.cli.output;

import org.isnad.cli.fault.Refusal;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;

/** How readings are printed. Implementations are immutable and serve any number of threads. */
public interface Rendering {
  /** What stands before the first reading. */
  default String before() {
    return "";
  }

  /** One reading, with its line ends. */
  String of(Reading reading);

  /** What stands in the place of an article that could not be read. */
  default String of(Article article, Refusal refusal) {
    return "";
  }
}
