package org.isnad.server.actor;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.arabic.text.Letters;
import org.isnad.archive.record.Actor;
import org.isnad.archive.record.Wording;
import org.isnad.lexicon.Office;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.server.ledger.Answers;
import org.isnad.server.ledger.Deed;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Page;
import org.isnad.server.ledger.Party;
import org.isnad.server.ledger.Replies;
import org.isnad.server.ledger.Row;
import org.isnad.server.ledger.Saying;
import org.isnad.server.ledger.Scope;
import org.isnad.server.ledger.Shown;
import org.isnad.server.ledger.Somebody;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/** Lists actors, and tells of one. */
public final class ActorRoutes {
  /** How many names of an outlet are told; the list of all is a command of its own. */
  private static final int WORDINGS = 8;

  private final Holdings holdings;
  private final Answers<List<Counted>> lists;
  private final Answers<List<? extends Row>> kept;
  private final Replies profiles;

  /** Routes over an archive. */
  public ActorRoutes(Holdings holdings) {
    this.holdings = holdings;
    this.lists = holdings.answers();
    this.kept = holdings.answers();
    this.profiles = holdings.replies();
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/actors", this::list);
    routes.get("/api/v1/actors/{key}", this::one);
    routes.get("/api/v1/actors/{key}/events", this::events);
    routes.get("/api/v1/actors/{key}/statements", this::statements);
    routes.get("/api/v1/actors/{key}/positions", this::positions);
  }

  /**
   * An actor in the list of them.
   *
   * @param key its key
   * @param kind what it is
   * @param name its name
   * @param english its English name, or null
   * @param code its code, or null
   * @param known whether it stands in the lexicon
   * @param articles how many articles name it
   * @param mentions how often
   */
  record Counted(
      String key,
      String kind,
      String name,
      @Nullable String english,
      @Nullable String code,
      boolean known,
      int articles,
      long mentions) {
    static Counted of(Somebody one) {
      Party party = one.party();
      return new Counted(
          party.key(),
          party.kind().word(),
          party.name(),
          party.english(),
          party.code(),
          party.known(),
          one.articles(),
          one.mentions());
    }
  }

  private void list(Context context) {
    Ledger.Moment moment = holdings.now(context);
    Scope scope = Scope.of(context);
    Set<String> kinds = kinds(context);
    String words = Scope.one(context, "q");
    List<Counted> found =
        lists.of(
            context,
            moment,
            scope + " " + new TreeSet<>(kinds) + " " + words,
            () ->
                (scope.isAll() && kinds.isEmpty()
                        ? moment.roster().ranked().map(Counted::of)
                        : counted(scope, moment))
                    .filter(one -> takes(one, kinds))
                    .filter(one -> words == null || isCalled(one, words))
                    .toList());
    holdings.listing().answer(context, "actors", Counted.class, found, one -> one);
  }

  /** Everybody of a scope, whom most articles name first. */
  private static Stream<Counted> counted(Scope scope, Ledger.Moment moment) {
    Stream<Counted> found;
    if (scope.isAll()) {
      found = moment.roster().all().stream().map(Counted::of);
    } else {
      Map<String, int[]> counts = new HashMap<>();
      scope
          .telling(moment)
          .flatMap(page -> page.named().entrySet().stream())
          .forEach(
              named -> {
                int[] count = counts.computeIfAbsent(named.getKey(), unused -> new int[2]);
                count[0]++;
                count[1] += named.getValue().mentions();
              });
      found =
          counts.entrySet().stream()
              .flatMap(
                  entry -> {
                    Somebody one = moment.roster().of(entry.getKey());
                    int[] count = entry.getValue();
                    return one == null
                        ? Stream.empty()
                        : Stream.of(new Somebody(one.party(), count[0], count[1]));
                  })
              .map(Counted::of);
    }
    return found.sorted(
        Comparator.comparingInt(Counted::articles)
            .thenComparingLong(Counted::mentions)
            .reversed()
            .thenComparing(Counted::key));
  }

  private static Set<String> kinds(Context context) {
    Set<String> kinds = Set.copyOf(Scope.given(context, "kind"));
    for (String kind : kinds) {
      if (EntityKind.of(kind) == null) {
        throw new Refusal(
            Fault.VALUE,
            "kind: expected one of "
                + Arrays.stream(EntityKind.values())
                    .map(EntityKind::word)
                    .collect(Collectors.joining(", ")));
      }
    }
    return kinds;
  }

  /** Places and what is only described are no actors, unless they are asked for. */
  private static boolean takes(Counted one, Set<String> kinds) {
    return kinds.isEmpty()
        ? Identity.isOne(one.key()) && !one.kind().equals(EntityKind.PLACE.word())
        : kinds.contains(one.kind());
  }

