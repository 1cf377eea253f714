package org.isnad.arabic.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of entries: UTF-8, a first line {@code %kind}, then one {@link Entry} a line; {@code
 * #} starts a comment line and blank lines are passed over.
 */
public final class Entries {
  private Entries() {}

  /**
   * The entries of a resource that is shipped with the program.
   *
   * @param owner the class beside which the resource stands
   * @param name the resource's name
   * @throws EntryException when a line does not follow the format
   * @throws IllegalStateException when the program was built without it
   */
  public static List<Entry> resource(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The entries of a stream.
   *
   * @param file its name, for messages
   * @param in UTF-8 text; not closed
   * @throws EntryException when a line does not follow the format, or the text is not UTF-8
   * @throws IOException when reading fails
   */
  public static List<Entry> read(String file, InputStream in) throws IOException {
    Reader decoded =
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    BufferedReader lines = new BufferedReader(decoded, 1 << 16);
    List<Entry> entries = new ArrayList<>();
    String kind = null;
    int number = 0;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String text = line.strip();
        if (number == 1 && text.startsWith("\uFEFF")) {
          text = text.substring(1);
        }
        if (text.isEmpty() || text.charAt(0) == '#') {
          continue;
        }
        if (text.charAt(0) == '%') {
          kind = text.substring(1).strip();
        } else if (kind == null) {
          throw new EntryException(
              file, number, "the first line must name the kind of the entries, as in «%actors»");
        } else {
          entries.add(Entry.parse(kind, file, number, text));
        }
      }
    } catch (CharacterCodingException e) {
      throw new EntryException(file, number + 1, "not UTF-8 text");
    }
    return entries;
  }
}
