package org.isnad.reader.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Where an event took place whose sentence does not say: where another sentence tells the same
 * event, or where the article is plainly about.
 */
final class Scene {
  /** At least so many events of violence in a place make it the article's. */
  private static final int ENOUGH = 2;

  private final Syntax syntax;
  private final References references;
  private final int titleEnd;

  Scene(Syntax syntax) {
    this.syntax = syntax;
    this.references = syntax.references();
    this.titleEnd = Recall.titleEnd(syntax.words());
  }

  /** The same events, in the same order, with their places. */
  List<Happening> set(List<Happening> told) {
    List<Happening> placed = new ArrayList<>(told);
    for (int k = 0; k < placed.size(); k++) {
      Happening happening = placed.get(k);
      Referent place = happening.place();
      if (place != null
          && place.kind() == EntityKind.COUNTRY
          && happening.actors().contains(place)) {
        // منعت تركيا عبورهم أراضيها: who acts is no place
        happening = happening.in(null);
        placed.set(k, happening);
      }
      if (happening.token() < titleEnd) {
        happening = asInText(placed, happening);
        placed.set(k, happening);
      }
      Referent where = happening.place() == null ? ofSame(placed, k) : null;
      if (where != null) {
        placed.set(k, happening.in(where));
      }
    }
    Referent violence = ofViolence(placed);
    Referent country = onlyCountry();
    for (int k = 0; k < placed.size(); k++) {
      Happening happening = placed.get(k);
      if (happening.place() != null || !takesPlaceAtAll(happening)) {
        continue;
      }
      if (violence != null && isViolence(happening)) {
        placed.set(k, happening.in(violence));
      } else if (country != null && !happening.actors().contains(country)) {
        placed.set(k, happening.in(country));
      }
    }
    return placed;
  }

  /** A title without a verb stands to reality as the meeting does that the text tells of first. */
  private Happening asInText(List<Happening> told, Happening title) {
    if (title.type() != EventType.CONSULT
        || title.status() != Status.OCCURRED
        || syntax.verb(title.token()) != null) {
      return title;
    }
    Status status = null;
    for (Happening body : told) {
      if (body.token() < titleEnd || body.type() != title.type() || !isBodily(body)) {
        continue;
      }
      if (isTitleRule(title, body)) {
        status = body.status();
        break;
      }
    }
    return status == Status.PLANNED ? title.as(status) : title;
  }

  /** Told by the same words, whoever takes part. */
  private static boolean isTitleRule(Happening title, Happening body) {
    return title.rule().equals(body.rule());
  }

  /** The place of the nearest event that is the same, those before it first. */
  private @Nullable Referent ofSame(List<Happening> told, int k) {
    for (int i = k - 1; i >= 0; i--) {
      if (isSame(told.get(i), told.get(k))) {
        return told.get(i).place();
      }
    }
    for (int i = k + 1; i < told.size(); i++) {
      if (isSame(told.get(i), told.get(k)) || isTitleOf(told.get(k), told.get(i))) {
        return told.get(i).place();
      }
    }
    return null;
  }

  /** Told by the same line of the lexicon of the same participants, or of meetings by any line. */
  private boolean isSame(Happening placed, Happening other) {
    if (placed.place() == null || placed.type() != other.type() || isElsewhere(placed, other)) {
      return false;
    }
    boolean meeting = placed.type() == EventType.CONSULT && isBodily(other) && isBodily(placed);
    if (!meeting && !placed.rule().equals(other.rule())) {
      return false;
    }
    return !other.actors().isEmpty()
        && placed.actors().equals(other.actors())
        && (placed.recipients().equals(other.recipients())
            || meeting && (placed.recipients().isEmpty() || other.recipients().isEmpty()));
  }

  /** Of two events in a sentence each has its own place, unless the sentence gives it to both. */
  private boolean isElsewhere(Happening one, Happening other) {
    return one.time() != null && other.time() != null && !one.time().equals(other.time());
  }

  /** The title tells what the text tells of the same participants in the same words. */
  private boolean isTitleOf(Happening title, Happening body) {
    return title.token() < titleEnd
        && body.token() >= titleEnd
        && body.place() != null
        && body.type() == title.type()
        && (body.rule().equals(title.rule()) || body.type() == EventType.CONSULT)
        && (title.actors().isEmpty() || body.actors().containsAll(title.actors()));
  }

  /** A meeting, rather than a call or a letter. */
  private static boolean isBodily(Happening happening) {
    return happening.mode() == null || !happening.mode().equals("phone");
  }

  /** The town of two thirds of the violence whose place is told, or null. */
  private static @Nullable Referent ofViolence(List<Happening> told) {
    Map<Referent, Integer> counts = new LinkedHashMap<>();
    int all = 0;
    for (Happening happening : told) {
      if (happening.place() != null && isViolence(happening)) {
        counts.merge(happening.place(), 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<Referent, Integer> entry : counts.entrySet()) {
      int count = entry.getValue();
      boolean town = entry.getKey().kind() == EntityKind.PLACE;
      if (town && count >= ENOUGH && 3 * count >= 2 * all) {
        return entry.getKey();
      }
    }
    return null;
  }

  private static boolean isViolence(Happening happening) {
    return happening.type() == EventType.ASSAULT;
  }

  /** What cannot be but somewhere. */
  private static boolean takesPlaceAtAll(Happening happening) {
    return switch (happening.type()) {
      case ASSAULT, PROTEST, RETREAT, AID, COERCE -> true;
      default -> false;
    };
  }

  /**
   * The country that the article names, where it names no other, and its towns and armed groups are
   * not for the most part another's.
   */
  private @Nullable Referent onlyCountry() {
    Referent only = null;
    for (Referent referent : references.referents()) {
      if (referent.kind() != EntityKind.COUNTRY || referent.mentions().isEmpty()) {
        continue;
      }
      if (only != null) {
        return null;
      }
      only = referent;
    }
    return only == null || isElsewhere(only) ? null : only;
  }

  /** Whether more of the towns and armed groups that the article names are of other countries. */
  private boolean isElsewhere(Referent country) {
    int balance = 0;
    for (Referent referent : references.referents()) {
      boolean local =
          referent.kind() == EntityKind.PLACE || referent.kind() == EntityKind.ARMED_GROUP;
      if (local && referent.country() != null && !referent.mentions().isEmpty()) {
        balance += referent.country().equals(country.country()) ? 1 : -1;
      }
    }
    return balance < 0;
  }
}
