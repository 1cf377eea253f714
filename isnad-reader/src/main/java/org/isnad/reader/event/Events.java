package org.isnad.reader.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.inflection.Person;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.inflection.Tense;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordTypes;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.Frame;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Light;
import org.isnad.lexicon.NounUse;
import org.isnad.lexicon.Predicates;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.TimeExpression;
import org.isnad.reader.statement.Said;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.NounReading;
import org.isnad.reader.syntax.Participle;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events that an article tells: each word that a frame names and whose conditions are
 * met, with who takes part. A statement that is itself an act (a demand, a denial) gives an event
 * as well. Immutable; one instance serves any number of threads.
 */
public final class Events {
  private final Lexicon lexicon;
  private final Nominals nominals;
  private final StatusWords statusWords;

  /**
   * A stage that knows the frames of a lexicon.
   *
   * @param lexicon the lexicon
   * @param types remember what words can be
   */
  public Events(Lexicon lexicon, WordTypes types) {
    this.lexicon = lexicon;
    this.nominals = new Nominals(lexicon, types);
    this.statusWords = new StatusWords(lexicon.predicates(), types);
  }

  /**
   * The events of an article, in the order of their triggers.
   *
   * @param syntax its syntax
   * @param said its statements
   * @param times its expressions of time
   * @param published its date, or null
   */
  public List<Happening> find(
      Syntax syntax, List<Said> said, List<TimeExpression> times, @Nullable LocalDate published) {
    List<Happening> told = new Search(syntax, said, times, published).run();
    List<Happening> linked =
        new Protests(syntax, lexicon).complete(new Retelling(syntax, lexicon).link(told));
    return new Headline(syntax).link(new Scene(syntax).set(linked));
  }

  private static final Comparator<Frame> NARROWEST_FIRST =
      Comparator.comparingInt(Frame::narrowness).reversed();

  private final class Search {
    /** How far behind an event noun, in tokens, the noun stands by which its frame is known. */
    private static final int FARTHEST_OBJECT = 8;

    /** How far behind a killing, in tokens, the word that says how stands. */
    private static final int FARTHEST_MANNER = 4;

    private final Syntax syntax;
    private final Words words;
    private final References references;
    private final Predicates predicates;
    private final List<Said> said;
    private final Map<Integer, List<Said>> saidAt = new HashMap<>();

    /** The tokens that {@link #saidAt} has something for. */
    private final BitSet cues = new BitSet();

    private final List<TimeExpression> times;
    private final Participants participants;
    private final Reality reality;
    private final Opinion opinion;
    private final Recall recall;
    private final Means means;
    private final Set<String> degrees = lexicon.words("degree");
    private final Set<String> mannersOfKilling = lexicon.words("manner-of-killing");
    private final Set<String> timesOfOwnActs = lexicon.words("time-of-own-act");
    private final Set<String> quantities = lexicon.words("quantity");
    private final Set<String> weapons = lexicon.words("weapon-frame");
    private final List<Happening> found = new ArrayList<>();

    /** By which the last of them was found that no statement has told, or null. */
    private @Nullable Frame lastFrame;

    private int taken = -1;

    /** The last noun that is spelt as a verb, or -1. */
    private int listed = -1;

    /** The noun that belongs to the verb before it, or -1. */
    private int absorbed = -1;

    /** A light verb whose noun is still to come, and who its subject is. */
    private @Nullable Light light;

    private @Nullable FiniteVerb lightVerb;
    private List<Referent> lightSubjects = List.of();
    private int lightUntil = -1;

    Search(
        Syntax syntax, List<Said> said, List<TimeExpression> times, @Nullable LocalDate published) {
      this.syntax = syntax;
      this.words = syntax.words();
      this.references = syntax.references();
      this.predicates = syntax.predicates();
      this.said = said;
      for (Said one : said) {
        saidAt.computeIfAbsent(one.cueToken(), t -> new ArrayList<>(2)).add(one);
        cues.set(one.cueToken());
      }
      this.times = times;
      this.participants = new Participants(syntax, lexicon, nominals);
      this.reality = new Reality(syntax, lexicon, statusWords);
      this.opinion = new Opinion(syntax, lexicon, said);
      this.means = new Means(syntax, lexicon);
      this.recall = new Recall(syntax, lexicon, times, published);
    }

