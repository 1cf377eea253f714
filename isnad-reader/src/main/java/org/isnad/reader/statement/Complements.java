package org.isnad.reader.statement;

import java.util.Set;
import org.isnad.arabic.inflection.Person;
import org.isnad.arabic.inflection.Plurality;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.References;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Participle;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the reported words begin behind a cue, by the complements that the cue's line lists.
 *
 * <p>The words between cue and content are walked once: the subject, adverbs, times, and
 * prepositional phrases that are no complement are passed over; a clause, quotation, colon or
 * complement phrase ends the walk with success, a verb or new clause without.
 */
final class Complements {
  private static final int FARTHEST = 36;
  private static final int RELATIVE_CLAUSE = 15;
  private static final int NAME_IN_QUOTES = 4;
  private static final int SOON = 7;

  /** Letters of a pronoun that is written onto a preposition. */
  private static final int LONGEST_PRONOUN = 3;

  /** Complement types of the lexicon, as its compiler folds them. */
  private static final String CLAUSE = "ان";

  private static final String QUOTE = "quote";
  private static final String COLON = "colon";
  private static final String OBJECT = "obj";

  /** The prepositions behind which a clause may always stand for a bare one. */
  private static final Set<String> BEFORE_CLAUSES = Set.of("علي", "الي", "عن", "من", "في");

  private static final int PASSED_OVER =
      Grammar.ADVERB | Grammar.GOVERNED_PRONOUN | Grammar.MANNER_ADVERB;

  /** How many tokens at most are inserted between the subject and what it says. */
  private static final int INSERTED = 12;

  private static final String PLACE_PREPOSITION = "في";
  private static final String TOWARDS = "الي";
  static final String OF = "من";
  private static final char TO = 'ل';
  private static final char BY = 'ب';
  private static final String RELATIVE_NOUN = "ما";

  /** What a step of the walk may give instead of the token behind it. */
  private static final int STOP = -1;

  private static final int FOUND = -2;
  private static final int NOT_MINE = -3;

  private final Syntax syntax;
  private final Words words;
  private final References references;

  /** What a search found; valid until the next search. */
  int contentFrom;

  int contentStart;
  boolean quoted;
  boolean clause;

  /** Whether a prepositional phrase that is no complement was passed over. */
  boolean metPhrase;

  @Nullable Reference addressee;

  private Cue cue;
  private Set<String> types = Set.of();
  private @Nullable Reference subject;
  private int from;
  private int end;
  private boolean elsewhere;
  private boolean metNoun;

  @SuppressWarnings("NullAway.Init")
  Complements(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.references = syntax.references();
  }

  /**
   * Looks for a complement of {@code cue} from token {@code from} on.
   *
   * @param subject the phrase that speaks, which is passed over, or null
   * @return whether one was found
   */
  boolean find(Cue cue, int from, @Nullable Reference subject) {
    return find(cue, from, subject, false);
  }

  /**
   * Looks for a complement as {@link #find(Cue, int, Reference)} does.
   *
   * @param elsewhere whether the subject stands before the cue, so that any noun is an object
   */
  boolean find(Cue cue, int from, @Nullable Reference subject, boolean elsewhere) {
    this.elsewhere = elsewhere;
    this.cue = cue;
    this.types = cue.content();
    this.subject = subject;
    this.from = from;
    contentFrom = -1;
    contentStart = -1;
    quoted = false;
    clause = false;
    addressee = null;
    metNoun = false;
    metPhrase = false;
    if (types.isEmpty() || types.contains("none")) {
      return false;
    }
    int start = cue.with().isEmpty() ? from : behindWith();
    if (start < 0) {
      return false;
    }
    int sentenceEnd = syntax.sentenceEnd(from - 1);
    int reach = subject != null && subject.to() > start ? subject.to() : start;
    end = Math.min(sentenceEnd, reach + FARTHEST);
    for (int i = start; i < end; ) {
      int next = step(i);
      if (next < 0) {
        return next == FOUND && contentFrom < words.size();
      }
      i = next;
    }
    return false;
  }

