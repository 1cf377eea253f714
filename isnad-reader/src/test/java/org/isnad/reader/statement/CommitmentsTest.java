package org.isnad.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Credit;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What speakers, links and the article commit to, and who signs it; sentences of the project. */
class CommitmentsTest {
  private static Reader reader;

  @BeforeAll
  static void load() {
    reader = new Reader(Lexicon.builtIn());
  }

  @Test
  void theReportingWordTellsHowSureTheSpeakerIs() {
    sure("قال لافروف إن الهدنة صامدة.", "CT+ reported Uu");
    sure("نفى لافروف أن تكون الهدنة انتهت.", "CT- reported Uu");
    sure("رجح لافروف أن تصمد الهدنة.", "PR+ reported Uu");
    sure("استبعد لافروف أن تصمد الهدنة.", "PR- reported Uu");
    sure("حذر لافروف من أن الهدنة تنهار.", "PS+ reported Uu");
    sure("طالب لافروف بوقف القتال.", "Uu reported Uu");
    sure("يأمل لافروف أن تصمد الهدنة.", "Uu reported Uu");
  }

  @Test
  void theHeadOfTheContentMayWeakenIt() {
    sure("قال لافروف إن الهدنة قد تنهار.", "PS+ reported Uu");
    sure("قال لافروف إن الهدنة قد انهارت.", "CT+ reported Uu");
    sure("قال لافروف إنه من المرجح أن تنهار الهدنة.", "PR+ reported Uu");
  }

  @Test
  void theArticleMayGrantOrDistance() {
    sure("زعم لافروف أن الهدنة صامدة.", "CT+ doubted PS-");
    sure("اعترف لافروف بأن الهدنة انهارت.", "CT+ asserted CT+");
    sure("الهدنة انهارت، على حد زعم الحوثيين.", "CT+ doubted PS-");
  }

  @Test
  void everyLinkCommitsToSomething() {
    links(
        "قالت مصادر دبلوماسية إن لافروف أكد أن الهدنة صامدة.",
        "unnamed reported Uu > named asserted CT+");
    links(
        "نفى بيسكوف أن يكون لافروف قال إن الهدنة انهارت.", "named denied Uu > named asserted CT+");
    links(
        "نقلت رويترز عن المتحدث باسم الجيش العراقي قوله إن الطريق مفتوح.",
        "named reported Uu > role asserted CT+");
    links("أكد تقرير سري أن السلاح وصل.", "document asserted CT+");
  }

  @Test
  void agenciesSignAtHeadAndFoot() {
    credits("هدنة في تعز\nعدن - رويترز\nبدأت الهدنة في المدينة صباح أمس الأحد.", "reuters head");
    credits("عدن (أ ف ب) - بدأت الهدنة في المدينة صباح أمس الأحد.", "afp head");
    credits("هدنة في تعز\nواس - الرياض\nبدأت الهدنة في المدينة صباح أمس.", "spa head");
    credits("هدنة في تعز\nبدأت الهدنة في المدينة صباح أمس الأحد.\nد ب أ", "dpa foot");
    credits("هدنة في تعز\nعدن - وكالات\nبدأت الهدنة في المدينة صباح أمس.", "unnamed-agencies head");
    credits("مقتل مراسل رويترز\nقتل مراسل رويترز في المدينة صباح أمس الأحد.", "");
    credits("قالت رويترز إن الهدنة بدأت في المدينة صباح أمس الأحد.", "");
  }

  private static void sure(String text, String expected) {
    Statement first = read(text).statements().get(0);
    assertThat(
            first.certainty().word()
                + " "
                + first.teller().word()
                + " "
                + first.tellerCertainty().word())
        .as(text)
        .isEqualTo(expected);
  }

  private static void links(String text, String expected) {
    assertThat(
            read(text).statements().stream()
                .map(
                    statement ->
                        statement.links().stream()
                            .map(
                                link ->
                                    link.grade().word()
                                        + " "
                                        + link.commitment().word()
                                        + " "
                                        + link.certainty().word())
                            .collect(Collectors.joining(" > "))))
        .as(text)
        .contains(expected);
  }

  private static void credits(String text, String expected) {
    assertThat(
            read(text).credits().stream()
                .map(CommitmentsTest::show)
                .collect(Collectors.joining(" ")))
        .as(text)
        .isEqualTo(expected);
  }

  private static String show(Credit credit) {
    return credit.agency() + (credit.foot() ? " foot" : " head");
  }

  private static Reading read(String text) {
    return reader.read(Article.of("test", text));
  }
}
