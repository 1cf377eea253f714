package org.isnad.story.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Passages;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.isnad.story.Groups;
import org.isnad.story.event.DeedWords.Sort;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Which words of one article tell the same attack. A sentence names the blow and what it did to
 * people with words of their own, each an event of the reading (انفجار، أسفر، مقتل، إصابة); and it
 * may name two attacks side by side (غارة … بينما غارة أخرى).
 */
final class Deeds {
  /** So many words before an act may say that it was earlier. */
  private static final int SHORTLY = 5;

  /** So many words before a blow may say that what stands before it was its harm. */
  private static final int CLOSE = 4;

  /** Two words for one blow stand no further apart. */
  private static final int ONE_BLOW = 8;

  private final Reading reading;
  private final Map<String, Entity> entities;
  private final Passages passages;
  private final DeedWords lexicon = DeedWords.shipped();
  private final Map<String, Integer> places = new HashMap<>();
  private final Groups groups;
  private final Map<String, String> matters = new HashMap<>();

  private Deeds(Reading reading, Map<String, Entity> entities, Passages passages) {
    this.reading = reading;
    this.entities = entities;
    this.passages = passages;
    this.groups = new Groups(reading.events().size());
    for (int i = 0; i < reading.events().size(); i++) {
      places.put(reading.events().get(i).id(), i);
    }
  }

  /** What an event is of an attack. */
  private enum Part {
    BLOW,
    HARM,
    GROUND
  }

  /** How an act stands to those before it: the same attack, another one, or it can't be told. */
  private enum Step {
    SAME,
    OTHER,
    OPEN
  }

  /** An event with the token of its word, and the letters before it in the token. */
  private record Act(Event event, Part part, int token, String prefix) {}

  /** What a reading tells of attacks. */
  static Deeds of(Reading reading, Map<String, Entity> entities, Passages passages) {
    Deeds deeds = new Deeds(reading, entities, passages);
    deeds.compose();
    return deeds;
  }

  /** The first event of the attack that an event tells, by its id. */
  String deed(Event event) {
    Integer place = places.get(event.id());
    return place == null ? event.id() : reading.events().get(groups.of(place)).id();
  }

  /**
   * The first event of the matter that an event's sentence speaks of with it, by its id: what
   * stands in one sentence under different matters are two attacks.
   */
  String matter(Event event) {
    return matters.getOrDefault(event.id(), event.id());
  }

  private void compose() {
    for (Event event : reading.events()) {
      if (event.sameAs() != null && places.containsKey(event.sameAs())) {
        join(event, event.sameAs());
      }
    }
    List<Event> attacks =
        reading.events().stream()
            .filter(event -> event.type() == EventType.ASSAULT)
            .sorted(Comparator.comparing(Event::trigger))
            .toList();
    int at = 0;
    for (Span sentence : reading.sentences()) {
      List<Event> inside = new ArrayList<>();
      while (at < attacks.size() && attacks.get(at).trigger().start() < sentence.end()) {
        inside.add(attacks.get(at++));
      }
      if (inside.size() > 1) {
        compose(sentence, inside);
      }
    }
  }

  private void join(Event event, String other) {
    Integer one = places.get(event.id());
    Integer two = places.get(other);
    if (one != null && two != null) {
      groups.join(one, two);
    }
  }

  private void compose(Span sentence, List<Event> events) {
    Words words = Words.of(passages.words(sentence));
    List<Act> acts = new ArrayList<>();
    for (Event event : events) {
      if (event.trigger().start() < sentence.start()) {
        continue;
      }
      int start = passages.words(new Span(sentence.start(), event.trigger().start())).length();
      int token = words.tokenAt(start);
      if (token >= 0) {
        acts.add(
            new Act(
                event,
                part(event),
                token,
                words.text().subSequence(words.start(token), start).toString()));
      }
    }
    List<Act> deed = new ArrayList<>();
    String matter = "";
    for (int i = 0; i < acts.size(); i++) {
      Act act = acts.get(i);
      boolean ownBlow = i + 1 < acts.size() && isHarmOf(words, act, acts.get(i + 1));
      Step step = deed.isEmpty() ? Step.OTHER : step(words, deed, act, ownBlow);
      if (step == Step.SAME) {
        join(act.event(), deed.get(0).event().id());
      } else {
        deed.clear();
      }
      if (step == Step.OTHER) {
        matter = act.event().id();
      }
      deed.add(act);
      matters.put(act.event().id(), matter);
    }
  }

  private Part part(Event event) {
    return lexicon.is(Sort.HARM, event.rule())
        ? Part.HARM
        : lexicon.is(Sort.GROUND, event.rule()) ? Part.GROUND : Part.BLOW;
  }