    List<Happening> run() {
      for (int i = 0; i < words.size(); i++) {
        if (i <= taken || i == absorbed || words.kind(i) != TokenKind.ARABIC) {
          continue;
        }
        if (references.covering(i) != null
            || syntax.is(i, Grammar.NO_PREDICATE)
            || syntax.isTime(i)) {
          continue;
        }
        if (idiom(i)) {
          continue;
        }
        FiniteVerb verb = syntax.verb(i);
        if (verb != null && isVerbalNoun(verb) && noun(i)) {
          continue;
        }
        if (verb != null && isNounAmongNouns(verb)) {
          listed = i;
          noun(i);
          continue;
        }
        if (verb != null) {
          if (lightVerb(verb) || verb(verb)) {
            continue;
          }
          if (saying(i)) {
            continue;
          }
        }
        if (verb == null && !noun(i) && !participle(i)) {
          saying(i);
        }
      }
      return found;
    }

    /** خطف السفير وقتله: spelt as a verb with its object, but nobody is there to be its subject. */
    private boolean isVerbalNoun(FiniteVerb verb) {
      return !followsVerb(verb)
          && verb.object() != null
          && verb.tense() == Tense.PAST
          && !verb.feminine()
          && !verb.plural()
          && verb.conjunction()
          && syntax.verb(verb.token() - 1) == null
          && syntax.subjectBehind(verb) == null
          && !predicates
              .nouns()
              .get(
                  words.form(verb.token()),
                  verb.start(),
                  words.form(verb.token()).length() - verb.object().spelling().length())
              .isEmpty();
    }

    /** جرائم اغتصاب وقتل: spelt as a verb, but it goes on from nouns of its kind. */
    private boolean isNounAmongNouns(FiniteVerb verb) {
      int before = verb.token() - 1;
      String form = words.form(verb.token());
      return verb.conjunction()
          && verb.object() == null
          && verb.tense() == Tense.PAST
          && !verb.feminine()
          && !verb.plural()
          && before >= syntax.sentenceStart(verb.token())
          && !predicates.nouns().get(form, verb.start(), form.length()).isEmpty()
          && (before == listed
              || syntax.verb(before) == null && hasNounFrame(before)
              || isNounBehindAnd(verb.token() + 1));
    }

    /** وقتل واغتصاب: a noun of its kind, which no verb is spelt as, goes on from it. */
    private boolean isNounBehindAnd(int i) {
      return i < syntax.sentenceEnd(i - 1)
          && words.kind(i) == TokenKind.ARABIC
          && words.form(i).charAt(0) == 'و'
          && !words.form(i).startsWith("وال")
          && syntax.verb(i) == null
          && hasNounFrame(i);
    }

    /** أوقفهم الحاجز وخطفهم: a verb is joined to a verb. */
    private boolean followsVerb(FiniteVerb verb) {
      int start = Math.max(syntax.sentenceStart(verb.token()), verb.token() - 7);
      for (int i = verb.token() - 1; i >= start; i--) {
        FiniteVerb before = syntax.verb(i);
        if (before != null) {
          return before.tense() == Tense.PAST && !syntax.is(i, Grammar.AUXILIARY);
        }
        if (syntax.isComma(i) || hasNounFrame(i)) {
          return false;
        }
      }
      return false;
    }

    private boolean hasNounFrame(int i) {
      if (words.kind(i) != TokenKind.ARABIC || references.covering(i) != null) {
        return false;
      }
      for (NounUse use : usesAt(i)) {
        if (use.frame() != null) {
          return true;
        }
      }
      return false;
    }

    // ---- triggers

