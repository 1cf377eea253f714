package org.isnad.story.event;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.vocabulary.Vocabulary;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Location;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Account;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Filler;
import org.isnad.reader.record.Passages;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.TimeExpression;
import org.isnad.story.event.Telling.Tie;
import org.isnad.story.event.Telling.Toll;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/** The tellings in a reading. */
public final class Tellings {
  /** Another word, where tellings are made of readings by other rules: they are then made anew. */
  public static final String RULES = "6";

  /** The level of the most frequent word of the vocabulary: it tells nothing. */
  private static final double MOST_FREQUENT = 36;

  /** Words below this weight stand in every other sentence. */
  private static final double LEAST_WEIGHT = 0.3;

  private static final int LEAST_LETTERS = 3;

  /** What lasts longer, in days, is no event that a day's news tells of. */
  public static final int LONGEST = 7;

  private static final int WEEK = 7;

  /** So many words tell an article from others. */
  private static final int CONTEXT = 12;

  /** Words of this weight stand in many articles. */
  private static final double COMMON = 0.5;

  /** What a name tells that an article has only once. */
  private static final double ONCE = 0.7;

  /** A figure that belongs to no other event may stand so many sentences behind. */
  private static final int REACH = 3;

  /** A word behind a figure is as near to it as one so many signs before it. */
  private static final int BEFORE = 8;

  /** So many signs behind a figure may say who is counted. */
  private static final int BEHIND = 24;

  /** So many tokens around the word that reports an event tell of it. */
  private static final int NEAR = 8;

  private static final int FAR = 16;

  /** So many signs behind the word that tells a meeting may name the partner. */
  private static final int PARTNER = 140;

  private static final double HALF = 0.6;
  private static final double FAINT = 0.3;

  /** What a word tells of an attack that stands nearer to the words of another. */
  private static final double FOREIGN = 0.3;

  /** What a number in digits weighs as a word. */
  private static final double NUMBER = 0.6;

  private static final Pattern MONTHS = Pattern.compile("P\\d+[WMY]|P\\d{2,}D|\\d{4}(-\\d\\d)?");
  private static final Pattern DURATION = Pattern.compile("P(\\d{1,2})D");

  /** What people are counted as; money and things may be of any matter in the sentence. */
  static final Set<String> PEOPLE =
      Set.of("killed", "wounded", "displaced", "detained", "refugees");

  private final Reading reading;
  private final String article;
  private final List<String> outlets;
  private final Map<String, Entity> entities = new HashMap<>();

  /** The events of headlines, by the id of the one that the text below tells in full. */
  private final Map<String, List<Event>> headlines = new HashMap<>();

  private final Passages passages;
  private final Map<String, Double> context;
  private final Deeds deeds;

  private Tellings(String article, List<String> outlets, Reading reading) {
    this.article = article;
    this.outlets = outlets;
    this.reading = reading;
    reading.entities().forEach(entity -> entities.put(entity.id(), entity));
    Map<String, Event> events = new HashMap<>();
    reading.events().forEach(event -> events.put(event.id(), event));
    for (Event one : reading.events()) {
      Event full = one.sameAs() == null ? null : events.get(one.sameAs());
      if (full != null && full.trigger().start() > one.trigger().start()) {
        headlines.computeIfAbsent(full.id(), unused -> new ArrayList<>()).add(one);
      }
    }
    this.passages = new Passages(reading.article().text());
    this.context = context();
    this.deeds = Deeds.of(reading, entities, passages);
  }

  /**
   * All events that have a day, in the order of the text. What is told again in the same article is
   * one telling; what is only recalled counts where its day is given.
   *
   * @param article the article's id
   * @param outlets who printed it
   */
  public static List<Telling> of(String article, List<String> outlets, Reading reading) {
    return new Tellings(article, outlets, reading).tellings();
  }

  private List<Telling> tellings() {
    List<Telling> tellings = new ArrayList<>();
    for (Event event : reading.events()) {
      Days days = days(event);
      if (days != null && (event.sameAs() == null || isOnlyDated(event))) {
        tellings.add(telling(event, days));
      }
    }
    return tellings;
  }

