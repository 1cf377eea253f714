package org.isnad.reader.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.inflection.Plurality;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Frame;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Light;
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

/** Finds what fills the slots of a frame around one trigger. */
final class Participants {
  private static final String GOVERNMENT = "GOV";
  private static final String VISIT = "visit";
  private static final String TOWARDS = "الي";
  private static final String WITH = "مع";
  private static final char FOR = 'ل';
  private static final char BY = 'ب';
  private static final int FARTHEST_ACT = 8;
  private static final int MOST_JOINED = 3;

  /** How far behind a judgement, in tokens, the clause begins that tells whose act is judged. */
  private static final int FARTHEST_MATTER = 14;

  private final Syntax syntax;
  private final Words words;
  private final References references;
  private final Nominals nominals;
  private final Phrases phrases;
  private final Arguments arguments;
  private final Controllers controllers;
  private final Obliques obliques;
  private final Gatherings gatherings;
  private final Aims aims;
  private final Set<String> causes;
  private final Set<String> kindsOfActs;
  private final Set<String> aimingFrames;
  private final Set<String> victimFrames;
  private final Set<String> otherAdjectives;

  Participants(Syntax syntax, Lexicon lexicon, Nominals nominals) {
    this.syntax = syntax;
    this.causes = lexicon.words("cause");
    this.kindsOfActs = lexicon.words("act-of-a-kind");
    this.victimFrames = lexicon.words("frame-of-victims");
    this.otherAdjectives = lexicon.words("adjective-of-something-else");
    this.aimingFrames = lexicon.words("frame-of-aim");
    this.words = syntax.words();
    this.references = syntax.references();
    this.nominals = nominals;
    this.phrases = new Phrases(syntax, nominals);
    this.arguments = new Arguments(syntax, phrases);
    this.controllers = new Controllers(syntax, lexicon, arguments, phrases);
    this.obliques = new Obliques(syntax, lexicon, phrases);
    this.aims = new Aims(syntax, lexicon, phrases);
    this.gatherings = new Gatherings(syntax, lexicon);
  }

  /**
   * Who takes part in what a trigger tells.
   *
   * @param trigger the word read as telling the event
   * @param speaker whose words it stands in, or null
   */
  Cast find(Trigger trigger, @Nullable Referent speaker) {
    Cast cast = new Cast(trigger.frame());
    if (trigger.verb() != null) {
      verb(trigger, trigger.verb(), speaker, cast);
    } else if (trigger.participle()) {
      participle(trigger, cast);
    } else {
      noun(trigger, cast);
    }
    if (trigger.isNoun()) {
      lightClause(trigger, cast);
    }
    obliques.fill(trigger, cast);
    if (trigger.verb() != null
        && trigger.verb().object() == null
        && isJudgement(cast.frame)
        && !cast.actors.isEmpty()
        && cast.recipients.isEmpty()) {
      authorOfMatter(trigger.verb(), cast);
    }
    EventType type = cast.frame.type();
    if (cast.recipients.isEmpty()
        && (type == EventType.COERCE || type == EventType.THREATEN)
        && cast.frame.recipient().contains(Cast.GENITIVE)) {
      ofSentence(trigger, cast);
    }
    if (trigger.verb() != null && cast.frame.type() == EventType.CONSULT) {
      onlyOther(trigger.verb(), cast);
    }
    cast.lightSubjects(trigger.lightSubjects(), trigger.lightRole());
    gatherings.fill(trigger, cast);
    aims.fill(trigger, cast);
    cast.symmetrical();
    cast.standPlacesAside();
    boolean anybody = !cast.actors.isEmpty();
    cast.actors.removeIf(a -> Cast.unfit(a, cast.frame.actorKinds()));
    cast.unfitActor = anybody && cast.actors.isEmpty();
    if (trigger.isNoun() && cast.lacksAgent()) {
      controlled(trigger, cast);
    }
    if (!cast.isSaying()) {
      // تدميرها: reports and sources do and suffer nothing
      cast.actors.removeIf(Participants::isReport);
      cast.recipients.removeIf(Participants::isReport);
    }
    cast.recipients.removeAll(cast.actors);
    if (cast.frame.type() == EventType.CONSULT) {
      hosts(trigger, cast);
    }
    return cast;
  }

