package org.isnad.reader.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Frame;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Finds what fills the slots of a frame around one trigger. What it found is valid until the next
 * search.
 */
final class Participants {
  private static final int FARTHEST = 22;

  private final Syntax syntax;
  private final Words words;
  private final References references;
  private final Lexicon lexicon;

  final Set<Referent> actors = new LinkedHashSet<>();
  final Set<Referent> recipients = new LinkedHashSet<>();
  @Nullable Referent place;

  /** Whether a participant was of a kind that the frame forbids. */
  boolean refused;

  Participants(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.references = syntax.references();
    this.lexicon = lexicon;
  }

  void find(Trigger trigger) {
    actors.clear();
    recipients.clear();
    place = null;
    refused = false;
    Frame frame = trigger.frame();
    if (trigger.verb() != null) {
      verb(trigger, trigger.verb());
    } else if (trigger.participle()) {
      participle(trigger);
    } else {
      noun(trigger);
    }
    prepositional(trigger);
    if (trigger.lightSubject() != null) {
      light(trigger);
    }
    symmetrical(trigger);
    actors.removeIf(a -> unfit(a, frame.actorKinds()));
    recipients.removeAll(actors);
  }

  private static boolean unfit(Referent referent, Set<String> kinds) {
    return !kinds.isEmpty() && !kinds.contains(referent.kind().word());
  }

  private void verb(Trigger trigger, FiniteVerb verb) {
    Frame frame = trigger.frame();
    Reference behind = syntax.subjectBehind(verb);
    Reference subject = behind != null ? behind : syntax.subjectBefore(verb);
    boolean objectSlot = frame.recipient().contains("obj") || frame.place().contains("obj");
    Reference object = verb.object() == null ? syntax.objectBehind(verb, behind) : null;
    boolean passive = verb.passive() || trigger.passive();
    if (!passive
        && verb.mayBePassive()
        && objectSlot
        && behind != null
        && object == null
        && verb.object() == null
        && canSuffer(behind.referent(), frame)) {
      passive = true;
    }
    if (passive) {
      if (subject != null) {
        addRecipients(subject, frame);
      }
      return;
    }
    if (subject != null) {
      if (frame.actor().contains("subj")) {
        addAll(actors, subject);
      } else if (frame.recipient().contains("subj")) {
        addAll(recipients, subject);
      }
    } else if (frame.actor().contains("subj") || frame.recipient().contains("subj")) {
      Referent carried = carriedSubject(verb);
      if (carried != null) {
        (frame.actor().contains("subj") ? actors : recipients).add(carried);
      }
    }
    if (verb.object() != null) {
      Referent antecedent = relativeAntecedent(verb);
      if (antecedent == null) {
        antecedent =
            syntax.antecedent(
                verb.token(), verb.object(), subject == null ? null : subject.referent());
      }
      if (antecedent != null && objectSlot) {
        addRecipient(antecedent, frame);
      }
    } else if (object != null && objectSlot && object != subject) {
      addRecipients(object, frame);
    }
  }

  /**
   * Of the verbs whose passive is spelt as their active, those done to people are read as passive
   * with such a subject alone.
   */
  private boolean canSuffer(Referent referent, Frame frame) {
    return switch (frame.type()) {
      case ASSAULT, COERCE ->
          referent.plural()
              || referent.kind() == EntityKind.POPULATION
              || referent.kind() == EntityKind.PERSON;
      default -> false;
    };
  }

  /**
   * المجموعات التي تدعمها الولايات المتحدة: the pronoun stands for what the relative clause
   * describes.
   */
  private @Nullable Referent relativeAntecedent(FiniteVerb verb) {
    for (int i = verb.token() - 1;
        i >= syntax.sentenceStart(verb.token()) && i > verb.token() - 4;
        i--) {
      if (syntax.is(i, Grammar.RELATIVE)) {
        for (int k = i - 1; k >= syntax.sentenceStart(verb.token()) && k > i - 5; k--) {
          Reference reference = references.covering(k);
          if (reference != null) {
            return reference.referent();
          }
        }
        return null;
      }
    }
    return null;
  }

