package org.isnad.reader.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.inflection.Tense;
import org.isnad.arabic.number.Numbers;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Frame;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.record.TimeExpression;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Tells what an article reports as news from what it recalls: a verb that asserts, or a noun that
 * introduces something (an indefinite one, the subject or object of a verb, one with a count of
 * people), reports; a relative clause, a pluperfect, a year gone by, a noun that takes its event
 * for known, recalls.
 */
final class Recall {
  private static final String IN = "في";
  private static final String BY = "ب";

  /** Days after which what happened is no longer news. */
  private static final int LONG = 60;

  private static final int FARTHEST_CHARGE = 12;
  private static final int FARTHEST_BEFORE = 16;
  private static final int FARTHEST_CAUSE = 4;
  private static final int NEAR = 4;

  private final Syntax syntax;
  private final Words words;
  private final @Nullable LocalDate published;
  private final List<TimeExpression> times;
  private final Set<String> past;
  private final Set<String> known;
  private final Set<String> counted;
  private final Set<String> back;
  private final Set<String> causes;
  private final Set<String> charges;
  private final Set<String> months;
  private final Set<String> periods;
  private final Set<String> gone;
  private final Set<String> after;
  private final Set<String> stirring;
  private final Set<String> newsDays;
  private final Set<String> freeRelatives;
  private final Set<String> protesting;
  private final Set<String> partsOfProtest;
  private final int titleEnd;

  Recall(
      Syntax syntax, Lexicon lexicon, List<TimeExpression> times, @Nullable LocalDate published) {
    this.published = published;
    this.syntax = syntax;
    this.words = syntax.words();
    this.times = times;
    this.past = lexicon.words("pluperfect");
    this.known = lexicon.words("takes-for-known");
    this.counted = lexicon.words("counted-people");
    this.back = lexicon.words("looks-back");
    this.causes = lexicon.words("cause");
    this.charges = lexicon.words("charge");
    this.months = lexicon.words("month-name");
    this.periods = lexicon.words("long-period");
    this.gone = lexicon.words("gone-by");
    this.after = lexicon.words("news-comes-after");
    this.newsDays = lexicon.words("news-day");
    this.stirring = lexicon.words("stirs");
    this.freeRelatives = lexicon.words("free-relative");
    this.protesting = lexicon.words("already-protesting");
    this.partsOfProtest = lexicon.words("part-of-a-protest");
    this.titleEnd = titleEnd(words);
  }

  /** One past the last token of a title: a first line with other lines behind it. */
  static int titleEnd(Words words) {
    CharSequence text = words.text();
    for (int i = 1; i < words.size(); i++) {
      for (int c = words.end(i - 1); c < words.start(i); c++) {
        if (text.charAt(c) == '\n') {
          return i;
        }
      }
    }
    return 0;
  }

  /** Whether the article recalls what a trigger tells. */
  boolean recalls(Trigger trigger) {
    int at = trigger.from();
    if (longAgo(at) || isInPastMonth(trigger)) {
      return true;
    }
    if (at < titleEnd) {
      return false;
    }
    FiniteVerb verb = trigger.verb();
    if (verb != null) {
      return verb(verb) || isPartOfProtest(trigger) || isDescription(at) && comesBefore(at - 1);
    }
    return trigger.participle() || noun(trigger);
  }

  /**
   * عام 1986: the dates of the sentence lie more than two months back, or, where the article's date
   * is not known, are written with their year.
   */
  private boolean longAgo(int at) {
    int start = words.start(syntax.sentenceStart(at));
    int end = words.end(syntax.sentenceEnd(at) - 1);
    if (published == null && isOfYesterday(at)) {
      return false;
    }
    boolean old = false;
    for (TimeExpression time : times) {
      String value = time.value();
      if (time.span().start() < start || time.span().end() > end || value == null) {
        continue;
      }
      if (!isYear(value)) {
        old |= isLongSince(time, value);
        continue;
      }
      if (published == null) {
        old |= hasYear(time);
      } else if (published.isAfter(lastDay(value).plusDays(LONG))) {
        old = true;
      } else {
        return false;
      }
    }
    return old;
  }

