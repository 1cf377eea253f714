package org.isnad.archive.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.archive.record.Actor;
import org.isnad.archive.record.Amendment;
import org.isnad.archive.record.Decided;
import org.isnad.archive.record.Decision;
import org.isnad.archive.record.Decision.Field;
import org.isnad.archive.record.Layer;
import org.isnad.archive.record.Place;
import org.isnad.lexicon.term.Certainty;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Mode;
import org.isnad.lexicon.term.Stance;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Account;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.Commitment;
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
import org.isnad.reader.record.TimeExpression;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Lays decisions over a reading. Records keep their ids; what is hidden leaves a gap. An entity
 * whose key was decided bears it where the id of its line in the lexicon stands, so that whoever
 * asks {@link Identity} sees the decision.
 */
public final class Amending {
  private final Reading derived;
  private final String article;
  private final Rulings rulings;
  private final Function<String, @Nullable Actor> known;

  private final List<Amendment> amendments = new ArrayList<>();
  private final Set<String> hidden = new HashSet<>();
  private final Map<String, Map<Field, String>> corrected = new HashMap<>();

  /** The entities that are shown, by their keys; corrections may add some. */
  private final Map<String, Entity> shown = new LinkedHashMap<>();

  /** Under which id an entity stands now; null where it stands no more. */
  private final Map<String, @Nullable String> ids = new HashMap<>();

  private Amending(
      String article, Reading derived, Rulings rulings, Function<String, @Nullable Actor> known) {
    this.article = article;
    this.derived = derived;
    this.rulings = rulings;
    this.known = known;
  }

  /** A reading with what was decided on it. */
  public record Amended(Reading reading, List<Amendment> amendments) {}

  /**
   * Applies decisions.
   *
   * @param article the article's id
   * @param derived the reading as the reader gave it
   * @param known what is known of the actor of a key, or null
   * @return the same reading where no decision touches it
   */
  public static Amended apply(
      String article, Reading derived, Rulings rulings, Function<String, @Nullable Actor> known) {
    if (!rulings.touch(article)) {
      return new Amended(derived, List.of());
    }
    return new Amending(article, derived, rulings, known).amended();
  }

  private Amended amended() {
    for (Decided decided : rulings.on(article)) {
      take(decided);
    }
    boolean renamed = entities();
    if (!renamed && hidden.isEmpty() && corrected.isEmpty()) {
      return new Amended(derived, amendments);
    }
    List<TimeExpression> times = times();
    List<Statement> statements = each(derived.statements(), Statement::id, this::statement);
    Map<String, List<String>> chains = new HashMap<>();
    statements.forEach(one -> chains.put(one.id(), one.chain()));
    List<Figure> figures = each(derived.figures(), Figure::id, one -> figure(one, chains));
    List<Event> events = each(derived.events(), Event::id, this::event);
    List<Account> accounts = each(derived.accounts(), Account::id, this::account);
    List<Position> positions = new ArrayList<>();
    for (Position one : derived.positions()) {
      Position amended = hidden.contains(one.id()) ? null : position(one);
      if (amended != null) {
        positions.add(amended);
      }
    }
    Reading reading =
        new Reading(
            derived.article(),
            derived.sentences(),
            List.copyOf(shown.values()),
            times,
            figures,
            statements,
            events,
            accounts,
            derived.credits(),
            positions);
    return new Amended(reading, amendments);
  }

  private void take(Decided decided) {
    Decision decision = decided.decision();
    if (decision instanceof Decision.OnRecord on) {
      String record = find(decided, on.place());
      if (record != null && decision instanceof Decision.Hide) {
        hidden.add(record);
      } else if (record != null && decision instanceof Decision.Correct correct) {
        corrected
            .computeIfAbsent(record, unused -> new EnumMap<>(Field.class))
            .put(correct.field(), correct.value().strip());
      }
    } else if (decision instanceof Decision.OnEvents events) {
      find(decided, events.one().article().equals(article) ? events.one() : events.other());
    }
  }

