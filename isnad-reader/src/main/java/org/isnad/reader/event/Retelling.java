package org.isnad.reader.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Syntax;

/**
 * Events that an article tells again: a definite noun without participants of its own (الهجوم, هذه
 * المحادثات) is the last event of its type that has some, and takes them over; and what one
 * sentence tells happened in the one place it names.
 */
final class Retelling {
  /** How far back, in tokens, the event may stand that a definite noun tells again. */
  private static final int FARTHEST = 220;

  private static final String VISIT = "visit";

  /** How many tokens behind a meeting what is talked about there may stand. */
  private static final int FARTHEST_PART = 45;

  /** How many tokens behind what happened the noun may stand that tells what brought it about. */
  private static final int FARTHEST_CAUSE = 12;

  /** How far behind a noun, in tokens, the verb of its clause is looked for. */
  private static final int FARTHEST_CLAUSE = 6;

  private final Syntax syntax;
  private final Words words;
  private final Set<String> bothSides;
  private final Set<String> causes;
  private final Set<String> courses;
  private final Set<String> singleActs;
  private final Set<String> clashes;

  Retelling(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.bothSides = lexicon.words("both-sides");
    this.causes = lexicon.words("cause");
    this.clashes = lexicon.words("clash");
    this.singleActs = lexicon.words("single-act");
    this.courses = lexicon.words("in-course-of");
  }

  /** The same events, in the same order, with what they have from earlier ones. */
  List<Happening> link(List<Happening> happenings) {
    List<Happening> linked = new ArrayList<>(happenings.size());
    for (Happening happening : happenings) {
      int earlier =
          hasNobody(happening) && (isDefinite(happening) || isPartOfMeeting(linked, happening))
              ? antecedent(linked, happening)
              : -1;
      Happening told =
          earlier < 0 ? happening : happening.tellingAgain(linked.get(earlier), earlier);
      linked.add(told.place() == null ? inPlaceOfSentence(told, linked) : told);
    }
    for (int k = 0; k < linked.size(); k++) {
      onVisit(linked, k);
    }
    for (int k = 1; k < linked.size(); k++) {
      share(linked, k);
    }
    return linked;
  }

  /**
   * Two events of a type in one sentence that are told of the same: هجوم استهدف القرية; قتل
   * المدنيين وتهجيرهم; هجوم للجماعة أسفر عن مقتل جندي; قتل جندي في هجوم للجماعة.
   */
  private void share(List<Happening> linked, int k) {
    Happening first = linked.get(k - 1);
    Happening second = linked.get(k);
    if (first.token() < syntax.sentenceStart(second.token())) {
      return;
    }
    if (first.type() != second.type()) {
      if (first.type() == EventType.COERCE
          && second.type() == EventType.ASSAULT
          && second.actors().isEmpty()
          && isSubjectOfCause(first, second)) {
        // أدى الحصار الذي تفرضه القوات إلى مقتل
        linked.set(k, byActorsOf(first, second));
      }
      return;
    }
    boolean together = second.token() == first.token() + 1 && isJoined(first, second);
    if (first.background() && (together || isInCourseOf(second, first))) {
      linked.set(k, second.recalledWith(first));
      second = linked.get(k);
    }
    if (first.recipients().isEmpty()
        && first.type() == EventType.ASSAULT
        && !second.recipients().isEmpty()
        && second.recipients().stream().noneMatch(first.actors()::contains)
        && isCausedBy(first, second)) {
      // انفجار أسفر عن مقتل ثلاثة جنود: whom it harmed it was done to
      first = first.between(first.actors(), second.recipients());
      linked.set(k - 1, first);
    }
    if (second.type() == EventType.PROTEST) {
      return;
    }
    if (describes(first, second)) {
      List<Referent> who = first.actors().isEmpty() ? second.actors() : first.actors();
      List<Referent> whom = first.recipients().isEmpty() ? second.recipients() : first.recipients();
      linked.set(k - 1, inPlaceOf(first.between(who, whom), second));
      linked.set(k, inPlaceOf(second.between(who, whom), first).recalledWith(first));
    } else if (second.actors().isEmpty()
        && (isCausedBy(first, second)
            || isJoined(first, second)
                && second.recipients().stream().noneMatch(first.actors()::contains))) {
      linked.set(k, byActorsOf(first, second));
    } else if (first.actors().isEmpty() && isCourseOf(second, first)) {
      linked.set(k - 1, byActorsOf(second, first));
    }
  }

  /** A consequence, by those who did what brought it about, unless they are on both sides. */
  private Happening byActorsOf(Happening cause, Happening consequence) {
    boolean suffer = consequence.recipients().stream().anyMatch(cause.actors()::contains);
    if (!suffer && Nouns.matchesLoosely(clashes, words.form(cause.token()))) {
      return consequence;
    }
    List<Referent> who = suffer ? cause.recipients() : cause.actors();
    return consequence.recipients().stream().anyMatch(who::contains)
        ? consequence
        : inPlaceOf(consequence.between(who, consequence.recipients()), cause);
  }

