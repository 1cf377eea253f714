package org.isnad.reader.statement;

import java.util.List;
import org.isnad.arabic.inflection.Person;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.NounUse;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.NounReading;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Matches nouns that report what their genitive or pronoun said: إعلان دمشق أن, تأكيده على. */
final class NounCues {
  private static final int FARTHEST_CONTENT = 4;

  private final Syntax syntax;
  private final Words words;
  private final Complements complements;
  private final List<CueMatch> matches;

  NounCues(Syntax syntax, Complements complements, List<CueMatch> matches) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.complements = complements;
    this.matches = matches;
  }

  /** Adds a match where token {@code i} is such a noun. */
  void match(int i) {
    List<NounReading> nouns = syntax.nounReadings(i);
    for (int k = 0; k < nouns.size(); k++) {
      NounReading noun = nouns.get(k);
      if (!noun.definite() && noun.length() >= 2 && fits(i, noun.pronoun()) && matches(i, noun)) {
        return;
      }
    }
  }

  /** طلبة: no pronoun is written so. */
  private boolean fits(int i, @Nullable Pronoun pronoun) {
    return pronoun == null
        || pronoun.person() != Person.FIRST && words.text().charAt(words.end(i) - 1) != 'ة';
  }

  private boolean matches(int i, NounReading noun) {
    for (NounUse use : noun.uses()) {
      Cue cue = use.cue();
      if (cue != null
          && !(use.bound() && noun.pronoun() == null)
          && add(cue, i, noun.from(), noun.pronoun())) {
        return true;
      }
    }
    return false;
  }

  private boolean add(Cue cue, int i, int stem, @Nullable Pronoun pronoun) {
    if (isSupposed(i)) {
      return false;
    }
    Reference genitive = pronoun == null ? genitive(i) : null;
    Referent speaker =
        pronoun != null
            ? syntax.antecedent(i, pronoun, null)
            : genitive == null ? giver(i) : genitive.referent();
    if (speaker == null || !speaker.canAct()) {
      return false;
    }
    int next = genitive == null ? i + 1 : genitive.to();
    if (!complements.find(cue, next, genitive)
        || complements.contentFrom - next > FARTHEST_CONTENT
        || complements.metPhrase && !complements.clause
        || isNoObject(complements)) {
      return false;
    }
    CueMatch match = new CueMatch(CueMatch.Kind.NOUN, cue, i, CueMatch.span(words, i, stem));
    match.take(complements);
    match.bound = pronoun != null;
    match.speakers = genitive == null ? List.of(speaker) : Voices.referents(syntax, genitive);
    matches.add(match);
    return true;
  }

  /** في حال رفض الكونغرس, إذا ما رفض: nobody has said it. */
  private boolean isSupposed(int i) {
    return syntax.is(i - 1, Grammar.SUPPOSED)
        || syntax.is(i - 2, Grammar.SUPPOSED)
            && !syntax.isComma(i - 1)
            && syntax.verb(i - 1) == null;
  }

  /** طرحت المعارضة تساؤلات: the subject of the verb that the noun completes, right before it. */
  private @Nullable Referent giver(int i) {
    Reference before = syntax.references().covering(i - 1);
    return before != null && !syntax.governed(before) && isBehindVerb(before)
        ? before.referent()
        : null;
  }

  private boolean isBehindVerb(Reference reference) {
    int before = reference.from() - 1;
    return before >= 0 && (syntax.verb(before) != null || syntax.sentenceStart(before) == before);
  }

  /**
   * The phrase behind the noun that it belongs to; not an adjective that could also be somebody.
   */
  private @Nullable Reference genitive(int i) {
    Reference genitive = syntax.references().startingAt(i + 1);
    if (genitive == null || syntax.governed(genitive) || genitive.conjunction()) {
      return null;
    }
    boolean bareAdjective =
        !genitive.named()
            && !genitive.plural()
            && genitive.to() - genitive.from() == 1
            && !words.form(genitive.from()).startsWith("ال");
    return bareAdjective ? null : genitive;
  }

  /** طلب الرئيس هادي رئيس اليمن: a noun's object is something done, not somebody. */
  private boolean isNoObject(Complements found) {
    if (found.clause || found.contentStart >= 0) {
      return false;
    }
    if (words.form(found.contentFrom).endsWith("ا")
        || syntax.is(found.contentFrom + 1, Grammar.PRONOUN)) {
      // اقتراحه بعيدا, اقتراح دي ميستورا الجديد هو: neither is an object
      return true;
    }
    Reference content = syntax.references().startingAt(found.contentFrom);
    return content != null
        && (content.referent().kind() == EntityKind.PERSON
            || content.referent().kind() == EntityKind.COUNTRY);
  }
}