  private @Nullable String find(Decided decided, Place place) {
    boolean whole = place.layer() == Layer.ARTICLE;
    String record = whole ? null : Places.find(derived, place);
    amendments.add(new Amendment(decided, record, !whole && record == null));
    return record;
  }

  private <T> List<T> each(List<T> all, Function<T, String> id, Function<T, T> amend) {
    return all.stream().filter(one -> !hidden.contains(id.apply(one))).map(amend).toList();
  }

  private @Nullable String given(String record, Field field) {
    return corrected.getOrDefault(record, Map.of()).get(field);
  }

  private @Nullable String or(String record, Field field, @Nullable String derivedValue) {
    String value = given(record, field);
    return value == null ? derivedValue : value.isEmpty() ? null : value;
  }

  private String orElse(String record, Field field, String derivedValue) {
    String value = given(record, field);
    return value == null || value.isEmpty() ? derivedValue : value;
  }

  // Who and what.

  /** Fills {@link #shown} and {@link #ids}; whether anything is otherwise than in the reading. */
  private boolean entities() {
    boolean changed = false;
    for (Entity entity : derived.entities()) {
      String before = Identity.key(entity);
      String who = given(entity.id(), Field.WHO);
      String key =
          who != null && !who.isEmpty() ? rulings.key(who) : rulings.key(before, spellings(entity));
      Entity amended = entity(entity, key, before);
      Entity there = shown.get(key);
      if (hidden.contains(entity.id()) || rulings.isDismissed(key)) {
        ids.put(entity.id(), null);
        changed = true;
      } else if (there != null && (!key.equals(before) || there.lexicon() != null)) {
        shown.put(key, with(there, amended));
        ids.put(entity.id(), there.id());
        changed = true;
      } else {
        // Two that the reader keeps apart although they have one key stay apart.
        shown.put(there == null ? key : key + " " + entity.id(), amended);
        ids.put(entity.id(), entity.id());
        changed |= amended != entity;
      }
    }
    return changed;
  }

  private Set<String> spellings(Entity entity) {
    if (!rulings.isSplit(rulings.key(Identity.key(entity)))) {
      return Set.of();
    }
    Set<String> spellings = new TreeSet<>();
    entity.mentions().forEach(mention -> spellings.add(words(mention)));
    return spellings;
  }

  /** How the article first names it. */
  private String printed(Entity entity) {
    return entity.mentions().isEmpty() ? entity.name() : words(entity.mentions().get(0));
  }

  private String words(Span span) {
    return Places.words(derived.article().text(), span);
  }

  private Entity entity(Entity entity, String key, String before) {
    Decision.Rename rename = rulings.renamed(key);
    boolean other = !key.equals(before);
    if (!other && rename == null && !corrected.containsKey(entity.id())) {
      return entity;
    }
    Actor actor = other ? known.apply(key) : null;
    String name = actor != null ? actor.name() : other ? printed(entity) : entity.name();
    String english = actor != null ? actor.english() : other ? null : entity.english();
    if (rename != null) {
      name = rename.name() == null ? name : rename.name();
      english = rename.english() == null ? english : rename.english();
    }
    EntityKind kind = actor == null ? null : EntityKind.of(actor.kind());
    String code = actor != null ? actor.code() : entity.code();
    EntityKind given = EntityKind.of(orElse(entity.id(), Field.KIND, ""));
    return new Entity(
        entity.id(),
        given != null ? given : kind != null ? kind : entity.kind(),
        orElse(entity.id(), Field.NAME, name),
        english,
        or(entity.id(), Field.CODE, code),
        other ? null : entity.role(),
        other ? null : entity.wikidata(),
        // The name may be another now; the key stays.
        key,
        other ? null : entity.location(),
        entity.mentions());
  }

  private static Entity with(Entity one, Entity other) {
    Set<Span> mentions = new TreeSet<>(one.mentions());
    mentions.addAll(other.mentions());
    return new Entity(
        one.id(),
        one.kind(),
        one.name(),
        one.english(),
        one.code(),
        one.role(),
        one.wikidata(),
        one.lexicon(),
        one.location() == null ? other.location() : one.location(),
        List.copyOf(mentions));
  }

