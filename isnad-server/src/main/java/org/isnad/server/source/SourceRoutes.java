package org.isnad.server.source;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.isnad.lexicon.Actor;
import org.isnad.lexicon.Lexicon;
import org.isnad.server.ledger.Answers;
import org.isnad.server.ledger.Calendar;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Leaf;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Page;
import org.isnad.server.ledger.Roster;
import org.isnad.server.ledger.Saying;
import org.isnad.server.ledger.Scope;
import org.isnad.server.ledger.Shown;
import org.isnad.server.ledger.Sums;
import org.jspecify.annotations.Nullable;

/**
 * Tells of outlets how deep their chains are and how much has no name, and of all who has it from
 * whom.
 */
public final class SourceRoutes {
  /** Chains of so many mouths and more are counted together. */
  private static final int DEEPEST = 4;

  private final Holdings holdings;
  private final Answers<List<Source>> sources;
  private final Answers<List<Flow>> flows;
  private final Sums<Ledger.Moment, Page, Map<String, Count>> printed = Sums.ofPages();
  private final Sums<Ledger.Moment, Page, Map<Way, Integer>> taken = Sums.ofPages();

  /** Routes over an archive. */
  public SourceRoutes(Holdings holdings) {
    this.holdings = holdings;
    this.sources = holdings.answers();
    this.flows = holdings.answers();
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.get(
        "/api/v1/sources",
        context -> answer(context, "sources", Source.class, sources, this::counted));
    routes.get(
        "/api/v1/sources/flows",
        context -> answer(context, "flows", Flow.class, flows, this::followed));
  }

  private <T extends Record> void answer(
      Context context,
      String name,
      Class<T> kind,
      Answers<List<T>> answers,
      BiFunction<Scope, Ledger.Moment, List<T>> counted) {
    Ledger.Moment moment = holdings.now(context);
    Scope scope = Scope.of(context);
    holdings
        .listing()
        .answer(
            context,
            name,
            kind,
            answers.of(context, moment, scope.toString(), () -> counted.apply(scope, moment)),
            one -> one);
  }

  /**
   * An outlet.
   *
   * @param outlet its name
   * @param articles how many articles it printed
   * @param statements how many statements they report
   * @param unnamed how many of these go through somebody who can't be found
   * @param depth how many mouths a statement goes through on average; null where there is none
   * @param depths how many statements go through no named mouth, through one, two, three, and more
   * @param copied how many of its articles have the words of an earlier one of another outlet
   * @param given how many articles of others have its words
   * @param first the first day, or null
   * @param last the last day, or null
   */
  record Source(
      String outlet,
      int articles,
      int statements,
      int unnamed,
      @Nullable Double depth,
      List<Integer> depths,
      int copied,
      int given,
      @Nullable String first,
      @Nullable String last) {}

  private static final class Count {
    private final int[] depths;
    private final Calendar days;
    private int articles;
    private int statements;
    private int unnamed;
    private int mouths;
    private int copied;
    private int given;

    Count() {
      depths = new int[DEEPEST + 1];
      days = new Calendar();
    }

    /** The same, to be counted on by itself. */
    Count(Count other) {
      depths = other.depths.clone();
      days = other.days.copy();
      articles = other.articles;
      statements = other.statements;
      unnamed = other.unnamed;
      mouths = other.mouths;
    }

    void count(Page page, int sign) {
      articles += sign;
      LocalDate day = page.leaf().published();
      if (day != null) {
        days.count(day, sign);
      }
      for (Saying saying : page.sayings()) {
        statements += sign;
        unnamed += saying.unnamed() ? sign : 0;
        mouths += sign * saying.depth();
        depths[Math.min(DEEPEST, saying.depth())] += sign;
      }
    }

    Source source(String outlet) {
      return new Source(
          outlet,
          articles,
          statements,
          unnamed,
          statements == 0 ? null : Math.round(100.0 * mouths / statements) / 100.0,
          Arrays.stream(depths).boxed().toList(),
          copied,
          given,
          Shown.word(days.first()),
          Shown.word(days.last()));
    }
  }

  /** Counts what outlets printed. */
  private record Printing(Scope scope, Roster roster, Map<String, Count> counts)
      implements Sums.Tally<Ledger.Moment, Page, Map<String, Count>> {
    @Override
    public void count(Page page, int sign) {
      if (scope.tells(page, roster)) {
        for (String outlet : page.leaf().outlets()) {
          Count count = counts.computeIfAbsent(outlet, unused -> new Count());
          count.count(page, sign);
          if (count.articles == 0) {
            counts.remove(outlet);
          }
        }
      }
    }

    @Override
    public Map<String, Count> total(Ledger.Moment moment) {
      Map<String, Count> copy = new TreeMap<>();
      counts.forEach((outlet, count) -> copy.put(outlet, new Count(count)));
      return copy;
    }
  }