    private boolean idiom(int i) {
      PhraseTable.Starts<Frame> starts = syntax.idiomsAt(i);
      for (int s = 0; s < starts.size(); s++) {
        int reading = starts.reading(s);
        if (Proclitics.hiddenArticle(reading)) {
          continue;
        }
        PhraseTable.Node<Frame> node = starts.node(s);
        List<Frame> frames = List.of();
        int end = i;
        for (int j = i + 1; node != null; j++) {
          if (!node.values().isEmpty()) {
            frames = node.values();
            end = j;
          }
          node = j < syntax.sentenceEnd(i) ? node.next(words.form(j)) : null;
        }
        for (Frame frame : frames) {
          FiniteVerb verb = null;
          for (int k = i; k < end && verb == null; k++) {
            verb = syntax.verb(k);
          }
          Trigger trigger =
              new Trigger(
                  frame,
                  i,
                  end,
                  Proclitics.letters(reading),
                  verb,
                  false,
                  false,
                  false,
                  Proclitics.preposition(reading),
                  null,
                  null,
                  List.of(),
                  "");
          if (accept(trigger)) {
            taken = end - 1;
            return true;
          }
        }
      }
      return false;
    }

    /** شنّ غارة: the verb gives way to the event noun behind it. */
    private boolean lightVerb(FiniteVerb verb) {
      for (int number : verb.verbs()) {
        for (Light one : predicates.lightsOf(number)) {
          Reference subject = syntax.subjectBehind(verb);
          int reach = Math.max(verb.token() + 10, subject == null ? 0 : subject.to() + 6);
          int end = Math.min(syntax.sentenceEnd(verb.token()), reach);
          int from = subject != null ? subject.to() : verb.token() + 1;
          boolean object = false;
          for (int k = verb.token() + 1; k < end && !(object && syntax.isComma(k)); k++) {
            object |= subject != null && k >= from && isPlainNoun(k);
            Reference here = references.covering(k);
            if (here != null) {
              k = here.to() - 1;
              continue;
            }
            if (syntax.verb(k) != null || syntax.is(k, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)) {
              break;
            }
            if (syntax.is(k, Grammar.PREPOSITION)
                && !words.form(k).equals(one.preposition())
                && !quantities.contains(words.form(k - 1) + " " + words.form(k))) {
              // what a preposition brings is not the verb's noun: pass over it
              k++;
              continue;
            }
            boolean quantified = !one.preposition().isEmpty() && isQuantified(k, one);
            if (k >= from - 1
                && isEventNoun(k, quantified ? "" : one.preposition())
                && !isSubject(verb, one, k)) {
              light = one;
              lightVerb = verb;
              lightSubjects = verb.passive() ? List.of() : participants.subjectsOf(verb);
              lightUntil = k;
              if (givesWay(verb, k)) {
                return true;
              }
              light = null;
              lightVerb = null;
              lightSubjects = List.of();
              lightUntil = -1;
              return false;
            }
          }
        }
      }
      return false;
    }

    /** ستوجه الهجمات ضربة: a definite noun right behind the verb that has another noun. */
    private boolean isSubject(FiniteVerb verb, Light one, int k) {
      if (k != verb.token() + 1
          || !one.preposition().isEmpty()
          || verb.object() != null
          || !words.form(k).startsWith("ال")) {
        return false;
      }
      int end = Math.min(syntax.sentenceEnd(k), k + 5);
      for (int i = k + 1; i < end && !syntax.is(i, Grammar.RELATIVE); i++) {
        if (words.kind(i) == TokenKind.ARABIC
            && syntax.verb(i) == null
            && !words.form(i).startsWith("ال")
            && hasNounFrame(i)) {
          return true;
        }
      }
      return false;
    }

    /** تلقت الصحيفة نسخة، هجوما: behind a comma no noun is the verb's that has one. */
    private boolean isPlainNoun(int k) {
      return words.kind(k) == TokenKind.ARABIC
          && references.covering(k) == null
          && syntax.verb(k) == null
          && !syntax.isTime(k)
          && !syntax.is(k, Grammar.CLOSED)
          && !words.form(k).startsWith("ال")
          && !hasNounFrame(k);
    }

    /**
     * Whether the noun at token {@code k} tells an event, and the verb none of another type with
     * it: فرض عقوبات gives way, رفع العقوبات does not.
     */
    private boolean givesWay(FiniteVerb verb, int k) {
      int size = found.size();
      if (!noun(k) || found.size() == size) {
        return false;
      }
      EventType told = found.remove(found.size() - 1).type();
      for (int number : verb.verbs()) {
        for (Frame frame : predicates.framesOf(number)) {
          if (!frame.before().isEmpty()
              && frame.type() != told
              && syntax.isOnList(k, frame.before())) {
            return false;
          }
        }
      }
      return true;
    }