  /** Whether a headline's event has a day, and what the text tells in full has none. */
  private boolean isOnlyDated(Event headline) {
    String full = headline.sameAs();
    return full != null
        && headlines.getOrDefault(full, List.of()).contains(headline)
        && reading.events().stream().anyMatch(one -> one.id().equals(full) && days(one) == null);
  }

  /** When an event was, and whether the article says so. */
  private record Days(LocalDate first, LocalDate last, boolean dated) {}

  private @Nullable Days days(Event event) {
    LocalDate published = reading.article().published();
    String time = time(event);
    if (time == null) {
      if (published == null || event.background() && !isCounted(event)) {
        return null;
      }
      return new Days(event.background() ? published.minusDays(1) : published, published, false);
    }
    LocalDate named = day(time);
    if (named != null) {
      LocalDate told = published == null ? named : happened(event, named, published);
      boolean lasts =
          published != null
              && told.isBefore(published)
              && !told.plusDays(LONGEST).isBefore(published)
              && isSince(event, time);
      return new Days(told, lasts && published != null ? published : told, true);
    }
    Matcher duration = DURATION.matcher(time);
    if (published != null && duration.matches()) {
      int length = Integer.parseInt(duration.group(1));
      return length <= LONGEST
          ? new Days(published.minusDays(length), published, isSince(event, time))
          : null;
    }
    return null;
  }

  /**
   * Whether an article counts the dead of an attack that it recalls: it is news still, and others
   * may count them otherwise.
   */
  private boolean isCounted(Event event) {
    int at = sentence(event.trigger());
    return event.type() == EventType.ASSAULT
        && at >= 0
        && reading.figures().stream()
            .anyMatch(
                figure ->
                    figure.counts().equals(Sameness.KILLED)
                        && figure.vague() == null
                        && !isOfMonths(figure)
                        && reading.sentences().get(at).contains(figure.span())
                        && tie(event, figure, reading.sentences().get(at)) == Tie.OWN);
  }

