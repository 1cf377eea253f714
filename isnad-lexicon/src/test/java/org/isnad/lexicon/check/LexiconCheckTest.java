package org.isnad.lexicon.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCheckTest {
  @TempDir Path folder;

  private void check(String content, String... expected) throws IOException {
    Path file = folder.resolve("own.lex");
    Files.writeString(file, content);
    List<String> found =
        LexiconCheck.run(folder).stream()
            .map(f -> f.line() + " " + f.severity() + " " + f.message())
            .toList();
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      assertThat(found.get(i)).contains(expected[i]);
    }
    LexiconCheck.run(folder).forEach(f -> assertThat(f.file()).isEqualTo(file.toString()));
  }

  @Test
  void theBuiltInLexiconHasNoErrors() {
    assertThat(LexiconCheck.run(null)).filteredOn(Finding::isError).isEmpty();
  }

  @Test
  void aSoundFolderHasNoFindings() throws IOException {
    check("%actors\nown-one | organization | لجنة الظل العليا | Shadow committee\n");
    check("");
  }

  @Test
  void everyWrongLineIsFound() throws IOException {
    check(
        """
        %actors
        own-kind | persn | كذا وكذا | Such
        own-key | person | كذا وذاك | Such | nmes: ذاك
        own-twice | person | هذا الأول | First
        own-twice | person | هذا الثاني | Second
        own-case | person | هذا الثالث | Third | Names: ثالث
        own-where | person | هذا الرابع | Fourth | country: XYZ
        %offices
        nobody-at-all | وزير الدفاع | SYR | 2012
        %verbs
        سبسلل | سبل | 11 | يسبسل
        %cues
        own.cue | v: سبسبس | state | said | content: أن | e: [سبسبس] {لافروف}s أن {موسكو ترحب}c
        own.none | p: على ذمة كذا | state | claimed | content: before
        own.mood | p: على قول كذا | stat | said | content: before | e: قتل [على قول كذا] {لافروف}s
        %frames
        own.frame | FIGHT | n: هوشة | actor: gen | e: [هوشة] {روسيا}a
        own.open | ASSAULT | n: هوشة | actor: gen | e: [هوشة {روسيا}a
        own.mark | ASSAULT | n: هوشة | actor: gen | e: [هوشة] {روسيا}x
        %thing
        own
        """,
        "2 ERROR «persn» is no kind of entity",
        "3 ERROR unknown field «nmes:»",
        "5 ERROR «own-twice» stands at",
        "6 ERROR «Names: ثالث» is one field too many",
        "7 ERROR no %countries line has the code «XYZ»",
        "9 ERROR no actor has the id «nobody-at-all»",
        "11 ERROR no verb form «11»",
        "13 ERROR no %verbs line has the verb «سبسبس»",
        "14 ERROR it has no example",
        "15 ERROR «stat» is neither a mode",
        "17 ERROR «FIGHT» is none of PLOVER's types",
        "18 ERROR «{» stands inside «[»",
        "19 ERROR behind «}» one of the letters a, r, p is missing",
        "21 ERROR unknown kind «%thing»");
  }

  @Test
  void aVerbThatCannotBeInflectedIsFound() throws IOException {
    check("%verbs\nأكل | كتب | 1 | يأكل\n", "2 ERROR ");
  }

  @Test
  void aNameOfTwoIsAWarning() throws IOException {
    check(
        "%actors\nown-one | person | هذا الأول | One\nown-two | person | هذا الاول | Two\n",
        "3 WARNING «هذا الاول» is also a name of «own-one»");
  }

  @Test
  void aLineBeforeItsKindAndBrokenTextAreFound() throws IOException {
    check("own | person | كذا\n", "1 ERROR the first line must name the kind");
    Files.write(
        folder.resolve("own.lex"), "%actors\n# \u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(LexiconCheck.run(folder)).hasSize(1).first().matches(Finding::isError);
  }

  @Test
  void aBuiltInLineMayBeReplaced() throws IOException {
    check("%actors\nsergey-lavrov | person | سيرغي لافروف | Sergey Lavrov | names: لافروف\n");
  }
}