    /** لأي هجوم, بعدة غارات: the preposition is written onto a word of quantity before the noun. */
    private boolean isQuantified(int k, Light one) {
      String before = words.form(k - 1);
      return words.kind(k - 1) == TokenKind.ARABIC
          && before.startsWith(one.preposition())
          && quantities.contains(before.substring(one.preposition().length()));
    }

    private boolean isEventNoun(int i, String preposition) {
      if (!syntax.mayTellAsNoun(i)) {
        return false;
      }
      for (NounReading noun : syntax.nounReadings(i)) {
        char written = Proclitics.preposition(noun.proclitics());
        boolean fits = preposition.length() == 1 ? written == preposition.charAt(0) : written == 0;
        if (fits && hasFrame(noun)) {
          return true;
        }
      }
      return false;
    }

    private static boolean hasFrame(NounReading noun) {
      for (NounUse use : noun.uses()) {
        if (use.frame() != null && (noun.pronoun() != null || !use.bound())) {
          return true;
        }
      }
      return false;
    }

    private boolean verb(FiniteVerb verb) {
      if (verb.first() && !verb.plural() && isBareAlef(verb)) {
        // اقتل: told to somebody, not of oneself
        return false;
      }
      for (Frame frame : framesOf(verb)) {
        Trigger trigger =
            new Trigger(
                frame,
                verb.token(),
                verb.token() + 1,
                verb.start(),
                verb,
                false,
                verb.passive(),
                false,
                (char) 0,
                null,
                null,
                List.of(),
                "");
        if (accept(trigger)) {
          absorb(verb, frame);
          return true;
        }
      }
      return false;
    }

    private boolean isBareAlef(FiniteVerb verb) {
      return words.text().charAt(words.start(verb.token()) + verb.start()) == 'ا';
    }

    /** The frames of the verbs that share the form, the narrowest first. */
    private List<Frame> framesOf(FiniteVerb verb) {
      int[] numbers = verb.verbs();
      if (numbers.length == 1) {
        return predicates.framesOf(numbers[0]);
      }
      List<Frame> frames = new ArrayList<>();
      for (int number : numbers) {
        frames.addAll(predicates.framesOf(number));
      }
      frames.sort(NARROWEST_FIRST);
      return frames;
    }

    /**
     * رفع العقوبات, أرسل مساعدات: the noun that a verb needs for its event is no event beside it.
     */
    private void absorb(FiniteVerb verb, Frame frame) {
      if (frame.before().isEmpty()) {
        return;
      }
      int end = Math.min(syntax.sentenceEnd(verb.token()), verb.token() + 9);
      for (int k = verb.token() + 1; k < end && syntax.verb(k) == null; k++) {
        if (words.kind(k) == TokenKind.ARABIC && syntax.isOnList(k, frame.before())) {
          for (NounUse use : usesAt(k)) {
            if (use.frame() != null && absorbs(frame.type(), use.frame().type())) {
              absorbed = k;
            }
          }
          return;
        }
      }
    }

    private static boolean absorbs(EventType verb, EventType noun) {
      return switch (verb) {
        case CONCEDE, RETREAT ->
            noun == verb || noun == EventType.SANCTION || noun == EventType.COERCE;
        default -> noun == verb;
      };
    }

    private List<NounUse> usesAt(int i) {
      List<NounReading> nouns = syntax.nounReadings(i);
      return nouns.isEmpty() ? List.of() : nouns.get(0).uses();
    }

    private boolean participle(int i) {
      for (Participle participle : syntax.participles(i)) {
        if (participle.definite() || isConstructPlural(participle)) {
          continue;
        }
        for (Frame frame : predicates.framesOf(participle.verb())) {
          if (!frame.participles().contains(participle.active() ? "active" : "passive")) {
            continue;
          }
          Trigger trigger =
              new Trigger(
                  frame,
                  i,
                  i + 1,
                  participle.start(),
                  null,
                  true,
                  !participle.active(),
                  false,
                  (char) 0,
                  null,
                  null,
                  List.of(),
                  "");
          if (accept(trigger)) {
            return true;
          }
        }
      }
      return false;
    }

