package org.isnad.evaluation.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.evaluation.Read;
import org.isnad.evaluation.measure.DataFormatException;
import org.isnad.evaluation.measure.Measured;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventAccuracyTest {
  @TempDir Path dir;

  @Test
  void saysYesWhereTheEventOccurred() throws Exception {
    check("قصف", "yes", "gold 1, system 1", 1);
    check("قصف", "easy no", "gold 0, system 1", 0);
    check("هدأ", "yes", "gold 1, system 0", 0);
    check("هدأ", "difficult no", "gold 0, system 0", 0);
  }

  @Test
  void whatIsPlannedRecalledOrOfAnotherTypeIsNo() throws Exception {
    check("سيقصف", "yes", "gold 1, system 0", 0);
    check("ذكرى", "yes", "gold 1, system 0", 0);
    check("تظاهر", "yes", "gold 1, system 0", 0);
  }

  @Test
  void ambiguousSentencesAreLeftOut() throws Exception {
    check("قصف", "ambiguous", "gold 0, system 0", 0);
  }

  @Test
  void anotherLabelIsNamed() {
    assertThatThrownBy(() -> check("قصف", "perhaps", "", 0))
        .isInstanceOf(DataFormatException.class)
        .hasMessageContaining("event_raid.jsonl:1: expected the label yes");
  }

  private void check(String text, String label, String basis, double f) throws IOException {
    Path file = dir.resolve("event_raid.jsonl");
    Files.writeString(
        file,
        String.format(
            "{\"text\": \"%s\", \"event_type\": \"ASSAULT\", \"label\": \"%s\"}%n", text, label));
    List<Measured> figures = new EventAccuracy(file).measure(EventAccuracyTest::read);
    Measured measured =
        figures.stream()
            .collect(Collectors.toMap(Measured::name, figure -> figure))
            .get("events.raid.F");
    assertThat(measured).isEqualTo(new Measured("events.raid.F", f, basis));
  }

  private static Reading read(Article article) {
    List<String> none = List.of();
    String text = article.text();
    return Read.of(article)
        .event(
            EventType.ASSAULT, Status.OCCURRED, false, text.equals("قصف") ? text : "-", none, none)
        .event(EventType.ASSAULT, Status.PLANNED, false, "سيقصف", none, none)
        .event(EventType.ASSAULT, Status.OCCURRED, true, "ذكرى", none, none)
        .event(EventType.PROTEST, Status.OCCURRED, false, "تظاهر", none, none)
        .reading();
  }
}
