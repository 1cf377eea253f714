package org.isnad.reader.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Frame;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Finds what fills the slots of a frame around one trigger. What it found is valid until the next
 * search.
 */
final class Participants {
  private static final int FARTHEST = 22;

  /** The slots of the lexicon that are no prepositions. */
  private static final String SUBJECT = "subj";

  private static final String OBJECT = "obj";
  private static final String GENITIVE = "gen";
  private static final String CONFERENCE = "gathering";

  /** The prepositions that the grammar of slots treats apart. */
  private static final String BETWEEN = "بين";

  private static final String IN = "في";
  private static final String BY = "ب";
  private static final String OF = "ل";

  private final Syntax syntax;
  private final Words words;
  private final References references;
  private final Lexicon lexicon;
  private final Arguments arguments;

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
    this.arguments = new Arguments(syntax, lexicon);
  }

  /**
   * Fills the slots.
   *
   * @param trigger the word read as telling the event
   * @param speaker whose words it stands in, or null
   */
  void find(Trigger trigger, @Nullable Referent speaker) {
    actors.clear();
    recipients.clear();
    place = null;
    refused = false;
    Frame frame = trigger.frame();
    if (trigger.verb() != null) {
      verb(trigger, trigger.verb(), speaker);
    } else if (trigger.participle()) {
      participle(trigger);
    } else {
      noun(trigger);
    }
    prepositional(trigger);
    if (trigger.lightSubject() != null) {
      light(trigger);
    }
    gathering(trigger);
    symmetrical(trigger);
    actors.removeIf(a -> unfit(a, frame.actorKinds()));
    if (actors.isEmpty() && trigger.isNoun()) {
      controller(trigger);
    }
    recipients.removeAll(actors);
  }

  private static boolean unfit(Referent referent, Set<String> kinds) {
    return !kinds.isEmpty() && !kinds.contains(referent.kind().word());
  }

  private void verb(Trigger trigger, FiniteVerb verb, @Nullable Referent speaker) {
    Frame frame = trigger.frame();
    boolean acts = frame.actor().contains(SUBJECT);
    boolean suffers = frame.recipient().contains(SUBJECT);
    boolean objectSlot = frame.recipient().contains(OBJECT) || frame.place().contains(OBJECT);
    arguments.find(verb, objectSlot);
    List<Referent> subjects = arguments.subjects;
    if (verb.first() && subjects.isEmpty() && speaker != null) {
      subjects = List.of(speaker);
    }
    boolean passive = verb.passive() || trigger.passive();
    if (!passive
        && verb.mayBePassive()
        && objectSlot
        && arguments.behind
        && arguments.objects.isEmpty()
        && verb.object() == null
        && canSuffer(subjects.get(0), frame)) {
      passive = true;
    }
    if (passive) {
      subjects.forEach(one -> addRecipient(one, frame));
      return;
    }
    if (acts) {
      actors.addAll(subjects);
    } else if (suffers) {
      recipients.addAll(subjects);
    }
    if (objectSlot) {
      arguments.objects.forEach(one -> addRecipient(one, frame));
    }
  }

  /**
   * Of the verbs whose passive is spelt as their active, those done to people are read as passive
   * with such a subject alone.
   */
  private static boolean canSuffer(Referent referent, Frame frame) {
    return switch (frame.type()) {
      case ASSAULT, COERCE ->
          referent.plural()
              || referent.kind() == EntityKind.POPULATION
              || referent.kind() == EntityKind.PERSON;
      default -> false;
    };
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
      if (described != null && frame.actor().contains(SUBJECT)) {
        addAll(actors, described);
      }
      Reference object = references.startingAt(trigger.to());
      if (object != null
          && frame.recipient().contains(OBJECT)
          && object.preposition() == 0
          && !object.conjunction()) {
        addRecipients(object, frame);
      }
    }
  }

  private void noun(Trigger trigger) {
    Frame frame = trigger.frame();
    boolean actorGenitive = frame.actor().contains(GENITIVE);
    boolean recipientGenitive = frame.recipient().contains(GENITIVE);
    boolean placeGenitive = frame.place().contains(GENITIVE);
    List<Referent> genitives = new ArrayList<>();
    boolean adjective = false;
    if (trigger.pronoun() != null) {
      Referent antecedent =
          placeGenitive && !actorGenitive && !recipientGenitive
              ? arguments.placeBefore(trigger.from())
              : syntax.antecedent(trigger.from(), trigger.pronoun(), null);
      if (antecedent != null) {
        genitives.add(antecedent);
      }
    } else {
      adjective = nationalities(trigger, genitives);
      if (!adjective && !trigger.definite()) {
        Reference genitive = genitive(trigger.to());
        if (genitive != null) {
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
    // الغارات الروسية: who is told by an adjective does it
    boolean toldAsActor =
        actorGenitive && (adjective || recipientGenitive && hasOtherRecipient(trigger));
    if (recipientGenitive && !toldAsActor) {
      genitives.forEach(g -> addRecipient(g, frame));
    } else if (actorGenitive) {
      for (Referent genitive : genitives) {
        if (genitive.kind() == EntityKind.PLACE && !isActingCapital(genitive)) {
          place = genitive;
        } else {
          actors.add(genitive);
        }
      }
    } else if (placeGenitive) {
      place = genitives.get(0);
    }
  }

  /** الغارات الجوية الروسية: the countries that the adjectives behind the noun name. */
  private boolean nationalities(Trigger trigger, List<Referent> to) {
    int k = trigger.to();
    while (k < words.size() && words.kind(k) == TokenKind.ARABIC && k < trigger.to() + 3) {
      Nisba nisba = arguments.nisba(k);
      if (nisba != null && trigger.definite() == words.form(k).startsWith("ال")) {
        arguments.addCountry(to, nisba.country());
        Nisba second = arguments.secondHalf(k);
        if (second != null) {
          arguments.addCountry(to, second.country());
        }
        return !to.isEmpty();
      }
      if (references.covering(k) != null
          || syntax.verb(k) != null
          || syntax.is(k, Grammar.CLOSED)
          || trigger.definite() != words.form(k).startsWith("ال")) {
        return false;
      }
      k++;
    }
    return false;
  }

  /** The phrase in the genitive at token {@code i}, behind a quotation mark or class noun too. */
  private @Nullable Reference genitive(int i) {
    int k = i;
    while (syntax.isQuote(k) || syntax.isSign(k, '(')) {
      k++;
    }
    Reference genitive = references.startingAt(k);
    if (genitive == null
        && k < words.size()
        && words.kind(k) == TokenKind.ARABIC
        && lexicon.words("part-of-group").contains(Nouns.bare(words.form(k), false))) {
      genitive = references.startingAt(k + 1);
    }
    return genitive != null && genitive.preposition() == 0 && !genitive.conjunction()
        ? genitive
        : null;
  }

  private boolean hasOtherRecipient(Trigger trigger) {
    Reference genitive = genitive(trigger.to());
    if (genitive == null) {
      return false;
    }
    List<Reference> all = syntax.joined(genitive);
    Reference next = references.startingAt(all.get(all.size() - 1).to());
    return next != null
        && !next.conjunction()
        && (next.preposition() == 'ل' || next.preposition() == 0);
  }

  /**
   * Walks the phrases behind the trigger that a preposition governs, and puts each where the frame
   * has a slot for it.
   */
  private void prepositional(Trigger trigger) {
    Frame frame = trigger.frame();
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + FARTHEST);
    int i = trigger.to();
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
      String preposition = governor(reference, trigger.to());
      List<Reference> all = preposition.isEmpty() ? List.of(reference) : syntax.joined(reference);
      if (!preposition.isEmpty()) {
        // each side is told once: the object, or the first phrase whose preposition brings it
        boolean actorTold = !actors.isEmpty() && frame.actor().contains(preposition);
        boolean recipientTold = !recipients.isEmpty() && frame.recipient().contains(preposition);
        if (!actorTold && !recipientTold) {
          slot(frame, preposition, all);
        }
      }
      i = all.get(all.size() - 1).to();
    }
    if (place == null) {
      place = placeNear(trigger);
    }
  }

  private void slot(Frame frame, String preposition, List<Reference> all) {
    if (preposition.equals(BETWEEN) && frame.actor().contains(BETWEEN)) {
      for (Reference one : all) {
        (one == all.get(0) ? actors : recipients).add(one.referent());
      }
    } else if (frame.actor().contains(preposition)) {
      for (Reference one : all) {
        if (one.referent().kind() != EntityKind.PLACE || isActingCapital(one.referent())) {
          actors.add(one.referent());
        }
      }
    } else if (frame.recipient().contains(preposition)) {
      boolean alsoPlace = frame.place().contains(preposition);
      for (Reference one : all) {
        Referent referent = one.referent();
        if (referent.kind() == EntityKind.PLACE && (alsoPlace || frame.objectKinds().isEmpty())) {
          if (place == null) {
            place = referent;
          }
          if (!alsoPlace && isActingCapital(referent)) {
            recipients.add(referent);
          }
        } else {
          addRecipient(referent, frame);
        }
      }
    } else if (place == null
        && isPlace(all.get(0).referent())
        && (preposition.equals(IN)
            || preposition.equals(BY)
            || frame.place().contains(preposition))) {
      place = all.get(0).referent();
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
      if (reference != null
          && isPlace(reference.referent())
          && governor(reference, start).equals(IN)) {
        return reference.referent();
      }
    }
    return null;
  }

  /**
   * The preposition that governs a phrase, one letter written onto it or the word or words before;
   * empty for none. What belongs to a noun is governed as that noun is: على معسكرات لحزب العمال.
   *
   * @param reference the phrase
   * @param from the first token that may belong to it
   */
  private String governor(Reference reference, int from) {
    int before = reference.from() - 1;
    if (reference.preposition() != 0) {
      String own = String.valueOf(reference.preposition());
      if (!own.equals(OF) || !isPlainNoun(before, from)) {
        return own;
      }
    }
    while (before >= 0
        && (syntax.isQuote(before)
            || syntax.isSign(before, '(')
            || syntax.is(before, Grammar.DEMONSTRATIVE))) {
      before--;
    }
    // a class noun may stand between: في مدينة حلب, على مقر الفرقة
    int steps = 0;
    while (steps < 3 && isPlainNoun(before, from)) {
      before--;
      steps++;
    }
    if (before >= syntax.sentenceStart(reference.from())) {
      if (syntax.is(before, Grammar.PREPOSITION)) {
        return writtenApart(before);
      }
      if (steps < 3 && startsWithOne(before) && references.covering(before) == null) {
        return words.form(before).substring(0, 1);
      }
    }
    return reference.preposition() != 0 ? String.valueOf(reference.preposition()) : "";
  }

  private boolean isPlainNoun(int i, int from) {
    return i >= from
        && words.kind(i) == TokenKind.ARABIC
        && !syntax.is(i, Grammar.CLOSED & ~Grammar.ADVERB)
        && references.covering(i) == null
        && syntax.verb(i) == null
        && !words.form(i).startsWith("ال")
        && !startsWithOne(i);
  }

  private String writtenApart(int i) {
    String form = words.form(i);
    Set<String> phrases = lexicon.words("agent-phrase");
    if (i + 1 < words.size() && phrases.contains(form + " " + words.form(i + 1))) {
      return form + " " + words.form(i + 1);
    }
    if (i > 0) {
      String first = words.form(i - 1);
      String both = first + " " + form;
      if (phrases.contains(both)) {
        return both;
      }
      if (first.length() > 2 && first.charAt(0) == 'و' && phrases.contains(both.substring(1))) {
        return both.substring(1);
      }
    }
    return form.length() > 2
            && form.charAt(0) == 'و'
            && !lexicon.words("preposition").contains(form)
        ? form.substring(1)
        : form;
  }

  private boolean startsWithOne(int token) {
    if (token < 0 || words.kind(token) != TokenKind.ARABIC) {
      return false;
    }
    String form = words.form(token);
    return form.length() > 3
        && (form.charAt(0) == 'ب' || form.charAt(0) == 'ل')
        && syntax.verb(token) == null
        && !syntax.is(token, Grammar.CLOSED);
  }

  private void light(Trigger trigger) {
    Referent subject = trigger.lightSubject();
    if (subject == null) {
      return;
    }
    switch (trigger.lightRole()) {
      case "actor" -> {
        if (subject.kind() == EntityKind.PLACE && !isActingCapital(subject)) {
          place = place == null ? subject : place;
        } else if (actors.isEmpty()) {
          actors.add(subject);
        } else if (!actors.contains(subject) && trigger.frame().actor().contains(BETWEEN)) {
          Set<Referent> others = new LinkedHashSet<>(actors);
          actors.clear();
          actors.add(subject);
          recipients.addAll(others);
        }
        recipients.remove(subject);
      }
      case "recipient" -> {
        if (recipients.isEmpty()) {
          addRecipient(subject, trigger.frame());
        }
        actors.remove(subject);
      }
      default -> place = isPlace(subject) ? subject : place;
    }
  }

  /** المشاركة في المؤتمر: the one conference of the article is what is taken part in. */
  private void gathering(Trigger trigger) {
    Frame frame = trigger.frame();
    Set<Referent> to = null;
    if (frame.recipient().contains(CONFERENCE) && recipients.isEmpty()) {
      to = recipients;
    } else if (frame.actor().contains(CONFERENCE) && actors.isEmpty()) {
      to = actors;
    }
    if (to == null) {
      return;
    }
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + 8);
    for (int i = trigger.to(); i < end; i++) {
      Reference reference = references.covering(i);
      if (reference != null && reference.referent().kind() == EntityKind.GATHERING) {
        to.add(reference.referent());
        return;
      }
      if (words.kind(i) != TokenKind.ARABIC
          || syntax.verb(i) != null
          || syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)) {
        return;
      }
      if (Nouns.matchesLoosely(lexicon.words("gathering-noun"), words.form(i))) {
        // the gathering may be named behind its noun
        Reference next = references.startingAt(i + 1);
        if (next != null && next.referent().kind() == EntityKind.GATHERING) {
          to.add(next.referent());
          return;
        }
        Referent only = null;
        for (Referent referent : references.referents()) {
          if (referent.kind() == EntityKind.GATHERING) {
            if (only != null) {
              return;
            }
            only = referent;
          }
        }
        if (only != null) {
          to.add(only);
        }
        return;
      }
    }
  }

  /**
   * Of several actors of a symmetrical act the first is the actor, the others are the other side.
   */
  private void symmetrical(Trigger trigger) {
    if (trigger.frame().actor().contains(BETWEEN) && actors.size() > 1 && recipients.isEmpty()) {
      Referent first = actors.iterator().next();
      recipients.addAll(actors);
      recipients.remove(first);
      actors.clear();
      actors.add(first);
    }
  }

  /**
   * حاولت القوات اقتحام المدينة: the subject of the verb whose complement a verbal noun is does
   * what the noun tells, unless it asks others to.
   */
  private void controller(Trigger trigger) {
    Frame frame = trigger.frame();
    if (!frame.actor().contains(GENITIVE) && !frame.actor().contains(SUBJECT)) {
      return;
    }
    Referent controller = arguments.controller(trigger);
    if (controller != null
        && !recipients.contains(controller)
        && !unfit(controller, frame.actorKinds())) {
      if (controller.kind() != EntityKind.PLACE || isActingCapital(controller)) {
        actors.add(controller);
      } else if (place == null && frame.type() == EventType.ASSAULT) {
        place = controller;
      }
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

  /** The subject of a verb that lends it to a noun, or null. */
  @Nullable Referent subjectOf(FiniteVerb verb) {
    return arguments.subjectOf(verb);
  }

  /** The pronoun at the end of a particle (أنها), or null. */
  static @Nullable Pronoun pronounOf(String form) {
    for (int n = 3; n >= 1; n--) {
      if (form.length() - n >= 2) {
        Pronoun pronoun = Pronoun.at(form, form.length() - n, form.length());
        if (pronoun != null) {
          return pronoun;
        }
      }
    }
    return null;
  }
}