  /** قتل أمس خمسة: a day that news has right beside the trigger. */
  private boolean isOfYesterday(int at) {
    int end = Math.min(syntax.sentenceEnd(at), at + NEAR);
    for (int i = Math.max(syntax.sentenceStart(at), at - NEAR); i < end; i++) {
      if (words.kind(i) == TokenKind.ARABIC && newsDays.contains(words.form(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * قتل في سبتمبر الماضي: where the article's date is not known, a month or year gone by in the
   * same clause.
   */
  private boolean isInPastMonth(Trigger trigger) {
    if (published != null) {
      return false;
    }
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + FARTHEST_BEFORE);
    for (int i = trigger.to(); i < end && !isClauseBorder(i); i++) {
      if (isPastMonth(i)) {
        return true;
      }
    }
    int start = Math.max(syntax.sentenceStart(trigger.from()), trigger.from() - FARTHEST_BEFORE);
    for (int i = trigger.from() - 1; i >= start && !isClauseBorder(i); i--) {
      if (isPastMonth(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isClauseBorder(int i) {
    return syntax.verb(i) != null
        || syntax.is(i, Grammar.RELATIVE | Grammar.COMPLEMENTIZER)
        || syntax.is(i, Grammar.OPENER) && !syntax.is(i, Grammar.PREPOSITION);
  }

  /** سبتمبر (أيلول) الماضي, العام الماضي. */
  private boolean isPastMonth(int i) {
    if (words.kind(i) != TokenKind.ARABIC || !past(i)) {
      return false;
    }
    for (int k = i - 1; k >= 0 && k >= i - 4; k--) {
      if (words.kind(k) == TokenKind.ARABIC) {
        if (isMonth(k)) {
          return true;
        }
      } else if (!syntax.isSign(k, '(') && !syntax.isSign(k, ')') && !syntax.isSign(k, '/')) {
        return false;
      }
    }
    return false;
  }

  private boolean isMonth(int i) {
    return months.contains(words.form(i)) || periods.contains(words.form(i));
  }

  private boolean past(int i) {
    return gone.contains(words.form(i));
  }

  /** منذ ثلاث سنوات, قبل أشهر: a stretch of years or months behind a word that looks back. */
  private boolean isLongSince(TimeExpression time, String value) {
    boolean isLong = value.startsWith("P") && (value.endsWith("Y") || value.endsWith("M"));
    int first = words.tokenAt(time.span().start());
    return isLong
        && value.indexOf('T') < 0
        && (looksBack(first) || looksBack(first - 1) || looksBack(first - 2));
  }

  private boolean looksBack(int i) {
    return i >= 0 && words.kind(i) == TokenKind.ARABIC && back.contains(words.form(i));
  }

  private static boolean isYear(String value) {
    return value.length() >= 4 && Character.isDigit(value.charAt(0));
  }

  /** The last day that a year, a month or a day covers, to the year or month that is written. */
  private static LocalDate lastDay(String value) {
    int year = Integer.parseInt(value.substring(0, 4));
    if (value.length() >= 7 && Character.isDigit(value.charAt(5))) {
      int month = Integer.parseInt(value.substring(5, 7));
      if (month >= 1 && month <= 12) {
        return LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
      }
    }
    return LocalDate.of(year, 12, 31);
  }

  private boolean hasYear(TimeExpression time) {
    String year = time.value() == null ? "" : time.value().substring(0, 4);
    return words.text().toString().startsWith(year, time.span().end() - 4);
  }

  private boolean verb(FiniteVerb verb) {
    int start = Math.max(syntax.sentenceStart(verb.token()), verb.token() - 8);
    for (int i = verb.token() - 1; i >= start; i--) {
      if (syntax.isComma(i)
          || syntax.verb(i) != null && !syntax.is(i, Grammar.AUXILIARY)
          || syntax.is(i, Grammar.COMPLEMENTIZER)) {
        // بعد أن قصفت: what the news follows
        if (syntax.is(i, Grammar.COMPLEMENTIZER) && i > 0 && before(i - 1)) {
          return true;
        }
        break;
      }
      if (syntax.is(i, Grammar.RELATIVE)
          || i == verb.token() - 1
              && words.kind(i) == TokenKind.ARABIC
              && freeRelatives.contains(words.form(i))) {
        return true;
      }
      if (syntax.is(i, Grammar.OPENER) && before(i)) {
        return true;
      }
      if (words.kind(i) == TokenKind.ARABIC && syntax.isOnList(i, past)) {
        return true;
      }
    }
    return verb.tense() == Tense.IMPERFECT && !verb.future()
        || describesGoverned(verb.token())
        || isJoinedToRecalled(verb);
  }

  /** ورفع المتظاهرون لافتات: what those do who are known to protest is no protest of its own. */
  private boolean isPartOfProtest(Trigger trigger) {
    if (!partsOfProtest.contains(trigger.frame().id())) {
      return false;
    }
    int start = Math.max(syntax.sentenceStart(trigger.from()), trigger.from() - 3);
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + 3);
    for (int i = start; i < end; i++) {
      if (words.kind(i) == TokenKind.ARABIC && protesting.contains(words.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** هجوم استهدف: a verb right behind an indefinite noun. */
  private boolean isDescription(int at) {
    int before = at - 1;
    return before >= syntax.sentenceStart(at)
        && words.kind(before) == TokenKind.ARABIC
        && syntax.verb(before) == null
        && !syntax.is(before, Grammar.CLOSED)
        && !words.form(before).startsWith("ال")
        && !words.form(at).startsWith("و");
  }

  /**
   * بعد هجوم شنه مسلحون أسفر عن مقتل جندي: whether a word that the news comes after governs what
   * stands at a token; only verbs that describe stand between.
   */
  private boolean comesBefore(int at) {
    if (at < 0) {
      return false;
    }
    int start = Math.max(syntax.sentenceStart(at), at - FARTHEST_BEFORE);
    for (int i = at; i >= start; i--) {
      FiniteVerb verb = syntax.verb(i);
      boolean described =
          verb == null
              || !verb.conjunction()
                  && (verb.object() != null
                      || causes.contains(words.form(i))
                      || syntax.is(i - 1, Grammar.RELATIVE));
      if (!described || syntax.is(i, Grammar.COMPLEMENTIZER) || syntax.isSign(i, ':')) {
        return false;
      }
      if (words.kind(i) == TokenKind.ARABIC && after.contains(words.form(i))) {
        return !syntax.isTime(i + 1) && syntax.verb(i + 1) == null;
      }
    }
    return false;
  }

  /** حين احتل المدينة ودمر المساجد: a verb goes on as the one before it does. */
  private boolean isJoinedToRecalled(FiniteVerb verb) {
    if (!verb.conjunction() || verb.tense() != Tense.PAST) {
      return false;
    }
    int start = Math.max(syntax.sentenceStart(verb.token()), verb.token() - FARTHEST_BEFORE);
    for (int i = verb.token() - 1; i >= start; i--) {
      if (words.kind(i) == TokenKind.PUNCTUATION && !syntax.isQuote(i)) {
        return false;
      }
      FiniteVerb before = syntax.verb(i);
      if (before != null && !syntax.is(i, Grammar.AUXILIARY)) {
        return before.tense() == Tense.PAST && before.plural() == verb.plural() && verb(before);
      }
    }
    return false;
  }

  /** أفرجوا عن سائحتين خطفتا: a verb behind an indefinite phrase that something governs. */
  private boolean describesGoverned(int at) {
    int i = at - 1;
    int start = syntax.sentenceStart(at);
    if (words.form(at).charAt(0) == 'و' || words.form(at).charAt(0) == 'ف') {
      return false;
    }
    while (i >= start && i > at - 5 && isIndefinite(i)) {
      i--;
    }
    if (i == start && syntax.is(i, Grammar.PREPOSITION)) {
      // وفي هجوم آخر قتل جندي: what opens the sentence is described by no verb behind it
      return false;
    }
    return i < at - 1
        && i >= start
        && (syntax.is(i, Grammar.PREPOSITION) || startsWithPreposition(i + 1, at));
  }

  private boolean startsWithPreposition(int from, int to) {
    return from < to && syntax.startsWithPreposition(from);
  }

  private boolean isIndefinite(int i) {
    return (words.kind(i) == TokenKind.ARABIC || words.kind(i) == TokenKind.NUMBER)
        && syntax.verb(i) == null
        && !syntax.isTime(i)
        && !syntax.is(i, Grammar.CLOSED)
        && !isNamed(i)
        && !words.form(i).startsWith("ال")
        && !words.form(i).startsWith("بال")
        && !words.form(i).startsWith("لل");
  }

  private boolean isNamed(int i) {
    Reference reference = syntax.references().covering(i);
    return reference != null && reference.named();
  }

  /** Whether a particle opens a clause that says what was before the news: بعدما, منذ. */
  private boolean before(int i) {
    return words.kind(i) == TokenKind.ARABIC && syntax.isOnList(i, known);
  }

  /** استنكر التفجيرات: a verb that judges an act takes it for known. */
  private boolean judges(FiniteVerb verb) {
    for (int number : verb.verbs()) {
      for (Frame frame : syntax.predicates().framesOf(number)) {
        switch (frame.type()) {
          case ACCUSE, REJECT, REQUEST, SUPPORT, THREATEN -> {
            return true;
          }
          default -> {
            // another act brings the event along
          }
        }
      }
    }
    return false;
  }

  /** اتهم الرجل بقتل: what somebody is charged with is known. */
  private boolean isCharge(int at) {
    int start = Math.max(syntax.sentenceStart(at), at - FARTHEST_CHARGE);
    for (int i = at - 1; i >= start; i--) {
      FiniteVerb verb = syntax.verb(i);
      if (verb != null) {
        for (int number : verb.verbs()) {
          for (Frame frame : syntax.predicates().framesOf(number)) {
            if (frame.type() == EventType.ACCUSE && frame.recipient().contains(Cast.OBJECT)) {
              return true;
            }
          }
        }
        return false;
      }
      if (syntax.isComma(i) || syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  private boolean noun(Trigger trigger) {
    int at = trigger.from();
    int before = at - 1;
    if (trigger.lightVerb() != null) {
      return trigger.definite() && !hasCount(trigger) || verb(trigger.lightVerb());
    }
    if (before >= 0 && words.kind(before) == TokenKind.ARABIC && syntax.isOnList(before, known)) {
      return true;
    }
    if (before > 0
        && syntax.is(before, Grammar.PREPOSITION)
        && words.kind(before - 1) == TokenKind.ARABIC
        && syntax.isOnList(before - 1, known)) {
      // التحقيق في اغتيال, المسؤولية عن تعذيب
      return true;
    }
    boolean in = before >= 0 && words.form(before).equals(IN);
    boolean joined = trigger.letters() > 0 && words.form(at).charAt(0) == 'و';
    if (isWithBy(trigger) && (isCharge(at) || isChargeOfNoun(at)) || joined && isCharge(at)) {
      return true;
    }
    if (comesBefore(before) || isCausedBefore(before)) {
      return true;
    }
    if (before >= 0
        && syntax.verb(before) != null
        && Nouns.matchesLoosely(stirring, words.form(before))) {
      return true;
    }
    if (hasCount(trigger)) {
      return false;
    }
    // وقع انفجار, تجددت المظاهرات, أعلن الجيش مقتل
    FiniteVerb verb = verbRightBefore(before);
    if (verb != null && judges(verb)) {
      return true;
    }
    if (verb != null && verb.tense() == Tense.PAST && trigger.preposition() == 0) {
      return verb(verb);
    }
    if (trigger.definite() || trigger.pronoun() != null) {
      return true;
    }
    if (isListed(trigger)) {
      return true;
    }
    // an indefinite noun introduces: its adjective is indefinite too, or a verb describes it
    int next = trigger.to();
    if (next >= words.size() || words.kind(next) != TokenKind.ARABIC) {
      return true;
    }
    boolean inside =
        (trigger.preposition() == 'ب' || in) && syntax.references().covering(next) == null;
    return !(syntax.verb(next) != null
        || inside && !words.form(next).startsWith("ال") && !syntax.is(next, Grammar.CLOSED));
  }

  /** من قتل وذبح وخطف: nouns that و strings together and nothing belongs to tell no one act. */
  private boolean isListed(Trigger trigger) {
    int end = syntax.sentenceEnd(trigger.from());
    boolean list = words.form(trigger.from()).charAt(0) == 'و' && trigger.letters() > 0;
    int k = trigger.to();
    while (k < end
        && words.kind(k) == TokenKind.ARABIC
        && words.form(k).charAt(0) == 'و'
        && syntax.verb(k) == null
        && syntax.references().covering(k) == null
        && syntax.mayTellAsNoun(k)) {
      list = true;
      k++;
    }
    return list
        && (k >= end
            || words.kind(k) == TokenKind.PUNCTUATION && !syntax.isQuote(k)
            || syntax.verb(k) != null
            || syntax.is(k, Grammar.RELATIVE | Grammar.COMPLEMENTIZER));
  }

  /** بخطف, بـ«خطف»: ب is written onto the noun or before its quotation mark. */
  private boolean isWithBy(Trigger trigger) {
    int before = trigger.from() - 1;
    while (syntax.isQuote(before)) {
      before--;
    }
    return trigger.preposition() == 'ب' || before >= 0 && words.form(before).equals(BY);
  }

  /** متهمين بخطف: what a noun before charges somebody with is known. */
  private boolean isChargeOfNoun(int at) {
    int start = Math.max(syntax.sentenceStart(at), at - FARTHEST_CAUSE);
    for (int i = at - 1; i >= start; i--) {
      if (syntax.verb(i) != null || syntax.isComma(i)) {
        return false;
      }
      if (words.kind(i) == TokenKind.ARABIC && syntax.isOnList(i, charges)) {
        return true;
      }
    }
    return false;
  }

  /** الهجوم الذي أسفر عن مقتل: what a clause that recalls says was brought about. */
  private boolean isCausedBefore(int before) {
    for (int i = before; i >= 0 && i > before - FARTHEST_CAUSE; i--) {
      FiniteVerb verb = syntax.verb(i);
      if (verb != null) {
        return causes.contains(words.form(i)) && verb(verb);
      }
    }
    return false;
  }

  private @Nullable FiniteVerb verbRightBefore(int before) {
    int i = before;
    Reference reference = syntax.references().covering(i);
    while (reference != null) {
      i = reference.from() - 1;
      reference = syntax.references().covering(i);
    }
    while (i >= 0 && i > before - 3 && (syntax.is(i, Grammar.ADVERB) || syntax.isTime(i))) {
      i--;
    }
    return syntax.verb(i);
  }

  private boolean hasCount(Trigger trigger) {
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + 4);
    for (int i = trigger.to(); i < end; i++) {
      if (syntax.isTime(i)) {
        return false;
      }
      if (words.kind(i) == TokenKind.NUMBER) {
        // اعتداءات 11 سبتمبر, تفجيرات 11/9: a day, not a count
        boolean day =
            syntax.isSign(i + 1, '/')
                || i + 1 < end && words.kind(i + 1) == TokenKind.ARABIC && isMonth(i + 1);
        return !day;
      }
      if (words.kind(i) != TokenKind.ARABIC || syntax.verb(i) != null) {
        return false;
      }
      if (syntax.isOnList(i, counted) || Numbers.get().at(words, i) != null) {
        return true;
      }
      if (syntax.is(i, Grammar.PREPOSITION | Grammar.COMPLEMENTIZER | Grammar.RELATIVE)) {
        return false;
      }
    }
    return false;
  }
}
