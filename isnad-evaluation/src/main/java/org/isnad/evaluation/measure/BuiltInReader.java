package org.isnad.evaluation.measure;

import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;

/** The reader that is measured: the one that users get, with the lexicon it comes with. */
public final class BuiltInReader {
  private BuiltInReader() {}

  /** Opens it; one instance serves any number of threads. */
  public static Reader open() {
    return new Reader(Lexicon.builtIn());
  }
}
