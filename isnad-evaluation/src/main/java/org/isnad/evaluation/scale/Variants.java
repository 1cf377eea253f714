package org.isnad.evaluation.scale;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Any number of articles made of few. They come in rounds of as many as there are: the first round
 * is the articles themselves; in each other all names of people, groups and places are exchanged
 * for others of their kind, the same for all articles of the round, so that what belongs together
 * still does; numbers are others too, and the days are those behind the days of the round before.
 */
final class Variants {
  /** Names of so many in a hundred are exchanged; of countries fewer, since news is about few. */
  private static final int EXCHANGED = 80;

  private static final int EXCHANGED_COUNTRIES = 30;

  private final List<Base> bases = new ArrayList<>();
  private final Map<EntityKind, List<String>> names = new HashMap<>();
  private final long days;
  private final long seed;

  /** A name in a text, in UTF-16 units. */
  private record Name(int start, int end, EntityKind kind, String key) {}

  private record Base(Article article, List<Name> names) {}

  Variants(List<Article> articles, Reader reader, long seed) {
    this.seed = seed;
    Map<EntityKind, Set<String>> all = new HashMap<>();
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (Article article : articles) {
      Reading reading = reader.read(article);
      bases.add(new Base(article, names(reading, all)));
      LocalDate day = article.published();
      if (day != null) {
        first = day.isBefore(first) ? day : first;
        last = day.isAfter(last) ? day : last;
      }
    }
    all.forEach((kind, set) -> names.put(kind, List.copyOf(set)));
    days = first.isAfter(last) ? 1 : ChronoUnit.DAYS.between(first, last) + 1;
  }

  private static List<Name> names(Reading reading, Map<EntityKind, Set<String>> all) {
    List<Name> found = new ArrayList<>();
    String text = reading.article().text();
    for (Entity entity : reading.entities()) {
      switch (entity.kind()) {
        case PERSON, ARMED_GROUP, PLACE, COUNTRY -> {
          for (Span mention : entity.mentions()) {
            int from = text.offsetByCodePoints(0, mention.start());
            int to = text.offsetByCodePoints(from, mention.length());
            found.add(new Name(from, to, entity.kind(), Identity.key(entity)));
            all.computeIfAbsent(entity.kind(), unused -> new TreeSet<>())
                .add(text.substring(from, to));
          }
        }
        default -> {
          // What bodies are called says what they do; it stays.
        }
      }
    }
    found.sort(java.util.Comparator.comparingInt(Name::start));
    return found;
  }

  /** The article of a number, from 0. */
  Article article(int number) {
    Base base = bases.get(number % bases.size());
    int round = number / bases.size();
    if (round == 0) {
      return base.article();
    }
    Random chance = new Random(seed * 1_000_003 + number);
    StringBuilder text = new StringBuilder();
    String given = base.article().text();
    int at = 0;
    for (Name name : base.names()) {
      if (name.start() >= at) {
        numbers(given, at, name.start(), chance, text);
        text.append(exchanged(given.substring(name.start(), name.end()), name, round));
        at = name.end();
      }
    }
    numbers(given, at, given.length(), chance, text);
    String url = base.article().url();
    return new Article(
        round + "-" + base.article().source(),
        text.toString(),
        base.article().outlet(),
        day(base.article().published(), round),
        base.article().title(),
        url == null ? null : url + "?round=" + round);
  }

  private @Nullable LocalDate day(@Nullable LocalDate day, int round) {
    return day == null ? null : day.plusDays(days * round);
  }

  private String exchanged(String words, Name name, int round) {
    Random chance = new Random(Objects.hash(seed, round, name.key()));
    int often = name.kind() == EntityKind.COUNTRY ? EXCHANGED_COUNTRIES : EXCHANGED;
    List<String> others = names.getOrDefault(name.kind(), List.of());
    return chance.nextInt(100) < often ? others.get(chance.nextInt(others.size())) : words;
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
