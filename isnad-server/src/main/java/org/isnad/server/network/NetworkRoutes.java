package org.isnad.server.network;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.server.ledger.Answers;
import org.isnad.server.ledger.Axis;
import org.isnad.server.ledger.Deed;
import org.isnad.server.ledger.Holdings;
import org.isnad.server.ledger.Ledger;
import org.isnad.server.ledger.Page;
import org.isnad.server.ledger.Replies;
import org.isnad.server.ledger.Roster.Name;
import org.isnad.server.ledger.Scope;
import org.isnad.server.ledger.Shown;
import org.isnad.server.ledger.Somebody;
import org.isnad.server.ledger.Sums;
import org.isnad.server.listing.Window;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The network of actors, its links, and the words behind a link. */
public final class NetworkRoutes {
  private final Holdings holdings;
  private final Answers<Web> webs;
  private final Sums<Ledger.Moment, Page, Web> sums = Sums.ofPages();
  private final Answers<List<Deed>> lists;
  private final Replies drawings;

  /** Routes over an archive. */
  public NetworkRoutes(Holdings holdings) {
    this.holdings = holdings;
    this.webs = holdings.answers();
    this.lists = holdings.answers();
    this.drawings = holdings.replies();
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/network", this::network);
    routes.get("/api/v1/network/links", this::links);
    routes.get("/api/v1/network/events", this::events);
  }

  /**
   * An actor in the network.
   *
   * @param key its key
   * @param kind what it is
   * @param name its name
   * @param english its English name, or null
   * @param code its code, or null
   * @param tellings how often it takes part in what is asked for
   */
  record Node(
      String key,
      String kind,
      String name,
      @Nullable String english,
      @Nullable String code,
      int tellings) {}

  /**
   * A link between two actors of the network.
   *
   * @param one the key of who did it
   * @param other the key of whom it was done to
   * @param relation what it was
   * @param tellings how often it is told
   * @param articles how many articles tell it
   * @param at the numbers of the steps on which it was, each with how often
   */
  record Tied(
      String one,
      String other,
      String relation,
      int tellings,
      int articles,
      List<List<Integer>> at) {}

  /**
   * The network.
   *
   * @param from the first day, or null where no article has one
   * @param to the last day, or null
   * @param step how long a step is: {@code day}, {@code week}, {@code month} or {@code year}
   * @param steps the first day of each step
   * @param actors how many actors there are; the strongest of them are given
   * @param outside how many tellings fall on other days, or on none
   * @param nodes the actors
   * @param links what is between them
   */
  record Network(
      @Nullable String from,
      @Nullable String to,
      String step,
      List<String> steps,
      int actors,
      int outside,
      List<Node> nodes,
      List<Tied> links) {}

  private void network(Context context) {
    Ledger.Moment moment = holdings.now(context);
    Scope scope = Scope.of(context);
    Set<Relation> relations = relations(context);
    int limit = Window.of(context).limit();
    drawings.reply(
        context,
        moment,
        scope + " " + relations + " " + limit,
        () -> drawing(web(scope, all -> spun(all, relations, moment)), scope, limit, moment));
  }

  private static Network drawing(Web web, Scope scope, int limit, Ledger.Moment moment) {
    List<String> strongest = web.strongest(scope.actors(), limit);
    Set<String> kept = new HashSet<>(strongest);
    Axis axis = web.axis();
    return new Network(
        axis == null ? null : axis.from().toString(),
        axis == null ? null : axis.to().toString(),
        (axis == null ? Axis.Step.DAY : axis.step()).word(),
        axis == null ? List.of() : axis.words(),
        web.actors(),
        web.outside(),
        strongest.stream().map(key -> node(key, web, moment)).toList(),
        web.ties().stream()
            .filter(tie -> kept.contains(tie.pair().one()) && kept.contains(tie.pair().other()))
            .map(tie -> tied(tie, axis))
            .toList());
  }