  private static Happening inPlaceOf(Happening one, Happening other) {
    return one.place() != null || other.place() == null ? one : one.in(other.place());
  }

  /** هجوم انتحاري استهدف: the second is the verb of a clause that describes the first. */
  private boolean describes(Happening first, Happening second) {
    FiniteVerb verb = syntax.verb(second.token());
    if (verb == null || verb.conjunction() || syntax.verb(first.token()) != null) {
      return false;
    }
    if (second.token() - first.token() > 1 && isClauseOf(first, verb)) {
      return true;
    }
    if (second.token() - first.token() > 3) {
      return false;
    }
    for (int i = first.token() + 1; i < second.token(); i++) {
      if (words.kind(i) != TokenKind.ARABIC || syntax.is(i, Grammar.CLOSED)) {
        return false;
      }
    }
    return true;
  }

  /**
   * الغارة الإسرائيلية التي قتلت, غارة على غزة قتلت: the clause of a single act, past where it was.
   */
  private boolean isClauseOf(Happening first, FiniteVerb verb) {
    int noun = first.token();
    boolean feminine = words.form(noun).endsWith("ه") || words.form(noun).endsWith("ات");
    boolean relative = syntax.is(verb.token() - 1, Grammar.RELATIVE);
    if (verb.token() - noun > FARTHEST_CLAUSE
        || verb.feminine() != feminine
        || verb.plural()
        || verb.object() != null
        // قصف على قرية يسيطر عليها داعش: of the village
        || syntax.is(verb.token() + 1, Grammar.RESUMPTIVE)
        || relative != isDefinite(first)
        || Nouns.matchesLoosely(clashes, words.form(noun))) {
      return false;
    }
    int end = relative ? verb.token() - 1 : verb.token();
    boolean brought = false;
    for (int i = noun + 1; i < end; i++) {
      boolean preposition = syntax.is(i, Grammar.PREPOSITION);
      if (words.kind(i) != TokenKind.ARABIC
          || syntax.verb(i) != null
          || syntax.is(i, Grammar.CLOSED) && !preposition
          || preposition && relative) {
        return false;
      }
      brought |= preposition || syntax.startsWithPreposition(i);
    }
    return relative || brought;
  }

  /** قتل المدنيين وتهجيرهم: two nouns joined by و. */
  private boolean isJoined(Happening first, Happening second) {
    if (syntax.verb(second.token()) != null
        || syntax.verb(first.token()) != null
        || words.form(second.token()).charAt(0) != 'و'
        || second.trigger().start() == words.start(second.token())) {
      return false;
    }
    for (int i = first.token() + 1; i < second.token(); i++) {
      if (syntax.verb(i) != null || syntax.isComma(i)) {
        return false;
      }
    }
    return true;
  }

