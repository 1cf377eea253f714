package org.isnad.server.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.isnad.archive.record.Shelved;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Leaf;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Roster.Name;
import org.isnad.server.ledger.Shown;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Rival;
import org.isnad.story.event.Telling;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/** One event as each source tells it, to be laid side by side. */
final class Versions {
  /** How many spellings of a name are shown for an outlet. */
  private static final int SPELLINGS = 3;

  private final Holdings holdings;
  private final Stories stories;

  Versions(Holdings holdings, Stories stories) {
    this.holdings = holdings;
    this.stories = stories;
  }

  /**
   * A merged event with all that is told of it.
   *
   * @param event as it stands in lists
   * @param tellings each source's version, the earliest first
   * @param rivals in what they contradict each other
   * @param links why they were merged
   * @param framing which words each outlet uses for the act and for those who take part
   * @param history how the record came to be
   */
  record Whole(
      Stories.Row event,
      List<Version> tellings,
      List<Contest> rivals,
      List<Bond> links,
      List<Frame> framing,
      List<Step> history) {
    /**
     * The same event with some of its tellings alone. In what they contradict each other is told of
     * all of them: a side is none without the other.
     *
     * @param asked whether a telling is asked for, by its article and its record
     */
    Whole of(BiPredicate<String, String> asked) {
      List<Version> told =
          tellings.stream().filter(one -> asked.test(one.article(), one.record())).toList();
      Set<String> ids = new HashSet<>();
      Set<String> outlets = new HashSet<>();
      for (Version one : told) {
        ids.add(one.article() + "/" + one.record());
        outlets.add(one.outlets().isEmpty() ? "" : one.outlets().get(0));
      }
      return new Whole(
          event,
          told,
          rivals,
          links.stream()
              .filter(link -> ids.contains(link.one()) && ids.contains(link.other()))
              .toList(),
          framing.stream()
              .filter(frame -> outlets.contains(frame.outlet() == null ? "" : frame.outlet()))
              .toList(),
          history.stream()
              .filter(step -> ids.contains(step.article() + "/" + step.record()))
              .toList());
    }
  }

  /**
   * One article's version.
   *
   * @param article the article's id
   * @param record the event's id in its reading
   * @param headline the article's headline
   * @param outlets who printed it
   * @param published its day, or null
   * @param day the day that it gives the event
   * @param dated whether it says so
   * @param type PLOVER type
   * @param mode PLOVER mode, or null
   * @param status how it is told
   * @param actors who did it
   * @param recipients whom it was done to
   * @param place where, or null
   * @param chain from the outermost transmitter to the speaker; empty in the article's own voice
   * @param figures what it counts
   * @param words the sentence that tells it
   * @param trigger where in the sentence the word stands that reports it: start and end in code
   *     points
   * @param witness which independent source it comes from, from 0
   */
  record Version(
      String article,
      String record,
      String headline,
      List<String> outlets,
      @Nullable String published,
      String day,
      boolean dated,
      String type,
      @Nullable String mode,
      String status,
      List<Name> actors,
      List<Name> recipients,
      @Nullable Name place,
      List<Name> chain,
      List<Toll> figures,
      String words,
      List<Integer> trigger,
      int witness) {}