  private static boolean isCalled(Counted one, String words) {
    String english = one.english();
    return Letters.fold(one.name()).contains(Letters.fold(words))
        || english != null
            && english.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))
        || words.equalsIgnoreCase(one.code())
        || words.equals(one.key());
  }

  /**
   * An office, as the lexicon has it.
   *
   * @param title the office
   * @param of the country or organisation whose office it is
   * @param from the first day, or null where it is not known
   * @param to the last day, or null while it is held or where it is not known
   * @param code the holder's code, or null
   */
  record Held(
      String title,
      @Nullable String of,
      @Nullable String from,
      @Nullable String to,
      @Nullable String code) {}

  /**
   * What articles call somebody's office.
   *
   * @param title the words
   * @param articles how many articles
   * @param first the first day, or null
   * @param last the last day, or null
   */
  record Called(String title, int articles, @Nullable String first, @Nullable String last) {}

  /**
   * How much there is in a month.
   *
   * @param month the month
   * @param statements how many statements go through it
   * @param events how many events it takes part in
   */
  record Month(String month, int statements, int events) {}

  /**
   * What the archive knows of an actor.
   *
   * @param actor how it stands in the list
   * @param wikidata its Wikidata id, or null
   * @param spellings how articles spell it, the most frequent first
   * @param wordings how each outlet calls it, by outlet, its most frequent first
   * @param offices the offices that the lexicon knows
   * @param called what articles call its office
   * @param statements how many statements it makes or passes on
   * @param events how many events it takes part in
   * @param positions how many positions it takes
   * @param months how much there is in each month
   */
  record Profile(
      Counted actor,
      @Nullable String wikidata,
      List<Actor.Spelling> spellings,
      List<Wording> wordings,
      List<Held> offices,
      List<Called> called,
      int statements,
      int events,
      int positions,
      List<Month> months) {}

  private void one(Context context) {
    Ledger.Moment moment = holdings.now(context);
    Somebody one = asked(context, moment);
    String key = one.party().key();
    Scope scope = Scope.of(context).ofActor(key);
    profiles.reply(context, moment, scope.toString(), () -> profile(one, scope, moment));
  }

  private Profile profile(Somebody one, Scope scope, Ledger.Moment moment) {
    String key = one.party().key();
    List<Saying> sayings = scope.sayings(moment).toList();
    List<Deed> deeds = scope.deeds(moment).toList();
    return new Profile(
        Counted.of(one),
        one.party().wikidata(),
        holdings.archive().actor(key).map(Actor::spellings).orElse(List.of()),
        most(holdings.archive().wordings(key)),
        holdings.lexicon().officesOf(key).stream().map(this::held).toList(),
        called(key, moment),
        sayings.size(),
        deeds.size(),
        (int) scope.stands(moment).count(),
        months(sayings, deeds));
  }

  /** The names that each outlet uses most. */
  private static List<Wording> most(List<Wording> all) {
    Map<String, Integer> told = new HashMap<>();
    return all.stream()
        .filter(one -> told.merge(one.outlet(), 1, Integer::sum) <= WORDINGS)
        .toList();
  }

  private Held held(Office office) {
    org.isnad.lexicon.Actor of = holdings.lexicon().actor(office.of());
    return new Held(
        office.title(),
        of == null ? office.of() : of.name(),
        office.from() == null ? null : office.from().toString(),
        office.to() == null ? null : office.to().toString(),
        office.code());
  }

  private static List<Called> called(String key, Ledger.Moment moment) {
    Map<String, Called> called = new HashMap<>();
    for (Page page : moment.concordance().naming(Set.of(key))) {
      Page.Naming naming = page.named().get(key);
      String role = naming == null ? null : naming.party().role();
      if (role != null) {
        LocalDate day = page.leaf().published();
        String word = day == null ? null : day.toString();
        called.merge(
            role,
            new Called(role, 1, word, word),
            (one, other) ->
                new Called(
                    role,
                    one.articles() + 1,
                    pick(one.first(), word, -1),
                    pick(one.last(), word, 1)));
      }
    }
    return called.values().stream()
        .sorted(Comparator.comparingInt(Called::articles).reversed().thenComparing(Called::title))
        .toList();
  }

  /** The one of two days that is known; of two the earlier or the later. */
  private static @Nullable String pick(@Nullable String one, @Nullable String other, int sign) {
    return one == null || (other != null && other.compareTo(one) * sign > 0) ? other : one;
  }

  private static List<Month> months(List<Saying> sayings, List<Deed> deeds) {
    Map<String, int[]> counts = new TreeMap<>();
    count(sayings, counts, 0);
    count(deeds, counts, 1);
    return counts.entrySet().stream()
        .map(entry -> new Month(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
        .toList();
  }

  private static void count(List<? extends Row> rows, Map<String, int[]> counts, int which) {
    for (Row row : rows) {
      LocalDate day = row.day();
      if (day != null) {
        counts.computeIfAbsent(day.toString().substring(0, 7), unused -> new int[2])[which]++;
      }
    }
  }

  private void events(Context context) {
    Ledger.Moment moment = holdings.now(context);
    answer(context, moment, "events", Shown.EventRow.class, Scope::deeds, holdings.shown()::event);
  }

  private void statements(Context context) {
    Ledger.Moment moment = holdings.now(context);
    answer(
        context,
        moment,
        "statements",
        Shown.StatementRow.class,
        Scope::sayings,
        holdings.shown()::statement);
  }

  private void positions(Context context) {
    Ledger.Moment moment = holdings.now(context);
    answer(
        context,
        moment,
        "positions",
        Shown.PositionRow.class,
        Scope::stands,
        holdings.shown()::position);
  }

  private <R extends Row, T extends Record> void answer(
      Context context,
      Ledger.Moment moment,
      String file,
      Class<T> type,
      BiFunction<Scope, Ledger.Moment, Stream<R>> rows,
      BiFunction<Ledger.Moment, R, T> row) {
    Scope scope = Scope.of(context).ofActor(asked(context, moment).party().key());
    @SuppressWarnings("unchecked") // What is kept under a file's name is of the file's kind.
    List<R> all =
        (List<R>)
            kept.of(context, moment, file + " " + scope, () -> rows.apply(scope, moment).toList());
    holdings.listing().answer(context, file, type, all, one -> row.apply(moment, one));
  }

  private static Somebody asked(Context context, Ledger.Moment moment) {
    String key = context.pathParam("key");
    Somebody one = moment.roster().of(key);
    if (one == null) {
      throw new Refusal(Fault.NOT_FOUND, key);
    }
    return one;
  }
}