  private List<Source> counted(Scope scope, Ledger.Moment moment) {
    Map<String, Count> counts =
        printed.of(
            moment,
            scope,
            scope.toString(),
            () -> new Printing(scope, moment.roster(), new HashMap<>()),
            () -> scope.near(moment).stream());
    copies(
        scope,
        moment,
        (from, to) -> {
          Count giver = counts.get(from);
          Count taker = counts.get(to);
          if (giver != null) {
            giver.given++;
          }
          if (taker != null) {
            taker.copied++;
          }
        });
    return counts.entrySet().stream()
        .map(entry -> entry.getValue().source(entry.getKey()))
        .sorted(Comparator.comparingInt(Source::articles).reversed().thenComparing(Source::outlet))
        .toList();
  }

  /** How something came from one to another. */
  private enum How {
    /** An article has the words of an earlier one. */
    COPY,
    /** An agency signs the article. */
    CREDIT,
    /** A statement goes through an agency or outlet. */
    CHAIN
  }

  private record Way(String from, String to, How how) {}

  /**
   * Who has something from whom.
   *
   * @param from who had it first
   * @param to who printed it
   * @param how {@code copy}, {@code credit} or {@code chain}
   * @param articles in how many articles
   */
  record Flow(String from, String to, String how, int articles) {}

  /** Counts what outlets say that they have from others. */
  private record Taking(Scope scope, Roster roster, Lexicon lexicon, Map<Way, Integer> counts)
      implements Sums.Tally<Ledger.Moment, Page, Map<Way, Integer>> {
    @Override
    public void count(Page page, int sign) {
      if (!scope.tells(page, roster)) {
        return;
      }
      Leaf leaf = page.leaf();
      Set<String> agencies = new HashSet<>();
      for (Saying saying : page.sayings()) {
        for (String key : saying.chain()) {
          Actor actor = lexicon.actor(key);
          if (actor != null && actor.medium() != null) {
            agencies.add(actor.name());
          }
        }
      }
      for (String outlet : leaf.outlets()) {
        Set<Way> ways = new HashSet<>();
        agencies.forEach(agency -> ways.add(new Way(agency, outlet, How.CHAIN)));
        leaf.credits().forEach(agency -> ways.add(new Way(agency, outlet, How.CREDIT)));
        for (Way way : ways) {
          if (!way.from().equals(way.to())) {
            counts.merge(way, sign, Integer::sum);
            counts.remove(way, 0);
          }
        }
      }
    }

    @Override
    public Map<Way, Integer> total(Ledger.Moment moment) {
      return new HashMap<>(counts);
    }
  }

  private List<Flow> followed(Scope scope, Ledger.Moment moment) {
    Map<Way, Integer> counts =
        taken.of(
            moment,
            scope,
            scope.toString(),
            () -> new Taking(scope, moment.roster(), holdings.lexicon(), new HashMap<>()),
            () -> scope.near(moment).stream());
    copies(scope, moment, (from, to) -> counts.merge(new Way(from, to, How.COPY), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(
            entry ->
                new Flow(
                    entry.getKey().from(),
                    entry.getKey().to(),
                    entry.getKey().how().name().toLowerCase(Locale.ROOT),
                    entry.getValue()))
        .sorted(
            Comparator.comparingInt(Flow::articles)
                .reversed()
                .thenComparing(Flow::how)
                .thenComparing(Flow::from)
                .thenComparing(Flow::to))
        .toList();
  }

  /** Gives each article that has the words of another outlet's. */
  private void copies(Scope scope, Ledger.Moment moment, BiConsumer<String, String> receiver) {
    holdings
        .archive()
        .origins()
        .forEach(
            (id, origin) -> {
              Page page = moment.byArticle().get(id);
              Page first = moment.byArticle().get(origin);
              String from = first == null ? null : first.leaf().outlet();
              String to = page == null ? null : page.leaf().outlet();
              if (page != null
                  && from != null
                  && to != null
                  && !from.equals(to)
                  && scope.tells(page, moment.roster())) {
                receiver.accept(from, to);
              }
            });
  }
}
