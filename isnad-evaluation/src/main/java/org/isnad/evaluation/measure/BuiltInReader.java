package org.isnad.evaluation.measure;

import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;

/** The reader that is measured: the one that users get, with the lexicon it comes with. */
public final class BuiltInReader {
  private BuiltInReader() {}

  /** Made when it is first asked for: what measures other things need not wait for a lexicon. */
  private static final class Opened {
    static final Reader READER = new Reader(Lexicon.builtIn());
  }

  /** Opens it; one instance serves any number of threads, and everybody is given the same. */
  public static Reader open() {
    return Opened.READER;
  }
}
