package org.isnad.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.archive.Archive;
import org.isnad.archive.VersionedReader;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Watcher;
import org.isnad.archive.search.Query;
import org.isnad.export.row.Choice;
import org.isnad.export.row.Layer;
import org.isnad.export.row.Selection;
import org.isnad.export.row.Tally;
import org.isnad.export.row.Writing;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.record.Article;

/** An archive of made-up news, some of it hostile to every format, and what is exported of it. */
public final class Newsroom {
  /** Everything. */
  public static final Query ALL = Query.of("");

  private static final VersionedReader READER = VersionedReader.of(Lexicon.builtIn());

  private static final List<String> WHO =
      List.of("سيرغي لافروف", "جون كيري", "الجيش السوري", "حزب الله", "الأمم المتحدة");
  private static final List<String> DID =
      List.of(
          "التقى",
          "انتقد",
          "قصف",
          "اعتقل",
          "أعلن أنه سيلتقي",
          "نفى أنه هاجم",
          "طالب بوقف القتال ضد");
  private static final List<String> WHOM =
      List.of("المعارضة السورية", "الحوثيين", "جامعة الدول العربية", "تركيا", "إيران");
  private static final List<String> WHERE = List.of("حلب", "دمشق", "عدن", "جنيف", "كفرنبل");

  /** What spreadsheets, parsers and terminals trip over, as it could stand in a text. */
  private static final List<String> HOSTILE =
      List.of(
          "=HYPERLINK(\"http://x.test\";\"a\")",
          "+2+cmd|' /C calc'!A0",
          "-1",
          "@SUM(A1)",
          "\tجدول\r\nسطر\n\nآخر",
          "\"اقتباس\" 'آخر' `",
          "<script>alert(1)</script> & &amp; ]]>",
          "\u202Eمقلوب\u202C \u2066عزل\u2069 \u200F\u200E",
          "\u0000صفر\u0001\u0008\u001B[31m",
          "\u2028فاصل\u2029 \u0085",
          "\uD83D\uDE00\uD83C\uDDF8\uD83C\uDDFE 𐤀",
          "{\"json\": [1,2]} \\n \\u0000 \\",
          "%n %s ${jndi:ldap://x.test} {{7*7}} @comment{ \\input{x} }",
          "\uFFFE\uFFFF\uFEFF",
          "TY  - JOUR\nER  - ");

  private Newsroom() {}

  /** An article. */
  public static Article article(String text, String outlet, String day, String url) {
    return new Article("test", text, outlet, LocalDate.parse(day), "عنوان", url);
  }

  /** Articles on the same few events, with hostile words in text, titles and names of outlets. */
  public static List<Article> random(long seed, int count) {
    Random random = new Random(seed);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder("الخبر رقم " + i + ". ");
      for (int k = 2 + random.nextInt(4); k > 0; k--) {
        text.append(random.nextInt(3) == 0 ? any(random, HOSTILE) + " " : "")
            .append("قالت وكالة رويترز إن ".repeat(random.nextInt(2)))
            .append(any(random, WHO))
            .append(' ')
            .append(any(random, DID))
            .append(' ')
            .append(any(random, WHOM))
            .append(" في ")
            .append(any(random, WHERE))
            .append(random.nextBoolean() ? " أمس" : "")
            .append(" وقتل ")
            .append(2 + random.nextInt(90))
            .append(" شخصا. ");
      }
      articles.add(
          new Article(
              "test-" + i + any(random, HOSTILE).replaceAll("[\\p{Cntrl}]", ""),
              text.toString().strip(),
              random.nextInt(4) == 0 ? any(random, HOSTILE) : "وسيلة " + random.nextInt(6),
              random.nextInt(8) == 0
                  ? null
                  : LocalDate.of(2015, 7, 20).plusDays(random.nextInt(12)),
              random.nextBoolean() ? any(random, HOSTILE) : null,
              random.nextInt(5) == 0 ? null : "http://example.org/" + i + "?a=<&b=\"ب\""));
    }
    return articles;
  }

  private static String any(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Of how many articles the archive is that all tests share. */
  private static final int ARTICLES = 40;

  private static final class Shared {
    static final Path FOLDER = make();

    private static Path make() {
      try {
        long seed = Long.getLong("isnad.seed", 20150721);
        System.out.println("made-up news of seed " + seed);
        Path folder = Files.createTempDirectory("isnad-export");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        archive(folder, random(seed, ARTICLES)).close();
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void delete(Path folder) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The archive that tests share, for reading. */
  public static Archive open() {
    return Archive.open(Shared.FOLDER);
  }

  /** The same, or the one that {@code -Disnad.export.archive=FOLDER} names: any real one. */
  public static Archive openNamed() {
    String named = System.getProperty("isnad.export.archive");
    return named == null ? open() : Archive.open(Path.of(named));
  }

  /** Makes an archive of articles. */
  public static Archive archive(Path folder, List<Article> articles) {
    Archive archive = Archive.openOrCreate(folder);
    archive.add(articles.stream().map(Candidate::of).toList(), READER, 2, Watcher.NONE);
    return archive;
  }

  /** All of an archive. */
  public static Selection all(Archive archive) {
    return new Selection(archive, ALL, null, Selection.Progress.NONE);
  }

  /** What a writing gives, as bytes. */
  public static byte[] bytes(Writing writing, Selection selection, Tally tally) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.write(selection, out, tally);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What a format gives of a whole archive, as text. */
  public static String text(Format format, Archive archive) {
    return new String(
        bytes(format.writing(new Choice(Layer.EVENTS, Locale.ENGLISH)), all(archive), new Tally()),
        StandardCharsets.UTF_8);
  }

  /** Nothing but these outlets. */
  public static Query of(Set<String> outlets) {
    return Query.of("").printedBy(outlets);
  }
}
