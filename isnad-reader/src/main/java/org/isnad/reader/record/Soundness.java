package org.isnad.reader.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of every reading, whatever the article says: each span lies in the text and gives
 * back words (it neither starts nor ends in a space, and cuts no vowel sign off its letter), and
 * every id that is named exists.
 */
public final class Soundness {
  private final int[] points;
  private final List<String> faults = new ArrayList<>();

  private Soundness(Reading reading) {
    points = reading.article().text().codePoints().toArray();
  }

  /**
   * What is wrong with a reading.
   *
   * @param reading a finished reading, its spans in code points
   * @return one line for each fault; none when it is sound
   */
  public static List<String> faults(Reading reading) {
    Soundness soundness = new Soundness(reading);
    soundness.spans(reading);
    soundness.ids(reading);
    return soundness.faults;
  }

  private void spans(Reading reading) {
    int before = 0;
    for (Span sentence : reading.sentences()) {
      if (sentence.start() < before || sentence.end() > points.length) {
        faults.add("sentence out of place: " + sentence);
      }
      before = sentence.end();
    }
    for (Entity entity : reading.entities()) {
      entity.mentions().forEach(mention -> words("mention of " + entity.id(), mention));
    }
    for (TimeExpression time : reading.times()) {
      words("time", time.span());
    }
    for (Figure figure : reading.figures()) {
      words(figure.id(), figure.span());
      filler("period of " + figure.id(), figure.period());
      filler("place of " + figure.id(), figure.place());
      filler("extent of " + figure.id(), figure.extent());
    }
    for (Statement statement : reading.statements()) {
      words("cue of " + statement.id(), statement.cue());
      words("content of " + statement.id(), statement.content());
    }
    for (Event event : reading.events()) {
      words("trigger of " + event.id(), event.trigger());
    }
    for (Account account : reading.accounts()) {
      words(account.id(), account.words());
      account
          .fields()
          .forEach(
              (field, all) -> all.forEach(f -> filler(field.word() + " of " + account.id(), f)));
    }
  }

  private void filler(String what, @Nullable Filler filler) {
    if (filler != null) {
      words(what, filler.span());
    }
  }

  private void words(String what, Span at) {
    if (at.end() > points.length || at.length() == 0) {
      faults.add(what + " outside the text: " + at);
    } else if (isSpace(points[at.start()]) || isSpace(points[at.end() - 1])) {
      faults.add(what + " begins or ends in a space: " + at);
    } else if (isMark(at.start()) || (at.end() < points.length && isMark(at.end()))) {
      faults.add(what + " cuts a sign off its letter: " + at);
    }
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private boolean isMark(int at) {
    return Character.getType(points[at]) == Character.NON_SPACING_MARK;
  }

  private void ids(Reading reading) {
    Set<String> entities = new HashSet<>();
    for (Entity entity : reading.entities()) {
      unique(entities, entity.id());
    }
    Set<String> statements = new HashSet<>();
    for (Statement statement : reading.statements()) {
      unique(statements, statement.id());
      known(statement.id(), entities, statement.speaker());
      known(statement.id(), entities, statement.addressee());
      statement.chain().forEach(link -> known(statement.id(), entities, link));
      int links = statement.chain().size();
      boolean told = links > 0 && statement.speaker() != null;
      if (told && !statement.chain().get(links - 1).equals(statement.speaker())) {
        faults.add(statement.id() + ": the chain does not end with the speaker");
      }
    }
    Set<String> figures = new HashSet<>();
    for (Figure figure : reading.figures()) {
      unique(figures, figure.id());
      known(figure.id(), statements, figure.statement());
      figure.chain().forEach(link -> known(figure.id(), entities, link));
      known(figure.id(), entities, figure.place() == null ? null : figure.place().value());
    }
    reading.figures().forEach(figure -> known(figure.id(), figures, figure.partOf()));
    Set<String> events = new HashSet<>();
    for (Event event : reading.events()) {
      unique(events, event.id());
      event.actors().forEach(id -> known(event.id(), entities, id));
      event.recipients().forEach(id -> known(event.id(), entities, id));
      known(event.id(), entities, event.place());
      known(event.id(), statements, event.statement());
    }
    Set<String> again = new HashSet<>();
    reading.events().stream()
        .filter(one -> one.sameAs() != null)
        .forEach(one -> again.add(one.id()));
    for (Event event : reading.events()) {
      known(event.id(), events, event.sameAs());
      if (event.sameAs() != null && again.contains(event.sameAs())) {
        faults.add(event.id() + " tells again what tells again: " + event.sameAs());
      }
    }
    Set<String> accounts = new HashSet<>();
    for (Account account : reading.accounts()) {
      unique(accounts, account.id());
      known(account.id(), statements, account.statement());
      account.events().forEach(id -> known(account.id(), events, id));
    }
  }

  private void unique(Set<String> ids, String id) {
    if (!ids.add(id)) {
      faults.add("two have the id " + id);
    }
  }

  private void known(String where, Set<String> ids, @Nullable String id) {
    if (id != null && !ids.contains(id)) {
      faults.add(where + " names " + id + ", which does not exist");
    }
  }
}
