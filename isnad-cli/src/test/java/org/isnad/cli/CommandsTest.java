package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.cli.example.Examples;
import org.isnad.reader.json.ReadingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
  private static final String TEXT = "قالت الأمم المتحدة إن الهدنة قائمة في القاهرة";

  @TempDir private Path folder;

  private String article() throws IOException {
    Path path = folder.resolve("one.txt");
    Files.writeString(path, TEXT);
    return path.toString();
  }

  private String lexicon(String content) throws IOException {
    Path own = Files.createDirectories(folder.resolve("lexicon"));
    Files.writeString(own.resolve("own.lex"), content);
    return own.toString();
  }

  @Test
  void theDemoReadsEveryExample() {
    Shell shell = Shell.run("demo", "--format", "jsonl");
    assertThat(shell.status()).isZero();
    assertThat(shell.lines()).hasSameSizeAs(Examples.sources());
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReadingJson.schema());
    for (String line : shell.lines()) {
      assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
      JsonNode reading = JsonMapper.shared().readTree(line);
      assertThat(reading.at("/article/published").isNull()).as(line).isFalse();
      assertThat(reading.at("/article/outlet").isNull()).as(line).isFalse();
      assertThat(reading.get("entities")).isNotEmpty();
    }
    assertThat(Shell.run("demo").out()).contains("1-clashes-agency.txt", "8-accusations-split.txt");
  }

  @Test
  void everyTableReadsFiles() throws IOException {
    for (String command : new String[] {"actors", "said", "events", "figures"}) {
      assertThat(Shell.run(command, article()).status()).isZero();
      Shell csv = Shell.run(command, "--format", "csv", article(), "none.txt");
      assertThat(csv.status()).isEqualTo(1);
      assertThat(csv.out()).startsWith("\uFEFFsource,outlet,published,");
      assertThat(csv.err()).contains("ISN-101 none.txt");
      Shell jsonl = Shell.run(command, "--format", "jsonl", "none.txt");
      assertThat(jsonl.out()).contains("\"error\":{\"code\":\"ISN-101\"");
    }
    assertThat(Shell.run("actors", article()).out()).contains("United Nations");
    assertThat(Shell.run("actors", "--lang", "ar", article()).out()).contains("الأمم المتحدة");
    assertThat(
            Shell.run("events", "--type", "assault,AID", "--status", "denied", article()).status())
        .isZero();
    Shell wrong = Shell.run("events", "--type", "WAR", article());
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("ASSAULT", "CONSULT");
  }

  @Test
  void explainsARecord() throws IOException {
    Shell shell = Shell.run("explain", article(), "e1");
    assertThat(shell.status()).isZero();
    assertThat(shell.out()).contains("[");
    Shell none = Shell.run("explain", article(), "v99");
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.err()).startsWith("isnad: ISN-302 ").contains("e1");
    assertThat(Shell.run("explain", article()).status()).isEqualTo(2);
  }

  @Test
  void aLexiconOfOnesOwnExtendsTheBuiltInOne() throws IOException {
    String own =
        lexicon(
            "%actors\nhudna-body | organization | لجنة الظل | Shadow committee | code: XXXGOV\n");
    Path about = folder.resolve("two.txt");
    Files.writeString(about, "أعلنت لجنة الظل موافقتها");
    assertThat(Shell.run("actors", about.toString()).out()).doesNotContain("Shadow committee");
    assertThat(Shell.run("actors", "--lexicon", own, about.toString()).out())
        .contains("Shadow committee");
    assertThat(Shell.run("lexicon", "check", own).status()).isZero();
  }

  @Test
  void aWrongLineOfTheLexiconIsNamed() throws IOException {
    String own = lexicon("%actors\n# a comment\nx | persn | كذا | Such\n");
    Shell check = Shell.run("lexicon", "check", own);
    assertThat(check.status()).isNotZero();
    assertThat(check.out() + check.err()).contains("own.lex:3: ", "persn", "person");
    Shell read = Shell.run("read", "--lexicon", own, article());
    assertThat(read.status()).isEqualTo(2);
    assertThat(read.out()).isEmpty();
    assertThat(read.err()).startsWith("isnad: ISN-202 ").contains("own.lex:3: ");
  }

  @Test
  void aMissingLexiconIsNamed() throws IOException {
    assertThat(Shell.run("read", "--lexicon", "nowhere", article()).err())
        .startsWith("isnad: ISN-101 nowhere: ");
    assertThat(Shell.run("read", "--lexicon", article(), article()).err())
        .startsWith("isnad: ISN-202 ");
  }

  @Test
  void theBuiltInLexiconIsSound() {
    Shell shell = Shell.run("lexicon", "check");
    assertThat(shell.out()).contains("sound");
    assertThat(shell.status()).isZero();
  }

  @Test
  void listsItsCommands() {
    assertThat(Shell.run("--help").out())
        .contains("read", "demo", "actors", "said", "events", "figures", "explain", "lexicon");
    assertThat(Shell.run("lexicon").out()).contains("check");
  }
}
