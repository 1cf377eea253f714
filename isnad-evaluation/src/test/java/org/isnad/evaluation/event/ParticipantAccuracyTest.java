package org.isnad.evaluation.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.evaluation.Read;
import org.isnad.evaluation.measure.Measured;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParticipantAccuracyTest {
  private static final String TEXT =
      "السهل بعيد. وهاجم مسلحون ملثمون من السهل قافلة للكرمة، فتراجع السهل.";

  @TempDir Path dir;

  @Test
  void wordsAreWholeAndFolded() throws Exception {
    check("{\"source_actor\": [\"مسلّحون\", \"ملثمون\"], \"target_actor\": [\"للكرمه\"]}", 1, 1);
  }

  @Test
  void someOfTheWordsCountForWhatTheyAre() throws Exception {
    check(
        "{\"source_actor\": [\"مسلحون\"], \"target_actor\": [\"قافلة\", \"للكرمة\"]}",
        2.0 / 3,
        2.0 / 3);
  }

  @Test
  void theAnnotatorThatAgreesBestCounts() throws Exception {
    check(
        "{\"source_actor\": [], \"target_actor\": []},"
            + "{\"source_actor\": [\"مسلحون\", \"ملثمون\"], \"target_actor\": []},"
            + "{\"source_actor\": [\"السهل\"], \"target_actor\": [\"قافلة\"]}",
        1,
        0);
  }

  @Test
  void oneWordAnswersOneWord() throws Exception {
    check("{\"source_actor\": [\"مسلحون\", \"مسلحون\"], \"target_actor\": [\"للكرمة\"]}", 0.5, 1);
  }

  @Test
  void ofANamedParticipantTheMentionNearestToTheTriggerCounts() throws Exception {
    Article article = Article.of("a", "السهل بعيد. تراجع جيش السهل، أي السهل.");
    Reading reading = Read.of(article).mention("e1", EntityKind.ARMED_GROUP, "السهل").reading();
    int trigger = article.text().indexOf("تراجع");
    NamedWords words = new NamedWords(reading, Lexicon.builtIn());
    assertThat(words.of(List.of("e1"), new Span(trigger, trigger + 5))).containsExactly("السهل");
  }

  @Test
  void aCountryIsNamedByItsAdjectiveAndWhatThatBelongsTo() {
    assertThat(ofRussia("الطائرات الروسية بعيدة. قصفت طائرات روسية القرية.", "قصفت"))
        .containsExactly("طايرات", "روسيه");
    assertThat(ofRussia("أصاب القصف الروسي القرية.", "القصف")).containsExactly("الروسي");
    assertThat(ofRussia("أصاب القصف القرية.", "القصف")).containsExactly("روسيا");
  }

  private static List<String> ofRussia(String text, String trigger) {
    Reading reading = Read.of(Article.of("a", text)).country("e1", "روسيا", "RUS").reading();
    int at = text.indexOf(trigger);
    return new NamedWords(reading, Lexicon.builtIn())
        .of(List.of("e1"), new Span(at, at + trigger.length()));
  }

  private void check(String annotators, double actor, double recipient) throws IOException {
    Path file = dir.resolve("event_raid_spans.jsonl");
    Files.writeString(
        file,
        "{\"event_type\": \"ASSAULT\", \"text\": \""
            + TEXT
            + "\", \"spans\": ["
            + annotators
            + "]}");
    List<Measured> figures =
        new ParticipantAccuracy(file).measure(ParticipantAccuracyTest::read, Lexicon.builtIn());
    assertThat(value(figures, "spans.raid.actor.F")).as("actor").isCloseTo(actor, within(1e-9));
    assertThat(value(figures, "spans.raid.recipient.F"))
        .as("recipient")
        .isCloseTo(recipient, within(1e-9));
  }

  private static double value(List<Measured> figures, String name) {
    return figures.stream()
        .filter(figure -> figure.name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** Finds a retreat, an attack that is only recalled, and the attack that counts. */
  private static Reading read(Article article) {
    return Read.of(article)
        .mention("e1", EntityKind.ARMED_GROUP, "السهل")
        .mention("e2", EntityKind.PLACE, "كرمة")
        .described("e3", "مسلحون ملثمون")
        .event(EventType.RETREAT, Status.OCCURRED, false, "تراجع", List.of("e1"), List.of())
        .event(EventType.ASSAULT, Status.OCCURRED, true, "بعيد", List.of("e1"), List.of())
        .event(EventType.ASSAULT, Status.OCCURRED, false, "هاجم", List.of("e3"), List.of("e2"))
        .reading();
  }
}
