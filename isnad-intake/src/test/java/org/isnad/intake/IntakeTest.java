package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.isnad.intake.metadata.Metadata;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Columns;
import org.isnad.intake.source.Dating;
import org.isnad.intake.source.Limits;
import org.isnad.intake.source.Remark;
import org.isnad.intake.source.Standing;
import org.isnad.parquet.RowWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final String TEXT = "أعلن الوسيط أن الهدنة قائمة في رأس النخيل";
  private static final String OTHER = "وصل وفد من المانحين إلى الزهراوية";

  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Taken take(Path... given) {
    return Taken.of(Intake.usual(), given);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A zip of names and texts in turn. */
  private static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        Object bytes = namesAndBytes[i + 1];
        zip.write(bytes instanceof byte[] given ? given : utf8((String) bytes));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] tar(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        byte[] text = utf8(namesAndTexts[i + 1]);
        TarArchiveEntry entry = new TarArchiveEntry(namesAndTexts[i], true);
        entry.setSize(text.length);
        tar.putArchiveEntry(entry);
        tar.write(text);
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void aFolderIsWalkedInOneOrderAndWhatIsNoArticleIsLeftAside() throws IOException {
    file("b.txt", TEXT);
    file("a.html.txt", TEXT);
    file("c/z.txt", TEXT);
    file("c-d.txt", TEXT);
    file("notes.md", TEXT);
    file("picture.jpg", new byte[] {1, 2, 0, 3});
    file(".git/x.txt", TEXT);
    file("metadata.json", "{\"b.txt\": {\"published\": \"2031-05-06\"}}");
    Taken taken = take(folder);
    assertThat(taken.names(folder)).containsExactly("a.html.txt", "b.txt", "c-d.txt", "c/z.txt");
    assertThat(taken.gone()).isEqualTo(new Intake.Gone(7, 4, 3));
  }

  @Test
  void aFileThatTheUserNamedIsNeverLeftAside() throws IOException {
    assertThat(take(file("notes.md", TEXT)).only().article().text()).isEqualTo(TEXT);
    assertThat(take(file("picture.jpg", new byte[] {1, 2, 0, 3})).order().get(0))
        .startsWith("ISN-104 ");
  }

  @Test
  void whatOtherProgramsOpenIsToldAsSuch() throws IOException {
    byte[] docx = zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w:p>" + TEXT);
    assertThat(take(file("a.docx", docx)).order())
        .singleElement()
        .asString()
        .startsWith("ISN-104 ")
        .contains("docx");
    file("in/a.docx", docx);
    file("in/b.txt", TEXT);
    Taken taken = take(folder.resolve("in"));
    assertThat(taken.names(folder.resolve("in"))).containsExactly("b.txt");
    assertThat(taken.gone().aside()).isOne();
  }

  @Test
  void aLockedEntryIsToldOnce() throws IOException {
    byte[] zip = zip("a.txt", TEXT);
    // The bit of the entry that says that it is encrypted; its length stands behind it.
    zip[6] |= 1;
    assertThat(take(file("a.zip", zip)).order()).singleElement().asString().startsWith("ISN-116 ");
  }

  @Test
  void aPipeInAFolderIsNotWaitedFor() throws Exception {
    file("in/a.txt", TEXT);
    Path in = folder.resolve("in");
    try {
      new ProcessBuilder("mkfifo", in.resolve("b.txt").toString()).start().waitFor();
    } catch (IOException e) {
      return; // A system without pipes in folders.
    }
    assertThat(take(in).names(in)).containsExactly("a.txt");
  }

  @Test
  void theOutputIsPassedOver() throws IOException {
    file("a.txt", TEXT);
    Path output = file("out.txt", TEXT);
    Taken taken = Taken.of(Intake.usual().without(output), folder);
    assertThat(taken.names(folder)).containsExactly("a.txt");
  }

  @Test
  void jsonLinesStandOrFallByThemselves() throws IOException {
    Path lines =
        file(
            "news.dat",
            """
            {"headline": "عنوان", "body": "%1$s", "date": "2031-05-06T23:30:00+03:00", "link": "https://x.example/1", "publisher": {"name": "الساحل"}, "byline": "ليلى"}

            {"body": "%1$s", "headline":
            {"title": "بلا نص"}
            [1]
            {"body": "<p>%1$s</p><p>%2$s</p>", "date": 1936137600}
            {"body": "Latin only"}
            """
                .formatted(TEXT, OTHER));
    Taken taken = take(lines);
    assertThat(taken.names(folder))
        .containsExactly(
            "news.dat:1",
            "ISN-117 news.dat:3",
            "ISN-114 news.dat:4",
            "ISN-117 news.dat:5",
            "news.dat:6",
            "ISN-106 news.dat:7");
    Arrival first = taken.arrivals().get(0);
    assertThat(first.article().text()).isEqualTo(TEXT);
    assertThat(first.article().title()).isEqualTo("عنوان");
    assertThat(first.article().outlet()).isEqualTo("الساحل");
    assertThat(first.article().url()).isEqualTo("https://x.example/1");
    assertThat(first.article().published()).isEqualTo(LocalDate.of(2031, 5, 6));
    assertThat(first.author()).isEqualTo("ليلى");
    assertThat(first.format()).isEqualTo("json");
    assertThat(taken.arrivals().get(1).article().text()).isEqualTo(TEXT + "\n\n" + OTHER);
    assertThat(taken.arrivals().get(1).published()).isEqualTo(LocalDate.of(2031, 5, 10));
  }

  @Test
  void jsonComesAsOneObjectAsAListAndWrapped() throws IOException {
    String object = "{\n \"text\": \"" + TEXT + "\"}\n";
    assertThat(take(file("a.json", object)).order()).containsExactly(folder + "/a.json");
    assertThat(take(file("b.json", "[" + object + "," + object + "]")).names(folder))
        .containsExactly("b.json#1", "b.json#2");
    assertThat(
            take(file("c.json", "{\"status\":\"ok\",\"articles\":[" + object + "]}")).names(folder))
        .containsExactly("c.json#1");
    assertThat(take(file("d.json", "[]")).names(folder)).containsExactly("ISN-103 d.json");
    assertThat(take(file("e.json", "[" + object + ", {\"text\": ")).names(folder))
        .containsExactly("e.json#1", "ISN-110 e.json:3");
  }

  @Test
  void jsonComesInOtherEncodings() throws IOException {
    String list = "[{\"title\": \"" + OTHER + "\", \"text\": \"" + TEXT + "\"}]";
    for (String charset : List.of("windows-1256", "UTF-16")) {
      Taken taken = take(file("a.json", list.getBytes(Charset.forName(charset))));
      assertThat(taken.only().article().text()).as(charset).isEqualTo(TEXT);
    }
  }

  @Test
  void ninjsIsUnderstood() throws IOException {
    Path ninjs =
        file(
            "item.json",
            """
            {"uri": "urn:x:1", "version": "2", "pubstatus": "canceled",
             "versioncreated": "2031-05-06T10:00:00Z", "headline": "عنوان",
             "body_xhtml": "<div><p>%s</p></div>", "byline": "ليلى",
             "infosources": [{"name": "أ ف ب"}]}
            """
                .formatted(TEXT));
    Arrival arrival = take(ninjs).only();
    assertThat(arrival.article().text()).isEqualTo(TEXT);
    assertThat(arrival.id()).isEqualTo("urn:x:1");
    assertThat(arrival.version()).isEqualTo("2");
    assertThat(arrival.standing()).isEqualTo(Standing.CANCELED);
    assertThat(arrival.credit()).isEqualTo("أ ف ب");
    assertThat(arrival.published()).isEqualTo(LocalDate.of(2031, 5, 6));
  }

  @Test
  void aTableGivesARowAnArticle() throws IOException {
    String table =
        "\uFEFFالعنوان;النص;تاريخ النشر\n"
            + "أول;\"%s؛\nسطر ثان\";16/1/2031\n;;\nثان;%s;قريبا\nثالث;;2031-01-01\n"
                .formatted(TEXT, OTHER);
    Taken taken = take(file("t", table));
    assertThat(taken.names(folder)).containsExactly("t:2", "t:5", "ISN-102 t:6");
    assertThat(taken.arrivals().get(0).article().text()).isEqualTo(TEXT + "؛\nسطر ثان");
    assertThat(taken.arrivals().get(0).published()).isEqualTo(LocalDate.of(2031, 1, 16));
    assertThat(taken.arrivals().get(1).published()).isNull();
    assertThat(taken.arrivals().get(1).remarks())
        .containsExactly(new Remark(Remark.Kind.DATE, "قريبا"));
  }

  /** A row of a table. */
  record Story(
      String headline, String body, @Nullable LocalDate published, @Nullable Paper source) {
    /** Who printed it. */
    record Paper(String name) {}
  }

  private static byte[] parquet() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowWriter<Story> rows = new RowWriter<>(out, Story.class)) {
      rows.write(new Story("هدنة", TEXT, LocalDate.of(2031, 5, 6), new Story.Paper("المرفأ")));
      rows.write(new Story("none", "in English", null, null));
      rows.write(new Story("وفد", OTHER, null, null));
    }
    return out.toByteArray();
  }

  @Test
  void aTableOfParquetGivesARowAnArticle() throws IOException {
    Path file = file("a.parquet", parquet());
    Taken taken = Taken.of(Intake.usual().with(Columns.of("outlet=source.name")), file);
    assertThat(taken.names(folder))
        .containsExactly("a.parquet#1", "ISN-106 a.parquet#2", "a.parquet#3");
    Arrival first = taken.arrivals().get(0);
    assertThat(first.format()).isEqualTo("parquet");
    assertThat(first.article().text()).isEqualTo(TEXT);
    assertThat(first.article().title()).isEqualTo("هدنة");
    assertThat(first.article().outlet()).isEqualTo("المرفأ");
    assertThat(first.article().published()).isEqualTo(LocalDate.of(2031, 5, 6));
  }

  /**
   * Its directory stands at its end: what can't be gone back in is copied for as long as it takes.
   */
  @Test
  void aTableOfParquetMayComeAsAStreamOrPacked() throws IOException {
    byte[] table = parquet();
    assertThat(Taken.of(Intake.usual(), table, List.of("-")).arrivals()).hasSize(2);
    assertThat(take(file("a.parquet.gz", gzip(table))).arrivals()).hasSize(2);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("a.parquet"));
      out.write(table);
      out.closeEntry();
      out.putNextEntry(new ZipEntry("b.txt"));
      out.write(utf8(TEXT));
      out.closeEntry();
    }
    assertThat(take(file("a.zip", zip.toByteArray())).names(folder))
        .containsExactly(
            "a.zip/a.parquet#1", "ISN-106 a.zip/a.parquet#2", "a.zip/a.parquet#3", "a.zip/b.txt");
  }

  /** A row of a table without a text. */
  record Number(int value) {}

  @Test
  void aTableOfParquetWithoutATextIsToldOnce() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RowWriter<Number> rows = new RowWriter<>(out, Number.class)) {
      rows.write(new Number(1));
      rows.write(new Number(2));
    }
    Path file = file("numbers/a.parquet", out.toByteArray());
    assertThat(take(file).order()).singleElement().asString().startsWith("ISN-114 ");
    assertThat(take(folder.resolve("numbers")).gone().aside()).isOne();
    byte[] cut = Arrays.copyOf(parquet(), 300);
    assertThat(take(file("cut.parquet", cut)).order())
        .singleElement()
        .asString()
        .startsWith("ISN-110 ");
  }

  @Test
  void aMapNamesTheColumns() throws IOException {
    Path table = file("t.csv", "a,b,c\n%s,عنوان,2031-05-06\n".formatted(TEXT));
    assertThat(take(table).order()).containsExactly("ISN-114 " + table + ":1");
    Columns columns = Columns.of("content=a, title=B,published=c");
    Arrival arrival = Taken.of(Intake.usual().with(columns), table).only();
    assertThat(arrival.article().text()).isEqualTo(TEXT);
    assertThat(arrival.article().title()).isEqualTo("عنوان");
    assertThatThrownBy(() -> Columns.of("content")).hasMessageContaining("FIELD=COLUMN");
    assertThatThrownBy(() -> Columns.of("tittle=a")).hasMessageContaining("title");
  }

  @Test
  void aQuoteThatIsNeverClosedIsBounded() throws IOException {
    Path table = file("t.csv", "text,title\n" + TEXT + ",a\n\"" + "س".repeat(400_000) + ",b\n");
    Taken taken = Taken.of(Intake.usual().with(Limits.USUAL.withArticle(1000)), table);
    assertThat(taken.names(folder)).containsExactly("t.csv:2", "ISN-107 t.csv:3");
  }

  @Test
  void archivesAreOpenedInPlace() throws IOException {
    byte[] inner = zip("deep/a.txt", TEXT, "b.csv", "text,title\n" + TEXT + ",x\n");
    Path outer =
        file(
            "all.bin",
            zip("1.txt", OTHER, "in.zip", inner, "logo.png", "\0\1", "__MACOSX/1.txt", "x"));
    assertThat(take(outer).names(folder))
        .containsExactly("all.bin/1.txt", "all.bin/in.zip/deep/a.txt", "all.bin/in.zip/b.csv:2");
    String long1 = "long/".repeat(40) + "a.txt";
    assertThat(take(file("x.tar.gz", gzip(tar("مجلد/a.txt", TEXT, long1, OTHER)))).names(folder))
        .containsExactly("x.tar.gz/مجلد/a.txt", "x.tar.gz/" + long1);
    assertThat(take(file("a.txt.gz", gzip(utf8(TEXT)))).only().article().text()).isEqualTo(TEXT);
    assertThat(take(file("n.zip", zip("a.png", "\0"))).names(folder))
        .containsExactly("ISN-103 n.zip");
  }

  @Test
  void namesThatLeaveTheArchiveAreRefused() throws IOException {
    Path bad =
        file(
            "bad.zip",
            zip(
                "../up.txt",
                TEXT,
                "/etc/a.txt",
                TEXT,
                "c:\\a.txt",
                TEXT,
                "a/../../b.txt",
                TEXT,
                "ok.txt",
                TEXT));
    Taken taken = take(bad);
    assertThat(taken.refusals()).hasSize(4).allMatch(e -> e.fault().code().equals("ISN-113"));
    assertThat(taken.arrivals()).hasSize(1);
    assertThat(taken.arrivals().get(0).article().source()).isEqualTo(bad + "/ok.txt");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(bad);
    }
  }

  @Test
  void bombsAreDefused() throws IOException {
    byte[] zeros = new byte[80 << 20];
    Arrays.fill(zeros, (byte) 'a');
    Taken gz = take(file("bomb.gz", gzip(gzip(zeros))));
    assertThat(gz.refusals()).extracting(e -> e.fault().code()).containsExactly("ISN-107");
    Taken zip = take(file("bomb.zip", zip("a.png", zeros, "b.txt", TEXT)));
    assertThat(zip.refusals()).extracting(e -> e.fault().code()).contains("ISN-111");
    byte[] nested = utf8(TEXT);
    for (int i = 0; i < 9; i++) {
      nested = gzip(nested);
    }
    assertThat(take(file("deep.gz", nested)).refusals())
        .extracting(e -> e.fault().code())
        .containsExactly("ISN-112");
  }

  @Test
  void aDamagedArchiveGivesWhatStandsBeforeTheDamage() throws IOException {
    byte[] whole = zip("a.txt", TEXT, "b.txt", TEXT.repeat(50), "c.txt", TEXT);
    byte[] cut = Arrays.copyOf(whole, whole.length * 2 / 5);
    Taken taken = take(file("cut.zip", cut), file("after.txt", TEXT));
    assertThat(taken.names(folder)).startsWith("cut.zip/a.txt").endsWith("after.txt");
    assertThat(taken.refusals()).isNotEmpty().allMatch(e -> e.fault().code().equals("ISN-110"));
    byte[] gz = gzip(utf8(TEXT.repeat(100)));
    gz[gz.length / 2] ^= 0x55;
    assertThat(take(file("x.gz", gz)).refusals())
        .extracting(e -> e.fault().code())
        .containsExactly("ISN-110");
  }

  @Test
  void whatIsKnownFromOutsideGoesBeforeWhatIsTold() throws Exception {
    Path table =
        file("t.csv", "text,outlet,date\n%1$s,الساحل,2031-01-01\n%1$s,,\n".formatted(TEXT));
    Path known = file("known.json", "{\"t.csv:2\": \"2031-02-02\"}");
    Taken taken =
        Taken.of(
            Intake.usual()
                .with(Metadata.of(known))
                .withOutlet("المرفأ")
                .withPublished(LocalDate.of(2030, 1, 1)),
            table);
    assertThat(taken.arrivals().get(0).article().outlet()).isEqualTo("الساحل");
    assertThat(taken.arrivals().get(0).dating())
        .isEqualTo(new Dating(LocalDate.of(2031, 2, 2), Dating.From.METADATA, "2031-02-02"));
    assertThat(taken.arrivals().get(1).article().outlet()).isEqualTo("المرفأ");
    assertThat(taken.arrivals().get(1).dating())
        .isEqualTo(new Dating(LocalDate.of(2030, 1, 1), Dating.From.GIVEN, "2030-01-01"));
  }

  @Test
  void standardInputMayBeAnything() throws IOException {
    byte[] zip = zip("a.txt", TEXT);
    assertThat(Taken.of(Intake.usual(), zip, List.of("-")).order()).containsExactly("-/a.txt");
    assertThat(Taken.of(Intake.usual(), utf8(TEXT), List.of("-")).only().article().text())
        .isEqualTo(TEXT);
  }

  @Test
  void anArticleIsFoundAgainByItsName() throws IOException {
    file("a.zip", zip("x/1.txt", TEXT, "x/2.txt", OTHER));
    file("l.jsonl", "{\"text\": \"%s\"}\n{\"text\": \"%s\"}\n".formatted(TEXT, OTHER));
    for (String name : List.of("a.zip/x/2.txt", "l.jsonl:2")) {
      Taken taken = take(folder.resolve(name));
      assertThat(taken.only().article().text()).isEqualTo(OTHER);
      assertThat(taken.names(folder)).containsExactly(name);
    }
    assertThat(take(folder.resolve("a.zip/x/3.txt")).names(folder))
        .containsExactly("ISN-101 a.zip/x/3.txt");
  }

  @Test
  void whoAsksOneByOneGetsTheSame() throws Exception {
    for (int i = 0; i < 40; i++) {
      file("%02d.txt".formatted(i), i % 9 == 4 ? "" : TEXT);
    }
    List<String> pushed = new ArrayList<>();
    List<String> given = List.of(folder.toString());
    Intake.usual().open(given, InputStream.nullInputStream(), s -> pushed.add(s.name()));
    List<String> asked = new ArrayList<>();
    try (Supply supply = Intake.usual().supply(given, InputStream.nullInputStream())) {
      supply.forEachRemaining(source -> asked.add(source.name()));
      assertThat(supply.gone()).isEqualTo(new Intake.Gone(40, 40, 0));
    }
    assertThat(asked).isEqualTo(pushed).hasSize(40);
    try (Supply supply = Intake.usual().supply(given, InputStream.nullInputStream())) {
      assertThat(supply.next().name()).isEqualTo(pushed.get(0));
    }
  }

  @Test
  void nothingIsReadBeyondWhatIsWanted() throws IOException {
    InputStream endless =
        new InputStream() {
          private final byte[] line = utf8("{\"text\": \"" + TEXT + "\"}\n");
          private long at;

          @Override
          public int read() {
            return line[(int) (at++ % line.length)] & 0xFF;
          }
        };
    int[] left = {500};
    Intake.Gone gone = Intake.usual().open(List.of("-"), endless, source -> --left[0] > 0);
    assertThat(gone.articles()).isEqualTo(500);
  }
}
