package org.isnad.archive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.archive.gathering.Gathering.Ruled;
import org.isnad.archive.record.Brief;
import org.isnad.archive.record.EventOrder;
import org.isnad.archive.record.Portion;
import org.isnad.archive.record.State;
import org.isnad.archive.search.EventQuery;
import org.isnad.archive.search.Query;
import org.isnad.archive.store.ArticleTable;
import org.isnad.archive.store.EventTable;
import org.isnad.archive.store.EventTable.Asked;
import org.isnad.archive.store.EventTable.Pairs;
import org.isnad.archive.store.EventTable.Row;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.Transaction;
import org.isnad.lexicon.term.EventType;
import org.isnad.story.copy.Copies;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Happenings;
import org.isnad.story.event.Pair;
import org.isnad.story.event.Rulings;
import org.isnad.story.event.Telling;
import org.jspecify.annotations.Nullable;

/** Answers from the stored events. */
final class Events {
  /** So many events are fetched at a time where all are asked for. */
  static final int PORTION = 2_000;

  private final Archive archive;
  private final Store store;

  Events(Archive archive, Store store) {
    this.archive = archive;
    this.store = store;
  }

  Portion<Brief> briefs(EventQuery query, EventOrder order, int offset, int limit) {
    return portion(query, order, offset, limit, Whole::briefs);
  }

  Portion<Happening> happenings(EventQuery query, EventOrder order, int offset, int limit) {
    return portion(
        query,
        order,
        offset,
        limit,
        (whole, rows) ->
            rows.stream()
                .map(
                    row -> {
                      whole.fetch(List.of(row.number()));
                      return whole.happening(row.number());
                    })
                .toList());
  }

  /** All events of a query by day, of which so many are fetched at a time. */
  Stream<Happening> stream(EventQuery query, int portion) {
    Set<String> articles = articles(query.articles());
    Query decided = archive.decided(query.articles());
    long[] numbers =
        store.read(
            transaction -> {
              EventTable table = new EventTable(transaction);
              return table.numbers(asked(table, query, decided, articles));
            });
    return IntStream.iterate(0, from -> from < numbers.length, from -> from + portion)
        .mapToObj(
            from ->
                wholes(
                    Arrays.stream(numbers, from, Math.min(numbers.length, from + portion))
                        .boxed()
                        .toList()))
        .flatMap(List::stream);
  }

  /** The events of these numbers; what has become another by now is left out. */
  private List<Happening> wholes(List<Long> numbers) {
    return store.read(
        transaction -> {
          Whole whole = new Whole(transaction);
          whole.fetch(numbers);
          return numbers.stream().filter(whole::holds).map(whole::happening).toList();
        });
  }

  private <T> Portion<T> portion(
      EventQuery query,
      EventOrder order,
      int offset,
      int limit,
      BiFunction<Whole, List<Row>, List<T>> of) {
    Set<String> articles = articles(query.articles());
    Query decided = archive.decided(query.articles());
    return store.read(
        transaction -> {
          EventTable table = new EventTable(transaction);
          Asked asked = asked(table, query, decided, articles);
          List<T> rows = of.apply(new Whole(transaction), table.rows(asked, order, offset, limit));
          return new Portion<>(total(table, asked, offset, limit, rows.size()), rows);
        });
  }

  /** The number of all, which need not be asked where the part reaches the end. */
  private static long total(EventTable table, Asked asked, int offset, int limit, int found) {
    return found < limit && (found > 0 || offset == 0) ? (long) offset + found : table.count(asked);
  }

  Map<String, Long> counts(EventQuery query, int signs) {
    Set<String> articles = articles(query.articles());
    Query decided = archive.decided(query.articles());
    return store.read(
        transaction -> {
          EventTable table = new EventTable(transaction);
          return table.counts(asked(table, query, decided, articles), signs);
        });
  }

  List<Brief> of(String article) {
    return store.read(
        transaction -> {
          EventTable table = new EventTable(transaction);
          Long number = new ArticleTable(transaction).number(article);
          if (number == null) {
            return List.of();
          }
          Set<Long> events = new LinkedHashSet<>();
          for (Telling telling : table.tellings(number)) {
            Long event = table.eventOf(EventTable.number(number, telling.event()));
            if (event != null) {
              events.add(event);
            }
          }
          Map<Long, Row> rows = table.events(events);
          return new Whole(transaction)
              .briefs(events.stream().map(rows::get).filter(Objects::nonNull).toList());
        });
  }

  Optional<Brief> brief(String id) {
    return store.read(
        transaction -> {
          Long event = event(transaction, id);
          Row row =
              event == null ? null : new EventTable(transaction).events(List.of(event)).get(event);
          return Optional.ofNullable(row).map(new Whole(transaction)::brief);
        });
  }

  Optional<Happening> happening(String id) {
    return store.read(
        transaction ->
            Optional.ofNullable(event(transaction, id))
                .map(
                    event -> {
                      Whole whole = new Whole(transaction);
                      whole.fetch(List.of(event));
                      return whole.happening(event);
                    }));
  }

  private static @Nullable Long event(Transaction transaction, String id) {
    int slash = id.lastIndexOf('/');
    if (slash < 0 || !id.substring(slash + 1).matches("v[0-9]{1,9}")) {
      return null;
    }
    Long article = new ArticleTable(transaction).number(id.substring(0, slash));
    return article == null
        ? null
        : new EventTable(transaction).eventOf(EventTable.number(article, id.substring(slash + 1)));
  }