  /** The subject of the verb before in the same sentence, where this one is joined to it. */
  private @Nullable Referent carriedSubject(FiniteVerb verb) {
    int start = syntax.sentenceStart(verb.token());
    for (int i = verb.token() - 1; i >= start; i--) {
      FiniteVerb earlier = syntax.verb(i);
      if (earlier == null) {
        continue;
      }
      Reference subject = syntax.subjectBehind(earlier);
      if (subject != null && subject.from() >= verb.token()) {
        return null;
      }
      if (subject == null) {
        subject = syntax.subjectBefore(earlier);
      }
      if (subject != null) {
        return syntax.agrees(verb, subject, false) && subject.referent().canAct()
            ? subject.referent()
            : null;
      }
    }
    return null;
  }

  private void participle(Trigger trigger) {
    Frame frame = trigger.frame();
    // the noun that the participle describes, before it
    Reference described = null;
    for (int i = trigger.from() - 1;
        i >= syntax.sentenceStart(trigger.from()) && i > trigger.from() - 4;
        i--) {
      described = references.covering(i);
      if (described != null || words.kind(i) == TokenKind.PUNCTUATION) {
        break;
      }
    }
    if (trigger.passive()) {
      if (described != null) {
        addRecipients(described, frame);
      }
    } else {
      if (described != null && frame.actor().contains("subj")) {
        addAll(actors, described);
      }
      Reference object = references.startingAt(trigger.to());
      if (object != null
          && frame.recipient().contains("obj")
          && object.preposition() == 0
          && !object.conjunction()) {
        addRecipients(object, frame);
      }
    }
  }

  private void noun(Trigger trigger) {
    Frame frame = trigger.frame();
    boolean actorGenitive = frame.actor().contains("gen");
    boolean recipientGenitive = frame.recipient().contains("gen");
    boolean placeGenitive = frame.place().contains("gen");
    List<Referent> genitives = new ArrayList<>();
    if (trigger.pronoun() != null) {
      Referent antecedent = syntax.antecedent(trigger.from(), trigger.pronoun(), null);
      if (antecedent != null) {
        genitives.add(antecedent);
      }
    } else {
      int k = trigger.to();
      // هجمات التنظيم, and the adjectives behind the noun: الغارات الجوية الروسية
      String nationality = null;
      while (k < words.size()
          && words.kind(k) == TokenKind.ARABIC
          && references.covering(k) == null
          && k < trigger.to() + 3) {
        Nisba nisba = nisba(k);
        if (nisba != null) {
          nationality = nisba.country();
          Nisba second = secondHalf(k);
          if (second != null) {
            addCountry(genitives, nationality);
            nationality = second.country();
          }
          k++;
          break;
        }
        if (syntax.verb(k) != null
            || syntax.is(k, Grammar.CLOSED)
            || trigger.definite() != words.form(k).startsWith("ال")) {
          break;
        }
        k++;
      }
      if (nationality != null) {
        addCountry(genitives, nationality);
      } else if (!trigger.definite()) {
        Reference genitive = references.startingAt(trigger.to());
        if (genitive != null && genitive.preposition() == 0 && !genitive.conjunction()) {
          for (Reference one : syntax.joined(genitive)) {
            genitives.add(one.referent());
          }
        }
      }
    }
    if (genitives.isEmpty()) {
      return;
    }
    boolean fits = frame.genitiveKinds().isEmpty();
    for (Referent genitive : genitives) {
      fits |= frame.genitiveKinds().contains(genitive.kind().word());
    }
    if (!fits) {
      if (placeGenitive || genitives.get(0).kind() == EntityKind.PLACE) {
        place = genitives.get(0);
      }
      return;
    }
    boolean otherRecipient = recipientGenitive && actorGenitive && hasOtherRecipient(trigger);
    if (recipientGenitive && !otherRecipient) {
      genitives.forEach(g -> addRecipient(g, frame));
    } else if (actorGenitive) {
      for (Referent genitive : genitives) {
        if (genitive.kind() == EntityKind.PLACE
            && !(genitive.actor() != null && genitive.actor().capitalOf() != null)) {
          place = genitive;
        } else {
          actors.add(genitive);
        }
      }
    } else if (placeGenitive) {
      place = genitives.get(0);
    }
  }