  private static Node node(String key, Web web, Ledger.Moment moment) {
    Name name = moment.roster().name(key);
    Somebody one = moment.roster().of(key);
    return new Node(
        key,
        name.kind(),
        name.name(),
        name.english(),
        one == null ? null : one.party().code(),
        web.weight(key));
  }

  private static Tied tied(Web.Tie tie, @Nullable Axis axis) {
    Web.Pair pair = tie.pair();
    return new Tied(
        pair.one(),
        pair.other(),
        pair.relation().word(),
        tie.tellings(),
        tie.articles(),
        axis == null ? List.of() : axis.pairs(tie.days()));
  }

  /**
   * A link in a list.
   *
   * @param one who did it
   * @param relation what it was
   * @param other whom it was done to
   * @param tellings how often it is told
   * @param articles how many articles tell it
   * @param first the first day
   * @param last the last day
   */
  record LinkRow(
      Name one,
      String relation,
      Name other,
      int tellings,
      int articles,
      String first,
      String last) {}

  private void links(Context context) {
    Ledger.Moment moment = holdings.now(context);
    Set<Relation> relations = relations(context);
    Web web =
        web(
            Scope.of(context),
            all ->
                webs.of(
                    context, moment, all + " " + relations, () -> spun(all, relations, moment)));
    holdings
        .listing()
        .answer(
            context,
            "network",
            LinkRow.class,
            web.ties(),
            tie ->
                new LinkRow(
                    moment.roster().name(tie.pair().one()),
                    tie.pair().relation().word(),
                    moment.roster().name(tie.pair().other()),
                    tie.tellings(),
                    tie.articles(),
                    tie.first().toString(),
                    tie.last().toString()));
  }

  private void events(Context context) {
    Ledger.Moment moment = holdings.now(context);
    String one = asked(context, "one");
    String other = Scope.one(context, "other");
    Set<Relation> relations = relations(context);
    Scope scope = Scope.of(context).ofWhatOccurred().ofActor(one);
    Predicate<Web.Pair> meant =
        pair ->
            pair.holds(one)
                && (other == null || pair.holds(other))
                && (relations.isEmpty() || relations.contains(pair.relation()));
    List<Deed> deeds =
        lists.of(
            context,
            moment,
            scope + " " + other + " " + relations,
            () ->
                scope.near(moment).stream()
                    .flatMap(
                        page ->
                            scope
                                .deeds(page, moment.roster())
                                .filter(deed -> Web.pairs(deed, page).stream().anyMatch(meant)))
                    .toList());
    holdings
        .listing()
        .answer(
            context,
            "events",
            Shown.EventRow.class,
            deeds,
            deed -> holdings.shown().event(moment, deed));
  }

  /** The web of what occurred in a scope; of actors who are asked for what is around them. */
  private static Web web(Scope scope, Function<Scope, Web> spun) {
    Web web = spun.apply(scope.ofWhatOccurred().ofAnybody());
    return scope.actors().isEmpty() ? web : web.around(scope.actors());
  }

  private Web spun(Scope all, Set<Relation> relations, Ledger.Moment moment) {
    Axis axis = Axis.of(all, moment);
    String days = axis == null ? "" : " " + axis.from() + " " + axis.to();
    return sums.of(
        moment,
        all,
        all + " " + relations + days,
        () -> new Web.Spinning(axis, all, relations, moment.roster()),
        () -> all.near(moment).stream());
  }

  private static Set<Relation> relations(Context context) {
    return Scope.given(context, "relation").stream()
        .map(
            word ->
                Objects.requireNonNullElseGet(
                    Relation.of(word),
                    () -> {
                      throw new Refusal(
                          Fault.VALUE, "relation: expected met, backed, accused or fought");
                    }))
        .collect(Collectors.toSet());
  }

  private static String asked(Context context, String name) {
    String value = Scope.one(context, name);
    if (value == null) {
      throw new Refusal(Fault.VALUE, name + ": expected the key of an actor");
    }
    return value;
  }
}
