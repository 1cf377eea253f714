package org.isnad.evaluation.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.evaluation.measure.DataFile;
import org.isnad.evaluation.measure.Measured;
import org.isnad.evaluation.measure.Measurement;
import org.isnad.evaluation.measure.PrecisionRecall;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Which words of a sentence name the actor and the recipient of its event: each line has {@code
 * text}, {@code event_type} and {@code spans}, one for each annotator, with the words of {@code
 * source_actor} and {@code target_actor}.
 *
 * <p>Of the events that the reader finds, the first of the type that occurred and is no background
 * is held against the annotator it agrees with best, or else the first of the type. Words are
 * compared as the reader folds them, whole, and as often as they stand.
 */
public final class ParticipantAccuracy implements Measurement {
  private final Path file;

  /** Measures on a file of one JSON object a line. */
  public ParticipantAccuracy(Path file) {
    this.file = file;
  }

  /** The words of both participants; either may be empty. */
  private record Participants(List<String> actor, List<String> recipient) {

    PrecisionRecall against(Participants gold) {
      return new PrecisionRecall()
          .add(shared(actor, gold.actor), actor.size(), gold.actor.size())
          .add(shared(recipient, gold.recipient), recipient.size(), gold.recipient.size());
    }

    boolean areNone() {
      return actor.isEmpty() && recipient.isEmpty();
    }
  }

  @Override
  public List<Measured> measure(Reader reader) throws IOException {
    return measure(reader::read, reader.lexicon());
  }

  List<Measured> measure(Function<Article, Reading> reader, Lexicon lexicon) throws IOException {
    PrecisionRecall actors = new PrecisionRecall();
    PrecisionRecall recipients = new PrecisionRecall();
    for (DataFile.Line numbered : DataFile.jsonLines(file)) {
      JsonNode line = numbered.object();
      Participants found = found(reader, lexicon, line);
      Participants gold = best(found, line.required("spans"));
      actors.add(shared(found.actor(), gold.actor()), found.actor().size(), gold.actor().size());
      recipients.add(
          shared(found.recipient(), gold.recipient()),
          found.recipient().size(),
          gold.recipient().size());
    }
    String name = "spans." + DataFile.label(file, "event_").replaceFirst("_spans$", "");
    List<Measured> figures = new ArrayList<>(actors.measured(name + ".actor"));
    figures.addAll(recipients.measured(name + ".recipient"));
    return figures;
  }

  private static Participants found(
      Function<Article, Reading> reader, Lexicon lexicon, JsonNode line) {
    Article sentence =
        Article.of(line.path("_id").asString("sentence"), line.required("text").asString());
    Reading reading = reader.apply(sentence);
    Event event = told(reading, line.required("event_type").asString());
    if (event == null) {
      return new Participants(List.of(), List.of());
    }
    NamedWords words = new NamedWords(reading, lexicon);
    return new Participants(
        words.of(event.actors(), event.trigger()), words.of(event.recipients(), event.trigger()));
  }

  private static @Nullable Event told(Reading reading, String type) {
    Event any = null;
    for (Event event : reading.events()) {
      if (EventAccuracy.tells(event, type)) {
        return event;
      }
      if (any == null && event.type().name().equals(type)) {
        any = event;
      }
    }
    return any;
  }

  /** The first of the annotators that agree best; where nobody names anybody, that is agreement. */
  private static Participants best(Participants found, JsonNode annotators) {
    Participants best = new Participants(List.of(), List.of());
    double most = -1;
    for (JsonNode annotator : annotators) {
      Participants gold =
          new Participants(
              folded(annotator.path("source_actor")), folded(annotator.path("target_actor")));
      double agreement = gold.areNone() && found.areNone() ? 1 : found.against(gold).f();
      if (agreement > most) {
        best = gold;
        most = agreement;
      }
    }
    return best;
  }

  private static List<String> folded(JsonNode words) {
    List<String> folded = new ArrayList<>();
    for (JsonNode word : words) {
      Words tokens = Words.of(word.asString());
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.kind(i) != TokenKind.PUNCTUATION) {
          folded.add(tokens.form(i));
        }
      }
    }
    return folded;
  }

  private static int shared(List<String> a, List<String> b) {
    List<String> rest = new ArrayList<>(b);
    int shared = 0;
    for (String word : a) {
      if (rest.remove(word)) {
        shared++;
      }
    }
    return shared;
  }
}