  private @Nullable String id(@Nullable String entity) {
    return entity == null ? null : ids.containsKey(entity) ? ids.get(entity) : entity;
  }

  private List<String> ids(List<String> entities) {
    return entities.stream().map(this::id).filter(Objects::nonNull).distinct().toList();
  }

  /** The id of the entity that a correction names by its key; it is added where there is none. */
  private String named(String asked) {
    String key = rulings.key(asked.strip());
    Entity there = shown.get(key);
    if (there == null) {
      Actor actor = known.apply(key);
      EntityKind kind = actor == null ? null : EntityKind.of(actor.kind());
      Entity added =
          new Entity(
              "e" + (derived.entities().size() + 1 + added()),
              kind == null ? EntityKind.ORGANIZATION : kind,
              actor == null ? key : actor.name(),
              actor == null ? null : actor.english(),
              actor == null ? null : actor.code(),
              null,
              null,
              key,
              List.of());
      shown.put(key, added);
      there = added;
    }
    return there.id();
  }

  private int added() {
    Set<String> read = new HashSet<>();
    derived.entities().forEach(one -> read.add(one.id()));
    return (int) shown.values().stream().filter(one -> !read.contains(one.id())).count();
  }

  private @Nullable String actor(String record, Field field, @Nullable String entity) {
    String asked = given(record, field);
    return asked == null ? id(entity) : asked.isEmpty() ? null : named(asked);
  }

  private List<String> actors(String record, Field field, List<String> entities) {
    String asked = given(record, field);
    if (asked == null) {
      return ids(entities);
    }
    Set<String> all = new LinkedHashSet<>();
    for (String key : asked.split(";")) {
      if (!key.isBlank()) {
        all.add(named(key));
      }
    }
    return List.copyOf(all);
  }

  // Records.

  private List<TimeExpression> times() {
    List<TimeExpression> times = new ArrayList<>();
    for (int i = 0; i < derived.times().size(); i++) {
      TimeExpression time = derived.times().get(i);
      String id = "t" + (i + 1);
      if (!hidden.contains(id)) {
        String value = or(id, Field.VALUE, time.value());
        times.add(
            Objects.equals(value, time.value())
                ? time
                : new TimeExpression(time.span(), value, null));
      }
    }
    return List.copyOf(times);
  }

  private @Nullable String statement(@Nullable String id) {
    return id != null && hidden.contains(id) ? null : id;
  }

  private Statement statement(Statement one) {
    String speaker = actor(one.id(), Field.SPEAKER, one.speaker());
    List<String> chain = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    boolean given = given(one.id(), Field.SPEAKER) != null;
    for (int i = 0; i < one.chain().size(); i++) {
      boolean last = one.speaker() != null && i == one.chain().size() - 1;
      String who = given && last ? speaker : id(one.chain().get(i));
      if (who != null && !chain.contains(who)) {
        chain.add(who);
        if (i < one.links().size()) {
          Link link = one.links().get(i);
          links.add(new Link(who, link.words(), link.grade(), link.commitment(), link.certainty()));
        }
      }
    }
    if (given && one.speaker() == null && speaker != null && !chain.contains(speaker)) {
      chain.add(speaker);
      links.add(new Link(speaker, null, SourceGrade.NAMED, Commitment.ASSERTED, one.certainty()));
    }
    Mode mode = Mode.of(orElse(one.id(), Field.MODE, one.mode().word()));
    Certainty certainty = Certainty.of(orElse(one.id(), Field.CERTAINTY, one.certainty().word()));
    return new Statement(
        one.id(),
        one.cue(),
        speaker,
        actor(one.id(), Field.ADDRESSEE, one.addressee()),
        one.content(),
        mode == null ? one.mode() : mode,
        one.form(),
        one.strength(),
        List.copyOf(chain),
        one.rule(),
        certainty == null ? one.certainty() : certainty,
        one.teller(),
        one.tellerCertainty(),
        one.side(),
        List.copyOf(links));
  }

