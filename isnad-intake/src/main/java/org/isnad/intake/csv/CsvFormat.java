package org.isnad.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.record.Fields;
import org.isnad.intake.source.Columns;
import org.isnad.intake.source.Columns.Field;
import org.isnad.intake.source.Desk;
import org.isnad.intake.source.Format;
import org.isnad.intake.source.Incoming;
import org.isnad.intake.source.RecordBound;
import org.isnad.intake.source.Source;
import org.isnad.intake.text.Decoding;

/**
 * A table with a header: a row is an article. Parted by comma, semicolon, tab or bar, whichever the
 * header has most of; in UTF-8, UTF-16 with a byte-order mark, or Windows-1256.
 */
public final class CsvFormat implements Format {
  /** How much longer than its text a row may be. */
  private static final int BESIDE = 2;

  private static final String DELIMITERS = ",;\t|";

  /**
   * Whether a text begins with a header that names a column of text.
   *
   * @param start the beginning of the text
   */
  public static boolean isTable(String start, Columns columns) {
    String header = header(start);
    char delimiter = delimiter(header);
    if (header.indexOf(delimiter) < 0) {
      return false;
    }
    for (String name : header.split(Pattern.quote(String.valueOf(delimiter)))) {
      if (columns.means(unquoted(name), Field.CONTENT)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean read(Incoming incoming, Desk desk) throws Refusal, IOException {
    byte[] head = incoming.head();
    Charset charset = Decoding.charset(head, head.length);
    long most = desk.limits().article();
    InputStream in = incoming.stream();
    in.skipNBytes(Decoding.mark(head));
    RecordBound bound = new RecordBound(most * BESIDE + (1 << 16));
    Reader bounded =
        bound.over(
            new InputStreamReader(
                in,
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(header(Decoding.beginning(head, head.length))))
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    long line = 1;
    try (CSVParser rows = CSVParser.parse(bounded, format)) {
      Iterator<CSVRecord> rest = rows.iterator();
      Map<Field, Integer> places =
          rest.hasNext() ? places(incoming, desk.columns(), rest.next()) : Map.of();
      long begins = rows.getCurrentLineNumber() + 1;
      bound.restart();
      for (line = begins; rest.hasNext(); line = begins) {
        CSVRecord row = rest.next();
        begins = rows.getCurrentLineNumber() + 1;
        bound.restart();
        if (!isBlank(row) && !take(incoming.name(), (int) line, row, places, desk)) {
          return false;
        }
      }
      return true;
    } catch (UncheckedIOException e) {
      throw refusal(incoming, (int) line, most, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw refusal(incoming, (int) line, most, e);
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new Refusal(
          ArticleFault.DAMAGED, incoming.name(), (int) line, String.valueOf(e.getMessage()));
    }
  }

  private static Refusal refusal(Incoming incoming, int line, long most, IOException e) {
    if (e instanceof RecordBound.TooLong) {
      Refusal tooLarge = Incoming.tooLarge(incoming.name(), most);
      return new Refusal(tooLarge.fault(), incoming.name(), line, tooLarge.detail());
    }
    if (e instanceof CharacterCodingException) {
      return new Refusal(ArticleFault.BROKEN_ENCODING, incoming.name(), line, "from this line on");
    }
    Refusal other = incoming.refusal(e);
    return new Refusal(other.fault(), incoming.name(), line, other.detail());
  }

  /** Where each field stands; of several columns that may hold it, the likeliest. */
  private static Map<Field, Integer> places(Incoming incoming, Columns columns, CSVRecord header)
      throws Refusal {
    Map<String, Integer> byName = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      byName.putIfAbsent(Columns.plain(header.get(i)), i);
      names.add(header.get(i).strip());
    }
    Map<Field, Integer> places = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      for (String name : columns.names(field)) {
        Integer place = byName.get(Columns.plain(name));
        if (place != null && !places.containsValue(place)) {
          places.put(field, place);
          break;
        }
      }
    }
    if (!places.containsKey(Field.CONTENT)) {
      throw new Refusal(
          ArticleFault.NO_TEXT, incoming.name(), 1, "it has " + String.join(", ", names));
    }
    return places;
  }

  private static boolean take(
      String file, int line, CSVRecord row, Map<Field, Integer> places, Desk desk) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    places.forEach(
        (field, place) -> {
          if (place < row.size() && !row.get(place).isBlank()) {
            fields.put(field, row.get(place));
          }
        });
    String name = file + ':' + line;
    long most = desk.limits().article();
    return desk.take(new Source(name, () -> Fields.arrival("csv", name, file, line, fields, most)));
  }

  private static boolean isBlank(CSVRecord row) {
    for (String cell : row) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static String header(String start) {
    int from = 0;
    while (from < start.length() && (start.charAt(from) <= ' ' || start.charAt(from) == '\uFEFF')) {
      from++;
    }
    int end = from;
    while (end < start.length() && start.charAt(end) != '\n' && start.charAt(end) != '\r') {
      end++;
    }
    return start.substring(from, end);
  }

  private static char delimiter(String header) {
    char best = ',';
    long most = 0;
    for (int i = 0; i < DELIMITERS.length(); i++) {
      char c = DELIMITERS.charAt(i);
      long count = header.chars().filter(sign -> sign == c).count();
      if (count > most) {
        most = count;
        best = c;
      }
    }
    return best;
  }

  private static String unquoted(String name) {
    String bare = name.strip();
    return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")
        ? bare.substring(1, bare.length() - 1)
        : bare;
  }
}