    /** مؤيدي التنظيم: people, whatever they did. */
    private boolean isConstructPlural(Participle participle) {
      String form = words.form(participle.token());
      return participle.plural() && (form.endsWith("ي") || form.endsWith("و"));
    }

    private boolean noun(int i) {
      for (NounReading noun : syntax.nounReadings(i)) {
        if (noun.length() >= 2 && fits(i, noun) && noun(i, noun)) {
          return true;
        }
      }
      return false;
    }

    /** Whether a noun can stand with its pronoun: behind no article, and not where ة is written. */
    private boolean fits(int i, NounReading noun) {
      Pronoun pronoun = noun.pronoun();
      return pronoun == null
          || !noun.definite()
              && pronoun.person() == Person.THIRD
              && !(pronoun == Pronoun.HIM && words.text().charAt(words.end(i) - 1) == 'ة');
    }

    private boolean noun(int i, NounReading noun) {
      boolean lit = light != null && lightUntil == i;
      for (NounUse use : noun.uses()) {
        Frame frame = use.frame();
        if (frame == null || use.bound() && noun.pronoun() == null) {
          continue;
        }
        Trigger trigger =
            new Trigger(
                frame,
                i,
                i + 1,
                Proclitics.letters(noun.proclitics()),
                null,
                false,
                false,
                noun.definite(),
                Proclitics.preposition(noun.proclitics()),
                noun.pronoun(),
                lit ? lightVerb : null,
                lit && light != null && !light.not().contains(frame.type())
                    ? lightSubjects
                    : List.of(),
                light == null ? "" : light.role());
        if (accept(trigger)) {
          return true;
        }
      }
      return false;
    }

    /** A statement whose saying is itself an act gives an event at its cue. */
    private boolean saying(int i) {
      boolean any = false;
      if (!cues.get(i)) {
        return false;
      }
      for (Said one : saidAt.getOrDefault(i, List.of())) {
        Cue cue = one.cue();
        if (cue == null || cue.event() == null || one.speaker() == null) {
          continue;
        }
        if (!found.isEmpty() && found.get(found.size() - 1).token() == i) {
          Happening last = found.remove(found.size() - 1);
          List<Referent> actors = new ArrayList<>(last.actors());
          actors.add(one.speaker());
          found.add(
              new Happening(
                  last.type(),
                  last.mode(),
                  last.token(),
                  last.trigger(),
                  actors,
                  last.recipients(),
                  last.place(),
                  last.time(),
                  last.status(),
                  last.background(),
                  -1,
                  last.rule()));
          continue;
        }
        EventType type = cue.event();
        Referent addressee = one.addressee();
        found.add(
            new Happening(
                type,
                null,
                i,
                one.cueSpan(),
                List.of(one.speaker()),
                addressee == null ? List.of() : List.of(addressee),
                null,
                timeNear(i),
                Status.OCCURRED,
                false,
                -1,
                cue.id()));
        any = true;
      }
      return any;
    }

    // ---- conditions