  private boolean hasOtherRecipient(Trigger trigger) {
    int from = trigger.to();
    Reference genitive = references.startingAt(from);
    if (genitive == null) {
      return false;
    }
    Reference next = references.startingAt(genitive.to());
    return next != null
        && !next.conjunction()
        && (next.preposition() == 'ل' || next.preposition() == 0);
  }

  private void addCountry(List<Referent> to, String iso3) {
    Referent country = references.country(iso3);
    if (country != null) {
      to.add(country);
    }
  }

  private @Nullable Nisba nisba(int token) {
    String form = words.form(token);
    int from = form.startsWith("ال") ? 2 : 0;
    List<Nisba> found = lexicon.nisbas().get(form, from, form.length());
    return found.isEmpty() ? null : found.get(0);
  }

  /** روسية-أمريكية: talks between the two. */
  private @Nullable Nisba secondHalf(int token) {
    return syntax.isSign(token + 1, '-') && token + 2 < words.size() ? nisba(token + 2) : null;
  }

  /**
   * Walks the phrases behind the trigger that a preposition governs, and puts each where the frame
   * has a slot for it.
   */
  private void prepositional(Trigger trigger) {
    Frame frame = trigger.frame();
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + FARTHEST);
    boolean actorBetween = frame.actor().contains("بين");
    int i = trigger.to();
    int relative = 0;
    while (i < end) {
      if (i > trigger.to() && syntax.verb(i) != null) {
        break;
      }
      if (syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)
          || (syntax.is(i, Grammar.OPENER) && !syntax.is(i, Grammar.PREPOSITION))) {
        break;
      }
      Reference reference = references.startingAt(i);
      if (reference == null) {
        i++;
        continue;
      }
      String preposition = governor(reference);
      List<Reference> all = preposition.isEmpty() ? List.of(reference) : syntax.joined(reference);
      if (!preposition.isEmpty()) {
        if (preposition.equals("بين") && actorBetween) {
          boolean first = true;
          for (Reference one : all) {
            if (first) {
              actors.add(one.referent());
              first = false;
            } else {
              recipients.add(one.referent());
            }
          }
        } else if (frame.actor().contains(preposition)) {
          for (Reference one : all) {
            if (one.referent().kind() != EntityKind.PLACE) {
              actors.add(one.referent());
            }
          }
        } else if (frame.recipient().contains(preposition)) {
          boolean alsoPlace = frame.place().contains(preposition);
          for (Reference one : all) {
            if (one.referent().kind() == EntityKind.PLACE
                && (alsoPlace || frame.objectKinds().isEmpty())) {
              if (place == null) {
                place = one.referent();
              }
              if (!alsoPlace && isActingCapital(one.referent())) {
                recipients.add(one.referent());
              }
            } else {
              addRecipient(one.referent(), frame);
            }
          }
        } else if (place == null
            && isPlace(reference.referent())
            && (preposition.equals("في")
                || preposition.equals("ب")
                || frame.place().contains(preposition))) {
          place = reference.referent();
        }
      }
      i = all.get(all.size() - 1).to();
    }
    if (place == null) {
      place = placeNear(trigger);
    }
  }

  private static boolean isActingCapital(Referent referent) {
    return referent.actor() != null && referent.actor().capitalOf() != null;
  }

  private static boolean isPlace(Referent referent) {
    return referent.kind() == EntityKind.PLACE || referent.kind() == EntityKind.COUNTRY;
  }

  /** The nearest place that في governs in the same clause, before or behind. */
  private @Nullable Referent placeNear(Trigger trigger) {
    int start = Math.max(syntax.sentenceStart(trigger.from()), trigger.from() - 12);
    for (int i = trigger.from() - 1; i >= start; i--) {
      if (syntax.verb(i) != null && trigger.verb() != null || syntax.isComma(i)) {
        return null;
      }
      Reference reference = references.startingAt(i);
      if (reference != null && isPlace(reference.referent()) && governor(reference).equals("في")) {
        return reference.referent();
      }
    }
    return null;
  }

  /**
   * The preposition that governs a phrase: one letter written onto it, or the word or words before;
   * empty for none.
   */
  private String governor(Reference reference) {
    if (reference.preposition() != 0) {
      return String.valueOf(reference.preposition());
    }
    int before = reference.from() - 1;
    while (before >= 0
        && (syntax.isQuote(before)
            || syntax.isSign(before, '(')
            || syntax.is(before, Grammar.DEMONSTRATIVE))) {
      before--;
    }
    // a class noun may stand between: في مدينة حلب, على مقر الفرقة
    int steps = 0;
    while (before >= 0
        && steps < 3
        && !syntax.is(before, Grammar.PREPOSITION)
        && words.kind(before) == TokenKind.ARABIC
        && references.covering(before) == null
        && syntax.verb(before) == null
        && !words.form(before).startsWith("ال")
        && !startsWithOne(before)) {
      before--;
      steps++;
    }
    if (before < syntax.sentenceStart(reference.from())) {
      return "";
    }
    if (syntax.is(before, Grammar.PREPOSITION)) {
      String form = words.form(before);
      if (before > 0 && agentPhrase(words.form(before - 1), form)) {
        return words.form(before - 1) + " " + form;
      }
      return form.length() > 2
              && (form.charAt(0) == 'و')
              && syntax.is(before, Grammar.PREPOSITION)
              && !lexicon.words("preposition").contains(form)
          ? form.substring(1)
          : form;
    }
    if (steps < 3 && before >= 0 && startsWithOne(before) && references.covering(before) == null) {
      return words.form(before).substring(0, 1);
    }
    return "";
  }

  private boolean startsWithOne(int token) {
    String form = words.form(token);
    return words.kind(token) == TokenKind.ARABIC
        && form.length() > 3
        && (form.charAt(0) == 'ب' || form.charAt(0) == 'ل')
        && syntax.verb(token) == null
        && !syntax.is(token, Grammar.CLOSED);
  }

  private boolean agentPhrase(String first, String second) {
    return lexicon.words("agent-phrase").contains(first + " " + second);
  }

  private void light(Trigger trigger) {
    Referent subject = trigger.lightSubject();
    if (subject == null) {
      return;
    }
    if (trigger.lightIsActor()) {
      if (actors.isEmpty()) {
        actors.add(subject);
      } else if (!actors.contains(subject) && trigger.frame().actor().contains("بين")) {
        Set<Referent> others = new LinkedHashSet<>(actors);
        actors.clear();
        actors.add(subject);
        recipients.addAll(others);
      }
    } else if (recipients.isEmpty()) {
      recipients.add(subject);
    }
    recipients.remove(trigger.lightIsActor() ? subject : null);
  }

  /**
   * Of several actors of a symmetrical act the first is the actor, the others are the other side.
   */
  private void symmetrical(Trigger trigger) {
    if (trigger.frame().actor().contains("بين") && actors.size() > 1 && recipients.isEmpty()) {
      Referent first = actors.iterator().next();
      recipients.addAll(actors);
      recipients.remove(first);
      actors.clear();
      actors.add(first);
    }
  }

  private void addAll(Set<Referent> to, Reference first) {
    for (Reference one : syntax.joined(first)) {
      to.add(one.referent());
    }
  }

  private void addRecipients(Reference first, Frame frame) {
    for (Reference one : syntax.joined(first)) {
      addRecipient(one.referent(), frame);
    }
  }

  private void addRecipient(Referent referent, Frame frame) {
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
}
