package org.isnad.cli;

import java.nio.file.Path;
import org.isnad.cli.fault.Refusal;
import org.isnad.reader.Reader;
import org.jspecify.annotations.Nullable;

/** Where the command's reader is made, and nowhere else. */
final class Readers {
  private Readers() {}

  /**
   * A reader.
   *
   * @param lexicon the user's lexicon folder, or null for the built-in lexicon alone
   * @throws Refusal when a line of the folder does not follow the format
   */
  static Reader of(@Nullable Path lexicon) throws Refusal {
    return new Reader();
  }
}