  /**
   * المساعدات التي تطالب بها: whether a cue has its complement in the preposition with a pronoun
   * that stands behind it.
   */
  boolean isFilled(Cue cue, int verb) {
    if (verb + 1 >= words.size() || !syntax.is(verb + 1, Grammar.GOVERNED_PRONOUN)) {
      return false;
    }
    String form = words.form(verb + 1);
    for (String type : cue.content()) {
      int end = type.endsWith(" " + CLAUSE) ? type.length() - CLAUSE.length() - 1 : type.length();
      if (!type.equals(CLAUSE)
          && !cue.addressee().contains(type)
          && form.length() > end
          && form.length() <= end + LONGEST_PRONOUN
          && form.startsWith(type.substring(0, end))
          && Pronoun.at(form, end, form.length()) != null) {
        return true;
      }
    }
    return false;
  }

  private int step(int i) {
    Reference reference = references.covering(i);
    if (reference != null
        && subject != null
        && reference.referent() == subject.referent()
        && reference.from() >= subject.from()
        && reference.to() <= subject.to()) {
      return reference.to();
    }
    if (subject != null && i >= subject.from() && i < subject.to()) {
      return subject.to();
    }
    int behind =
        reference == null ? ParticleCues.behindSource(syntax, i, types.contains(words.form(i))) : i;
    if (behind > i) {
      return behind;
    }
    int next = clauseAt(i);
    if (next != NOT_MINE) {
      return next;
    }
    if (reference == null && (syntax.isTime(i) || syntax.is(i, PASSED_OVER))) {
      return i + 1;
    }
    if (syntax.is(i, Grammar.MANNER)) {
      return i + 2;
    }
    if (words.form(i).length() == 1 && words.kind(i) == TokenKind.ARABIC) {
      if (types.contains(words.form(i)) && syntax.opensQuotation(i + 1)) {
        // ندد بـ«الأنشطة المؤذية» لإيران
        contentFrom = i + 1;
        return FOUND;
      }
      int close = syntax.closingQuote(i + 1);
      return close > i ? close + 1 : i + 1;
    }
    next = phraseAt(i, reference);
    if (next != NOT_MINE) {
      return next;
    }
    if (reference != null) {
      return referenceAt(i, reference);
    }
    if (words.kind(i) == TokenKind.PUNCTUATION) {
      if (metNoun && syntax.isComma(i) && !syntax.is(i + 1, Grammar.COMPLEMENTIZER)) {
        return STOP;
      }
      return punctuationAt(i);
    }
    return wordAt(i);
  }

  // ---- clauses

  /** أن …, : …, «…», or a clause that nothing introduces. */
  private int clauseAt(int i) {
    if (syntax.is(i, Grammar.COMPLEMENTIZER)) {
      return complementizerAt(i);
    }
    if (syntax.isSign(i, ':')) {
      return colonAt(i);
    }
    if (syntax.opensQuotation(i) && types.contains(QUOTE) && !isNameInQuotes(i)) {
      return quotation(i);
    }
    int described = behindDescription(i);
    if (described > i) {
      return described;
    }
    boolean told = types.contains(CLAUSE) && types.contains(QUOTE) && cue.with().isEmpty();
    if (told && isBehindSubject(i) && beginsClause(i) && !describesSubject(i)) {
      contentFrom = i;
      clause = true;
      return FOUND;
    }
    return NOT_MINE;
  }

  /**
   * Where a clause ends that only says more of the subject: وثائق حصلت عليها الصحيفة أن, الوثائق
   * وهي رسائل أن. It is one when the clause that the cue wants follows.
   */
  private int behindDescription(int i) {
    if (subject == null || !isBehindSubject(i) || i < subject.to()) {
      return -1;
    }
    FiniteVerb verb = syntax.verb(i);
    boolean indefinite = !subject.named() && !words.form(subject.from()).startsWith("ال");
    boolean relative = indefinite && verb != null && !verb.conjunction();
    boolean circumstance = syntax.is(i, Grammar.PRONOUN) && words.form(i).startsWith("و");
    if (!relative && !circumstance) {
      return -1;
    }
    for (int k = i + 1; k < Math.min(end, i + RELATIVE_CLAUSE); k++) {
      if (syntax.is(k, Grammar.COMPLEMENTIZER)) {
        return acceptsClause(k) ? k : -1;
      }
      if (syntax.isSign(k, ':') || syntax.reports(k)) {
        return -1;
      }
    }
    return -1;
  }

