package org.isnad.reader.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Frame;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.mention.Referent;
import org.jspecify.annotations.Nullable;

/** Who takes part in one event, as the slots of its frame are being filled. */
final class Cast {
  /** The slots of the lexicon that are no prepositions, and the preposition of symmetrical acts. */
  static final String SUBJECT = "subj";

  static final String OBJECT = "obj";
  static final String GENITIVE = "gen";
  static final String BETWEEN = "بين";

  private static final String IN = "في";
  private static final String BY = "ب";

  final Frame frame;
  final Set<Referent> actors = new LinkedHashSet<>();
  final Set<Referent> recipients = new LinkedHashSet<>();
  @Nullable Referent place;

  /** Whether a participant was of a kind that the frame forbids. */
  boolean refused;

  /** The head of a verb's subject that stands for nobody, or -1. */
  int thing = -1;

  /**
   * Whether a thing has been passed that the words are about: what lies in a place then is that.
   */
  boolean topic;

  /** Whether a verb in the active voice tells it. */
  boolean active;

  /** Whether somebody acts, but of a kind that the frame forbids. */
  boolean unfitActor;

  /** Whether both sides were told by بين. */
  private boolean between;

  Cast(Frame frame) {
    this.frame = frame;
  }

  static boolean isActingCapital(Referent referent) {
    return referent.actor() != null && referent.actor().capitalOf() != null;
  }

  static boolean isPlace(Referent referent) {
    return referent.kind() == EntityKind.PLACE || referent.kind() == EntityKind.COUNTRY;
  }

  static boolean unfit(Referent referent, Set<String> kinds) {
    return !kinds.isEmpty() && !kinds.contains(referent.kind().word());
  }

  /** Whether somebody of a kind that the frame allows is there to be acted on. */
  void addRecipients(List<Referent> all) {
    all.forEach(this::addRecipient);
  }

  void addRecipient(Referent referent) {
    if (unfit(referent, frame.objectKinds())) {
      refused = true;
      return;
    }
    if (referent.kind() == EntityKind.PLACE) {
      if (place == null) {
        place = referent;
      }
      if (frame.objectKinds().contains("place") || isActingCapital(referent)) {
        recipients.add(referent);
      }
      return;
    }
    recipients.add(referent);
  }

  /** Whoever can act acts; a place is where it happens. */
  void addActors(List<Referent> all) {
    for (Referent one : all) {
      if (one.kind() != EntityKind.PLACE || isActingCapital(one)) {
        actors.add(one);
      } else if (place == null) {
        place = one;
      }
    }
  }

  /** ضرب سروج وأودى: of violence a place is where it happens, however the subject was found. */
  void standPlacesAside() {
    if (frame.type() == EventType.ASSAULT || frame.type() == EventType.COERCE) {
      List<Referent> all = List.copyOf(actors);
      actors.clear();
      addActors(all);
    }
  }

  /** Whether the act is done by words, so that only somebody can do it. */
  boolean isSaying() {
    return switch (frame.type()) {
      case CONSULT, AGREE, REQUEST, REJECT, ACCUSE, SUPPORT, THREATEN -> true;
      default -> false;
    };
  }

  /** Whether no agent is known though somebody acts. */
  boolean lacksAgent() {
    return actors.isEmpty()
        && (frame.actor().contains(SUBJECT) || frame.actor().contains(GENITIVE));
  }

  /**
   * Puts those whom a preposition brings where the frame has a slot for it.
   *
   * @param preposition the preposition
   * @param all whom it brings
   * @param location whether they are told as where something lies
   */
  void governed(String preposition, List<Referent> all, boolean location) {
    if (all.isEmpty()) {
      return;
    }
    if (location) {
      place = place == null && isPlace(all.get(0)) ? all.get(0) : place;
      if (place == null && recipients.isEmpty() && frame.recipient().contains(preposition)) {
        // قرب موكب الوزير
        addRecipients(all);
      }
      return;
    }
    // each side is told once: the object, or the first phrase whose preposition brings it
    boolean actor = frame.actor().contains(preposition);
    boolean recipient = frame.recipient().contains(preposition);
    if (actor && !actors.isEmpty() || recipient && !recipients.isEmpty()) {
      return;
    }
    if (actor && preposition.equals(BETWEEN)) {
      actors.add(all.get(0));
      recipients.addAll(all.subList(1, all.size()));
      between = recipients.size() > 0;
    } else if (actor) {
      for (Referent one : all) {
        if (one.kind() != EntityKind.PLACE || isActingCapital(one)) {
          actors.add(one);
        }
      }
    } else if (recipient) {
      boolean alsoPlace =
          frame.place().contains(preposition)
              || preposition.equals(BY) && !frame.objectKinds().contains("place");
      all.forEach(one -> governedRecipient(one, alsoPlace));
    } else if (place == null
        && isPlace(all.get(0))
        && !(topic && isSaying() && !frame.place().contains(preposition))
        && (preposition.equals(IN)
            || preposition.equals(BY)
            || frame.place().contains(preposition))) {
      place = all.get(0);
    }
  }

  private void governedRecipient(Referent referent, boolean alsoPlace) {
    if (referent.kind() != EntityKind.PLACE || !alsoPlace && !frame.objectKinds().isEmpty()) {
      addRecipient(referent);
      return;
    }
    if (place == null) {
      place = referent;
    }
    if (!alsoPlace && isActingCapital(referent)) {
      recipients.add(referent);
    }
  }

  /** What a light verb's subject is to its noun's event. */
  void lightSubjects(List<Referent> subjects, String role) {
    for (Referent subject : subjects) {
      switch (role) {
        case "actor" -> lightActor(subject);
        case "recipient" -> {
          if (recipients.isEmpty() || recipients.containsAll(subjects)) {
            addRecipient(subject);
          }
          actors.remove(subject);
        }
        default -> place = isPlace(subject) ? subject : place;
      }
    }
  }

  private void lightActor(Referent subject) {
    if (subject.kind() == EntityKind.PLACE && !isActingCapital(subject)) {
      place = place == null ? subject : place;
    } else if (actors.isEmpty()) {
      actors.add(subject);
    } else if (!between && !actors.contains(subject) && frame.actor().contains(BETWEEN)) {
      Set<Referent> others = new LinkedHashSet<>(actors);
      actors.clear();
      actors.add(subject);
      recipients.addAll(others);
    }
    if (!between) {
      recipients.remove(subject);
    }
  }

  /**
   * Of several actors of a symmetrical act the first is the actor, the others are the other side.
   */
  void symmetrical() {
    if (frame.actor().contains(BETWEEN) && actors.size() > 1 && recipients.isEmpty()) {
      Referent first = actors.iterator().next();
      recipients.addAll(actors);
      recipients.remove(first);
      actors.clear();
      actors.add(first);
    }
  }
}