  /** أسفر عن مقتل, أدى القصف إلى مقتل: the second is what the first brought about. */
  private boolean isCausedBy(Happening first, Happening second) {
    if (isSubjectOfCause(first, second)) {
      return true;
    }
    int start = Math.max(first.token(), second.token() - 5);
    for (int i = second.token() - 1; i >= start; i--) {
      if (words.kind(i) == TokenKind.ARABIC && causes.contains(words.form(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * تسببت غارة شنها التحالف في مقتل: the first stands right behind the verb that governs the
   * second.
   */
  private boolean isSubjectOfCause(Happening first, Happening second) {
    int cause = first.token() - 1;
    if (cause < syntax.sentenceStart(second.token())
        || words.kind(cause) != TokenKind.ARABIC
        || !causes.contains(words.form(cause))
        || syntax.verb(second.token()) != null
        || second.token() - first.token() > FARTHEST_CAUSE
        || !syntax.is(second.token() - 1, Grammar.PREPOSITION)
            && !syntax.startsWithPreposition(second.token())) {
      return false;
    }
    for (int i = first.token() + 1; i < second.token(); i++) {
      FiniteVerb verb = syntax.verb(i);
      boolean describes =
          verb == null
              || !verb.conjunction()
                  && (verb.object() != null || syntax.is(i - 1, Grammar.RELATIVE));
      if (!describes || syntax.is(i, Grammar.COMPLEMENTIZER)) {
        return false;
      }
    }
    return true;
  }

  /** أثار مقتل الوزير في هجوم انتحاري: in what a recalled event happened is recalled with it. */
  private boolean isInCourseOf(Happening cause, Happening happening) {
    return syntax.verb(happening.token()) == null && isCourseOf(cause, happening);
  }

  /** قتل جندي في هجوم: the noun behind a preposition is what brought the event about. */
  private boolean isCourseOf(Happening cause, Happening happening) {
    int token = cause.token();
    if (token <= happening.token()
        || token - happening.token() > FARTHEST_CAUSE
        || syntax.verb(token) != null) {
      return false;
    }
    int before = token - 1;
    if (words.kind(before) == TokenKind.ARABIC
        && !courses.contains(words.form(before))
        && !syntax.is(before, Grammar.PREPOSITION)) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    boolean course = words.kind(before) == TokenKind.ARABIC && courses.contains(words.form(before));
    char letter = words.form(token).charAt(0);
    boolean by = letter == 'ب' && cause.trigger().start() > words.start(token);
    if (!course && !by) {
      return false;
    }
    for (int i = happening.token() + 1; i < token; i++) {
      if (syntax.verb(i) != null || syntax.is(i, Grammar.RELATIVE | Grammar.COMPLEMENTIZER)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is done by words, and so by somebody. */
  private static boolean isSaying(Happening happening) {
    return happening.type() != EventType.ASSAULT && happening.type() != EventType.PROTEST;
  }

  private static boolean hasNobody(Happening happening) {
    return happening.actors().isEmpty() && happening.recipients().isEmpty();
  }

  private boolean isDefinite(Happening happening) {
    int token = happening.token();
    FiniteVerb verb = syntax.verb(token);
    if (verb != null) {
      return isToldOfBothSides(token);
    }
    int offset = happening.trigger().start() - words.start(token);
    String form = words.form(token);
    Reference genitive = syntax.references().startingAt(token + 1);
    boolean named =
        happening.type() == EventType.CONSULT
            && genitive != null
            && genitive.referent() == happening.place()
            && genitive.preposition() == 0
            && !genitive.conjunction();
    return offset < form.length() && form.startsWith("ال", offset)
        || form.startsWith("لل")
        || named
        || syntax.is(token - 1, Grammar.DEMONSTRATIVE);
  }

  /** جرى خلال اللقاء بحث: what is talked about where people have just been told to meet. */
  private static boolean isPartOfMeeting(List<Happening> earlier, Happening happening) {
    if (happening.type() != EventType.CONSULT || earlier.isEmpty()) {
      return false;
    }
    for (int k = earlier.size() - 1; k >= 0; k--) {
      Happening last = earlier.get(k);
      if (happening.token() - last.token() > FARTHEST_PART) {
        return false;
      }
      if (last.type() == EventType.CONSULT) {
        return !hasNobody(last);
      }
    }
    return false;
  }

  /** بحث الجانبان, أن الطرفين اتفقا: those whom the last such event brought together. */
  private boolean isToldOfBothSides(int token) {
    for (int i = Math.max(0, token - 3); i < Math.min(words.size(), token + 3); i++) {
      if (i != token && Nouns.matchesLoosely(bothSides, words.form(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last event told by the same line of the lexicon, else the last of the type whose actor is
   * known; -1 for none.
   */
  private int antecedent(List<Happening> earlier, Happening happening) {
    int other = -1;
    for (int k = earlier.size() - 1; k >= 0; k--) {
      Happening one = earlier.get(k);
      if (happening.token() - one.token() > FARTHEST) {
        break;
      }
      boolean empty = hasNobody(one) && (one.place() == null || isSaying(one));
      if (one.type() != happening.type()
          || empty
          || one.status() == Status.DENIED
          || isOfMany(one) && isOfOne(happening)) {
        continue;
      }
      if (one.rule().equals(happening.rule())
          || one.type() == EventType.CONSULT && isVisit(one) == isVisit(happening)) {
        return one.sameAs() >= 0 ? one.sameAs() : k;
      }
      if (one.type() == EventType.CONSULT) {
        other = other < 0 ? k : other;
        continue;
      }
      boolean mode = happening.mode() == null || happening.mode().equals(one.mode());
      if (other < 0 && mode && !one.background() && !one.actors().isEmpty()) {
        other = one.sameAs() >= 0 ? one.sameAs() : k;
      }
    }
    return other;
  }

  /** هجمات: acts that no single one tells again. */
  private boolean isOfMany(Happening happening) {
    String form = words.form(happening.token());
    return syntax.verb(happening.token()) == null && form.endsWith("ات");
  }

  /** الهجوم, الاعتداء: a noun of violence that tells of one act. */
  private boolean isOfOne(Happening happening) {
    return syntax.verb(happening.token()) == null
        && Nouns.matchesLoosely(singleActs, words.form(happening.token()));
  }

  /** سيلتقي خلال زيارته للدوحة نظيره: who meets on a visit meets where it leads. */
  private void onVisit(List<Happening> linked, int k) {
    Happening meeting = linked.get(k);
    if (meeting.type() != EventType.CONSULT || meeting.place() != null || isVisit(meeting)) {
      return;
    }
    int end = syntax.sentenceEnd(meeting.token());
    for (int i = k + 1; i < linked.size() && linked.get(i).token() < end; i++) {
      Happening visit = linked.get(i);
      if (isVisit(visit) && visit.place() != null && visit.actors().equals(meeting.actors())) {
        linked.set(k, meeting.in(visit.place()));
        return;
      }
    }
  }

  private static boolean isVisit(Happening happening) {
    return VISIT.equals(happening.mode());
  }

  private Happening inPlaceOfSentence(Happening happening, List<Happening> earlier) {
    int start = syntax.sentenceStart(happening.token());
    for (int k = earlier.size() - 1; k >= 0 && earlier.get(k).token() >= start; k--) {
      Happening one = earlier.get(k);
      if (one.place() != null && one.type() == happening.type()) {
        return happening.in(one.place());
      }
    }
    return happening;
  }
}