  private int complementizerAt(int i) {
    if (!acceptsClause(i)) {
      return STOP;
    }
    clause = true;
    boolean pronoun = syntax.is(i, Grammar.WITH_PRONOUN);
    if (syntax.opensQuotation(i + 1) && holdsAll(i + 1)) {
      quoted = true;
      contentFrom = i + 2;
    } else {
      contentFrom = pronoun ? i : i + 1;
    }
    return contentFrom < syntax.sentenceEnd(i) ? FOUND : STOP;
  }

  private int colonAt(int i) {
    if (!types.contains(COLON) && !types.contains(QUOTE) && !types.contains(CLAUSE)) {
      return STOP;
    }
    int next = i + 1;
    if (next >= words.size() || words.startsLine(next) && !syntax.opensQuotation(next)) {
      return STOP;
    }
    clause = true;
    if (syntax.opensQuotation(next)) {
      return quotation(next);
    }
    boolean bare =
        syntax.is(next, Grammar.COMPLEMENTIZER) && !syntax.is(next, Grammar.WITH_PRONOUN);
    contentFrom = bare ? next + 1 : next;
    return FOUND;
  }

  private int quotation(int open) {
    contentFrom = open + 1;
    clause = true;
    quoted = true;
    return FOUND;
  }

  /** Whether the quotation that opens here reaches to the end of what is said. */
  private boolean holdsAll(int open) {
    int close = syntax.closingQuote(open);
    return close < 0
        ? !syntax.isSign(open, '"')
        : close >= syntax.sentenceEnd(open) - 3 || close - open > ContentEnds.WHOLE_QUOTATION;
  }

  /** A name in quotation marks (تنظيم "داعش") opens no speech. */
  private boolean isNameInQuotes(int open) {
    int close = syntax.closingQuote(open);
    boolean comesLast =
        close >= syntax.sentenceEnd(open) - 2 && words.kind(open + 1) != TokenKind.NUMBER;
    return close >= 0 && close - open <= NAME_IN_QUOTES && !comesLast;
  }

  /** Whether the clause that a complementizer at {@code i} opens can be the cue's. */
  private boolean acceptsClause(int i) {
    boolean governed = i > from && syntax.is(i - 1, Grammar.PREPOSITION);
    boolean opener = i > from && !governed && syntax.is(i - 1, Grammar.OPENER);
    if (opener || syntax.is(i, Grammar.OPENER) && syntax.is(i + 1, Grammar.COMPLEMENTIZER)) {
      // كما أن, إلا أن: another clause
      return false;
    }
    if (!governed) {
      return types.contains(CLAUSE) || hasClauseBehindPreposition();
    }
    String preposition = words.form(i - 1);
    return types.contains(preposition + " " + CLAUSE)
        || types.contains(CLAUSE) && BEFORE_CLAUSES.contains(preposition)
        || types.contains(preposition);
  }

