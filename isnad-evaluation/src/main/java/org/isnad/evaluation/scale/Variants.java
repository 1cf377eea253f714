package org.isnad.evaluation.scale;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Offer;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.TimeExpression;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Any number of articles made of few. They come in rounds of as many as there are: the first round
 * is the articles themselves; in each other all names of people, groups and places are exchanged
 * for others of their kind, the same for all articles of the round, so that what belongs together
 * still does, and so are many of the words that neither name nor report anything, for else each
 * article would be a copy of all its variants, which no news is; numbers are others too, and the
 * days are those behind the days of the round before: a round lasts as many whole weeks as come
 * nearest to the days of the articles, so that the weekdays in their texts stay true, and days and
 * years that the texts name move with it. Else all rounds would recall the same few days, and more
 * would meet there than ever does in news.
 */
public final class Variants {
  /** Names of so many in a hundred are exchanged; of countries fewer, since news is about few. */
  private static final int EXCHANGED = 80;

  private static final int EXCHANGED_COUNTRIES = 30;

  /** So many in a hundred of the words that only describe. */
  private static final int EXCHANGED_WORDS = 60;

  /** Shorter words are particles. */
  private static final int LEAST_LETTERS = 4;

  /** Words that begin so stand for one another. */
  private static final List<String> BEGINNINGS = List.of("وال", "بال", "ال", "لل", "و", "");

  private static final int WEEK = 7;
  private static final int DAYS_OF_YEAR = 365;
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  private final List<Base> bases = new ArrayList<>();
  private final Map<EntityKind, List<String>> names = new HashMap<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, IntFunction<String>> described = new HashMap<>();
  private final long days;
  private final long seed;

  /**
   * A stretch of a text that is another in each round, in UTF-16 units.
   *
   * @param describes whether it only describes, and neither names nor dates anything
   */
  private record Stretch(int start, int end, boolean describes, IntFunction<String> inRound) {}

  private record Base(Article article, List<Stretch> stretches) {}

  /**
   * Variants of articles.
   *
   * @param articles at least one
   * @param reader finds their names
   * @param seed what chance begins with
   */
  public Variants(List<Article> articles, Reader reader, long seed) {
    this.seed = seed;
    Map<EntityKind, Set<String>> all = new HashMap<>();
    Map<String, Set<String>> plain = new HashMap<>();
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (Article article : articles) {
      Reading reading = reader.read(article);
      bases.add(new Base(article, stretches(reading, all, plain)));
      LocalDate day = article.published();
      if (day != null) {
        first = day.isBefore(first) ? day : first;
        last = day.isAfter(last) ? day : last;
      }
    }
    all.forEach((kind, set) -> names.put(kind, List.copyOf(set)));
    plain.forEach((beginning, set) -> words.put(beginning, List.copyOf(set)));
    long given = first.isAfter(last) ? 1 : ChronoUnit.DAYS.between(first, last) + 1;
    days = WEEK * Math.max(1, Math.round((double) given / WEEK));
  }

