package org.isnad.reader.event;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Those whom prepositions bring to an event: على مواقع داعش, من قبل الجيش, في حلب. */
final class Obliques {
  private static final int FARTHEST = 22;
  private static final int FARTHEST_PLACE = 12;
  private static final String IN = "في";
  private static final String FROM = "من";
  private static final String VISIT = "visit";
  private static final String FOR = "ل";
  private static final String AT = "عند";

  private final Syntax syntax;
  private final Words words;
  private final References references;
  private final Phrases phrases;
  private final Set<String> agentPhrases;
  private final Set<String> compounds;
  private final Set<String> topics;
  private final Set<String> stances;
  private final Set<String> afterwards;
  private final Set<String> courses;
  private final Set<String> mannersOfKilling;

  /** Whether a noun of another matter has been passed. */
  private boolean foreign;

  /** Where the walk began. */
  private int begun;

  Obliques(Syntax syntax, Lexicon lexicon, Phrases phrases) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.references = syntax.references();
    this.phrases = phrases;
    this.agentPhrases = lexicon.words("agent-phrase");
    this.compounds = lexicon.words("compound-preposition");
    this.afterwards = lexicon.words("news-comes-after");
    this.courses = lexicon.words("in-course-of");
    this.mannersOfKilling = lexicon.words("manner-of-killing");
    this.topics = lexicon.words("topic-preposition");
    this.stances = lexicon.words("adjective-of-stance");
  }

  /** Walks the phrases behind the trigger that a preposition governs. */
  void fill(Trigger trigger, Cast cast) {
    walk(trigger.to(), cast);
    if (cast.place == null) {
      cast.place = placeBefore(trigger);
    }
  }

  /** Whether على يد, من قبل or the like stands in the clause from a token on. */
  boolean isAgentBehind(int from) {
    int end = Math.min(syntax.sentenceEnd(from - 1), from + FARTHEST);
    for (int i = from; i < end && syntax.verb(i) == null; i++) {
      if (syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)) {
        return false;
      }
      String both = compound(i);
      if (both != null && agentPhrases.contains(both)) {
        return i + 2 < end && words.kind(i + 2) == TokenKind.ARABIC && !isNounBefore(i);
      }
    }
    return false;
  }

  /** بقصف من قبل: the agent is that of a verbal noun before. */
  private boolean isNounBefore(int i) {
    return i > 0
        && words.kind(i - 1) == TokenKind.ARABIC
        && references.covering(i - 1) == null
        && syntax.mayTellAsNoun(i - 1)
        && !mannersOfKilling.contains(words.form(i - 1))
        && !syntax
            .predicates()
            .nouns()
            .get(words.form(i - 1), 0, words.form(i - 1).length())
            .isEmpty();
  }

  /** Walks the phrases from a token on, to the end of the clause. */
  void walk(int from, Cast cast) {
    int end = Math.min(syntax.sentenceEnd(from - 1), from + FARTHEST);
    int i = from;
    foreign = false;
    begun = from;
    cast.topic = false;
    while (i < end
        && !(syntax.isComma(i) && i + 1 < end && opensClause(i + 1))
        && (i == from || syntax.verb(i) == null)
        && !syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)
        && (!syntax.is(i, Grammar.OPENER) || syntax.is(i, Grammar.PREPOSITION))) {
      i = step(i, cast);
    }
  }

  /** والعلاقة مع إيران: what a preposition brings behind a noun that و joins belongs to that. */
  private boolean belongsToNounBefore(int i) {
    int noun = i - 1;
    return noun > 0
        && words.kind(noun) == TokenKind.ARABIC
        && references.covering(noun) == null
        && syntax.verb(noun) == null
        && !syntax.isTime(noun)
        && !syntax.is(noun, Grammar.CLOSED)
        && words.form(noun).startsWith("وال")
        && phrases.conjunctionAt(noun);
  }

  /** الأوضاع, سبل التعاون: a thing that is no adjective and nothing that the act needs. */
  private boolean isMatter(Phrase phrase, Cast cast, int i) {
    if (syntax.isOnList(i, cast.frame.before())) {
      return false;
    }
    if (!phrase.definite()) {
      return phrase.to() > i + 1 && words.form(i + 1).startsWith("ال");
    }
    int before = i - 1;
    return before < 0
        || references.covering(before) != null
        || syntax.verb(before) != null
        || words.kind(before) != TokenKind.ARABIC
        || !words.form(before).startsWith("ال")
        || phrase.feminine() && !phrases.mayBeFeminine(words.form(before));
  }

  /** مظاهرات مؤيدة للرئيس: what ل brings behind an adjective of stance belongs to that. */
  private boolean isStance(int i) {
    return i >= 0
        && words.kind(i) == TokenKind.ARABIC
        && Nouns.matchesLoosely(stances, words.form(i));
  }

  /** مقتل عشرين في غارات للتحالف: an act that a preposition brings has its own agent behind ل. */
  private boolean isGovernedNoun(int i) {
    return i > begun
        && words.kind(i) == TokenKind.ARABIC
        && words.kind(i - 1) == TokenKind.ARABIC
        && courses.contains(words.form(i - 1))
        && references.covering(i) == null
        && !syntax.isTime(i)
        && syntax.mayTellAsNoun(i);
  }

  /**
   * عملية تحرير المدينة من المسلحين: from whom something is freed does not do what comes before.
   */
  private boolean isFreed(int i) {
    for (int k = begun; k < i; k++) {
      if (words.kind(k) == TokenKind.ARABIC && phrases.isFreeing(k)) {
        return true;
      }
    }
    return false;
  }

  /** Behind a comma و or هذا begins something new. */
  private boolean opensClause(int i) {
    return phrases.conjunctionAt(i) || syntax.is(i, Grammar.DEMONSTRATIVE);
  }

  /** Reads what begins at a token; one past it. */
  private int step(int i, Cast cast) {
    String preposition = "";
    int k = i;
    String compound = compound(i);
    if (compound != null) {
      preposition = compound;
      k = i + 2;
    } else if (syntax.is(i, Grammar.PREPOSITION)) {
      preposition = withoutConjunction(i);
      k = i + 1;
    }
    Phrase phrase = phrases.at(k);
    if (phrase == null) {
      return k > i ? k : i + 1;
    }
    if (preposition.isEmpty() && phrase.preposition() == 0 && phrase.location()) {
      // وسط المدينة, قرب موكب الوزير
      preposition = AT;
    }
    if (preposition.isEmpty() && phrase.preposition() == 0) {
      // بحث الأوضاع في اليمن: where the matter lies, not where they meet
      cast.topic |= phrase.reference() == null && !phrase.people() && isMatter(phrase, cast, i);
      return phrase.reference() != null ? phrase.to() : i + 1;
    }
    if (preposition.isEmpty()) {
      preposition = String.valueOf(phrase.preposition());
    }
    List<Phrase> all = phrases.joined(phrase);
    List<Referent> who = phrases.everybody(phrase);
    if (k > i && belongsToNounBefore(i)
        || preposition.equals(FOR) && i > begun && (isStance(i - 1) || isGovernedNoun(i - 1))) {
      return all.get(all.size() - 1).to();
    }
    boolean others = foreign && !cast.frame.recipient().contains(FROM);
    if (preposition.equals(FROM) && (others || isFreed(i))) {
      // سقوط قتلى من المدنيين: it belongs to the noun before
      return all.get(all.size() - 1).to();
    }
    if (who.isEmpty() && phrase.reference() == null && isAfterwards(preposition, phrase)) {
      // بعد إعادة تشغيل المطار من قبل الحكومة: what follows belongs to the other act
      return syntax.sentenceEnd(i);
    }
    if (who.isEmpty() && !phrase.location()) {
      foreign = true;
      cast.topic |= topics.contains(preposition);
    }
    if (preposition.equals(FOR)
        && !who.isEmpty()
        && VISIT.equals(cast.frame.mode())
        && (cast.place != null || !cast.recipients.isEmpty())) {
      // زيارة إلى القاهرة بدعوة للرئيس: who is visited has been told
      return all.get(all.size() - 1).to();
    }
    if (preposition.equals(FOR) && phrase.reference() == null && !phrase.people()) {
      // لمنع الجماعة من: an end, nobody's part
      return phrase.from() + 1;
    }
    if (preposition.equals(FOR)
        && cast.active
        && (cast.topic || foreign)
        && cast.isSaying()
        && cast.frame.recipient().contains(Cast.OBJECT)) {
      // رفض التدخل في شؤون الدول: it belongs to what is refused
      return all.get(all.size() - 1).to();
    }
    if (agentPhrases.contains(preposition) && cast.lacksAgent()) {
      if (cast.frame.type() == EventType.PROTEST) {
        // احتجاجا على مقتل مدنيين على يد: those did what the protest is about
        return all.get(all.size() - 1).to();
      }
      if (!cast.active || !foreign) {
        // لن تخضع للابتزاز من قبل: it belongs to the noun before
        cast.addActors(who);
      }
    } else {
      cast.governed(preposition, who, phrase.location());
    }
    return all.get(all.size() - 1).to();
  }

  private boolean isAfterwards(String preposition, Phrase phrase) {
    return afterwards.contains(preposition)
        && !phrase.counted()
        && !syntax.isTime(phrase.from())
        && words.kind(phrase.from()) == TokenKind.ARABIC;
  }

  /** من قبل, إلى جانب: two words that work as one preposition; null for none. */
  private @Nullable String compound(int i) {
    if (i + 1 >= words.size() || !phrases.mayBeCompound(i)) {
      return null;
    }
    String both = words.form(i) + " " + words.form(i + 1);
    String bare = both.charAt(0) == 'و' ? both.substring(1) : both;
    return agentPhrases.contains(bare) || compounds.contains(bare) ? bare : null;
  }

  private String withoutConjunction(int i) {
    String form = words.form(i);
    return form.length() > 2 && form.charAt(0) == 'و' && !syntax.isOwnPreposition(form)
        ? form.substring(1)
        : form;
  }

  /** The nearest place that في governs before the trigger in its clause, or null. */
  private @Nullable Referent placeBefore(Trigger trigger) {
    int start = Math.max(syntax.sentenceStart(trigger.from()), trigger.from() - FARTHEST_PLACE);
    for (int i = trigger.from() - 1; i >= start; i--) {
      if (trigger.verb() != null
              && (syntax.verb(i) != null || syntax.is(i, Grammar.RELATIVE | Grammar.COMPLEMENTIZER))
          || syntax.is(i, Grammar.COMPLEMENTIZER)
          || syntax.isComma(i)) {
        return null;
      }
      if (words.kind(i) == TokenKind.ARABIC
          && syntax.is(i, Grammar.PREPOSITION)
          && withoutConjunction(i).equals(IN)) {
        Phrase phrase = phrases.at(i + 1);
        if (phrase != null
            && !phrase.referents().isEmpty()
            && Cast.isPlace(phrase.referents().get(0))) {
          return phrase.referents().get(0);
        }
      }
      Reference reference = references.startingAt(i);
      if (reference != null
          && reference.preposition() == 'ب'
          && Cast.isPlace(reference.referent())) {
        return reference.referent();
      }
    }
    return null;
  }
}
