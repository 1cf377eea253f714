package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.feed.Opml;
import org.isnad.intake.source.Limits;
import org.isnad.parquet.RowWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Good files of every format, broken by chance: each is taken or refused, soon, and nothing is
 * written. {@code -Disnad.intake.hostile=100000} tries that many, {@code -Disnad.intake.seed=N}
 * others.
 */
class HostileTest {
  private static final int COUNT = Integer.getInteger("isnad.intake.hostile", 600);
  private static final long SEED = Long.getLong("isnad.intake.seed", 20260101);
  private static final long SLOW = Duration.ofSeconds(60).toNanos();

  private static final String TEXT =
      "أعلن الوسيط الدولي أن الهدنة قائمة في مدينة الزهراوية، وأن وفودا من الجانبين ستصل قريبا.";

  /** What means something somewhere. */
  private static final List<String> SIGNS =
      List.of(
          "PK\u0003\u0004",
          "\u001f\u008b\b",
          "%PDF-1.7",
          "WARC/1.0\r\n",
          "PAR1",
          "<html>",
          "<rss>",
          "{\"",
          "[",
          "\"",
          "\0",
          "\r\n\r\n",
          "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
          "&b;",
          "../../",
          "Content-Length: 99999999999\r\n",
          "Content-Length: -1\r\n",
          "\u00ff\u00fe",
          "\u00ef\u00bb\u00bf",
          "stream\n",
          "endobj",
          "<<<<<<",
          "[[[[[[",
          "{{{{{{",
          "<div><div><div>",
          "ustar",
          "99999999999",
          "\\u0000",
          "\\ud800",
          "/Length 2147483647",
          "<![CDATA[",
          "-->",
          "<script>");

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /** A row. */
  record Row(String title, String text, @Nullable LocalDate published) {}