  private void verb(Trigger trigger, FiniteVerb verb, @Nullable Referent speaker, Cast cast) {
    Frame frame = trigger.frame();
    boolean objectSlot =
        frame.recipient().contains(Cast.OBJECT) || frame.place().contains(Cast.OBJECT);
    arguments.find(verb, objectSlot);
    List<Referent> subjects = arguments.subjects;
    if (verb.first() && speaker != null) {
      subjects = List.of(verb.plural() ? represented(speaker) : speaker);
    }
    boolean passive = verb.passive() || trigger.passive();
    if (!passive
        && verb.mayBePassive()
        && objectSlot
        && !isRecipientBehind(verb, frame)
        && (!arguments.hasObject || arguments.counted && !arguments.isObjectRightBehind())
        && !subjects.isEmpty()
        && (arguments.counted || canSuffer(subjects.get(0), frame, arguments.members))
        && isViolent(frame)) {
      passive = true;
    }
    if (!passive
        && verb.mayBePassive()
        && isViolent(frame)
        && verb.object() == null
        && obliques.isAgentBehind(verb.token() + 1)) {
      // خطف الوزير على يد مسلحين
      passive = true;
    }
    if (passive) {
      cast.addRecipients(subjects);
      return;
    }
    cast.active = true;
    if (verb.conjunction() && !arguments.behind && causes.contains(words.form(verb.token()))) {
      // هجوم نسبته السلطات إلى داعش وأسفر عن: what has such an end is no one
      subjects = List.of();
    }
    if (arguments.behind
        && !arguments.hasObject
        && !verb.conjunction()
        && aimingFrames.contains(frame.id())
        && isToldOfAct(verb)) {
      cast.addRecipients(subjects);
      return;
    }
    cast.thing = arguments.thing;
    if (cast.isSaying() && arguments.lone && frame.needs().contains("actor")) {
      // وسيناقش دور إيران: the one thing behind is what is discussed
      subjects = arguments.subjectBefore(verb);
    }
    if (arguments.behind && isMatter(verb, frame)) {
      // وسلمته مذكرة احتجاج
      subjects = arguments.subjectBefore(verb);
    }
    if (subjects.isEmpty()
        && arguments.thing >= 0
        && (cast.isSaying() || isHandedOut(arguments.thing, verb, frame))) {
      // يرفض الشروط: what somebody does who goes on from before
      subjects = arguments.subjectBefore(verb);
    }
    if (frame.actor().contains(Cast.SUBJECT)) {
      if (frame.type() == EventType.ASSAULT && arguments.behind && arguments.thing < 0) {
        // استهدف هجوم سروج
        cast.addActors(subjects);
      } else {
        cast.actors.addAll(subjects);
      }
    } else if (frame.recipient().contains(Cast.SUBJECT)) {
      cast.recipients.addAll(subjects);
    }
    if (objectSlot) {
      cast.addRecipients(arguments.objects);
    }
  }

  /**
   * انتقد الشروط التي وضعتها واشنطن, رحب بالخطوة التي أقدمت عليها أنقرة: what is judged is
   * somebody's whom a relative clause names.
   */
  private void authorOfMatter(FiniteVerb judgement, Cast cast) {
    int end = Math.min(syntax.sentenceEnd(judgement.token()), judgement.token() + FARTHEST_MATTER);
    int k = judgement.token() + 1;
    while (k < end && !syntax.is(k, Grammar.RELATIVE)) {
      if (syntax.verb(k) != null
          || syntax.is(k, Grammar.COMPLEMENTIZER)
          || words.kind(k) != TokenKind.ARABIC && !syntax.isQuote(k)) {
        return;
      }
      k++;
    }
    FiniteVerb verb = k + 1 < end ? syntax.verb(k + 1) : null;
    if (verb == null
        || verb.passive()
        || references.covering(k - 1) != null
        || isLight(verb, "recipient")
        || verb.object() == null && !syntax.is(verb.token() + 1, Grammar.RESUMPTIVE)) {
      return;
    }
    arguments.find(verb, false);
    if (arguments.behind) {
      for (Referent one : arguments.subjects) {
        if (one.canAct() && !cast.actors.contains(one)) {
          cast.addRecipients(List.of(one));
        }
      }
    }
  }