    private boolean accept(Trigger trigger) {
      Frame frame = trigger.frame();
      if (!neighboursFit(trigger)) {
        return false;
      }
      Said inside = innermost(trigger);
      Cast cast = participants.find(trigger, inside == null ? null : inside.speaker());
      // احتجز الحوثيون موظفين: what an armed group does by force is done to somebody, named or not
      boolean violence =
          (frame.type() == EventType.ASSAULT || frame.type() == EventType.COERCE)
              && trigger.verb() != null
              && cast.actors.stream().anyMatch(a -> a.kind() == EntityKind.ARMED_GROUP);
      if (cast.refused && cast.recipients.isEmpty() && !frame.objectKinds().isEmpty()) {
        return false;
      }
      if (!frame.objectKinds().isEmpty()
          && cast.recipients.isEmpty()
          && cast.place == null
          && trigger.verb() != null
          && !violence) {
        return false;
      }
      // تواصلت الاشتباكات: an event meets nobody
      boolean impossible =
          cast.thing >= 0
              && frame.type() == EventType.CONSULT
              && words.form(cast.thing).startsWith("ال")
              && hasNounFrame(cast.thing);
      if (impossible || cast.unfitActor && trigger.verb() != null) {
        return false;
      }
      if (cast.isSaying() && trigger.lightVerb() == null) {
        spoken(trigger, cast);
      }
      boolean actor = isTold(cast, cast.actors);
      boolean recipient = isTold(cast, cast.recipients);
      Set<String> needs = frame.needs();
      if (needs.contains("actor") && !actor
          || needs.contains("recipient") && !recipient && !violence
          || needs.contains("any") && !actor && !recipient && cast.place == null) {
        return false;
      }
      if (inside == null && opinion.rejects(cast)
          || frame.type() == EventType.CONSULT && isNobodysMeeting(trigger, cast)) {
        return false;
      }
      if (twin(trigger)
          || isMeansOfLast(trigger)
          || isMannerOfLast(trigger)
          || isSentenceOfLast(trigger)) {
        return true;
      }
      if (isObjectOfLast(trigger)) {
        if (frame.type() != EventType.CONSULT) {
          return true;
        }
        // ترؤسه اجتماعا: what is told is the meeting
        found.remove(found.size() - 1);
      }
      if (isWeaponOf(trigger)) {
        found.remove(found.size() - 1);
      }
      Status status =
          reality.of(trigger, inside, found.isEmpty() ? null : found.get(found.size() - 1));
      Span span = span(trigger);
      found.add(
          new Happening(
              frame.type(),
              means.mode(trigger),
              trigger.from(),
              span,
              List.copyOf(cast.actors),
              List.copyOf(cast.recipients),
              cast.place,
              timeNear(trigger.from()),
              status,
              recall.recalls(trigger),
              -1,
              frame.id()));
      lastFrame = frame;
      return true;
    }

    /** الاتفاق الإيراني: an adjective alone does not tell that somebody agreed. */
    private boolean isTold(Cast cast, Set<Referent> side) {
      return side.stream().anyMatch(one -> !cast.isSaying() || !one.isUnnamedCountry());
    }

    /** وحذرها من: who says what is an act, is known from the statement. */
    private void spoken(Trigger trigger, Cast cast) {
      List<Said> here = saidAt.getOrDefault(trigger.from(), List.of());
      if (here.isEmpty() || trigger.passive()) {
        return;
      }
      List<Referent> speakers = new ArrayList<>(2);
      for (Said one : here) {
        if (one.speaker() != null) {
          speakers.add(one.speaker());
        }
      }
      if (!speakers.isEmpty()) {
        cast.actors.clear();
        cast.actors.addAll(speakers);
        cast.recipients.removeAll(speakers);
      }
    }

    /** A meeting is told by who meets, or where or when; one that was told is told again. */
    private boolean isNobodysMeeting(Trigger trigger, Cast cast) {
      if (!trigger.frame().before().isEmpty()
          || !cast.actors.isEmpty()
          || !cast.recipients.isEmpty()
          || cast.place != null
          || timeNear(trigger.from()) != null) {
        return false;
      }
      for (Happening one : found) {
        if (one.type() == EventType.CONSULT) {
          return false;
        }
      }
      return true;
    }

    private boolean neighboursFit(Trigger trigger) {
      Frame frame = trigger.frame();
      int after = trigger.to();
      if (trigger.isNoun()
          && !trigger.definite()
          && trigger.from() > 0
          && isDegree(trigger.from() - 1)) {
        // أكثر عنفا
        return false;
      }
      if (after < words.size()
          && !frame.notBefore().isEmpty()
          && syntax.isOnList(after, frame.notBefore())) {
        return false;
      }
      if (trigger.from() > 0
          && !frame.notAfter().isEmpty()
          && syntax.isOnList(trigger.from() - 1, frame.notAfter())) {
        return false;
      }
      if (frame.before().isEmpty()) {
        return true;
      }
      int end =
          Math.min(
              syntax.sentenceEnd(trigger.from()), trigger.to() + (trigger.verb() != null ? 9 : 4));
      for (int k = trigger.to(); k < end; k++) {
        boolean clause =
            syntax.is(k, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)
                && references.covering(k) == null;
        if (k > trigger.to() && (clause || syntax.verb(k) != null)
            || clause && !syntax.isOnList(k, frame.before())) {
          return false;
        }
        if (words.kind(k) == TokenKind.ARABIC) {
          if (isInsideName(k)) {
            continue;
          }
          if (syntax.isOnList(k, frame.before())
                  && !isAtAnotherTime(trigger, k)
                  && !isFarPreposition(trigger, k)
                  && !isNoSecondObject(trigger, k)
              || syntax.isPairOnList(k, frame.before())) {
            return true;
          }
        } else if (isBeforeInsertedTime(k)) {
          k = behindTime(k + 1);
        } else if (words.kind(k) == TokenKind.PUNCTUATION && !syntax.isQuote(k)) {
          return false;
        }
      }
      return false;
    }