  private List<Stretch> stretches(
      Reading reading, Map<EntityKind, Set<String>> all, Map<String, Set<String>> plain) {
    List<Stretch> found = new ArrayList<>();
    String text = reading.article().text();
    for (Entity entity : reading.entities()) {
      switch (entity.kind()) {
        case PERSON, ARMED_GROUP, PLACE, COUNTRY -> {
          String key = Identity.key(entity);
          for (Span mention : entity.mentions()) {
            Stretch named =
                stretch(
                    text, mention, (words, round) -> exchanged(words, entity.kind(), key, round));
            found.add(named);
            all.computeIfAbsent(entity.kind(), unused -> new TreeSet<>())
                .add(text.substring(named.start(), named.end()));
          }
        }
        default -> {
          // What bodies are called says what they do; it stays.
        }
      }
    }
    for (TimeExpression time : reading.times()) {
      String value = time.value();
      if (value != null) {
        found.add(stretch(text, time.span(), (words, round) -> moved(words, value, round)));
      }
    }
    describing(reading, plain, found);
    found.sort(Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end));
    return List.copyOf(found);
  }

  /** The words that are in no name, time, figure or cue, and report no event. */
  private void describing(Reading reading, Map<String, Set<String>> plain, List<Stretch> found) {
    String text = reading.article().text();
    BitSet taken = new BitSet();
    found.forEach(one -> taken.set(one.start(), one.end()));
    List<Span> telling = new ArrayList<>();
    reading.entities().forEach(entity -> telling.addAll(entity.mentions()));
    reading.events().forEach(event -> telling.add(event.trigger()));
    reading.figures().forEach(figure -> telling.add(figure.span()));
    reading.statements().forEach(statement -> telling.add(statement.cue()));
    for (Span span : telling) {
      Stretch one = stretch(text, span, (words, round) -> words);
      taken.set(one.start(), one.end());
    }
    Words tokens = Words.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.start(i);
      int end = tokens.end(i);
      int free = taken.nextSetBit(start);
      if (tokens.kind(i) == TokenKind.ARABIC
          && end - start >= LEAST_LETTERS
          && (free < 0 || free >= end)) {
        // The same few words stand in all articles; they are held once.
        String word = text.substring(start, end);
        found.add(
            new Stretch(
                start,
                end,
                true,
                described.computeIfAbsent(
                    word,
                    unused -> {
                      String beginning = beginning(word);
                      plain.computeIfAbsent(beginning, none -> new TreeSet<>()).add(word);
                      return round -> exchanged(word, beginning, round);
                    })));
      }
    }
  }

  private static String beginning(String word) {
    return BEGINNINGS.stream().filter(word::startsWith).findFirst().orElse("");
  }

  /** A word is exchanged for the same one in all articles of a round. */
  private String exchanged(String word, String beginning, int round) {
    Random chance = new Random(Objects.hash(seed, round, word));
    List<String> others = words.getOrDefault(beginning, List.of(word));
    return chance.nextInt(100) < EXCHANGED_WORDS ? others.get(chance.nextInt(others.size())) : word;
  }

  private static Stretch stretch(
      String text, Span span, BiFunction<String, Integer, String> inRound) {
    int from = text.offsetByCodePoints(0, span.start());
    int to = text.offsetByCodePoints(from, span.length());
    String words = text.substring(from, to);
    return new Stretch(from, to, false, round -> inRound.apply(words, round));
  }

  /** The articles of the numbers from {@code from} to before {@code to}, to be added. */
  public Iterable<Candidate> candidates(int from, int to) {
    return () ->
        IntStream.range(from, to)
            .mapToObj(number -> new Candidate("variant-" + number, () -> Offer.of(article(number))))
            .iterator();
  }

  /** The article of a number, from 0. */
  public Article article(int number) {
    Base base = bases.get(number % bases.size());
    int round = number / bases.size();
    if (round == 0) {
      return base.article();
    }
    Random chance = new Random(seed * 1_000_003 + number);
    String text = rewritten(base, chance, stretch -> stretch.inRound().apply(round));
    String url = base.article().url();
    return new Article(
        round + "-" + base.article().source(),
        text,
        base.article().outlet(),
        day(base.article().published(), round),
        base.article().title(),
        url == null ? null : url + "?round=" + round);
  }

  /**
   * The same story again: an article of the file in other words and with other numbers, of whom it
   * names on the same days.
   *
   * @param of which article of the file, from 0
   * @param number which of its retellings, from 0
   */
  public Article retold(int of, int number) {
    Base base = bases.get(of);
    Random chance = new Random(seed * 1_000_003 + number);
    String given = base.article().text();
    String text =
        rewritten(
            base,
            chance,
            stretch ->
                stretch.describes()
                    ? stretch.inRound().apply(number + 1)
                    : given.substring(stretch.start(), stretch.end()));
    return new Article(
        "retold-" + number,
        text,
        base.article().outlet(),
        base.article().published(),
        base.article().title(),
        "https://example.org/retold/" + number);
  }

  private static String rewritten(Base base, Random chance, Function<Stretch, String> words) {
    StringBuilder text = new StringBuilder();
    String given = base.article().text();
    int at = 0;
    for (Stretch stretch : base.stretches()) {
      if (stretch.start() >= at) {
        numbers(given, at, stretch.start(), chance, text);
        text.append(words.apply(stretch));
        at = stretch.end();
      }
    }
    numbers(given, at, given.length(), chance, text);
    return text.toString();
  }

  private @Nullable LocalDate day(@Nullable LocalDate day, int round) {
    return day == null ? null : day.plusDays(days * round);
  }

  private String exchanged(String words, EntityKind kind, String key, int round) {
    Random chance = new Random(Objects.hash(seed, round, key));
    int often = kind == EntityKind.COUNTRY ? EXCHANGED_COUNTRIES : EXCHANGED;
    List<String> others = names.getOrDefault(kind, List.of());
    return chance.nextInt(100) < often ? others.get(chance.nextInt(others.size())) : words;
  }

  /**
   * A day, month or year that is named by its number; what is told from the article's day stays.
   */
  private String moved(String words, String value, int round) {
    boolean year = YEAR.matcher(words).find();
    if (YEAR.matcher(value).matches()) {
      long later = Long.parseLong(value) + days * round / DAYS_OF_YEAR;
      return YEAR.matcher(words).replaceFirst(Long.toString(later));
    }
    if (words.chars().noneMatch(Character::isDigit) || !DAY.matcher(value).matches()) {
      return words;
    }
    LocalDate day = LocalDate.parse(value).plusDays(days * round);
    return day.getDayOfMonth()
        + " "
        + day.getMonth().getDisplayName(TextStyle.FULL, ARABIC)
        + (year ? " " + day.getYear() : "");
  }

  /** Copies a stretch; numbers of up to three digits become others of as many. */
  private static void numbers(String given, int from, int to, Random chance, StringBuilder text) {
    int i = from;
    while (i < to) {
      int end = i;
      while (end < to && Character.isDigit(given.charAt(end))) {
        end++;
      }
      if (end == i) {
        text.append(given.charAt(i++));
        continue;
      }
      for (int k = i; k < end; k++) {
        char digit = given.charAt(k);
        boolean leads = k == i;
        int zero = digit - Character.digit(digit, 10);
        text.append(
            end - i > 3
                ? digit
                : (char) (zero + (leads ? 1 + chance.nextInt(9) : chance.nextInt(10))));
      }
      i = end;
    }
  }
}
