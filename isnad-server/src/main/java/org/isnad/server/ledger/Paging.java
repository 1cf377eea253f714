package org.isnad.server.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.archive.record.Shelved;
import org.isnad.reader.record.Credit;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Filler;
import org.isnad.reader.record.Link;
import org.isnad.reader.record.Position;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.SourceGrade;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.Statement;
import org.isnad.story.identity.Identity;
import org.isnad.story.printing.Appearance;
import org.jspecify.annotations.Nullable;

/** Makes pages of readings. What many pages say in the same words is held once. */
final class Paging {
  /** {@code YYYY-MM-DD} and {@code YYYY-MM}: the beginnings of an ISO 8601 value. */
  private static final int DAY = 10;

  private static final int MONTH = 7;

  private final Map<String, String> words = new ConcurrentHashMap<>();
  private final Map<Party, Party> parties = new ConcurrentHashMap<>();

  Page page(Shelved shelved) {
    return new One(shelved).page();
  }

  /** The word, as the one object that stands for it. */
  String once(String word) {
    return once(word, words);
  }

  /** The same of what is told of somebody. */
  Party once(Party party) {
    return once(party, parties);
  }

  /** Nearly always it is known, and looking locks nothing. */
  private static <T> T once(T one, Map<T, T> all) {
    T known = all.get(one);
    return known == null ? all.computeIfAbsent(one, same -> same) : known;
  }

  /** One reading on its way. */
  private final class One {
    private final Reading reading;
    private final Leaf leaf;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();

    One(Shelved shelved) {
      reading = shelved.reading();
      List<String> outlets =
          shelved.article().appearances().stream()
              .map(Appearance::outlet)
              .filter(Objects::nonNull)
              .map(Paging.this::once)
              .distinct()
              .toList();
      leaf =
          new Leaf(
              shelved.article().id(),
              shelved.article().change(),
              Leaf.headline(shelved.article().first().title(), shelved.text()),
              outlets,
              shelved.article().published(),
              reading.credits().stream().map(Credit::name).map(Paging.this::once).toList());
      reading.statements().forEach(statement -> statements.put(statement.id(), statement));
    }

    Page page() {
      Map<String, Page.Naming> named = new LinkedHashMap<>();
      for (Entity entity : reading.entities()) {
        String key = once(Identity.key(entity));
        keys.put(entity.id(), key);
        Party party = once(Party.of(key, entity));
        int mentions = Math.max(1, entity.mentions().size());
        named.merge(
            key,
            new Page.Naming(party, mentions),
            (one, other) -> new Page.Naming(one.party(), one.mentions() + other.mentions()));
      }
      return Page.of(leaf, named, deeds(), sayings(), stands(), figures());
    }

    private List<Deed> deeds() {
      List<Deed> deeds = new ArrayList<>();
      for (Event event : reading.events()) {
        if (event.sameAs() != null) {
          continue;
        }
        LocalDate own = firstDay(event.time());
        String mode = event.mode();
        deeds.add(
            new Deed(
                leaf,
                once(event.id()),
                event.type(),
                mode == null ? null : once(mode),
                event.status(),
                own == null && !event.background() ? leaf.published() : own,
                own != null,
                event.time(),
                keys(event.actors()),
                keys(event.recipients()),
                key(event.place()),
                depth(event.statement()),
                sentence(event.trigger())));
      }
      return List.copyOf(deeds);
    }

    private List<Saying> sayings() {
      List<Saying> sayings = new ArrayList<>();
      for (Statement statement : reading.statements()) {
        sayings.add(
            new Saying(
                leaf,
                once(statement.id()),
                leaf.published(),
                key(statement.speaker()),
                keys(statement.chain()),
                statement.links().stream().map(Link::grade).anyMatch(SourceGrade.UNNAMED::equals),
                statement.mode().word(),
                statement.content()));
      }
      return List.copyOf(sayings);
    }

    private List<Stand> stands() {
      List<Stand> stands = new ArrayList<>();
      for (Position position : reading.positions()) {
        String actor = key(position.actor());
        if (actor == null) {
          continue;
        }
        LocalDate own = firstDay(position.date());
        String issue = position.issue();
        String record = position.statement() == null ? position.event() : position.statement();
        stands.add(
            new Stand(
                leaf,
                once(position.id()),
                actor,
                issue == null ? null : once(issue),
                position.favours(),
                position.stance(),
                own == null ? leaf.published() : own,
                record == null ? null : once(record),
                depth(position.statement()),
                position.words(),
                position.condition(),
                sentence(position.words())));
      }
      return List.copyOf(stands);
    }

    private List<Counted> figures() {
      List<Counted> figures = new ArrayList<>();
      for (Figure figure : reading.figures()) {
        String period = value(figure.period());
        LocalDate own = firstDay(period);
        String place = value(figure.place());
        figures.add(
            new Counted(
                leaf,
                once(figure.id()),
                own == null ? leaf.published() : own,
                own == null ? null : period,
                once(figure.counts()),
                once(figure.unit()),
                figure.value(),
                figure.bound(),
                figure.vague(),
                figure.partOf() != null,
                value(figure.extent()),
                key(place),
                keys(figure.chain()),
                figure.span(),
                sentence(figure.span())));
      }
      return List.copyOf(figures);
    }

    private static @Nullable String value(@Nullable Filler filler) {
      return filler == null ? null : filler.value();
    }

    private int depth(@Nullable String statement) {
      Statement told = statement == null ? null : statements.get(statement);
      return told == null ? 0 : told.chain().size();
    }

    private @Nullable String key(@Nullable String entity) {
      return entity == null ? null : keys.get(entity);
    }

    private List<String> keys(List<String> ids) {
      Set<String> found = new HashSet<>();
      return ids.stream().map(keys::get).filter(Objects::nonNull).filter(found::add).toList();
    }

    private Span sentence(Span words) {
      for (Span sentence : reading.sentences()) {
        if (sentence.contains(words)) {
          return sentence;
        }
      }
      return words;
    }
  }

  /** The first day of an ISO 8601 value that names at least a month; else null. */
  static @Nullable LocalDate firstDay(@Nullable String value) {
    try {
      if (value != null && value.length() >= DAY && value.charAt(MONTH) == '-') {
        return LocalDate.parse(value.substring(0, DAY));
      }
      if (value != null && value.length() >= MONTH) {
        return YearMonth.parse(value.substring(0, MONTH)).atDay(1);
      }
    } catch (DateTimeException e) {
      // A week, a season, a duration: no day that could be drawn.
    }
    return null;
  }
}