  /** When an event was; else when another was that tells of the same deed in its sentence. */
  private @Nullable String time(Event event) {
    int at = sentence(event.trigger());
    return event.time() != null
        ? event.time()
        : reading.events().stream()
            .filter(
                one -> deeds.deed(one).equals(deeds.deed(event)) && sentence(one.trigger()) == at)
            .map(Event::time)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  /**
   * What has happened does not lie behind the day of printing: a weekday that was taken for the
   * next one is the last one, as in a report that was printed some days after it was written.
   */
  private LocalDate happened(Event event, LocalDate named, LocalDate published) {
    if (event.status() != Status.OCCURRED
        || !named.isAfter(published.plusDays(1))
        || !named.isBefore(published.plusDays(WEEK))) {
      return named;
    }
    String words = timeWords(event, named.toString());
    return words.isEmpty() || words.chars().anyMatch(Character::isDigit)
        ? named
        : named.minusDays(WEEK);
  }

  /** Whether the words of an event's time say that it has lasted since then. */
  private boolean isSince(Event event, String value) {
    Words words = Words.of(timeWords(event, value));
    return words.size() > 0 && TollWords.shipped().isSince(words.form(0));
  }

  /** The words in an event's sentence that stand for a time; empty where there are none. */
  private String timeWords(Event event, String value) {
    int at = sentence(event.trigger());
    for (TimeExpression time : reading.times()) {
      if (value.equals(time.value())
          && at >= 0
          && reading.sentences().get(at).contains(time.span())) {
        return words(time.span());
      }
    }
    return "";
  }

  private Telling telling(Event event, Days days) {
    int at = sentence(event.trigger());
    Span sentence = at < 0 ? event.trigger() : reading.sentences().get(at);
    List<String> chain =
        reading.statements().stream()
            .filter(statement -> statement.id().equals(event.statement()))
            .findFirst()
            .map(statement -> keys(statement.chain()))
            .orElse(List.of());
    Entity place = event.place() == null ? null : entities.get(event.place());
    String quote = words(sentence);
    return new Telling(
        article,
        event.id(),
        outlets,
        reading.article().published(),
        event.type(),
        event.mode(),
        event.rule(),
        deeds.deed(event),
        deeds.matter(event),
        event.status(),
        days.first(),
        days.last(),
        days.dated(),
        new TreeSet<>(keys(event.actors())),
        new TreeSet<>(keys(event.recipients())),
        named(event, sentence),
        place == null ? null : Identity.key(place),
        within(place),
        weighed(event, sentence, quote),
        context,
        tolls(event, at),
        chain,
        event.trigger(),
        sentence,
        quote);
  }

  /**
   * Whom the sentence of a meeting names first behind the word that tells it, where nobody was
   * found on one side of it.
   */
  private Set<String> named(Event event, Span sentence) {
    if (!Sameness.isMutual(event.type())
        || !event.actors().isEmpty() && !event.recipients().isEmpty()) {
      return Set.of();
    }
    int end = Math.min(sentence.end(), event.trigger().end() + PARTNER);
    Span behind = new Span(event.trigger().end(), Math.max(event.trigger().end(), end));
    Set<String> taken = new HashSet<>(event.actors());
    taken.addAll(event.recipients());
    String first = null;
    int at = end;
    for (Entity entity : reading.entities()) {
      String key = Identity.key(entity);
      if ((entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ORGANIZATION)
          && Identity.isOne(key)
          && !taken.contains(entity.id())) {
        for (Span mention : entity.mentions()) {
          if (behind.contains(mention) && mention.start() < at) {
            at = mention.start();
            first = key;
          }
        }
      }
    }
    return first == null ? Set.of() : Set.of(first);
  }

  /** The words of an event's sentence; those of another deed's part of it count less. */
  private Map<String, Double> weighed(Event event, Span sentence, String quote) {
    Words words = Words.of(quote);
    int own = token(words, sentence, event);
    List<Integer> ours = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (Event other : reading.events()) {
      if (sentence.contains(other.trigger())
          && other.type() == event.type()
          && event.type() == EventType.ASSAULT) {
        (deeds.matter(other).equals(deeds.matter(event)) ? ours : others)
            .add(token(words, sentence, other));
      }
    }
    return weighed(
        words,
        i -> {
          double near = Math.abs(i - own) <= NEAR ? 1 : Math.abs(i - own) <= FAR ? HALF : FAINT;
          return others.stream().anyMatch(other -> Math.abs(i - other) < nearest(ours, i))
              ? Math.min(near, FOREIGN)
              : near;
        });
  }

  private static int nearest(List<Integer> tokens, int to) {
    return tokens.stream().mapToInt(one -> Math.abs(to - one)).min().orElse(0);
  }

  private int token(Words words, Span sentence, Event event) {
    return words.tokenAt(words(new Span(sentence.start(), event.trigger().start())).length());
  }

  /** What tells an article from others. */
  private Map<String, Double> context() {
    Map<String, Double> found = new HashMap<>();
    String text = reading.article().text();
    Map<String, Integer> counts = new HashMap<>();
    Words words = Words.of(text);
    for (int i = 0; i < words.size(); i++) {
      if (words.kind(i) == TokenKind.ARABIC) {
        counts.merge(bare(words.form(i)), 1, Integer::sum);
      }
    }
    weighed(text)
        .forEach(
            (word, weight) -> {
              int count = counts.getOrDefault(word, 0);
              // What no other text has and this one only once is most often misspelt.
              if (weight > COMMON && (weight < 1 || count > 1)) {
                found.put(word, (weight - COMMON) / (1 - COMMON));
              }
            });
    for (Entity entity : reading.entities()) {
      String key = Identity.key(entity);
      if (entity.lexicon() == null && Identity.isOne(key) && entity.kind() != EntityKind.SOURCE) {
        found.put(key, entity.mentions().size() > 1 ? 1 : ONCE);
        counts.put(key, entity.mentions().size());
      }
    }
    Map<String, Double> context = new TreeMap<>();
    found.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Double>>comparingDouble(
                    one -> -one.getValue() * Math.log(1 + counts.getOrDefault(one.getKey(), 0)))
                .thenComparing(Map.Entry::getKey))
        .limit(CONTEXT)
        .forEach(one -> context.put(one.getKey(), rounded(one.getValue())));
    return context;
  }