  /** قضت المحكمة بسجن مرسي: to whom is done what ب brings, by which the frame is known. */
  private void ofSentence(Trigger trigger, Cast cast) {
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + FARTHEST_ACT);
    for (int k = trigger.to(); k + 1 < end; k++) {
      if (syntax.verb(k) != null || syntax.is(k, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)) {
        return;
      }
      if (words.kind(k) == TokenKind.ARABIC
          && words.form(k).charAt(0) == BY
          && references.covering(k) == null
          && syntax.isOnList(k, cast.frame.before())) {
        Phrase who = phrases.at(k + 1);
        if (who != null && who.preposition() == 0 && !who.conjunction()) {
          cast.addRecipients(phrases.everybody(who).stream().filter(Referent::canAct).toList());
        }
        return;
      }
    }
  }

  /** Whether a verb tells what somebody thinks of another's act. */
  private static boolean isJudgement(Frame frame) {
    return switch (frame.type()) {
      case ACCUSE, SUPPORT, REJECT -> true;
      default -> false;
    };
  }

  /** تجسست على نتنياهو: whom the verb's own preposition brings suffers it, not the subject. */
  private boolean isRecipientBehind(FiniteVerb verb, Frame frame) {
    int i = verb.token() + 1;
    // يقاتلون مع: beside whom, or against
    return syntax.is(i, Grammar.PREPOSITION)
        && !words.form(i).equals(WITH)
        && frame.recipient().contains(words.form(i))
        && references.startingAt(i + 1) != null;
  }

  /** Whether what stands right behind a verb with a pronoun is what the frame is known by. */
  private boolean isMatter(FiniteVerb verb, Frame frame) {
    int behind = verb.token() + 1;
    return verb.object() != null
        && behind < syntax.sentenceEnd(verb.token())
        && !frame.before().isEmpty()
        && (syntax.isOnList(behind, frame.before()) || syntax.isPairOnList(behind, frame.before()));
  }

  /** كما وزعت الأدوية: what is given gives nothing. */
  private boolean isHandedOut(int thing, FiniteVerb verb, Frame frame) {
    return frame.type() == EventType.AID
        && (verb.conjunction() || syntax.is(verb.token() - 1, Grammar.OPENER))
        && verb.mayBePassive()
        && syntax.isOnList(thing, frame.before());
  }

  private static boolean isReport(Referent referent) {
    return referent.kind() == EntityKind.SOURCE;
  }

  /**
   * هجوم بسيارة مفخخة استهدف القوات: whether the verb describes an act that is told before it, so
   * that what stands behind is its object.
   */
  private boolean isToldOfAct(FiniteVerb verb) {
    int start = Math.max(syntax.sentenceStart(verb.token()), verb.token() - FARTHEST_ACT);
    for (int i = verb.token() - 1; i >= start; i--) {
      if (syntax.verb(i) != null || syntax.is(i, Grammar.COMPLEMENTIZER)) {
        return false;
      }
      if (words.kind(i) == TokenKind.ARABIC && Nouns.matchesLoosely(kindsOfActs, words.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** وصل إلى الدوحة: a capital is where they meet, its country whom they meet. */
  private void hosts(Trigger trigger, Cast cast) {
    List<Referent> capitals = new ArrayList<>(1);
    for (Referent one : cast.recipients) {
      if (one.kind() == EntityKind.PLACE && Cast.isActingCapital(one)) {
        capitals.add(one);
      }
    }
    cast.recipients.removeAll(capitals);
    if (!VISIT.equals(cast.frame.mode())) {
      return;
    }
    visitor(trigger, cast);
    if (cast.place != null
        && cast.place.kind() == EntityKind.COUNTRY
        && cast.recipients.isEmpty()
        && !cast.actors.contains(cast.place)) {
      // زيارة إيران: a country receives who comes
      cast.recipients.add(cast.place);
      cast.place = null;
    }
    if (cast.place != null && cast.recipients.isEmpty() && Cast.isActingCapital(cast.place)) {
      capitals.add(cast.place);
    }
    for (Referent capital : capitals) {
      Referent country = capital.country() == null ? null : references.country(capital.country());
      if (country != null && !cast.actors.contains(country)) {
        cast.recipients.add(country);
      }
    }
  }

  /** أول زيارة لكارتر إلى بغداد: where somebody goes is told as well, so whose visit it is. */
  private void visitor(Trigger trigger, Cast cast) {
    if (!trigger.isNoun() || !cast.actors.isEmpty() || cast.recipients.size() != 1) {
      return;
    }
    Referent one = cast.recipients.iterator().next();
    boolean named = false;
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + FARTHEST_ACT);
    for (int i = trigger.to(); i < end && one.kind() == EntityKind.PERSON; i++) {
      if (syntax.verb(i) != null || syntax.isComma(i)) {
        return;
      }
      Reference here = references.startingAt(i);
      named |= here != null && here.referent() == one && here.preposition() == FOR;
      if (words.form(i).equals(TOWARDS)) {
        if (named) {
          cast.actors.add(one);
          cast.recipients.clear();
          Reference host = references.startingAt(i + 1);
          if (host != null && host.referent().kind() == EntityKind.COUNTRY) {
            cast.recipients.add(host.referent());
          }
        }
        return;
      }
    }
  }

  /** أوفد نائبه إلى أربيل حيث التقى بارزاني: whom alone a meeting names may be the other side. */
  private void onlyOther(FiniteVerb verb, Cast cast) {
    if (!arguments.behind
        || cast.actors.size() != 1
        || !cast.recipients.isEmpty()
        || !cast.frame.recipient().contains(Cast.OBJECT)) {
      return;
    }
    List<Referent> subjects = arguments.subjectBefore(verb);
    if (!subjects.isEmpty() && !cast.actors.containsAll(subjects)) {
      cast.recipients.addAll(cast.actors);
      cast.actors.clear();
      cast.actors.addAll(subjects);
    }
  }

  /** لن نشارك: who speaks for a government says we of its country, others of their body. */
  private Referent represented(Referent speaker) {
    if (speaker.kind() != EntityKind.PERSON) {
      return speaker;
    }
    Referent body = speaker.affiliation();
    Referent country = speaker.country() == null ? null : references.country(speaker.country());
    boolean official = speaker.code() != null && speaker.code().endsWith(GOVERNMENT);
    if (country != null && (official || body == null)) {
      return country;
    }
    return body == null || body.mentions().isEmpty() ? speaker : body;
  }

  /**
   * Of the verbs whose passive is spelt as their active, those done to people are read as passive
   * with such a subject alone.
   */
  private static boolean canSuffer(Referent referent, Frame frame, boolean members) {
    if (referent.kind() == EntityKind.ARMED_GROUP && frame.place().contains(Cast.OBJECT)) {
      // قصفت فصائل: what is done to places, groups do
      return false;
    }
    return members
        || referent.plural()
        || referent.mentions().isEmpty() && referent.actor() == null
        || referent.kind() == EntityKind.POPULATION
        || referent.kind() == EntityKind.PERSON;
  }

  private static boolean isViolent(Frame frame) {
    return frame.type() == EventType.ASSAULT || frame.type() == EventType.COERCE;
  }

  private void participle(Trigger trigger, Cast cast) {
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
    if (described != null && isOfPeople(trigger.from()) && Cast.isPlace(described.referent())) {
      // اجتازوا الحدود إلى سوريا مزودين بأسلحة
      described = null;
      if (trigger.passive()) {
        cast.addRecipients(subjectOfClause(trigger));
      }
    }
    if (trigger.passive()) {
      if (described != null) {
        cast.addRecipients(all(described));
      }
    } else {
      if (frame.actor().contains(Cast.SUBJECT)) {
        if (described != null) {
          cast.actors.addAll(all(described));
        } else {
          cast.actors.addAll(subjectOfClause(trigger));
        }
      }
      Phrase object = phrases.at(trigger.to());
      if (object != null
          && frame.recipient().contains(Cast.OBJECT)
          && object.preposition() == 0
          && !object.conjunction()) {
        cast.addRecipients(phrases.everybody(object));
      }
    }
  }

  /** مزودين, منددين: a plural by its ending, which no place is told by. */
  private boolean isOfPeople(int i) {
    String form = words.form(i);
    return form.endsWith("ين") || form.endsWith("ون");
  }

  /** قال الوزير …، داعيا إلى: who does what a participle adds is the subject of the clause. */
  private List<Referent> subjectOfClause(Trigger trigger) {
    FiniteVerb first = null;
    for (int i = trigger.from() - 1; i >= syntax.sentenceStart(trigger.from()); i--) {
      FiniteVerb verb = syntax.verb(i);
      if (verb == null || syntax.is(i, Grammar.AUXILIARY) || isInside(i)) {
        continue;
      }
      first = verb;
      if (syntax.reports(i)) {
        break;
      }
    }
    return first == null ? List.of() : arguments.subjectsOf(first);
  }

  /** التي أعلنتها, أن تحترم: a verb of a clause within the clause. */
  private boolean isInside(int i) {
    int before = i - 1;
    while (syntax.is(before, Grammar.NEGATION | Grammar.AUXILIARY)
        && !syntax.is(before, Grammar.RELATIVE | Grammar.COMPLEMENTIZER)) {
      before--;
    }
    return before >= syntax.sentenceStart(i)
        && syntax.is(before, Grammar.RELATIVE | Grammar.COMPLEMENTIZER);
  }

  private List<Referent> all(Reference first) {
    return syntax.joined(first).stream().map(Reference::referent).toList();
  }

  private void noun(Trigger trigger, Cast cast) {
    Frame frame = trigger.frame();
    boolean actorGenitive = frame.actor().contains(Cast.GENITIVE);
    boolean recipientGenitive = frame.recipient().contains(Cast.GENITIVE);
    boolean placeGenitive = frame.place().contains(Cast.GENITIVE);
    List<Referent> genitives = new ArrayList<>();
    boolean adjective = false;
    Phrase genitive = null;
    if (trigger.pronoun() != null) {
      Referent antecedent;
      Phrase own = arguments.ownCountryBefore(trigger.from(), trigger.pronoun());
      if (placeGenitive && !actorGenitive && !recipientGenitive) {
        antecedent = arguments.placeBefore(trigger.from());
      } else if (own != null) {
        antecedent = own.referents().isEmpty() ? null : own.referents().get(0);
      } else {
        antecedent = syntax.antecedent(trigger.from(), trigger.pronoun(), null);
      }
      if (antecedent != null && isSomeOf(trigger.pronoun(), antecedent)) {
        genitives.add(antecedent);
      }
    } else {
      adjective = nationalities(trigger, genitives);
      boolean construct = !adjective && !trigger.definite() && isInSentence(trigger);
      genitive = construct ? named(genitive(behindJoinedNouns(trigger))) : null;
      if (genitive != null && !isMatter(genitive, frame)) {
        genitives.addAll(phrases.everybody(genitive));
      }
    }
    if (genitives.isEmpty()) {
      return;
    }
    if (trigger.pronoun() != null
        && trigger.lightRole().equals("recipient")
        && !trigger.lightSubjects().isEmpty()) {
      // لقي ثلاثة مصرعهم
      cast.addRecipients(trigger.lightSubjects());
      return;
    }
    Phrase suffers = trigger.pronoun() == null ? null : sufferer(trigger);
    if (trigger.pronoun() != null
        && actorGenitive
        && trigger.lightRole().equals("actor")
        && !trigger.lightSubjects().isEmpty()
        && Arguments.fits(trigger.pronoun(), trigger.lightSubjects())) {
      // جدد الجيش قصفه
      cast.actors.addAll(trigger.lightSubjects());
      if (suffers != null && suffers.preposition() == 'ل' && takesFor(frame)) {
        cast.addRecipients(phrases.everybody(suffers));
      }
      return;
    }
    if (suffers != null
        && actorGenitive
        && recipientGenitive
        && suffers.preposition() == 'ل'
        && !suffers.referents().isEmpty()) {
      // مساندته للحكومة: the pronoun stands for who does it
      cast.actors.addAll(genitives);
      cast.addRecipients(phrases.everybody(suffers));
      return;
    }
    if (trigger.pronoun() != null && victimFrames.contains(frame.id())) {
      // راح ضحيته 31 شخصا: the pronoun stands for what killed them
      if (suffers != null && suffers.preposition() == 0) {
        cast.addRecipients(phrases.everybody(suffers));
      }
      return;
    }
    if (actorGenitive
        && !recipientGenitive
        && frame.recipient().contains(Cast.OBJECT)
        && obliques.isAgentBehind(trigger.to())) {
      // اتهامه من قبل الرئيس
      cast.addRecipients(genitives);
      return;
    }
    if (genitive != null && genitive.location()) {
      cast.place = genitives.get(0);
      return;
    }
    if (!fits(genitives, frame.genitiveKinds())) {
      Referent where =
          placeGenitive && trigger.pronoun() != null
              ? arguments.placeBefore(trigger.from())
              : genitives.get(0);
      if (where != null && Cast.isPlace(where)) {
        cast.place = where;
      }
      return;
    }
    // قصف الجيش لحلب: where somebody else suffers it, the genitive does it
    Phrase other =
        actorGenitive && recipientGenitive && genitive != null ? otherRecipient(genitive) : null;
    // الغارات الروسية: who is told by an adjective does it
    if (placeGenitive
        && frame.type() == EventType.ASSAULT
        && !recipientGenitive
        && !adjective
        && other == null
        && genitives.get(0).kind() == EntityKind.COUNTRY) {
      // تحرير الكويت
      cast.place = genitives.get(0);
      return;
    }
    if (recipientGenitive && other == null && !(actorGenitive && adjective)) {
      cast.addRecipients(genitives);
    } else if (actorGenitive) {
      for (Referent one : genitives) {
        if (one.kind() != EntityKind.PLACE || Cast.isActingCapital(one)) {
          cast.actors.add(one);
        } else if (cast.place == null) {
          cast.place = one;
        }
      }
      if (other != null && other.preposition() == 0) {
        cast.addRecipients(phrases.everybody(other));
      }
    } else if (placeGenitive) {
      cast.place = genitives.get(0);
    }
  }

  /** مساعدتها العسكرية للقاهرة: the phrase behind a noun that has a pronoun, and its adjectives. */
  private @Nullable Phrase sufferer(Trigger trigger) {
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + MOST_JOINED);
    int i = trigger.to();
    while (i < end
        && words.form(i).startsWith("ال")
        && references.covering(i) == null
        && syntax.verb(i) == null) {
      i++;
    }
    Phrase behind = i < syntax.sentenceEnd(trigger.from()) ? phrases.at(i) : null;
    return i == trigger.to() || behind != null && behind.preposition() == 'ل' ? behind : null;
  }

  private static boolean takesFor(Frame frame) {
    return frame.recipient().contains("ل");
  }

  private boolean isInSentence(Trigger trigger) {
    return trigger.to() < syntax.sentenceEnd(trigger.from());
  }

  private static boolean fits(List<Referent> genitives, Set<String> kinds) {
    for (Referent genitive : genitives) {
      if (!Cast.unfit(genitive, kinds)) {
        return true;
      }
    }
    return false;
  }

  /** الغارات الجوية الروسية: the countries that the adjectives behind the noun name. */
  private boolean nationalities(Trigger trigger, List<Referent> to) {
    int k = trigger.to();
    while (k < words.size() && words.kind(k) == TokenKind.ARABIC && k < trigger.to() + 3) {
      Nisba nisba = nationality(trigger, k);
      if (k == trigger.to() + 1 && !agreesAsAdjective(trigger, k - 1)) {
        // يتناول اللقاء الأزمة السورية: the noun behind is no adjective
        return false;
      }
      if (nisba != null && trigger.definite() == words.form(k).startsWith("ال")) {
        if (k == trigger.to() && isSomebody(trigger, k)) {
          Phrase people = phrases.at(k);
          if (people == null || people.referents().isEmpty()) {
            to.add(phrases.somebodyOf(nisba, k, isOfPeople(k)));
          }
          return false;
        }
        addCountry(to, nisba, k);
        while (syntax.isSign(k + 1, '-') && k + 2 < words.size()) {
          // لقاء روسي - سعودي - أميركي
          k += 2;
          addCountry(to, nationality(trigger, k), k);
        }
        return !to.isEmpty();
      }
      if (references.covering(k) != null
          || syntax.verb(k) != null
          || syntax.is(k, Grammar.CLOSED)
          || trigger.definite() != words.form(k).startsWith("ال")
          || !trigger.definite() && !mayBeAdjective(k)) {
        return false;
      }
      k++;
    }
    return false;
  }

  /** مقتل فلسطيني, اختطاف أفغانيين: behind what is done to people, one of that country. */
  private boolean isSomebody(Trigger trigger, int k) {
    String form = words.form(k);
    return !trigger.definite()
        && isViolent(trigger.frame())
        && trigger.frame().recipient().contains(Cast.GENITIVE)
        && !form.endsWith("ه")
        && (isOfPeople(k) || !isKindOfAct(words.form(trigger.from())));
  }

  private boolean isKindOfAct(String noun) {
    return Nouns.matchesLoosely(kindsOfActs, noun)
        || noun.endsWith("ا")
            && Nouns.matchesLoosely(kindsOfActs, noun.substring(0, noun.length() - 1));
  }

  /** غارة جوية روسية, but not مقتل جندي تركي. */
  private boolean mayBeAdjective(int k) {
    String form = words.form(k);
    Phrase phrase = phrases.at(k);
    return phrases.isKindOfAct(k)
        || phrases.conjunctionAt(k)
        || (form.endsWith("ي") || form.endsWith("يه")) && (phrase == null || !phrase.people());
  }

  /** الغارات الجوية: a feminine adjective is no man's or single masculine noun's. */
  private boolean agreesAsAdjective(Trigger trigger, int i) {
    return words.text().charAt(words.end(i) - 1) != 'ة'
        || Phrases.mayBeFeminine(words.form(trigger.from()));
  }

  /**
   * The nationality of an adjective; in the accusative of a noun in it (قصفا إسرائيليا); or null.
   */
  private @Nullable Nisba nationality(Trigger trigger, int k) {
    Nisba nisba = phrases.nisba(k);
    String form = words.form(k);
    return nisba == null && form.endsWith("يا") && words.form(trigger.from()).endsWith("ا")
        ? nominals.nisba(form.substring(0, form.length() - 1), 0)
        : nisba;
  }

  private void addCountry(List<Referent> to, @Nullable Nisba nisba, int i) {
    // الدعم المالي: an adjective of something else unless the article names the country
    Referent country =
        nisba == null
            ? null
            : Nouns.matchesLoosely(otherAdjectives, words.form(i))
                ? references.country(nisba.country())
                : references.state(nisba.country());
    if (country != null && !to.contains(country)) {
      to.add(country);
    }
  }

  /** استشهاد ومصرع المقاتلين: one past the nouns that و joins to a trigger before its genitive. */
  private int behindJoinedNouns(Trigger trigger) {
    int i = trigger.to();
    int end = Math.min(syntax.sentenceEnd(trigger.from()), i + MOST_JOINED);
    while (i < end
        && words.kind(i) == TokenKind.ARABIC
        && phrases.conjunctionAt(i)
        && syntax.verb(i) == null
        && references.covering(i) == null
        && syntax.mayTellAsNoun(i)
        && !words.form(i).startsWith("وال")) {
      i++;
    }
    return i < end ? i : trigger.to();
  }

  /** The phrase in the genitive at token {@code i}, or null. */
  private @Nullable Phrase genitive(int i) {
    Phrase genitive = phrases.at(i);
    return genitive != null
            && genitive.preposition() == 0
            && !genitive.conjunction()
            && !isKindOfAct(i, genitive)
        ? genitive
        : null;
  }

  /** حرق الرضيع علي دوابشة: of somebody whose name follows, the name. */
  private @Nullable Phrase named(@Nullable Phrase genitive) {
    if (genitive == null
        || !genitive.people()
        || !genitive.definite()
        || genitive.plural()
        || genitive.reference() != null) {
      return genitive;
    }
    Reference name = references.startingAt(genitive.to());
    return name != null
            && name.named()
            && name.preposition() == 0
            && !name.conjunction()
            && name.referent().kind() == EntityKind.PERSON
        ? phrases.at(genitive.to())
        : genitive;
  }

  /** بحث جهود الحكومة: a thing is what people talk about, whosever it is. */
  private static boolean isMatter(Phrase genitive, Frame frame) {
    return frame.type() == EventType.CONSULT
        && !genitive.people()
        && genitive.reference() == null
        && !genitive.location();
  }

  /** تطهيرهما: two are no one group. */
  private static boolean isSomeOf(Pronoun pronoun, Referent antecedent) {
    return pronoun.plurality() != Plurality.DUAL || antecedent.kind() != EntityKind.ARMED_GROUP;
  }

  /** هجوم انتحاري, عملية إرهابية, but not مقتل انتحاري. */
  private boolean isKindOfAct(int i, Phrase genitive) {
    return genitive.to() == i + 1
        && phrases.isKindOfAct(i)
        && Nouns.matchesLoosely(kindsOfActs, words.form(i - 1));
  }

  /**
   * هجوم شنته الجماعة على القرية, الاجتماع الذي عقده الوزير مع نظيره: who does it is the subject of
   * the light verb in the clause that describes the noun.
   */
  private void lightClause(Trigger trigger, Cast cast) {
    int k = trigger.to();
    while (k < trigger.to() + 3
        && k < words.size()
        && words.kind(k) == TokenKind.ARABIC
        && syntax.verb(k) == null
        && references.covering(k) == null
        && !syntax.is(k, Grammar.CLOSED)) {
      k++;
    }
    if (syntax.is(k, Grammar.RELATIVE)) {
      if (isOfObject(trigger, k)) {
        return;
      }
      k++;
    }
    FiniteVerb verb = syntax.verb(k);
    if (verb == null || verb.conjunction() || !resumes(verb)) {
      return;
    }
    arguments.find(verb, false);
    if (isLight(verb, "recipient")) {
      // القصف الذي تعرضت له المدينة من قبل الميليشيات
      if (arguments.behind && cast.recipients.isEmpty()) {
        cast.addRecipients(arguments.subjects);
      }
    } else if ((arguments.behind || arguments.dropped) && cast.lacksAgent()) {
      cast.addActors(arguments.subjects);
    }
    obliques.walk(arguments.subjectEnd, cast);
  }

  /** خرق الهدنة التي أعلنها: the clause describes what the frame's noun asks for beside it. */
  private boolean isOfObject(Trigger trigger, int relative) {
    for (int i = trigger.to(); !trigger.definite() && i < relative; i++) {
      if (syntax.isOnList(i, trigger.frame().before())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a light verb's pronoun stands for its noun: شنته, قام بها. */
  private boolean resumes(FiniteVerb verb) {
    for (int number : verb.verbs()) {
      for (Light light : syntax.predicates().lightsOf(number)) {
        if (!light.role().equals("place")
            && (light.preposition().isEmpty()
                ? verb.object() != null
                : syntax.is(verb.token() + 1, Grammar.RESUMPTIVE))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isLight(FiniteVerb verb, String role) {
    for (int number : verb.verbs()) {
      for (Light light : syntax.predicates().lightsOf(number)) {
        if (light.role().equals(role)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whom the act is done to, behind a genitive that does it, or null. */
  private @Nullable Phrase otherRecipient(Phrase genitive) {
    Reference known = genitive.reference();
    if (known != null && !known.named() && known.referent().kind() == EntityKind.PERSON) {
      // الأمين العام للحزب: what ل brings belongs to the office
      return null;
    }
    List<Phrase> all = phrases.joined(genitive);
    Phrase next = phrases.at(all.get(all.size() - 1).to());
    return next != null
            && !next.conjunction()
            && !next.referents().isEmpty()
            && (next.preposition() == 'ل' || next.preposition() == 0 && isKnown(genitive))
        ? next
        : null;
  }

  /** استهداف دورية أمن: an indefinite noun governs what stands behind it. */
  private static boolean isKnown(Phrase genitive) {
    return genitive.definite()
        || genitive.reference() == null
        || genitive.referents().stream().anyMatch(one -> !one.mentions().isEmpty());
  }

  private void controlled(Trigger trigger, Cast cast) {
    List<Referent> sufferers = controllers.sufferersOf(trigger);
    if (!sufferers.isEmpty()) {
      if (cast.recipients.isEmpty()) {
        cast.addRecipients(sufferers);
      }
      return;
    }
    Set<Referent> found = new LinkedHashSet<>(controllers.of(trigger));
    found.removeAll(cast.recipients);
    for (Referent one : found) {
      if (Cast.unfit(one, cast.frame.actorKinds())) {
        continue;
      }
      if (one.kind() != EntityKind.PLACE || Cast.isActingCapital(one)) {
        cast.actors.add(one);
      } else if (cast.place == null && happensWhereItIsTold(cast.frame)) {
        cast.place = one;
      }
    }
  }

  private static boolean happensWhereItIsTold(Frame frame) {
    return frame.type() == EventType.ASSAULT || frame.type() == EventType.CONSULT;
  }

  /** The subjects of a verb that lends them to a noun. */
  List<Referent> subjectsOf(FiniteVerb verb) {
    return arguments.subjectsOf(verb);
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
