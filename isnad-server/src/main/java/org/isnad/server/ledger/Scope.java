package org.isnad.server.ledger;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.Location;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Span;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are asked for, as every page takes it from its address. All that is given must hold;
 * of several values of one name one has to.
 *
 * @param from the first day, or null
 * @param to the last day, or null
 * @param outlets who printed the article; empty for any
 * @param actors keys of who takes part; empty for any
 * @param places keys of the place or of what it lies in; empty for any
 * @param types types of events; empty for any
 * @param statuses how events are told; empty for any
 * @param least the fewest mouths that the words went through
 * @param most the most
 */
public record Scope(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Set<String> outlets,
    Set<String> actors,
    Set<String> places,
    Set<EventType> types,
    Set<Status> statuses,
    int least,
    int most) {
  /** The length of the code of a country (ISO 3166 alpha-3), with which others begin. */
  private static final int COUNTRY = 3;

  /**
   * What a request asks for.
   *
   * @throws Refusal when a value can't be
   */
  public static Scope of(Context context) {
    return new Scope(
        day(context, "from"),
        day(context, "to"),
        Set.copyOf(given(context, "outlet")),
        Set.copyOf(given(context, "actor")),
        Set.copyOf(given(context, "place")),
        given(context, "type").stream().map(Scope::type).collect(Collectors.toSet()),
        given(context, "status").stream().map(Scope::status).collect(Collectors.toSet()),
        depth(context, "minDepth", 0),
        depth(context, "maxDepth", Integer.MAX_VALUE));
  }

  /** The same, whoever takes part. */
  public Scope ofAnybody() {
    return new Scope(from, to, outlets, Set.of(), places, types, statuses, least, most);
  }

  /** The same, of an actor alone. */
  public Scope ofActor(String key) {
    return new Scope(from, to, outlets, Set.of(key), places, types, statuses, least, most);
  }

  /** The same, of what was done where nothing else is asked for. */
  public Scope ofWhatOccurred() {
    return statuses.isEmpty()
        ? new Scope(from, to, outlets, actors, places, types, Set.of(Status.OCCURRED), least, most)
        : this;
  }

  /** The events that are asked for, the newest article first. */
  public Stream<Deed> deeds(Ledger.Moment moment) {
    return near(moment).stream().flatMap(page -> deeds(page, moment.roster()));
  }

  /** Those that one article tells. */
  public Stream<Deed> deeds(Page page, Roster roster) {
    return holds(page) ? page.deeds().stream().filter(deed -> takes(deed, roster)) : Stream.empty();
  }

  /** The statements that are asked for; those of types, statuses and places are none. */
  public Stream<Saying> sayings(Ledger.Moment moment) {
    return near(moment).stream().flatMap(page -> sayings(page, moment.roster()));
  }

  /** Those that one article reports. */
  public Stream<Saying> sayings(Page page, Roster roster) {
    return holds(page)
        ? page.sayings().stream().filter(saying -> takes((Row) saying, roster))
        : Stream.empty();
  }

  /**
   * The positions that are asked for; those of types, statuses and places are shown by a sentence
   * that tells such an event.
   */
  public Stream<Stand> stands(Ledger.Moment moment) {
    return near(moment).stream().flatMap(page -> stands(page, moment.roster()));
  }

  /** Those that one article shows. */
  public Stream<Stand> stands(Page page, Roster roster) {
    if (page.stands().isEmpty() || !holds(page)) {
      return Stream.empty();
    }
    Scope own = new Scope(from, to, outlets, actors, Set.of(), Set.of(), Set.of(), least, most);
    return page.stands().stream()
        .filter(stand -> own.takes(stand, roster))
        .filter(stand -> isBeside(page, stand.around(), places, roster));
  }

  /**
   * The figures that are asked for; those of types and statuses stand in a sentence that tells such
   * an event.
   */
  public Stream<Counted> figures(Ledger.Moment moment) {
    return near(moment).stream().flatMap(page -> figures(page, moment.roster()));
  }

  /** Those that one article gives. */
  public Stream<Counted> figures(Page page, Roster roster) {
    return holds(page)
        ? page.figures().stream()
            .filter(figure -> takes((Row) figure, roster))
            .filter(figure -> isBeside(page, figure.words(), Set.of(), roster))
        : Stream.empty();
  }

  /** Whether a sentence tells an event as it is asked for, where anything is asked of events. */
  private boolean isBeside(Page page, Span sentence, Set<String> at, Roster roster) {
    return types.isEmpty() && statuses.isEmpty() && at.isEmpty()
        || page.deeds().stream()
            .anyMatch(
                deed ->
                    deed.words().equals(sentence)
                        && isOfKind(deed)
                        && (at.isEmpty() || isAt(deed.place(), roster)));
  }

  /** Whether an event of an article is asked for. */
  public boolean asks(Deed deed, Roster roster) {
    return takes(deed.leaf()) && takes(deed, roster);
  }

  /** Whether there may be in an article what is asked for. */
  private boolean holds(Page page) {
    return takesDays(page) && takes(page);
  }

  /** As few articles as can be looked up, among them all in which there is what is asked for. */
  public List<Page> near(Ledger.Moment moment) {
    if (!actors.isEmpty()) {
      return moment.concordance().naming(actors);
    }
    return outlets.isEmpty() ? moment.pages() : moment.concordance().printedBy(outlets);
  }

  /** Whether an article has rows on the days that are asked for. */
  private boolean takesDays(Page page) {
    LocalDate first = page.first();
    LocalDate last = page.last();
    return (from == null || (last != null && !last.isBefore(from)))
        && (to == null || (first != null && !first.isAfter(to)));
  }

  /** Whether an article is one of the outlets' that are asked for. */
  public boolean takes(Page page) {
    return takes(page.leaf());
  }

  private boolean takes(Leaf leaf) {
    return outlets.isEmpty() || isAny(leaf.outlets(), outlets);
  }

  /**
   * Whether an article is of the days and outlets that are asked for, and names or tells what is:
   * all that is asked of events must hold of one of them, or of a statement where it can.
   */
  public boolean tells(Page page, Roster roster) {
    return takes(page)
        && takesDay(page.leaf().published())
        && (actors.isEmpty() || actors.stream().anyMatch(page.named()::containsKey))
        && (!asksOfRows()
            || page.deeds().stream().anyMatch(deed -> isOfKind(deed) && meets(deed, roster))
            || types.isEmpty()
                && statuses.isEmpty()
                && page.sayings().stream().anyMatch(saying -> meets(saying, roster)));
  }

  private boolean asksOfRows() {
    return !places.isEmpty()
        || !types.isEmpty()
        || !statuses.isEmpty()
        || least > 0
        || most < Integer.MAX_VALUE;
  }

  /** Whether more is asked for than articles alone can tell: their days and outlets. */
  public boolean asksOfReadings() {
    return !actors.isEmpty() || asksOfRows();
  }

  /** The articles that tell what is asked for, the newest first. */
  public Stream<Page> telling(Ledger.Moment moment) {
    return near(moment).stream().filter(page -> tells(page, moment.roster()));
  }

  /** Whether nothing is left out. */
  public boolean isAll() {
    return from == null
        && to == null
        && outlets.isEmpty()
        && actors.isEmpty()
        && places.isEmpty()
        && types.isEmpty()
        && statuses.isEmpty()
        && least == 0
        && most == Integer.MAX_VALUE;
  }

  /** Whether a day is asked for. */
  public boolean takesDay(@Nullable LocalDate day) {
    return (from == null || (day != null && !day.isBefore(from)))
        && (to == null || (day != null && !day.isAfter(to)));
  }

  private boolean takes(Deed deed, Roster roster) {
    return isOfKind(deed) && takes((Row) deed, roster);
  }

  private boolean isOfKind(Deed deed) {
    return (types.isEmpty() || types.contains(deed.type()))
        && (statuses.isEmpty() || statuses.contains(deed.status()));
  }

  /** Asked of every row, so without a stream. */
  private static boolean isAny(Iterable<String> some, Set<String> asked) {
    for (String one : some) {
      if (asked.contains(one)) {
        return true;
      }
    }
    return false;
  }

  private boolean names(Row row) {
    for (String actor : actors) {
      if (row.names(actor)) {
        return true;
      }
    }
    return false;
  }

  private boolean takes(Row row, Roster roster) {
    return takesDay(row.day()) && meets(row, roster);
  }

  /** Whether a row is asked for, on whatever day. */
  private boolean meets(Row row, Roster roster) {
    return row.depth() >= least
        && row.depth() <= most
        && (actors.isEmpty() || names(row))
        && (places.isEmpty() || isAt(row.place(), roster));
  }

  private boolean isAt(@Nullable String place, Roster roster) {
    if (place == null) {
      return false;
    }
    if (places.contains(place)) {
      return true;
    }
    Somebody one = roster.of(place);
    if (one == null) {
      return false;
    }
    Location location = one.party().location();
    String code = one.party().code();
    return location != null && location.in() != null && places.contains(location.in())
        || code != null && code.length() >= COUNTRY && places.contains(code.substring(0, COUNTRY));
  }

  /** The values that a name of the address has; blank ones are none. */
  public static List<String> given(Context context, String name) {
    List<String> given = new ArrayList<>();
    for (String value : context.queryParams(name)) {
      if (!value.isBlank()) {
        given.add(value.strip());
      }
    }
    return given;
  }

  /** The value that a name of the address has, or null. */
  public static @Nullable String one(Context context, String name) {
    List<String> given = given(context, name);
    return given.isEmpty() ? null : given.get(0);
  }

  private static @Nullable LocalDate day(Context context, String name) {
    String value = one(context, name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new Refusal(Fault.VALUE, name + ": expected YYYY-MM-DD");
    }
  }

  private static int depth(Context context, String name, int usual) {
    String value = one(context, name);
    try {
      int depth = value == null ? usual : Integer.parseInt(value);
      if (depth >= 0) {
        return depth;
      }
    } catch (NumberFormatException e) {
      // Told below, as what is less than nothing.
    }
    throw new Refusal(Fault.VALUE, name + ": expected a number from 0");
  }

  private static EventType type(String value) {
    try {
      return EventType.valueOf(value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Refusal(Fault.VALUE, "type: expected a type of events, as ASSAULT");
    }
  }

  private static Status status(String value) {
    Status status = Status.of(value);
    if (status == null) {
      throw new Refusal(
          Fault.VALUE, "status: expected occurred, planned, possible, conditional or denied");
    }
    return status;
  }
}
