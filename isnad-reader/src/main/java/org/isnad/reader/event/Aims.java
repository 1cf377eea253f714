package org.isnad.reader.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Against whom people protest: احتجاجا على زيارة الوزير, هتافات مناهضة للحكومة, أمام السفارة. */
final class Aims {
  private static final int FARTHEST = 24;
  private static final int LONGEST_COUNT = 4;
  private static final int SHORTEST_OWNED = 5;

  /** How far, in tokens, behind the deed its agent may stand. */
  private static final int LONGEST_DEED = 9;

  private final Syntax syntax;
  private final Words words;
  private final Phrases phrases;
  private final Set<String> against;
  private final Set<String> before;
  private final Set<String> slogans;
  private final Set<String> protesters;
  private final Set<String> agents;
  private final Set<String> freeRelatives;

  Aims(Syntax syntax, Lexicon lexicon, Phrases phrases) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.phrases = phrases;
    this.against = lexicon.words("protest-against");
    this.before = lexicon.words("protest-before");
    this.slogans = lexicon.words("slogan-against");
    this.agents = lexicon.words("agent-of-deed");
    this.freeRelatives = lexicon.words("free-relative");
    this.protesters = lexicon.words("protester");
  }

  /**
   * Fills the actors of a protest told by a noun with the protesters of its sentence, and the
   * recipients of one that names none beside its trigger.
   */
  void fill(Trigger trigger, Cast cast) {
    if (trigger.frame().type() != EventType.PROTEST) {
      return;
    }
    if (cast.actors.isEmpty() && trigger.verb() == null) {
      cast.actors.addAll(protesters(trigger));
      cast.actors.removeAll(cast.recipients);
    }
    if (!cast.recipients.isEmpty()) {
      return;
    }
    List<Referent> found = behind(trigger, against, true);
    if (found.isEmpty()) {
      found = inSlogans(trigger);
    }
    if (found.isEmpty()) {
      found = behind(trigger, before, false);
    }
    for (Referent one : found) {
      if (one.canAct() && !cast.actors.contains(one)) {
        cast.recipients.add(one);
      }
    }
  }

  /** تدفق آلاف المتظاهرين احتجاجا على: those who are called protesters nearest to the noun. */
  private List<Referent> protesters(Trigger trigger) {
    int start = syntax.sentenceStart(trigger.from());
    int end = syntax.sentenceEnd(trigger.from());
    for (int distance = 1; distance < FARTHEST; distance++) {
      for (int i : new int[] {trigger.from() - distance, trigger.to() + distance - 1}) {
        if (i < start
            || i >= end
            || words.kind(i) != TokenKind.ARABIC
            || !Nouns.matchesLoosely(protesters, words.form(i))) {
          continue;
        }
        for (int k = Math.max(start, i - LONGEST_COUNT); k <= i; k++) {
          Phrase phrase = phrases.at(k);
          boolean whole = phrase != null && (phrase.counted() || k == i);
          if (phrase != null && whole && phrase.to() > i && phrase.people()) {
            List<Referent> all = new ArrayList<>(phrases.everybody(phrase));
            all.removeIf(one -> one.kind() != EntityKind.POPULATION);
            return all;
          }
        }
      }
    }
    return List.of();
  }

  /**
   * Those whom the phrase names behind the first of these words.
   *
   * @param towns whether a place may be meant: ضد, but not قرب
   */
  private List<Referent> behind(Trigger trigger, Set<String> cues, boolean towns) {
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + FARTHEST);
    for (int i = trigger.to(); i < end; i++) {
      if (words.kind(i) != TokenKind.ARABIC
          || !Nouns.matchesLoosely(cues, words.form(i))
          || isAbout(i)) {
        continue;
      }
      int k = i + 1;
      if (k < end && syntax.is(k, Grammar.PREPOSITION)) {
        k++;
      }
      k = behindCalled(k, end);
      Phrase agent = agentBehind(k, end);
      if (agent != null) {
        return phrases.everybody(agent);
      }
      Phrase phrase = k < end && !syntax.isTime(k) ? phrases.at(k) : null;
      if (phrase != null && !phrase.referents().isEmpty()) {
        if (!towns && phrase.referents().get(0).kind() == EntityKind.PLACE) {
          // قرب رام الله
          continue;
        }
        return phrases.everybody(phrase);
      }
      Phrase doer = phrase == null ? null : doerOf(phrase, end);
      if (doer != null) {
        return phrases.everybody(doer);
      }
      Referent nation = phrase == null ? null : nationOf(phrase);
      if (nation != null) {
        return List.of(nation);
      }
      Referent whose = k < end && phrase != null ? owner(k) : null;
      if (whose != null) {
        return List.of(whose);
      }
    }
    return List.of();
  }

  /** نحو 40 متظاهرا: no direction, but a number. */
  private boolean isAbout(int i) {
    Phrase counted = phrases.at(i);
    return counted != null && counted.counted();
  }

  /** احتجاجا على ما يصفونه بوحشية الشرطة: where that begins which is only called something. */
  private int behindCalled(int k, int end) {
    if (k + 2 >= end
        || words.kind(k) != TokenKind.ARABIC
        || !freeRelatives.contains(words.form(k))) {
      return k;
    }
    return syntax.verb(k + 1) == null ? k : k + 2;
  }

  /** احتجاجا على أحكام أصدرها القضاء: who does it in the clause that describes a thing, or null. */
  private @Nullable Phrase doerOf(Phrase thing, int end) {
    int i = thing.to();
    if (i < end && syntax.is(i, Grammar.RELATIVE)) {
      i++;
    }
    FiniteVerb verb = i < end ? syntax.verb(i) : null;
    if (verb == null || verb.object() == null || verb.conjunction()) {
      return null;
    }
    Phrase doer = phrases.at(i + 1);
    return doer != null
            && doer.preposition() == 0
            && !doer.conjunction()
            && !doer.referents().isEmpty()
        ? doer
        : null;
  }

  /** ضد الغارات الإسرائيلية: whose the thing is by its adjective, where the text names them. */
  private @Nullable Referent nationOf(Phrase thing) {
    for (int i = thing.from() + 1; i < thing.to(); i++) {
      Nisba nisba = words.kind(i) == TokenKind.ARABIC ? phrases.nisba(i) : null;
      if (nisba != null) {
        return syntax.references().country(nisba.country());
      }
    }
    return null;
  }

  /** احتجاجا على زيارته: whom the pronoun behind a noun stands for, or null. */
  private @Nullable Referent owner(int i) {
    String form = words.form(i);
    Pronoun pronoun =
        form.length() < SHORTEST_OWNED || form.startsWith("ال")
            ? null
            : Participants.pronounOf(form);
    return pronoun == null || words.text().charAt(words.end(i) - 1) == 'ة'
        ? null
        : syntax.antecedent(i, pronoun, null);
  }

  /** احتجاجا على مقتل شاب برصاص الشرطة: who did what people protest against, or null. */
  private @Nullable Phrase agentBehind(int from, int end) {
    int last = Math.min(end - 1, from + LONGEST_DEED);
    for (int i = from; i < last && syntax.verb(i) == null && !syntax.isComma(i); i++) {
      if (words.kind(i) != TokenKind.ARABIC) {
        continue;
      }
      int k = agents.contains(words.form(i)) ? i + 1 : i + 2;
      boolean found =
          k == i + 1 || agents.contains(words.form(i) + " " + words.form(i + 1)) && k < end;
      Phrase agent = found ? phrases.at(k) : null;
      if (agent != null && !agent.referents().isEmpty()) {
        return agent;
      }
    }
    return null;
  }

  /** «الموت لأميركا», «يسقط بوش»: all those whom slogans are against. */
  private List<Referent> inSlogans(Trigger trigger) {
    Set<Referent> found = new LinkedHashSet<>();
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + FARTHEST);
    for (int i = trigger.to(); i + 1 < end; i++) {
      if (words.kind(i) == TokenKind.ARABIC && isSlogan(words.form(i))) {
        Phrase phrase = phrases.at(i + 1);
        if (phrase != null) {
          found.addAll(phrase.referents());
        }
      }
    }
    return List.copyOf(found);
  }

  private boolean isSlogan(String form) {
    return slogans.contains(form) || form.startsWith("و") && slogans.contains(form.substring(1));
  }
}