  private boolean hasClauseBehindPreposition() {
    for (String type : types) {
      if (type.endsWith(" " + CLAUSE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether nothing but the subject, if there is one, stands between the cue and token {@code i}.
   */
  private boolean isBehindSubject(int i) {
    int begin = subject == null || subject.to() <= from ? from : subject.to();
    return i == begin || i == begin + 1 && syntax.isComma(begin);
  }

  private boolean beginsClause(int i) {
    FiniteVerb verb = syntax.verb(i);
    if (syntax.is(i, Grammar.DEMONSTRATIVE) && opensSoon(i)) {
      return false;
    }
    boolean tellsMe =
        verb != null && verb.object() != null && verb.object().person() == Person.FIRST;
    return syntax.is(i, Grammar.CLAUSE_VERB)
        || subject != null && verb != null && !verb.conjunction() && !tellsMe;
  }

  /** تقول امرأة طعنها الإرهاب: a clause that describes an indefinite subject. */
  private boolean describesSubject(int i) {
    FiniteVerb verb = syntax.verb(i);
    return subject != null
        && !subject.named()
        && verb != null
        && i == subject.to()
        && !words.form(subject.from()).startsWith("ال")
        && (verb.object() != null || !syntax.reports(i) && opensSoon(i));
  }

  /** Whether a reported clause or quotation opens a few words on. */
  private boolean opensSoon(int i) {
    for (int k = i + 1; k < Math.min(end, i + SOON); k++) {
      if (syntax.is(k, Grammar.COMPLEMENTIZER)
          || syntax.opensQuotation(k)
          || syntax.isSign(k, ':')) {
        return true;
      }
    }
    return false;
  }

  // ---- phrases

  /** A prepositional complement, an addressee, or a prepositional phrase that is neither. */
  private int phraseAt(int i, @Nullable Reference reference) {
    if (words.kind(i) != TokenKind.ARABIC) {
      return NOT_MINE;
    }
    String preposition = reference == null || reference.from() == i ? preposition(i) : null;
    if (preposition != null && !syntax.is(i + 1, Grammar.COMPLEMENTIZER)) {
      boolean tellsWhom = cue.addressee().contains(preposition) && !types.contains(preposition);
      if (tellsWhom && addressee == null && phraseBehind(i) != null) {
        addressee = phraseBehind(i);
      } else if (types.contains(preposition) && !isAdverbial(i, preposition)) {
        boolean onto = preposition.length() == 1;
        int head = onto ? i : i + 1;
        if (onto && preposition.charAt(0) == TO && goesOnTo(i)) {
          // دعا المفوض السامي لحقوق الإنسان إلى زيارة: the other complement is meant
          metPhrase = true;
          return i + 1;
        }
        boolean otherObject = metNoun && elsewhere && cue.addressee().isEmpty();
        boolean ofPhrase = metPhrase && preposition.equals(OF) && !isDirectlyBehind(i);
        if (head < end && !otherObject && !ofPhrase && headAllowed(head, onto)) {
          contentFrom = head;
          contentStart = onto ? words.startWithout(i, 1) : -1;
          return FOUND;
        }
      }
    }
    if (reference != null
        && reference.from() == i
        && reference.preposition() != 0
        && cue.addressee().contains(String.valueOf(reference.preposition()))) {
      addressee = reference;
      return reference.to();
    }
    if (reference == null
        && (syntax.is(i, Grammar.PREPOSITION) || syntax.startsWithPreposition(i))) {
      metPhrase = true;
      return syntax.is(i + 1, Grammar.COMPLEMENTIZER)
          ? i + 1
          : Math.max(i + 1, syntax.behindPrepositional(i, end));
    }
    return NOT_MINE;
  }

  /** Whether إلى, which the cue takes as well, follows in the same clause. */
  private boolean goesOnTo(int i) {
    if (!types.contains(TOWARDS)) {
      return false;
    }
    for (int k = i + 1; k < Math.min(end, i + RELATIVE_CLAUSE); k++) {
      if (words.form(k).equals(TOWARDS)) {
        return true;
      }
      if (syntax.verb(k) != null || syntax.is(k, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  /**
   * The preposition among the cue's complements that stands at token {@code i}, apart or written
   * onto the word; or null.
   */
  private @Nullable String preposition(int i) {
    String form = words.form(i);
    if (syntax.is(i, Grammar.PREPOSITION)) {
      return types.contains(form) || cue.addressee().contains(form) ? form : null;
    }
    if (form.length() < 3 || syntax.verb(i) != null) {
      return null;
    }
    char c = form.charAt(0);
    boolean accusative = references.covering(i) == null && form.endsWith("ا");
    if ((c != BY && c != TO)
        || accusative
        || !types.contains(String.valueOf(c)) && !cue.addressee().contains(String.valueOf(c))
        || syntax.is(i, Grammar.ADVERB | Grammar.OPENER | Grammar.VOICE_NOUN)) {
      return null;
    }
    Reference reference = references.covering(i);
    return reference != null && reference.preposition() != c ? null : String.valueOf(c);
  }

  private @Nullable Reference phraseBehind(int i) {
    Reference here = references.startingAt(i);
    return here != null ? here : references.startingAt(i + 1);
  }

  /** في جنيف, بدوره: where and how, not what. */
  private boolean isAdverbial(int i, String preposition) {
    int head = preposition.length() == 1 ? i : i + 1;
    if (syntax.isTime(head)) {
      return true;
    }
    Reference reference = references.startingAt(head);
    return reference != null
        && preposition.equals(PLACE_PREPOSITION)
        && reference.referent().kind() == EntityKind.PLACE;
  }

  private boolean headAllowed(int head, boolean onto) {
    if (head >= words.size()) {
      return false;
    }
    String bare = Nouns.bare(words.form(head), onto);
    if (Nouns.matches(cue.not(), bare) || isWhatWasSaid(head)) {
      return false;
    }
    // the ال of التزام is no article
    return cue.only().isEmpty()
        || Nouns.matches(cue.only(), bare)
        || !onto && Nouns.matches(cue.only(), words.form(head));
  }

  /** ما قاله, بما أعلنه: the words are spoken of, but not given. */
  private boolean isWhatWasSaid(int head) {
    String form = words.form(head);
    return form.endsWith(RELATIVE_NOUN)
        && form.length() <= RELATIVE_NOUN.length() + 1
        && syntax.reports(head + 1)
        && !syntax.is(head + 2, Grammar.COMPLEMENTIZER);
  }

  private int referenceAt(int i, Reference reference) {
    if (reference.from() == i && !syntax.governed(reference)) {
      boolean joined =
          reference.conjunction() && subject != null && reference.from() == subject.to();
      if (!joined && isAddressee(reference)) {
        addressee = reference;
        return lastJoined(reference);
      }
      boolean apposed =
          subject != null
              && i > from
              && (syntax.isComma(i - 1)
                  || i == subject.to() && isPerson(reference) && opensSoon(i));
      if (types.contains(OBJECT) && !metNoun && !joined && !apposed && headAllowed(i, false)) {
        contentFrom = i;
        return FOUND;
      }
    }
    return reference.to();
  }

  private boolean isPerson(Reference reference) {
    return reference.referent().kind() == EntityKind.PERSON
        && subject != null
        && subject.referent().kind() == EntityKind.PERSON;
  }

  private boolean isAddressee(Reference reference) {
    return cue.addressee().contains(OBJECT)
        && addressee == null
        && (subject == null ? elsewhere : reference.from() > subject.from())
        && reference.referent().canAct();
  }

  private int lastJoined(Reference reference) {
    int to = reference.to();
    for (Reference joined : syntax.joined(reference)) {
      to = Math.max(to, joined.to());
    }
    return to;
  }

  // ---- other words

  private int punctuationAt(int i) {
    if (syntax.isSign(i, '(')) {
      for (int k = i + 1; k < end; k++) {
        if (syntax.isSign(k, ')')) {
          return k + 1;
        }
      }
    }
    boolean closed = syntax.closingQuote(i) > i;
    if (closed && syntax.closingQuote(i) - i > NAME_IN_QUOTES + 1) {
      // مشددا "على أن …": the quotation begins before the complement
      return i + 1;
    }
    if (closed) {
      return objectOr(i, syntax.closingQuote(i) + 1);
    }
    return i + 1;
  }

  private int wordAt(int i) {
    if (syntax.verb(i) != null
            && metPhrase
            && subject != null
            && types.contains(CLAUSE)
            && describesNoun(i)
        || types.contains(CLAUSE) && describesSubject(i)) {
      // في مؤتمر صحافي عقده أمس، إن: the clause describes the phrase
      return behindRelativeClause(i);
    }
    if (types.contains(OBJECT) && !cue.only().isEmpty() && headAllowed(i, false)) {
      // أبلغته رفضها: a noun that the line names, though it is spelt like a verb
      return objectOr(i, i + 1);
    }
    if (syntax.verb(i) != null || syntax.is(i, Grammar.AUXILIARY) || isReportingParticiple(i)) {
      return STOP;
    }
    if (syntax.is(i, Grammar.RELATIVE)) {
      return behindRelativeClause(i);
    }
    if (syntax.is(i, Grammar.OPENER)) {
      return STOP;
    }
    return objectOr(i, i + 1);
  }

  /** مؤتمر صحافي عقده: a clause without الذي describes the indefinite noun right before it. */
  private boolean describesNoun(int i) {
    return words.kind(i - 1) == TokenKind.ARABIC
        && !words.form(i - 1).startsWith("ال")
        && !syntax.is(i - 1, Grammar.GOVERNED_PRONOUN | Grammar.ADVERB);
  }

  /** موضحا أن: the next report begins. */
  private boolean isReportingParticiple(int i) {
    for (Participle participle : syntax.participles(i)) {
      if (participle.indefinite()
          && participle.active()
          && !syntax.predicates().cuesOf(participle.verb()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The object of cues that take one; else the token at {@code next}. */
  private int objectOr(int i, int next) {
    boolean apposed =
        subject != null
            && i > from
            && syntax.isComma(i - 1)
            && !endsApposition(i - 1)
            && (cue.only().isEmpty() || !headAllowed(i, false));
    if (isNameOfSubject(i)) {
      return next;
    }
    int behind = behindApposition(i);
    if (behind > i) {
      return behind;
    }
    if (metPhrase && !isDirectlyBehind(i)) {
      // the adjective of a phrase that was passed over
      return next;
    }
    boolean told = !cue.only().isEmpty() && cue.addressee().contains(OBJECT);
    if (types.contains(OBJECT)
        && (!metNoun || told)
        && !apposed
        && isDirectlyBehind(i)
        && words.kind(i) != TokenKind.NUMBER
        && headAllowed(i, false)) {
      contentFrom = i;
      return FOUND;
    }
    metNoun |= !apposed;
    return next;
  }

  /**
   * رئيسة التحالف، ليلى الشرباصي، غياب; العبادي، أمس، مقتل: the second comma ends what the first
   * began.
   */
  private boolean endsApposition(int comma) {
    if (subject == null) {
      return false;
    }
    if (subject.to() < comma) {
      return isInserted(subject.to(), comma);
    }
    if (subject.to() > comma) {
      return false;
    }
    for (int k = subject.from(); k < comma; k++) {
      if (syntax.isComma(k)) {
        return true;
      }
    }
    return false;
  }

  /** ، السبت، or ، المتحدث باسم المركز، behind the subject, or a time alone before the comma. */
  private boolean isInserted(int start, int comma) {
    boolean opened = syntax.isComma(start);
    if (comma - start > INSERTED) {
      return false;
    }
    for (int k = start; k < comma; k++) {
      if (syntax.verb(k) != null
          || syntax.isComma(k) && k > start
          || !opened && !syntax.isTime(k)) {
        return false;
      }
    }
    return true;
  }

  /** المتحدثة باسم البنتاغون أليسا سميث أن: a name nobody knows, behind its role and before أن. */
  private boolean isNameOfSubject(int i) {
    if (subject == null || !types.contains(CLAUSE) || i < subject.to() || i > subject.to() + 2) {
      return false;
    }
    if (i == subject.to() && words.form(i).startsWith("ال")) {
      return isDescription(i);
    }
    for (int k = subject.to(); k < Math.min(end, subject.to() + NAME_IN_QUOTES); k++) {
      if (k > subject.to() + 1 && syntax.is(k, Grammar.COMPLEMENTIZER)) {
        return true;
      }
      if (words.kind(k) != TokenKind.ARABIC
          || syntax.verb(k) != null
          || syntax.is(k, Grammar.PREPOSITION)
          || words.form(k).startsWith("ال")) {
        return false;
      }
    }
    return false;
  }

  /**
   * جميل سعيد أحد المقيمين اليمنيين أن: where what somebody is ends, behind his name and before أن;
   * or -1.
   */
  private int behindApposition(int i) {
    if (subject == null
        || !types.contains(CLAUSE)
        || i != subject.to()
        || !subject.named()
        || subject.referent().kind() != EntityKind.PERSON
        || !syntax.is(i, Grammar.VOICE_NOUN)) {
      return -1;
    }
    for (int k = i + 1; k < Math.min(end, i + SOON); k++) {
      if (syntax.is(k, Grammar.COMPLEMENTIZER)) {
        return k;
      }
      if (syntax.isComma(k) || syntax.verb(k) != null) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * مارتن المختص النفطي، أن; عادل القيادي بحزب المؤتمر لـ"رويترز"، أن: a definite description that
   * a comma and the clause follow.
   */
  private boolean isDescription(int i) {
    for (int k = i + 1; k < Math.min(end, i + RELATIVE_CLAUSE); k++) {
      if (syntax.is(k, Grammar.COMPLEMENTIZER)) {
        return syntax.isComma(k - 1);
      }
      if (syntax.verb(k) != null
          || syntax.isComma(k) && !syntax.is(k + 1, Grammar.COMPLEMENTIZER)) {
        return false;
      }
    }
    return false;
  }

  /** Whether an object can begin here: not where the adjective of a phrase stands. */
  private boolean isDirectlyBehind(int i) {
    if (subject != null && subject.from() >= from && i < subject.to()) {
      return false;
    }
    if (syntax.is(from, Grammar.GOVERNED_PRONOUN)
        && !(isInIt(words.form(from)) && cue.source().isEmpty())) {
      // كلمة أكد فيها وقوف بلاده; but neither طالب بها nor شريط يظهر فيه خمسة أشخاص
      return false;
    }
    int before = i - 1;
    boolean near = subject != null || elsewhere || i <= from + 2;
    return !metPhrase && near
        || metPhrase && syntax.isComma(before)
        || syntax.isTime(before)
        || syntax.is(before, Grammar.ADVERB | Grammar.GOVERNED_PRONOUN)
        || references.covering(before) != null;
  }

  /** فيه, فيها: in what was said or written. */
  static boolean isInIt(String form) {
    int end = PLACE_PREPOSITION.length();
    Pronoun pronoun =
        form.startsWith(PLACE_PREPOSITION) ? Pronoun.at(form, end, form.length()) : null;
    return pronoun != null && pronoun.plurality() == Plurality.SINGULAR;
  }

  /** The subject's relative clause ends with a comma or where the reported clause begins. */
  private int behindRelativeClause(int i) {
    if (words.form(i).equals(RELATIVE_NOUN)) {
      return STOP;
    }
    boolean reports = false;
    for (int k = i + 1; k < Math.min(end, i + RELATIVE_CLAUSE); k++) {
      if (syntax.isComma(k)) {
        return k;
      }
      if (syntax.isSign(k, ':') || syntax.is(k, Grammar.COMPLEMENTIZER)) {
        // الذي نقلت عنه الصحيفة قوله: what follows is said inside the clause
        return reports ? STOP : k;
      }
      reports |= syntax.reports(k) && !isFilled(k);
    }
    return STOP;
  }

  /** Whether the verb at a token has what it reports in the pronoun behind it. */
  private boolean isFilled(int i) {
    FiniteVerb verb = syntax.verb(i);
    if (verb == null) {
      return false;
    }
    for (int number : verb.verbs()) {
      for (Cue reported : syntax.predicates().cuesOf(number)) {
        if (isFilled(reported, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The token behind the noun that the cue must have with it (أعرب عن أمله), or -1. */
  private int behindWith() {
    int last = subject != null && subject.to() > from ? subject.to() : from;
    int limit = Math.min(syntax.sentenceEnd(from - 1), last + 14);
    for (int i = from; i < limit; i++) {
      if (subject != null && i >= subject.from() && i < subject.to()) {
        i = subject.to() - 1;
        continue;
      }
      if (syntax.is(i, Grammar.COMPLEMENTIZER) || syntax.isSign(i, ':')) {
        return -1;
      }
      for (String with : cue.with()) {
        if (isWith(i, with)) {
          return i + 1;
        }
      }
    }
    return -1;
  }

  private boolean isWith(int i, String with) {
    int space = with.indexOf(' ');
    String form = words.form(i);
    if (space < 0) {
      return with.equals(form) || Nouns.isBare(with, form, false);
    }
    String noun = with.substring(space + 1);
    if (space == 1) {
      return form.charAt(0) == with.charAt(0) && Nouns.isBare(noun, form, true);
    }
    return i > 0
        && Nouns.isBare(noun, form, false)
        && with.startsWith(words.form(i - 1))
        && words.form(i - 1).length() == space;
  }
}