  // Figures.

  private List<Toll> tolls(Event event, int at) {
    List<Toll> tolls = new ArrayList<>(own(event, at));
    for (Event headline : headlines.getOrDefault(event.id(), List.of())) {
      // what the headline counts is counted for what the text tells in full
      own(headline, sentence(headline.trigger())).stream()
          .filter(toll -> tolls.stream().noneMatch(other -> other.id().equals(toll.id())))
          .forEach(tolls::add);
    }
    return List.copyOf(tolls);
  }

  private List<Toll> own(Event event, int at) {
    List<Toll> tolls = new ArrayList<>();
    if (at < 0) {
      return tolls;
    }
    Set<String> put = new TreeSet<>();
    for (Account account : reading.accounts()) {
      if (account.events().contains(event.id())) {
        account
            .field(AccountField.CASUALTIES)
            .forEach(figure -> put.add(String.valueOf(figure.value())));
      }
    }
    Span sentence = reading.sentences().get(at);
    for (Figure figure : reading.figures()) {
      if (isOfMonths(figure)) {
        continue;
      }
      if (sentence.contains(figure.span())) {
        Tie tie = tie(event, figure, sentence);
        if (put.contains(figure.id())) {
          tie = Tie.OWN;
        }
        if (tie != null) {
          tolls.add(toll(figure, tie));
        }
      } else if (PEOPLE.contains(figure.counts())
          && event.type() == EventType.ASSAULT
          && figure.span().start() >= sentence.end()
          && figure.partOf() == null
          && isLoose(figure, at)) {
        tolls.add(toll(figure, Tie.BEHIND));
      }
    }
    return List.copyOf(tolls);
  }

  /** Whether a figure counts what months or years brought, and no event of days. */
  private static boolean isOfMonths(Figure figure) {
    Filler period = figure.period();
    String value = period == null ? null : period.value();
    return value != null && MONTHS.matcher(value).matches();
  }

  /** How a figure of an event's sentence is tied to it; null where it belongs to another. */
  private @Nullable Tie tie(Event event, Figure figure, Span sentence) {
    Event nearest = event;
    boolean onePlace = true;
    for (Event other : reading.events()) {
      if (other.type() == event.type() && sentence.contains(other.trigger())) {
        if (distance(other, figure) < distance(nearest, figure)) {
          nearest = other;
        }
        onePlace &=
            other.place() == null || event.place() == null || other.place().equals(event.place());
      }
    }
    if (deeds.deed(nearest).equals(deeds.deed(event))) {
      return Tie.OWN;
    }
    return onePlace && deeds.matter(nearest).equals(deeds.matter(event)) ? Tie.SENTENCE : null;
  }

  private static int distance(Event event, Figure figure) {
    int behind = figure.span().start() - event.trigger().end();
    return behind >= 0 ? behind : event.trigger().start() - figure.span().end() + BEFORE;
  }

  /**
   * Whether a figure behind a sentence speaks of what was told there: nothing else comes between.
   */
  private boolean isLoose(Figure figure, int at) {
    int in = sentence(figure.span());
    if (in <= at || in > at + REACH || figure.place() != null) {
      return false;
    }
    for (Event other : reading.events()) {
      int where = sentence(other.trigger());
      if (other.type() == EventType.ASSAULT && where > at && where <= in) {
        return false;
      }
    }
    return true;
  }

  private Toll toll(Figure figure, Tie tie) {
    Filler extent = figure.extent();
    return new Toll(
        figure.id(),
        figure.counts(),
        figure.unit(),
        figure.value(),
        figure.bound().word(),
        figure.vague(),
        figure.partOf() != null,
        PEOPLE.contains(figure.counts()) ? whom(figure) : "",
        tie,
        extent == null ? null : extent.value(),
        keys(figure.chain()),
        figure.span());
  }

  /**
   * Who is counted: a word in the figure, or behind it and من, that is one for certain people; of
   * others (آخرون) those whom the figure before them counts.
   */
  private String whom(Figure figure) {
    for (int i = reading.figures().indexOf(figure); i >= 0; i--) {
      Figure one = reading.figures().get(i);
      if (!isOthers(one)) {
        return sentence(one.span()) == sentence(figure.span()) ? named(one) : "";
      }
    }
    return "";
  }