    /** استدعت تركيا، مساء أمس، السفير. */
    private boolean isBeforeInsertedTime(int k) {
      return syntax.isComma(k)
          && k + 1 < words.size()
          && syntax.isTime(k + 1)
          && syntax.isComma(behindTime(k + 1));
    }

    private int behindTime(int k) {
      int behind = k;
      while (behind < words.size() && syntax.isTime(behind)) {
        behind++;
      }
      return behind;
    }

    /** في وزارة التعاون: a word within a name is not what is told. */
    private boolean isInsideName(int k) {
      Reference reference = references.covering(k);
      return reference != null && reference.named() && reference.from() < k;
    }

    private boolean isDegree(int i) {
      return syntax.isOnList(i, degrees) && degrees.contains(words.form(i));
    }

    /** دفعه قرار إلى: where the object is a pronoun, a noun is not what is deployed. */
    private boolean isNoSecondObject(Trigger trigger, int k) {
      return trigger.frame().type() == EventType.MOBILIZE
          && trigger.verb() != null
          && trigger.verb().object() != null
          && !syntax.startsWithPreposition(k);
    }

    /** غادر فيينا بعد انتهاء المحادثات: that when it was is not what was done. */
    private boolean isAtAnotherTime(Trigger trigger, int k) {
      if (trigger.frame().type() == EventType.ASSAULT) {
        // أصيب إثر انفجار لغم: what came before is by what it was done
        return false;
      }
      return isTimeOfAct(k - 1, trigger)
          || words.form(k).startsWith("ال")
              && k - 1 > trigger.to()
              && words.kind(k - 1) == TokenKind.ARABIC
              && !words.form(k - 1).startsWith("ال")
              && isTimeOfAct(k - 2, trigger);
    }

    private boolean isTimeOfAct(int i, Trigger trigger) {
      return i >= trigger.to()
          && words.kind(i) == TokenKind.ARABIC
          && timesOfOwnActs.contains(words.form(i));
    }

    /** يحقق الأمن في المنطقة: a preposition counts right behind the word or its subject only. */
    private boolean isFarPreposition(Trigger trigger, int k) {
      if (!syntax.is(k, Grammar.PREPOSITION)) {
        return false;
      }
      for (int i = trigger.to(); i < k; i++) {
        if (references.covering(i) == null && !syntax.is(i, Grammar.ADVERB) && !syntax.isTime(i)) {
          return true;
        }
      }
      return false;
    }

    /** الاشتباكات والمعارك: synonyms joined by و are one event, told by the first. */
    private boolean twin(Trigger trigger) {
      if (!trigger.isNoun() || found.isEmpty() || trigger.letters() == 0) {
        return false;
      }
      Happening last = found.get(found.size() - 1);
      return last.token() == trigger.from() - 1
          && last.type() == trigger.frame().type()
          && words.form(trigger.from()).charAt(0) == 'و';
    }

