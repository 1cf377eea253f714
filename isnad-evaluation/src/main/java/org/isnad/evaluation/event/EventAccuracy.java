package org.isnad.evaluation.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.isnad.evaluation.measure.DataFile;
import org.isnad.evaluation.measure.DataFormatException;
import org.isnad.evaluation.measure.Measured;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.measure.PrecisionRecall;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Reading;
import tools.jackson.databind.JsonNode;

/**
 * Whether a sentence tells an event of a type: each line has {@code text}, {@code event_type} and
 * the {@code label} that its annotators came to, {@code yes}, {@code difficult no}, {@code easy no}
 * or {@code ambiguous}.
 *
 * <p>The reader says yes when it finds an event of the type that occurred and is no background; the
 * labels are as strict. Ambiguous sentences are left out.
 */
public final class EventAccuracy implements Measurement {
  private final Path file;

  /** Measures on a file of one JSON object a line. */
  public EventAccuracy(Path file) {
    this.file = file;
  }

  @Override
  public List<Measured> measure(Reader reader) throws IOException {
    return measure(reader::read);
  }

  List<Measured> measure(Function<Article, Reading> reader) throws IOException {
    PrecisionRecall sentences = new PrecisionRecall();
    for (DataFile.Line numbered : DataFile.jsonLines(file)) {
      JsonNode line = numbered.object();
      String label = line.path("label").asString("");
      switch (label) {
        case "yes" -> sentences.decide(tells(reader, line), true);
        case "difficult no", "easy no" -> sentences.decide(tells(reader, line), false);
        case "ambiguous" -> {}
        default ->
            throw new DataFormatException(
                file, numbered.number(), "the label yes, difficult no, easy no or ambiguous");
      }
    }
    return sentences.measured("events." + DataFile.label(file, "event_"));
  }

  private static boolean tells(Function<Article, Reading> reader, JsonNode line) {
    String type = line.required("event_type").asString();
    Article sentence =
        Article.of(line.path("id").asString("sentence"), line.required("text").asString());
    return reader.apply(sentence).events().stream().anyMatch(event -> tells(event, type));
  }

  static boolean tells(Event event, String type) {
    return event.type().name().equals(type)
        && event.status() == Status.OCCURRED
        && !event.background();
  }
}