  private Figure figure(Figure one, Map<String, List<String>> chains) {
    String statement = statement(one.statement());
    List<String> chain =
        statement != null
            ? chains.getOrDefault(statement, ids(one.chain()))
            : one.statement() == null ? ids(one.chain()) : List.of();
    String part = one.partOf();
    Filler place = filler(one.place());
    String asked = given(one.id(), Field.PLACE);
    if (asked != null) {
      place = asked.isEmpty() ? null : new Filler(one.span(), named(asked));
    }
    String bound = orElse(one.id(), Field.BOUND, one.bound().word());
    return new Figure(
        one.id(),
        one.span(),
        number(orElse(one.id(), Field.VALUE, ""), one.value()),
        orElse(one.id(), Field.UNIT, one.unit()),
        Corrections.bound(bound, one.bound()),
        orElse(one.id(), Field.COUNTS, one.counts()),
        given(one.id(), Field.VALUE) == null ? one.vague() : null,
        part == null || hidden.contains(part) ? null : part,
        statement,
        chain,
        one.period(),
        place,
        one.extent());
  }

  private static BigDecimal number(String given, BigDecimal derivedValue) {
    return given.isEmpty() ? derivedValue : new BigDecimal(given);
  }

  private Event event(Event one) {
    String type = orElse(one.id(), Field.TYPE, one.type().name());
    Status status = Status.of(orElse(one.id(), Field.STATUS, one.status().word()));
    String same = one.sameAs();
    return new Event(
        one.id(),
        EventType.valueOf(type),
        or(one.id(), Field.MODE, one.mode()),
        one.trigger(),
        actors(one.id(), Field.ACTORS, one.actors()),
        actors(one.id(), Field.RECIPIENTS, one.recipients()),
        actor(one.id(), Field.PLACE, one.place()),
        or(one.id(), Field.TIME, one.time()),
        status == null ? one.status() : status,
        one.background(),
        statement(one.statement()),
        same == null || hidden.contains(same) ? null : same,
        one.contexts(),
        one.rule());
  }

  private Account account(Account one) {
    Map<AccountField, List<Filler>> fields = new EnumMap<>(AccountField.class);
    one.fields()
        .forEach(
            (field, all) ->
                fields.put(
                    field, all.stream().map(this::filler).filter(Objects::nonNull).toList()));
    return new Account(
        one.id(),
        one.kind(),
        one.words(),
        one.status(),
        statement(one.statement()),
        one.events().stream().filter(event -> !hidden.contains(event)).toList(),
        fields);
  }

  private @Nullable Filler filler(@Nullable Filler filler) {
    String value = filler == null ? null : filler.value();
    if (filler == null || value == null) {
      return filler;
    }
    if (hidden.contains(value)) {
      return new Filler(filler.span(), null);
    }
    return ids.containsKey(value) ? new Filler(filler.span(), ids.get(value)) : filler;
  }

  private @Nullable Position position(Position one) {
    String actor = actor(one.id(), Field.ACTOR, one.actor());
    String statement = one.statement();
    String event = one.event();
    if (actor == null
        || statement != null && hidden.contains(statement)
        || event != null && hidden.contains(event)) {
      return null;
    }
    Stance stance = Stance.of(orElse(one.id(), Field.STANCE, one.stance().word()));
    String issue = or(one.id(), Field.ISSUE, one.issue());
    return new Position(
        one.id(),
        actor,
        issue,
        issue == null ? null : favours(one, stance),
        stance == null ? one.stance() : stance,
        one.words(),
        one.condition(),
        one.date(),
        statement,
        event,
        one.rule());
  }

  /** A stance that was turned round turns what it means for the issue. */
  private static @Nullable Boolean favours(Position one, @Nullable Stance stance) {
    Boolean favours = one.favours();
    if (favours == null || stance == null) {
      return favours;
    }
    boolean turned = (stance == Stance.REFUSES) != (one.stance() == Stance.REFUSES);
    return turned != favours;
  }
}