  /** How an act stands to the attack that the acts before it tell. */
  private Step step(Words words, List<Act> deed, Act act, boolean ownBlow) {
    Act last = deed.get(deed.size() - 1);
    if ((act.part() == Part.GROUND) != (last.part() == Part.GROUND)
        || isOfAnother(words, last, act)
        || differ(deed, act)
        || isAnother(words, act)
        || isEarlier(words, last, act)) {
      return Step.OTHER;
    }
    boolean blown = deed.stream().anyMatch(one -> one.part() == Part.BLOW);
    boolean repeated = deed.stream().anyMatch(one -> one.event().rule().equals(act.event().rule()));
    boolean broken = has(words, Sort.BREAK, last.token() + 1, act.token());
    boolean same =
        switch (act.part()) {
          case HARM ->
              !(broken && repeated) && has(words, Sort.RESULT, last.token() + 1, act.token())
                  || !repeated && !(blown && (broken || ownBlow));
          case BLOW ->
              !blown && last.part() == Part.HARM && isHarmOf(words, last, act)
                  || blown
                      && !broken
                      && !repeated
                      && !isJoined(act)
                      && act.token() - last.token() <= ONE_BLOW;
          case GROUND -> false;
        };
    if (same) {
      return Step.SAME;
    }
    boolean other =
        broken && repeated
            || blown
                && act.part() != Part.GROUND
                && (broken
                    || ownBlow
                    || act.part() == Part.BLOW && isJoined(act)
                    || repeated && act.part() == Part.HARM);
    return other ? Step.OTHER : Step.OPEN;
  }

  /** Whether a blow is told as what did the harm before it: قتل … في غارة. */
  private boolean isHarmOf(Words words, Act harm, Act blow) {
    return harm.part() == Part.HARM
        && blow.part() == Part.BLOW
        && !isJoined(blow)
        && blow.event().sameAs() == null
        && !isEarlier(words, harm, blow)
        && (blow.prefix().endsWith("ب")
            || has(
                words, Sort.CAUSE, Math.max(harm.token() + 1, blow.token() - CLOSE), blow.token()));
  }

  /** Whether an act has an و of its own before it. */
  private static boolean isJoined(Act act) {
    return act.prefix().startsWith("و");
  }

  private boolean isAnother(Words words, Act act) {
    int end = Math.min(words.size(), act.token() + (act.part() == Part.HARM ? 1 : 3));
    for (int i = act.token() + 1; i < end && words.kind(i) == TokenKind.ARABIC; i++) {
      if (lexicon.is(Sort.ANOTHER, words.form(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an act is said of something else that stands behind the last: غارات … وحملة التي
   * استهدفت.
   */
  private boolean isOfAnother(Words words, Act last, Act act) {
    int relative = act.token() - 1;
    if (relative - last.token() <= CLOSE || !lexicon.is(Sort.RELATIVE, words.form(relative))) {
      return false;
    }
    for (int i = last.token() + 1; i < relative; i++) {
      if (words.printed(i).startsWith("و")) {
        return true;
      }
    }
    return false;
  }

  private boolean isEarlier(Words words, Act last, Act act) {
    return has(words, Sort.EARLIER, Math.max(last.token() + 1, act.token() - SHORTLY), act.token());
  }

  private boolean has(Words words, Sort sort, int from, int to) {
    for (int i = from; i < to; i++) {
      String form = words.form(i);
      if (lexicon.is(sort, form)
          || form.length() > 2
              && (form.charAt(0) == 'و' || form.charAt(0) == 'ف')
              && lexicon.is(sort, form.substring(1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an act was at another place or time than those before it. */
  private boolean differ(List<Act> deed, Act act) {
    String time = act.event().time();
    return deed.stream()
        .map(Act::event)
        .anyMatch(
            one ->
                areApart(one.place(), act.event().place())
                    || time != null && one.time() != null && !time.equals(one.time()));
  }

  private boolean areApart(@Nullable String one, @Nullable String other) {
    if (one == null || other == null || one.equals(other)) {
      return false;
    }
    Entity here = entities.get(one);
    Entity there = entities.get(other);
    return here != null
        && there != null
        && !Tellings.within(here).contains(Identity.key(there))
        && !Tellings.within(there).contains(Identity.key(here));
  }

  /** Whether a line of the lexicon tells who holds or takes ground. */
  static boolean isGround(String act) {
    return DeedWords.shipped().is(Sort.GROUND, act);
  }

  /** The lines of the lexicon that deeds are told apart by. */
  static Set<String> lines() {
    Set<String> lines = new TreeSet<>(DeedWords.shipped().of(Sort.HARM));
    lines.addAll(DeedWords.shipped().of(Sort.GROUND));
    return lines;
  }
}