    /** استعادة السيطرة على المدينة: the noun by which the frame of the event before it is known. */
    private boolean isObjectOfLast(Trigger trigger) {
      Frame frame = lastFrame;
      if (!trigger.isNoun() || frame == null || found.isEmpty() || frame.before().isEmpty()) {
        return false;
      }
      Happening last = found.get(found.size() - 1);
      if (last.actors().isEmpty() && last.recipients().isEmpty()
          || !last.rule().equals(frame.id())
          || last.type() != trigger.frame().type()
          || trigger.from() - last.token() > FARTHEST_OBJECT
          || last.token() < syntax.sentenceStart(trigger.from())
          || syntax.verb(last.token()) != null
          || trigger.letters() > 0 && words.form(trigger.from()).charAt(0) == 'و'
          || !syntax.isOnList(trigger.from(), frame.before())) {
        return false;
      }
      for (int i = last.token() + 1; i < trigger.from(); i++) {
        if (syntax.verb(i) != null
            || syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)
            || syntax.isOnList(i, frame.before())) {
          return false;
        }
      }
      return true;
    }

    /** قضت المحكمة بإعدام عشرة: what a court's word brings has not been done. */
    private boolean isSentenceOfLast(Trigger trigger) {
      Frame frame = lastFrame;
      if (!trigger.isNoun()
          || trigger.preposition() != 'ب'
          || frame == null
          || frame.type() != EventType.COERCE
          || found.isEmpty()) {
        return false;
      }
      Happening last = found.get(found.size() - 1);
      return last.rule().equals(frame.id())
          && last.token() >= syntax.sentenceStart(trigger.from())
          && trigger.from() - last.token() <= FARTHEST_OBJECT
          && syntax.isOnList(trigger.from(), frame.before());
    }

    /** سيارة ملغومة انفجرت: a weapon named before what was done with it is no act beside it. */
    private boolean isWeaponOf(Trigger trigger) {
      if (found.isEmpty() || !weapons.contains(found.get(found.size() - 1).rule())) {
        return false;
      }
      Happening last = found.get(found.size() - 1);
      return last.type() == trigger.frame().type()
          && !weapons.contains(trigger.frame().id())
          && last.token() >= syntax.sentenceStart(trigger.from())
          && trigger.from() - last.token() <= 10;
    }

    /** قتل حرقا على يد مستوطنين: how somebody was killed is no act beside it. */
    private boolean isMannerOfLast(Trigger trigger) {
      if (!trigger.isNoun() || found.isEmpty()) {
        return false;
      }
      Happening last = found.get(found.size() - 1);
      return last.type() == trigger.frame().type()
          && trigger.from() - last.token() <= FARTHEST_MANNER
          && last.token() >= syntax.sentenceStart(trigger.from())
          && mannersOfKilling.contains(words.form(trigger.from()));
    }

    /** قصف بالبراميل المتفجرة: with what an act was done is no act beside it. */
    private boolean isMeansOfLast(Trigger trigger) {
      Frame frame = trigger.frame();
      if (found.isEmpty()
          || trigger.preposition() != 'ب'
          || frame.idioms().isEmpty()
          || !frame.verbs().isEmpty()
          || !frame.nouns().isEmpty()) {
        return false;
      }
      Happening last = found.get(found.size() - 1);
      return last.type() == frame.type()
          && last.token() >= syntax.sentenceStart(trigger.from())
          && trigger.from() - last.token() <= 10;
    }

    private Span span(Trigger trigger) {
      return new Span(
          words.startWithout(trigger.from(), trigger.letters()), words.end(trigger.to() - 1));
    }

    private @Nullable Said innermost(Trigger trigger) {
      Said best = null;
      for (Said one : said) {
        if (one.contentFrom() <= trigger.from()
            && trigger.from() < one.contentTo()
            && (best == null || one.content().length() < best.content().length())) {
          best = one;
        }
      }
      return best;
    }

    /** The value of the nearest expression of time in the sentence, those behind the word first. */
    private @Nullable String timeNear(int token) {
      int start = words.start(syntax.sentenceStart(token));
      int end = words.end(syntax.sentenceEnd(token) - 1);
      int at = words.start(token);
      String best = null;
      int bestDistance = Integer.MAX_VALUE;
      for (TimeExpression time : times) {
        if (time.value() == null || time.span().start() < start || time.span().end() > end) {
          continue;
        }
        int distance =
            time.span().start() >= at ? time.span().start() - at : 2 * (at - time.span().end());
        if (distance < bestDistance) {
          bestDistance = distance;
          best = time.value();
        }
      }
      return best;
    }
  }
}
