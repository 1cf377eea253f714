package org.isnad.reader.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.mention.Referent;
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

  Aims(Syntax syntax, Lexicon lexicon, Phrases phrases) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.phrases = phrases;
    this.against = lexicon.words("protest-against");
    this.before = lexicon.words("protest-before");
    this.slogans = lexicon.words("slogan-against");
    this.agents = lexicon.words("agent-of-deed");
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
    List<Referent> found = behind(trigger, against);
    if (found.isEmpty()) {
      found = inSlogans(trigger);
    }
    if (found.isEmpty()) {
      found = behind(trigger, before);
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
            return phrases.everybody(phrase);
          }
        }
      }
    }
    return List.of();
  }

  /** Those whom the phrase names behind the first of these words. */
  private List<Referent> behind(Trigger trigger, Set<String> cues) {
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + FARTHEST);
    for (int i = trigger.to(); i < end; i++) {
      if (words.kind(i) != TokenKind.ARABIC || !Nouns.matchesLoosely(cues, words.form(i))) {
        continue;
      }
      int k = i + 1;
      if (k < end && syntax.is(k, Grammar.PREPOSITION)) {
        k++;
      }
      Phrase agent = agentBehind(k, end);
      if (agent != null) {
        return phrases.everybody(agent);
      }
      Phrase phrase = k < end ? phrases.at(k) : null;
      if (phrase != null && !phrase.referents().isEmpty()) {
        return phrases.everybody(phrase);
      }
      Referent whose = k < end && phrase != null ? owner(k) : null;
      if (whose != null) {
        return List.of(whose);
      }
    }
    return List.of();
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
      if (words.kind(i) == TokenKind.ARABIC && slogans.contains(words.form(i))) {
        Phrase phrase = phrases.at(i + 1);
        if (phrase != null) {
          found.addAll(phrase.referents());
        }
      }
    }
    return List.copyOf(found);
  }
}