  Optional<Copies.Group> copies(String article) {
    return store.read(
        transaction -> {
          ArticleTable articles = new ArticleTable(transaction);
          Long number = articles.number(article);
          EventTable.Group group =
              number == null ? null : new EventTable(transaction).group(number);
          return group == null
              ? Optional.empty()
              : Optional.of(
                  new Copies.Group(
                      articles.id(group.origin()),
                      group.articles().stream().map(articles::id).sorted().toList()));
        });
  }

  /** The articles that have the words and the outlets of a query; null where it has neither. */
  private @Nullable Set<String> articles(Query query) {
    if (query.words().isBlank() && query.outlets().isEmpty()) {
      return null;
    }
    return new HashSet<>(
        archive.ids(Query.of(query.words()).printedBy(query.outlets()).in(Set.of(State.CURRENT))));
  }

  private static Asked asked(
      EventTable table, EventQuery query, Query decided, @Nullable Set<String> articles) {
    LocalDate from = decided.from();
    LocalDate to = decided.to();
    Set<String> types = new TreeSet<>();
    for (EventType type : decided.types()) {
      types.add(type.name());
    }
    Set<String> statuses = new TreeSet<>();
    query.statuses().forEach(status -> statuses.add(status.name()));
    return new Asked(
        from == null ? null : from.toEpochDay(),
        to == null ? null : to.toEpochDay(),
        types,
        statuses,
        decided.actors(),
        decided.places(),
        query.witnesses(),
        query.rivals(),
        query.after(),
        articles == null ? null : table.eventsOf(articles));
  }

  /** Puts events together from their parts, which are fetched for many at once. */
  private final class Whole {
    private final Transaction transaction;
    private final EventTable table;
    private final ArticleTable articles;
    private final Map<Long, Telling> tellings = new HashMap<>();
    private final Map<Long, List<Long>> members = new HashMap<>();
    private final Map<Long, List<Long>> others = new HashMap<>();
    private final Map<Long, Long> origins = new HashMap<>();
    private final Map<Long, String> ids = new HashMap<>();

    Whole(Transaction transaction) {
      this.transaction = transaction;
      this.table = new EventTable(transaction);
      this.articles = new ArticleTable(transaction);
    }

    /** Fetches what events are put together from. */
    void fetch(Collection<Long> events) {
      members.putAll(table.members(events));
      Set<Long> paired = new TreeSet<>();
      Set<Long> printed = new TreeSet<>();
      for (long event : events) {
        List<Long> told = members.getOrDefault(event, List.of());
        if (told.size() > 1) {
          paired.addAll(told);
        }
        told.forEach(member -> printed.add(EventTable.article(member)));
      }
      others.putAll(table.others(Pairs.TELLINGS, paired));
      origins.putAll(table.origins(printed));
      tellings.putAll(table.tellings(printed));
    }

    boolean holds(long event) {
      return members.containsKey(event);
    }

    private Telling telling(long number) {
      if (!tellings.containsKey(number)) {
        tellings.putAll(table.tellings(List.of(EventTable.article(number))));
      }
      Telling found = tellings.get(number);
      if (found == null) {
        throw new IllegalStateException("an event without its telling: " + number);
      }
      return found;
    }

    private String id(long article) {
      return ids.computeIfAbsent(article, articles::id);
    }

    Happening happening(long event) {
      List<Long> members = Objects.requireNonNull(this.members.get(event));
      List<Telling> told = members.stream().map(this::telling).toList();
      Set<Long> among = new HashSet<>(members);
      Set<Pair> pairs = new TreeSet<>();
      Map<String, String> copied = new HashMap<>();
      for (long one : members) {
        for (long other : others.getOrDefault(one, List.of())) {
          if (among.contains(other)) {
            pairs.add(new Pair(telling(one).id(), telling(other).id()));
          }
        }
        Long origin = origins.get(EventTable.article(one));
        if (origin != null) {
          copied.put(telling(one).article(), id(origin));
        }
      }
      return Happenings.together(told, pairs, copied, rulings(members));
    }

    private Rulings rulings(List<Long> members) {
      if (members.size() == 1) {
        return Rulings.NONE;
      }
      Set<Pair> same = new HashSet<>();
      for (Ruled one : archive.ruled(transaction)) {
        if (one.same() && members.contains(one.one()) && members.contains(one.other())) {
          same.add(new Pair(telling(one.one()).id(), telling(one.other()).id()));
        }
      }
      return new Rulings(same, Set.of());
    }

    List<Brief> briefs(List<Row> rows) {
      Set<Long> told = new TreeSet<>();
      Set<Long> named = new TreeSet<>();
      for (Row row : rows) {
        told.add(EventTable.article(row.best()));
        named.add(EventTable.article(row.number()));
      }
      tellings.putAll(table.tellings(told));
      ids.putAll(articles.ids(named));
      return rows.stream().map(this::brief).toList();
    }

    Brief brief(Row row) {
      Telling best = telling(row.best());
      long first = EventTable.article(row.number());
      return new Brief(
          id(first) + "/" + EventTable.event(row.number()),
          best.type(),
          best.mode(),
          best.status(),
          best.day(),
          best.dated(),
          best.actors(),
          best.recipients(),
          best.place(),
          row.tellings(),
          row.articles(),
          row.witnesses(),
          row.outlets(),
          row.rivals(),
          LocalDate.ofEpochDay(row.firstDay()),
          LocalDate.ofEpochDay(row.lastDay()),
          row.change(),
          best.article(),
          best.trigger(),
          best.quote());
    }
  }
}