  private boolean isOthers(Figure figure) {
    Words words = Words.of(words(figure.span()));
    for (int i = 0; i < words.size(); i++) {
      if (TollWords.shipped().isOthers(words.form(i))) {
        return true;
      }
    }
    return false;
  }

  private String named(Figure figure) {
    int end = Math.min(passages.length(), figure.span().end() + BEHIND);
    Words words = Words.of(words(new Span(figure.span().start(), end)));
    int length = words(figure.span()).length();
    boolean of = false;
    for (int i = 0; i < words.size() && words.kind(i) != TokenKind.PUNCTUATION; i++) {
      boolean inside = words.start(i) < length;
      String kind = TollWords.shipped().kind(bare(words.form(i)));
      if ((inside || of) && !kind.isEmpty()) {
        return kind;
      }
      if (of) {
        return bare(words.form(i));
      }
      of = words.start(i) >= length && TollWords.shipped().isOf(words.form(i));
      if (!inside && !of) {
        break;
      }
    }
    return "";
  }

  /** What a place lies in: the unit that its location names, and its country. */
  static Set<String> within(@Nullable Entity place) {
    Set<String> within = new TreeSet<>();
    if (place != null) {
      Location location = place.location();
      if (location != null && location.in() != null) {
        within.add(location.in());
      }
      if (place.code() != null && place.code().length() >= LEAST_LETTERS) {
        within.add(place.code().substring(0, LEAST_LETTERS));
      }
    }
    return within;
  }

  private List<String> keys(List<String> ids) {
    return Identity.keys(ids, entities);
  }

  private int sentence(Span trigger) {
    for (int i = 0; i < reading.sentences().size(); i++) {
      if (reading.sentences().get(i).contains(trigger)) {
        return i;
      }
    }
    return -1;
  }

  private String words(Span span) {
    return passages.words(span);
  }

  /** A day of the calendar; anything coarser, or a time of day cut off, is none. */
  private static @Nullable LocalDate day(@Nullable String value) {
    if (value == null || value.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(value.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The heaviest words, at most so many; of equal ones the first in alphabetical order. */
  public static List<String> heaviest(Map<String, Double> words, int most) {
    return words.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The words of a text that tell it from others, with their weights from 0 to 1. */
  public static Map<String, Double> weighed(String text) {
    return weighed(Words.of(text), i -> 1);
  }

  /**
   * The words that tell an event from others: the rarer, the heavier, from 0 to 1; those that stand
   * far from the word that reports it belong to something else more often, and count less.
   *
   * @param near for each token from 0 to 1 how much it is the event's
   */
  private static Map<String, Double> weighed(Words words, IntToDoubleFunction near) {
    Vocabulary vocabulary = Vocabulary.shipped();
    Map<String, Double> weighed = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.kind(i) == TokenKind.ARABIC) {
        String bare = bare(words.form(i));
        double weight = 1 - vocabulary.level(words.printed(i)) / MOST_FREQUENT;
        if (bare.length() >= LEAST_LETTERS && weight > LEAST_WEIGHT) {
          weighed.merge(bare, rounded(near.applyAsDouble(i) * weight), Math::max);
        }
      } else if (words.kind(i) == TokenKind.NUMBER) {
        weighed.merge(words.form(i), rounded(near.applyAsDouble(i) * NUMBER), Math::max);
      }
    }
    return weighed;
  }

  private static double rounded(double weight) {
    return Math.round(weight * 100) / 100.0;
  }

  /** A folded word without و and the article, with or without a preposition before it. */
  private static String bare(String form) {
    int start = form.length() > LEAST_LETTERS && form.charAt(0) == 'و' ? 1 : 0;
    for (String article : List.of("ال", "بال", "لل", "كال", "فال")) {
      if (form.startsWith(article, start) && form.length() - start > article.length() + 2) {
        return form.substring(start + article.length());
      }
    }
    return Letters.fold(form, start, form.length());
  }
}