  /**
   * A figure in a version.
   *
   * @param record its id in the reading
   * @param counts what is counted
   * @param unit in what
   * @param value the number
   * @param bound how it binds
   * @param vague the vague word, or null
   * @param part whether it is a part of another
   * @param words its words
   */
  record Toll(
      String record,
      String counts,
      String unit,
      double value,
      String bound,
      @Nullable String vague,
      boolean part,
      String words) {
    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * A contradiction.
   *
   * @param matter in what: figure, day, place, blame or denial
   * @param subject what a figure counts; empty for other matters
   * @param sides who says what
   */
  record Contest(String matter, String subject, List<Side> sides) {}

  /**
   * One side of a contradiction.
   *
   * @param value what it says; of a place or of somebody the name
   * @param tellings the tellings that say so, as {@code article/record}
   * @param outlets who printed them
   * @param chains who says so
   * @param why why it may differ
   */
  record Side(
      String value,
      List<String> tellings,
      List<String> outlets,
      List<List<Name>> chains,
      List<String> why) {}

  /**
   * What holds two tellings together.
   *
   * @param one the one, as {@code article/record}
   * @param other the other
   * @param score how sure it is
   * @param grounds why
   */
  record Bond(String one, String other, double score, List<Ground> grounds) {}

  /** One ground: what it is, how much it weighs, and the words, names or numbers in question. */
  record Ground(String reason, double weight, List<String> what) {}

  /**
   * How an outlet words the event.
   *
   * @param outlet the outlet, or null where it is not known
   * @param act its words for the act
   * @param names its words for those who take part
   */
  record Frame(@Nullable String outlet, List<String> act, List<Wording> names) {}

  /** How somebody is called, the most frequent first. */
  record Wording(Name name, List<String> words) {}

  /**
   * A step of the history.
   *
   * @param added when the article came into the archive (ISO 8601, UTC)
   * @param article the article
   * @param record the event in it
   * @param outlet who printed it, or null
   * @param what {@code first}, {@code witness} for a new independent source, or {@code repeat}
   * @param state how the article stands today
   */
  record Step(
      String added,
      String article,
      String record,
      @Nullable String outlet,
      String what,
      String state) {}

  /** An event with all that is told of it; empty where none of its articles stands any more. */
  Optional<Whole> of(Happening one, Ledger.Moment moment) {
    Story story = Story.of(one, moment);
    if (story == null) {
      return Optional.empty();
    }
    Map<String, Integer> witnesses = new HashMap<>();
    for (int i = 0; i < one.witnesses().size(); i++) {
      for (String id : one.witnesses().get(i)) {
        witnesses.put(id, i);
      }
    }
    Map<String, Shelved> articles = new HashMap<>();
    List<Telling> tellings = new ArrayList<>(one.tellings());
    tellings.sort(
        Comparator.comparing(
                (Telling telling) ->
                    telling.published() == null ? LocalDate.MAX : telling.published())
            .thenComparing(Telling::id));
    for (Telling telling : tellings) {
      holdings
          .archive()
          .shelved(telling.article())
          .ifPresent(found -> articles.put(telling.article(), found));
    }
    return Optional.of(
        new Whole(
            stories.row(story, moment),
            tellings.stream()
                .flatMap(
                    telling ->
                        Stream.ofNullable(articles.get(telling.article()))
                            .map(
                                shelved ->
                                    version(
                                        telling,
                                        shelved,
                                        witnesses.getOrDefault(telling.id(), 0),
                                        moment)))
                .toList(),
            one.rivals().stream().map(rival -> contest(rival, tellings, moment)).toList(),
            one.links().stream().map(link -> bond(link, moment)).toList(),
            framing(tellings, articles, moment),
            history(tellings, articles, witnesses)));
  }

  private static Version version(
      Telling telling, Shelved shelved, int witness, Ledger.Moment moment) {
    int start = telling.sentence().start();
    String text = shelved.text();
    String title = shelved.article().first().title();
    return new Version(
        telling.article(),
        telling.event(),
        Leaf.headline(title, text),
        telling.outlets(),
        Shown.word(telling.published()),
        telling.day().toString(),
        telling.dated(),
        telling.type().name(),
        telling.mode(),
        telling.status().word(),
        Shown.names(moment, telling.actors()),
        Shown.names(moment, telling.recipients()),
        Shown.name(moment, telling.place()),
        Shown.names(moment, telling.chain()),
        telling.tolls().stream().map(toll -> toll(toll, text)).toList(),
        telling.quote(),
        List.of(telling.trigger().start() - start, telling.trigger().end() - start),
        witness);
  }

  private static Toll toll(Telling.Toll toll, String text) {
    return new Toll(
        toll.id(),
        toll.counts(),
        toll.unit(),
        toll.value().doubleValue(),
        toll.bound(),
        toll.vague(),
        toll.part(),
        words(text, toll.span()));
  }

  private static String words(String text, Span span) {
    int from = text.offsetByCodePoints(0, span.start());
    return text.substring(from, text.offsetByCodePoints(from, span.length()));
  }

  private static Contest contest(Rival rival, List<Telling> tellings, Ledger.Moment moment) {
    boolean named = rival.matter() == Rival.Matter.PLACE || rival.matter() == Rival.Matter.BLAME;
    List<Side> sides = new ArrayList<>();
    for (Rival.Side side : rival.sides()) {
      Set<String> outlets = new TreeSet<>();
      tellings.stream()
          .filter(telling -> side.tellings().contains(telling.id()))
          .forEach(telling -> outlets.addAll(telling.outlets()));
      sides.add(
          new Side(
              named ? moment.roster().name(side.value()).name() : side.value(),
              side.tellings(),
              List.copyOf(outlets),
              side.chains().stream().map(chain -> Shown.names(moment, chain)).toList(),
              side.why().stream().map(Stories::word).toList()));
    }
    return new Contest(Stories.word(rival.matter()), rival.subject(), sides);
  }

  private static Bond bond(Happening.Link link, Ledger.Moment moment) {
    return new Bond(
        link.one(),
        link.other(),
        link.verdict().score(),
        link.verdict().grounds().stream()
            .map(
                ground ->
                    new Ground(
                        Stories.word(ground.reason()),
                        ground.weight(),
                        switch (ground.reason()) {
                          case PARTICIPANTS, OTHER_PARTICIPANTS, PLACE, PLACE_WITHIN, OTHER_PLACE ->
                              ground.what().stream()
                                  .map(key -> moment.roster().name(key).name())
                                  .toList();
                          default -> ground.what();
                        }))
            .toList());
  }

  private static List<Frame> framing(
      List<Telling> tellings, Map<String, Shelved> articles, Ledger.Moment moment) {
    Map<String, List<Telling>> byOutlet = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      String outlet = telling.outlets().isEmpty() ? "" : telling.outlets().get(0);
      byOutlet.computeIfAbsent(outlet, unused -> new ArrayList<>()).add(telling);
    }
    Set<String> keys = new TreeSet<>();
    for (Telling telling : tellings) {
      keys.addAll(telling.actors());
      keys.addAll(telling.recipients());
    }
    List<Frame> frames = new ArrayList<>();
    byOutlet.forEach(
        (outlet, told) -> {
          Set<String> acts = new TreeSet<>();
          Map<String, Map<String, Integer>> spellings = new LinkedHashMap<>();
          for (Telling telling : told) {
            Shelved shelved = articles.get(telling.article());
            if (shelved != null) {
              acts.add(words(shelved.text(), telling.trigger()));
              count(shelved.reading(), keys, spellings);
            }
          }
          List<Wording> names = new ArrayList<>();
          spellings.forEach(
              (key, counts) -> names.add(new Wording(moment.roster().name(key), most(counts))));
          frames.add(new Frame(outlet.isEmpty() ? null : outlet, List.copyOf(acts), names));
        });
    return frames;
  }