  private static byte[] parquet() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowWriter<Row> rows = new RowWriter<>(out, Row.class)) {
      rows.write(new Row("هدنة", TEXT, LocalDate.of(2031, 5, 6)));
      rows.write(new Row("ثان", TEXT, null));
    }
    return out.toByteArray();
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.showText("The truce holds.");
        content.endText();
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  private static List<byte[]> good() throws IOException {
    String page =
        "<!doctype html><html><head><title>هدنة | المرفأ</title><meta charset=utf-8>"
            + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"هدنة\"}</script>"
            + "</head><body><nav><a>الرئيسية</a></nav><h1>هدنة</h1><time datetime=2031-05-06>x</time><p>"
            + TEXT
            + "</p><table><tr><td>"
            + TEXT
            + "</table></body></html>";
    String object =
        "{\"title\": \"هدنة\", \"text\": \""
            + TEXT
            + "\", \"date\": \"2031-05-06\", \"a\": [1, {\"b\": null}]}";
    String rss =
        "<?xml version='1.0'?><rss><channel><title>المرفأ</title><item><title>هدنة</title><description>"
            + TEXT
            + "</description><pubDate>Tue, 06 May 2031 10:00:00 GMT</pubDate></item></channel></rss>";
    byte[] answer = utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page);
    byte[] warc = CrawlTest.record("response", "https://x.test/1", answer);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      for (int i = 0; i < 3; i++) {
        out.putNextEntry(new ZipEntry("مجلد/" + i + ".txt"));
        out.write(utf8(TEXT));
        out.closeEntry();
      }
    }
    ByteArrayOutputStream tar = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(tar)) {
      TarArchiveEntry entry = new TarArchiveEntry("a.txt");
      entry.setSize(utf8(TEXT).length);
      out.putArchiveEntry(entry);
      out.write(utf8(TEXT));
      out.closeArchiveEntry();
    }
    String ninjs =
        "{\"uri\": \"urn:x:1\", \"type\": \"text\", \"language\": \"ar\", \"versioncreated\":"
            + " \"2031-05-06T10:00:00Z\", \"headline\": \"هدنة\", \"body_html\": \"<p>"
            + TEXT
            + "</p>\"}";
    String atom =
        "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>المرفأ</title><entry>"
            + "<title>هدنة</title><updated>2031-05-06T10:00:00Z</updated><content type='html'>&lt;p&gt;"
            + TEXT
            + "&lt;/p&gt;</content></entry></feed>";
    ByteArrayOutputStream nested = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(nested)) {
      out.putNextEntry(new ZipEntry("../a.zip"));
      out.write(zip.toByteArray());
      out.closeEntry();
      out.putNextEntry(new ZipEntry("/b.html.gz"));
      out.write(gzip(utf8(page)));
      out.closeEntry();
    }
    return List.of(
        utf8(ninjs),
        utf8(atom),
        nested.toByteArray(),
        gzip(utf8(TEXT)),
        utf8(TEXT),
        TEXT.getBytes(Charset.forName("windows-1256")),
        TEXT.getBytes(StandardCharsets.UTF_16),
        utf8(page),
        page.getBytes(Charset.forName("windows-1256")),
        utf8(object),
        utf8((object + "\n").repeat(4)),
        utf8("[" + object + "," + object + "]"),
        utf8("title,text,date\nهدنة,\"" + TEXT + "\",2031-05-06\nثان," + TEXT + ",\n"),
        utf8(rss),
        warc,
        gzip(warc),
        zip.toByteArray(),
        tar.toByteArray(),
        gzip(tar.toByteArray()),
        parquet(),
        pdf());
  }

  private static byte[] broken(byte[] good, List<byte[]> all, Random random) {
    byte[] bytes = good.clone();
    int times = 1 + random.nextInt(6);
    for (int i = 0; i < times; i++) {
      int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
      int more = 1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 12);
      int end = Math.min(bytes.length, at + more);
      bytes =
          switch (random.nextInt(9)) {
            case 0 -> spliced(bytes, at, at, utf8(SIGNS.get(random.nextInt(SIGNS.size()))));
            case 1 ->
                spliced(
                    bytes,
                    at,
                    end,
                    SIGNS.get(random.nextInt(SIGNS.size())).getBytes(StandardCharsets.ISO_8859_1));
            case 2 -> spliced(bytes, at, end, new byte[0]);
            case 3 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
            case 4 -> Arrays.copyOf(bytes, at);
            case 5 -> {
              byte[] other = all.get(random.nextInt(all.size()));
              int from = random.nextInt(other.length);
              yield spliced(
                  bytes,
                  at,
                  end,
                  Arrays.copyOfRange(other, from, Math.min(other.length, from + 200)));
            }
            case 6 -> {
              byte[] many = new byte[random.nextInt(3000)];
              Arrays.fill(many, bytes.length == 0 ? 0 : bytes[at]);
              yield spliced(bytes, at, at, many);
            }
            case 7 -> {
              byte[] noise = new byte[more];
              random.nextBytes(noise);
              yield spliced(bytes, at, end, noise);
            }
            default -> {
              if (bytes.length > 0) {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
              }
              yield bytes;
            }
          };
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
    byte[] out = Arrays.copyOf(bytes, from + between.length + bytes.length - to);
    System.arraycopy(between, 0, out, from, between.length);
    System.arraycopy(bytes, to, out, from + between.length, bytes.length - to);
    return out;
  }

  @Test
  void whatIsBrokenIsTakenOrRefused() throws IOException {
    System.out.println("hostile inputs: -Disnad.intake.seed=" + SEED + ", " + COUNT);
    Random random = new Random(SEED);
    List<byte[]> good = good();
    Intake intake = Intake.usual().with(new Limits(100_000, 1_000_000, 5, 1_000_000, 100));
    List<String> before = files();
    int[] outcomes = new int[2];
    for (int i = 0; i < COUNT; i++) {
      byte[] bytes = broken(good.get(i % good.size()), good, random);
      long start = System.nanoTime();
      try {
        intake.open(
            List.of("-"),
            new ByteArrayInputStream(bytes),
            source -> {
              try {
                outcomes[0]++;
                assertThat(source.fetch().article().text()).isNotBlank();
              } catch (Refusal e) {
                outcomes[1]++;
                assertThat(e.fault().code()).startsWith("ISN-1");
              }
              return true;
            });
      } catch (RuntimeException | Error e) {
        Path kept = Files.write(Files.createTempFile("hostile", ".bin"), bytes);
        throw new AssertionError("input " + i + ", kept as " + kept, e);
      }
      assertThat(System.nanoTime() - start).as("input " + i).isLessThan(SLOW);
    }
    assertThat(outcomes[0]).isGreaterThan(COUNT / 10);
    assertThat(outcomes[1]).isGreaterThan(COUNT / 10);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void brokenListsOfFeedsAreReadOrRefused() {
    byte[] list =
        utf8(
            "<?xml version='1.0'?><opml version='2.0'><body><outline text='المرفأ'><outline"
                + " type='rss' text='هدنة' xmlUrl='https://x.test/feed'/></outline></body></opml>");
    Random random = new Random(SEED);
    int[] outcomes = new int[2];
    for (int i = 0; i < COUNT / 10; i++) {
      byte[] bytes = broken(list, List.of(list), random);
      try {
        assertThat(Opml.read("feeds.opml", bytes)).isNotEmpty();
        outcomes[0]++;
      } catch (Refusal e) {
        assertThat(e.fault().code()).startsWith("ISN-1");
        outcomes[1]++;
      }
    }
    assertThat(outcomes[0]).isPositive();
    assertThat(outcomes[1]).isPositive();
  }

  /** The files where this runs, and beside: where an archive's names could lead. */
  private static List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    for (Path folder :
        List.of(Path.of("").toAbsolutePath(), Path.of("").toAbsolutePath().resolve(".."))) {
      try (var inside = Files.list(folder)) {
        inside.map(Path::toString).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
