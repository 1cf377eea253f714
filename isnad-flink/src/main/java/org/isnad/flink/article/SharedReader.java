package org.isnad.flink.article;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The reader of a task manager: made once, whatever number of tasks read with it.
 *
 * @param lexicon a folder laid over the lexicon that is shipped, there on every machine; or null
 */
public record SharedReader(@Nullable String lexicon) implements Serializable {
  private static final Map<String, Reader> READERS = new ConcurrentHashMap<>();

  /**
   * The reader.
   *
   * @throws org.isnad.arabic.lines.EntryException when a line of the folder is wrong
   */
  public Reader get() {
    String folder = lexicon;
    return READERS.computeIfAbsent(
        folder == null ? "" : folder,
        unused ->
            new Reader(folder == null ? Lexicon.builtIn() : Lexicon.builtInWith(Path.of(folder))));
  }
}