  /** Counts how a reading calls those who take part. */
  private static void count(
      Reading reading, Set<String> keys, Map<String, Map<String, Integer>> spellings) {
    String text = reading.article().text();
    for (Entity entity : reading.entities()) {
      String key = Identity.key(entity);
      if (keys.contains(key)) {
        for (Span mention : entity.mentions()) {
          spellings
              .computeIfAbsent(key, unused -> new HashMap<>())
              .merge(words(text, mention), 1, Integer::sum);
        }
      }
    }
  }

  private static List<String> most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SPELLINGS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Step> history(
      List<Telling> tellings, Map<String, Shelved> articles, Map<String, Integer> witnesses) {
    List<Telling> byArrival = new ArrayList<>(tellings);
    byArrival.removeIf(telling -> !articles.containsKey(telling.article()));
    byArrival.sort(
        Comparator.comparing(
                (Telling telling) ->
                    Optional.ofNullable(articles.get(telling.article()))
                        .orElseThrow()
                        .article()
                        .added())
            .thenComparing(Telling::id));
    List<Step> steps = new ArrayList<>();
    Set<Integer> seen = new TreeSet<>();
    for (Telling telling : byArrival) {
      Shelved shelved = Optional.ofNullable(articles.get(telling.article())).orElseThrow();
      boolean first = seen.isEmpty();
      boolean added = seen.add(witnesses.getOrDefault(telling.id(), 0));
      steps.add(
          new Step(
              shelved.article().added().toString(),
              telling.article(),
              telling.event(),
              telling.outlets().isEmpty() ? null : telling.outlets().get(0),
              first ? "first" : added ? "witness" : "repeat",
              shelved.article().state().word()));
    }
    return steps;
  }
}
