package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.reader.json.ReadingJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {
  private static final String TEXT = "أعلن الوسيط أن الهدنة قائمة في رأس النخيل";
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ReadingJson.schema());

  @TempDir private Path parent;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(parent.resolve("مجلد with spaces"));
  }

  private String file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String file(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
    return path.toString();
  }

  private static Shell jsonl(String... more) {
    List<String> arguments = new ArrayList<>(List.of("read", "--format", "jsonl"));
    arguments.addAll(Arrays.asList(more));
    Shell shell = Shell.run(arguments.toArray(String[]::new));
    for (String line : shell.lines()) {
      assertThat(SCHEMA.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }
    return shell;
  }

  private static JsonNode json(Shell shell, int line) {
    return JsonMapper.shared().readTree(shell.lines().get(line));
  }

  private static List<String> sources(Shell shell) {
    return shell.lines().stream()
        .map(line -> JsonMapper.shared().readTree(line).at("/article/source").asString())
        .map(source -> source.substring(source.lastIndexOf('/') + 1))
        .toList();
  }

  /** Gives a bad article and a good one: one clear message, and the good one is still read. */
  private void refuses(String code, String bad) throws IOException {
    String good = file("good.txt", TEXT);
    Shell shell = jsonl(bad, good);
    assertThat(shell.status()).isEqualTo(1);
    assertThat(shell.lines()).hasSize(2);
    assertThat(json(shell, 0).at("/error/code").asString()).isEqualTo(code);
    assertThat(json(shell, 0).at("/article/source").asString()).isEqualTo(bad);
    assertThat(json(shell, 1).get("text").asString()).isEqualTo(TEXT);
    List<String> said = refusals(shell);
    assertThat(said).hasSize(2);
    assertThat(said.get(0)).startsWith("isnad: " + code + " ").contains(": ", "; ");
    assertThat(said.get(0)).contains(Path.of(bad).getFileName().toString());
    assertThat(said.get(1)).isEqualTo("isnad: 1 article read; 1 failed: " + code + " ×1");
    Shell text = Shell.run("read", bad, good);
    assertThat(text.status()).isEqualTo(1);
    assertThat(text.err()).contains(code);
    assertThat(text.out()).contains("good.txt").doesNotContain(code);
  }

  @Test
  void readsAFile() throws IOException {
    Shell shell = jsonl(file("one.txt", TEXT));
    assertThat(shell.status()).isZero();
    assertThat(shell.err()).isEmpty();
    assertThat(json(shell, 0).get("text").asString()).isEqualTo(TEXT);
    assertThat(json(shell, 0).at("/article/published").isNull()).isTrue();
  }

  @Test
  void readsStandardInput() {
    Shell shell = Shell.with(TEXT + "\n", "read", "--format", "jsonl", "-");
    assertThat(json(shell, 0).get("text").asString()).isEqualTo(TEXT + "\n");
    assertThat(json(shell, 0).at("/article/source").asString()).isEqualTo("-");
  }

  @Test
  void walksAFolderInTheOrderOfNames() throws IOException {
    for (String name : List.of("b.txt", "a.TXT", "c/z.txt", "c/a.txt", "B.txt", "أ.txt")) {
      file(name, TEXT);
    }
    file("notes.md", TEXT);
    file(".hidden.txt", TEXT);
    file(".git/x.txt", TEXT);
    Shell shell = jsonl(folder.toString());
    assertThat(sources(shell))
        .containsExactly("B.txt", "a.TXT", "b.txt", "a.txt", "z.txt", "أ.txt");
    assertThat(shell.err())
        .isEqualTo("isnad: 6 articles read; left aside, as they are no articles: 1\n");
  }

  @Test
  void keepsTheOrderAndTheBytesOnAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 60; i++) {
      file("%02d.txt".formatted(i), i % 7 == 3 ? "" : TEXT.repeat(1 + (i * 37) % 50));
    }
    Shell one = jsonl("--threads", "1", folder.toString());
    Shell four = jsonl("--threads", "4", folder.toString());
    assertThat(four.out()).isEqualTo(one.out());
    assertThat(refusals(four)).isEqualTo(refusals(one)).isNotEmpty();
    assertThat(sources(one)).hasSize(60).isSorted();
  }

  /** What was refused; on a busy machine there are lines of progress between. */
  private static List<String> refusals(Shell shell) {
    return shell.err().lines().filter(line -> line.contains(" ISN-")).toList();
  }

  @Test
  void refusesAMissingFile() throws IOException {
    refuses("ISN-101", folder.resolve("none.txt").toString());
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    refuses("ISN-102", file("empty.txt", ""));
    refuses("ISN-102", file("blank.txt", "\uFEFF \t\r\n\u00a0"));
  }

  @Test
  void refusesAFolderWithoutArticles() throws IOException {
    file("sub/.hidden.txt", TEXT);
    refuses("ISN-103", folder.resolve("sub").toString());
  }

  @Test
  void refusesABinary() throws IOException {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[10] = 0;
    refuses("ISN-104", file("nul.txt", bytes));
    refuses("ISN-110", file("paper.txt", "%PDF-1.7\n" + TEXT));
    refuses("ISN-104", file("controls.txt", "\u0001\u0002\u0003".repeat(9) + TEXT));
  }

  @Test
  void refusesDamagedUtf8() throws IOException {
    byte[] bytes = ("سطر\n" + TEXT).getBytes(StandardCharsets.UTF_8);
    bytes[12] = (byte) 0xFF;
    refuses("ISN-105", file("damaged.txt", bytes));
    assertThat(jsonl(folder.resolve("damaged.txt").toString()).err())
        .contains("damaged.txt:2", "byte 12");
    byte[] cut = TEXT.getBytes(StandardCharsets.UTF_8);
    refuses("ISN-105", file("cut.txt", Arrays.copyOf(cut, cut.length - 1)));
  }

  @Test
  void refusesAnUnknownEncoding() throws IOException {
    refuses("ISN-105", file("iso.txt", TEXT.getBytes(Charset.forName("ISO-8859-6"))));
    refuses("ISN-105", file("french.txt", "été à Genève".getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void refusesTextWithoutArabic() throws IOException {
    refuses("ISN-106", file("latin.txt", "The truce holds."));
  }

  @Test
  void refusesWhatIsTooLarge() throws IOException {
    byte[] line = new byte[50_000_000];
    byte[] letter = "ن".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < line.length; i++) {
      line[i] = letter[i % 2];
    }
    refuses("ISN-107", file("long.txt", line));
    assertThat(jsonl("--max-size", "10", file("short.txt", TEXT)).err()).contains("limit of 10 B");
    assertThat(jsonl("--max-size", "1K", file("short.txt", TEXT)).status()).isZero();
  }

  @Test
  void refusesTooMuchStandardInput() {
    Shell shell = Shell.with(TEXT, "read", "--max-size", "20", "--format", "jsonl", "-");
    assertThat(shell.err()).contains("ISN-107 -: ");
  }

  @Test
  void recognisesOtherEncodings() throws IOException {
    for (String charset : List.of("windows-1256", "UTF-16")) {
      Shell shell = jsonl(file(charset + ".txt", TEXT.getBytes(Charset.forName(charset))));
      assertThat(shell.status()).isZero();
      assertThat(json(shell, 0).get("text").asString()).isEqualTo(TEXT);
      assertThat(shell.err()).contains(".txt: read as ");
    }
    Shell marked = jsonl(file("mark.txt", "\uFEFF" + TEXT));
    assertThat(json(marked, 0).get("text").asString()).isEqualTo(TEXT);
    assertThat(marked.err()).isEmpty();
  }

  @Test
  void takesMetadataByAnyFormOfTheName() throws IOException {
    String one = file("one.txt", TEXT);
    for (String key : List.of("one", "one.txt", one.replace("\\", "\\\\"))) {
      String metadata = file("meta.json", "{\"" + key + "\": \"2031-05-06\"}");
      Shell shell = jsonl("--metadata", metadata, "--outlet", "الساحل", one);
      assertThat(json(shell, 0).at("/article/published").asString()).isEqualTo("2031-05-06");
      assertThat(json(shell, 0).at("/article/outlet").asString()).isEqualTo("الساحل");
    }
  }

  @Test
  void takesMetadataAsCsvAndAsObjects() throws IOException {
    String one = file("one.txt", TEXT);
    List<String> forms =
        List.of(
            "\uFEFFfile;published;outlet;title;url\none.txt;2031-05-06;الساحل;عنوان؛ طويل;\n",
            "File,Title,published,outlet\none,\"عنوان؛ طويل\",2031-05-06T10:00:00Z,الساحل\n",
            "{\"one\": {\"published\": \"2031-05-06\", \"outlet\": \"الساحل\", \"title\":"
                + " \"عنوان؛ طويل\", \"url\": null}}",
            "[{\"file\": \"one.txt\", \"published\": \"2031-05-06\", \"outlet\": \"الساحل\","
                + " \"title\": \"عنوان؛ طويل\"}]");
    for (String form : forms) {
      Shell shell = jsonl("--metadata", file("meta", form), "--published", "2020-01-01", one);
      JsonNode article = json(shell, 0).get("article");
      assertThat(article.get("published").asString()).as(form).isEqualTo("2031-05-06");
      assertThat(article.get("outlet").asString()).isEqualTo("الساحل");
      assertThat(article.get("title").asString()).isEqualTo("عنوان؛ طويل");
      assertThat(article.get("url").isNull()).isTrue();
    }
  }

  private void refusesMetadata(String content, String... expected) throws IOException {
    String one = file("one.txt", TEXT);
    Shell shell = Shell.run("read", "--metadata", file("meta.csv", content), one);
    assertThat(shell.status()).isEqualTo(2);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err()).startsWith("isnad: ISN-201 ").contains(expected);
    assertThat(shell.err().lines()).hasSize(1);
  }

  @Test
  void refusesWrongMetadata() throws IOException {
    refusesMetadata("file,published\none,6.5.2031\n", "meta.csv:2", "6.5.2031", "YYYY-MM-DD");
    refusesMetadata("name,published\none,2031-05-06\n", "meta.csv:1", "\"file\"");
    refusesMetadata("file,published\n,2031-05-06\n", "meta.csv:2", "names no file");
    refusesMetadata("{\"one\":\n \"2031-05-06\"\n \"two\"}", "meta.csv:3");
    refusesMetadata("{\"one\": 7}", "\"one\"");
    refusesMetadata("{\"one\": \"2031-02-30\"}", "2031-02-30");
    refusesMetadata("[{\"published\": \"2031-05-06\"}]", "entry 1");
    Shell missing = Shell.run("read", "--metadata", "nowhere.json", file("one.txt", TEXT));
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err()).startsWith("isnad: ISN-101 nowhere.json: ");
  }

  @Test
  void saysWhenMetadataFitsNothing() throws IOException {
    Shell shell =
        jsonl("--metadata", file("m.json", "{\"two\": \"2031-05-06\"}"), file("one.txt", TEXT));
    assertThat(shell.status()).isZero();
    assertThat(shell.err()).contains("none of the 1 articles in");
  }

  @Test
  void writesIntoAFile() throws IOException {
    String one = file("one.txt", TEXT);
    Path output = folder.resolve("out.jsonl");
    Shell shell = jsonl("--output", output.toString(), one);
    assertThat(shell.out()).isEmpty();
    assertThat(Files.readString(output)).isEqualTo(jsonl(one).out());
    Shell nowhere = jsonl("--output", folder.resolve("none/out.jsonl").toString(), one);
    assertThat(nowhere.status()).isEqualTo(1);
    assertThat(nowhere.err()).startsWith("isnad: ISN-301 ");
    Shell itself = jsonl("--output", one, one);
    assertThat(itself.status()).isEqualTo(2);
    assertThat(Files.readString(Path.of(one))).isEqualTo(TEXT);
  }

  @Test
  void refusesAWrongCommandLine() throws IOException {
    String one = file("one.txt", TEXT);
    for (String[] arguments :
        new String[][] {
          {"read"},
          {"read", "--format", "xml", one},
          {"read", "--published", "yesterday", one},
          {"read", "--threads", "0", one},
          {"read", "--max-size", "big", one},
          {"raed", one}
        }) {
      Shell shell = Shell.run(arguments);
      assertThat(shell.status()).as(String.join(" ", arguments)).isEqualTo(2);
      assertThat(shell.out()).isEmpty();
      assertThat(shell.err()).isNotEmpty();
    }
    assertThat(Shell.run("read", "--max-size", "big", one).err()).contains("500K, 2M or 1G");
  }

  @Test
  void speaksArabic() throws IOException {
    Shell shell = Shell.run("read", "--lang", "ar", file("empty.txt", ""));
    assertThat(shell.err()).contains("ISN-102 \u2068", "الملف فارغ");
    Shell before = Shell.run("--lang", "ar", "read", file("empty.txt", ""));
    assertThat(before.err()).isEqualTo(shell.err());
  }

  @Test
  void helpsWithoutArguments() {
    Shell shell = Shell.run();
    assertThat(shell.status()).isZero();
    assertThat(shell.out()).contains("Usage: isnad", "read", "version");
    assertThat(Shell.run("version").out()).startsWith("isnad 0.").contains("\nreading 1\n");
  }
}
