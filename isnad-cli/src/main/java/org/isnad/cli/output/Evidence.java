package org.isnad.cli.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.cli.terminal.Labels;
import org.isnad.reader.record.Credit;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Filler;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.Statement;
import org.jspecify.annotations.Nullable;

/** A reading with its words and its entities at hand. */
final class Evidence {
  private final Reading reading;
  private final String text;
  private final boolean plain;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();

  Evidence(Reading reading) {
    this.reading = reading;
    this.text = reading.article().text();
    this.plain = text.codePointCount(0, text.length()) == text.length();
    reading.entities().forEach(entity -> entities.put(entity.id(), entity));
    reading.statements().forEach(statement -> statements.put(statement.id(), statement));
  }

  Reading reading() {
    return reading;
  }

  /** The words that a span of code points covers. */
  String words(Span span) {
    return words(span.start(), span.end());
  }

  String words(int start, int end) {
    if (plain) {
      return text.substring(start, end);
    }
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  /** The agencies that sign the article. */
  List<String> credits() {
    return reading.credits().stream().map(Credit::name).toList();
  }

  @Nullable Entity entity(@Nullable String id) {
    return id == null ? null : entities.get(id);
  }

  @Nullable Statement statement(@Nullable String id) {
    return id == null ? null : statements.get(id);
  }

  /**
   * What an entity is called: its English name where that is wanted and known, else its Arabic one.
   */
  String name(String id, boolean arabic) {
    Entity entity = entities.get(id);
    if (entity == null) {
      return id;
    }
    String english = entity.english();
    return arabic || english == null ? entity.name() : english;
  }

  /**
   * What fills a field: an entity's name, a figure, an ISO value or a word; null where the words
   * themselves are all that is known.
   */
  @Nullable String value(Filler filler, boolean arabic) {
    String value = filler.value();
    if (value == null) {
      return null;
    }
    for (Figure figure : reading.figures()) {
      if (figure.id().equals(value)) {
        return Labels.number(figure.value()) + " " + figure.unit();
      }
    }
    return name(value, arabic);
  }

  List<String> names(List<String> ids, boolean arabic) {
    List<String> names = new ArrayList<>(ids.size());
    ids.forEach(id -> names.add(name(id, arabic)));
    return names;
  }

  /** The chain of a statement, ended by its speaker. */
  static List<String> chain(Statement statement) {
    String speaker = statement.speaker();
    List<String> chain = statement.chain();
    if (speaker == null || chain.contains(speaker)) {
      return chain;
    }
    List<String> whole = new ArrayList<>(chain);
    whole.add(speaker);
    return whole;
  }

  /** The sentence in which a span stands; the span itself where no sentence holds it. */
  Span sentence(Span span) {
    for (Span sentence : reading.sentences()) {
      if (sentence.contains(span)) {
        return sentence;
      }
    }
    return span;
  }
}
