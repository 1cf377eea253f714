package org.isnad.reader.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.text.Letters;
import org.isnad.reader.record.Account;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.Credit;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Filler;
import org.isnad.reader.record.Link;
import org.isnad.reader.record.Position;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.Statement;
import org.isnad.reader.record.TimeExpression;
import org.jspecify.annotations.Nullable;

/** What must hold of every reading, whatever the text. */
final class Sound {
  private final String text;
  private final Reading reading;
  private final int points;
  private final List<String> faults = new ArrayList<>();

  private Sound(Reading reading) {
    this.reading = reading;
    this.text = reading.article().text();
    this.points = text.codePointCount(0, text.length());
  }

  /** One line for each thing that does not hold. */
  static List<String> faults(Reading reading) {
    Sound sound = new Sound(reading);
    sound.sentences();
    sound.spans();
    sound.references();
    return sound.faults;
  }

  private void sentences() {
    int before = 0;
    for (Span sentence : reading.sentences()) {
      words("sentence", sentence);
      if (sentence.start() < before) {
        faults.add("sentences overlap");
      }
      before = sentence.end();
    }
  }

  private void spans() {
    for (Entity entity : reading.entities()) {
      Span before = null;
      for (Span mention : entity.mentions()) {
        inSentence("mention", mention);
        if (before != null && before.compareTo(mention) >= 0) {
          faults.add("mentions out of order");
        }
        before = mention;
      }
    }
    for (TimeExpression time : reading.times()) {
      inSentence("time", time.span());
    }
    for (Figure figure : reading.figures()) {
      inSentence("figure", figure.span());
      filler("period", figure.period());
      filler("place", figure.place());
      filler("extent", figure.extent());
    }
    for (Statement statement : reading.statements()) {
      inSentence("cue", statement.cue());
      words("content", statement.content());
      for (Link link : statement.links()) {
        if (link.words() != null) {
          inSentence("link", link.words());
        }
      }
    }
    for (Position position : reading.positions()) {
      words("position", position.words());
      if (position.condition() != null) {
        words("condition", position.condition());
      }
    }
    for (Credit credit : reading.credits()) {
      words("credit", credit.words());
    }
    for (Event event : reading.events()) {
      inSentence("trigger", event.trigger());
    }
    for (Account account : reading.accounts()) {
      inSentence("account", account.words());
      account.fields().values().forEach(all -> all.forEach(f -> filler("field", f)));
    }
  }

  private void filler(String what, @Nullable Filler filler) {
    if (filler != null) {
      inSentence(what, filler.span());
    }
  }

  private void inSentence(String what, Span span) {
    words(what, span);
    for (Span sentence : reading.sentences()) {
      if (sentence.contains(span)) {
        return;
      }
    }
    faults.add(what + " in no sentence");
  }

  private void words(String what, Span span) {
    if (span.length() == 0 || span.end() > points) {
      faults.add(what + " holds nothing or lies outside the text");
      return;
    }
    int start = text.offsetByCodePoints(0, span.start());
    int end = text.offsetByCodePoints(0, span.end());
    if (Letters.isSpace(text.charAt(start)) || Letters.isSpace(text.charAt(end - 1))) {
      faults.add(what + " begins or ends with a space");
    }
    if (Letters.isSilent(text.charAt(start))) {
      faults.add(what + " begins with a silent sign");
    }
    if (Letters.isArabic(text.charAt(end - 1))
        && end < text.length()
        && text.charAt(end) >= '\u064b'
        && text.charAt(end) <= '\u0655') {
      faults.add(what + " leaves a vowel sign behind");
    }
  }

  private void references() {
    Set<String> entities = new HashSet<>();
    Set<String> figures = new HashSet<>();
    Set<String> statements = new HashSet<>();
    Set<String> events = new HashSet<>();
    reading.entities().forEach(e -> unique(entities, e.id()));
    reading.figures().forEach(f -> unique(figures, f.id()));
    reading.statements().forEach(s -> unique(statements, s.id()));
    reading.events().forEach(v -> unique(events, v.id()));
    for (Figure figure : reading.figures()) {
      known(figures, figure.partOf());
      known(statements, figure.statement());
      figure.chain().forEach(id -> known(entities, id));
      for (Statement statement : reading.statements()) {
        if (statement.id().equals(figure.statement())
            && !statement.chain().equals(figure.chain())) {
          faults.add("a figure and its statement have different chains");
        }
      }
      if (figure.place() != null && figure.place().value() == null) {
        faults.add("a place that is nothing");
      }
      known(entities, figure.place() == null ? null : figure.place().value());
    }
    for (Statement statement : reading.statements()) {
      known(entities, statement.speaker());
      known(entities, statement.addressee());
      statement.chain().forEach(id -> known(entities, id));
      if (!statement.chain().equals(statement.links().stream().map(Link::entity).toList())) {
        faults.add("links are not the chain");
      }
    }
    for (Position position : reading.positions()) {
      known(entities, position.actor());
      known(statements, position.statement());
      known(events, position.event());
    }
    for (Event event : reading.events()) {
      event.actors().forEach(id -> known(entities, id));
      event.recipients().forEach(id -> known(entities, id));
      known(entities, event.place());
      known(statements, event.statement());
      known(events, event.sameAs());
    }
    Set<String> all = new HashSet<>(entities);
    all.addAll(figures);
    Set<String> accounts = new HashSet<>();
    for (Account account : reading.accounts()) {
      unique(accounts, account.id());
      known(statements, account.statement());
      account.events().forEach(id -> known(events, id));
      account.fields().forEach((field, fillers) -> fields(account, field, fillers, all));
    }
  }

  private void fields(
      Account account, AccountField field, List<Filler> fillers, Set<String> records) {
    if (fillers.isEmpty() || !field.many() && fillers.size() > 1) {
      faults.add("a field is filled with nothing, or too often");
    }
    if (!account.kind().fields().contains(field)) {
      faults.add("an account has a field of another kind");
    }
    for (Filler filler : fillers) {
      String value = filler.value();
      boolean id = value != null && value.matches("[ef][1-9][0-9]*");
      known(records, id ? value : null);
    }
  }

  private void unique(Set<String> ids, String id) {
    if (!ids.add(id)) {
      faults.add("an id is given twice");
    }
  }

  private void known(Set<String> ids, @Nullable String id) {
    if (id != null && !ids.contains(id)) {
      faults.add("an id that nothing has");
    }
  }
}
