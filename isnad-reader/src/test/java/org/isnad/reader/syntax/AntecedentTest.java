package org.isnad.reader.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Statement;
import org.junit.jupiter.api.Test;

/**
 * Whom a pronoun or a verb without subject stands for, as the last statement's speaker tells it.
 */
class AntecedentTest {
  private static final Reader READER = new Reader(Lexicon.builtIn());

  private static void check(String text, String speaker) {
    Reading reading =
        READER.read(new Article("test", text, null, LocalDate.of(2014, 5, 6), null, null));
    List<Statement> said = reading.statements();
    assertThat(said).as(text).isNotEmpty();
    String id = said.get(said.size() - 1).speaker();
    assertThat(reading.entities())
        .as(text)
        .anyMatch(e -> e.id().equals(id) && e.name().equals(speaker));
  }

  @Test
  void acrossAFullStopItIsWhomTheSentenceToldOfFirst() {
    check(
        "استقبل كيري وفدا من المعارضة السورية في باريس. وعبر في بيان عن إدانته للهجوم.",
        "جون كيري");
  }

  @Test
  void inASentenceItIsWhomNothingGoverns() {
    check("أجرى لافروف اتصالا مع الجيش التركي وكرر إدانته للهجوم.", "سيرغي لافروف");
  }

  @Test
  void betweenSubjectAndObjectItIsTheSubject() {
    check("أبلغ السيسي العبادي رفضه التدخل الأجنبي.", "عبد الفتاح السيسي");
    check("السيسي أبلغ العبادي رفضه التدخل الأجنبي.", "عبد الفتاح السيسي");
  }
}
