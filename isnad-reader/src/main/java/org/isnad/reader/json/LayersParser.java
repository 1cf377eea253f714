package org.isnad.reader.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.isnad.lexicon.Location;
import org.isnad.lexicon.term.Certainty;
import org.isnad.lexicon.term.Context;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Mode;
import org.isnad.lexicon.term.Stance;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Account;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.AccountKind;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Bound;
import org.isnad.reader.record.Commitment;
import org.isnad.reader.record.Credit;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Filler;
import org.isnad.reader.record.Form;
import org.isnad.reader.record.Link;
import org.isnad.reader.record.Position;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.SourceGrade;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.Statement;
import org.isnad.reader.record.TimeExpression;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads back what {@link ReadingJson} wrote. A field that it does not know is passed over, since a
 * later program may have added it.
 */
final class LayersParser {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Map<String, AccountKind> ACCOUNTS =
      words(AccountKind.values(), AccountKind::word);
  private static final Map<String, Bound> BOUNDS = words(Bound.values(), Bound::word);
  private static final Map<String, Form> FORMS = words(Form.values(), Form::word);
  private static final Map<String, EntityKind> KINDS = words(EntityKind.values(), EntityKind::word);
  private static final Map<String, Mode> MODES = words(Mode.values(), Mode::word);
  private static final Map<String, Certainty> CERTAINTIES =
      words(Certainty.values(), Certainty::word);
  private static final Map<String, Commitment> COMMITMENTS =
      words(Commitment.values(), Commitment::word);
  private static final Map<String, SourceGrade> GRADES =
      words(SourceGrade.values(), SourceGrade::word);
  private static final Map<String, Stance> STANCES = words(Stance.values(), Stance::word);
  private static final Map<String, Status> STATUSES = words(Status.values(), Status::word);
  private static final Map<String, Context> CONTEXTS = words(Context.values(), Context::word);
  private static final Map<String, EventType> TYPES = words(EventType.values(), EventType::name);

  private final JsonParser json;

  private LayersParser(JsonParser json) {
    this.json = json;
  }

  static Reading parse(Article article, String layers) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), layers)) {
      return new LayersParser(json).reading(article);
    }
  }

  static List<Entity> entities(String layers) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), layers)) {
      return new LayersParser(json).entities();
    }
  }

  private Reading reading(Article article) {
    List<Span> sentences = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<Account> accounts = new ArrayList<>();
    List<Credit> credits = new ArrayList<>();
    List<Position> positions = new ArrayList<>();
    json.nextToken();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String layer = json.currentName();
      json.nextToken();
      switch (layer) {
        case "sentences" -> list(sentences, () -> Fields.of(this).span());
        case "entities" -> list(entities, () -> Fields.of(this).entity());
        case "times" -> list(times, () -> Fields.of(this).time());
        case "figures" -> list(figures, () -> Fields.of(this).figure());
        case "statements" -> list(statements, () -> Fields.of(this).statement());
        case "events" -> list(events, () -> Fields.of(this).event());
        case "accounts" -> list(accounts, () -> Fields.of(this).account());
        case "credits" -> list(credits, () -> Fields.of(this).credit());
        case "positions" -> list(positions, () -> Fields.of(this).position());
        default -> json.skipChildren();
      }
    }
    return new Reading(
        article,
        List.copyOf(sentences),
        List.copyOf(entities),
        List.copyOf(times),
        List.copyOf(figures),
        List.copyOf(statements),
        List.copyOf(events),
        List.copyOf(accounts),
        List.copyOf(credits),
        List.copyOf(positions));
  }

  private List<Entity> entities() {
    List<Entity> entities = new ArrayList<>();
    json.nextToken();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String layer = json.currentName();
      json.nextToken();
      if (layer.equals("entities")) {
        list(entities, () -> Fields.of(this).entity());
        break;
      }
      json.skipChildren();
    }
    return List.copyOf(entities);
  }

  private <T> void list(List<T> to, Supplier<T> item) {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      to.add(item.get());
    }
  }

  /** The fields of one object: strings, numbers, truths, spans, and lists of strings or spans. */
  private record Fields(Map<String, Object> values) {

    /** Reads the object that the parser has just entered. */
    static Fields of(LayersParser parser) {
      JsonParser json = parser.json;
      Map<String, Object> values = new HashMap<>();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken token = json.nextToken();
        switch (token) {
          case VALUE_STRING -> values.put(name, json.getString());
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> values.put(name, json.getDecimalValue());
          case VALUE_TRUE -> values.put(name, true);
          case VALUE_FALSE -> values.put(name, false);
          case START_OBJECT -> values.put(name, of(parser));
          case START_ARRAY -> values.put(name, array(parser));
          default -> {
            // Null, which is what a field that is not there means too.
          }
        }
      }
      return new Fields(values);
    }

    private static List<Object> array(LayersParser parser) {
      List<Object> items = new ArrayList<>();
      for (JsonToken token = parser.json.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.json.nextToken()) {
        items.add(token == JsonToken.START_OBJECT ? of(parser) : parser.json.getString());
      }
      return items;
    }

    Span span() {
      return new Span(number("start").intValueExact(), number("end").intValueExact());
    }

    Entity entity() {
      return new Entity(
          text("id"),
          word("kind", KINDS),
          text("name"),
          orNull("english"),
          orNull("code"),
          orNull("role"),
          orNull("wikidata"),
          orNull("lexicon"),
          location(),
          items("mentions").stream().map(item -> ((Fields) item).span()).toList());
    }

    private @Nullable Location location() {
      Double lat = degrees("lat");
      Double lon = degrees("lon");
      String in = orNull("in");
      String type = orNull("type");
      return lat == null && lon == null && in == null && type == null
          ? null
          : new Location(lat, lon, in, type);
    }

    private @Nullable Double degrees(String name) {
      return values.get(name) instanceof BigDecimal number ? number.doubleValue() : null;
    }

    TimeExpression time() {
      return new TimeExpression(span(), orNull("value"), orNull("conflict"));
    }

    Figure figure() {
      return new Figure(
          text("id"),
          span(),
          number("value"),
          text("unit"),
          word("bound", BOUNDS),
          text("counts"),
          orNull("vague"),
          orNull("part_of"),
          orNull("statement"),
          strings("chain"),
          fillerOrNull("period"),
          fillerOrNull("place"),
          fillerOrNull("extent"));
    }

    Account account() {
      AccountKind kind = word("kind", ACCOUNTS);
      Fields written = inner("fields");
      Map<AccountField, List<Filler>> fields = new EnumMap<>(AccountField.class);
      for (AccountField field : kind.fields()) {
        List<Filler> fillers = written.fillers(field.word());
        if (!fillers.isEmpty()) {
          fields.put(field, fillers);
        }
      }
      return new Account(
          text("id"),
          kind,
          inner("words").span(),
          orNull("status") == null ? null : word("status", STATUSES),
          orNull("statement"),
          strings("events"),
          fields);
    }

    private List<Filler> fillers(String name) {
      Object value = values.get(name);
      if (value instanceof Fields one) {
        return List.of(one.filler());
      }
      return value == null
          ? List.of()
          : ((List<?>) value).stream().map(item -> ((Fields) item).filler()).toList();
    }

    private @Nullable Filler fillerOrNull(String name) {
      return values.get(name) instanceof Fields one ? one.filler() : null;
    }

    private Filler filler() {
      return new Filler(span(), orNull("value"));
    }

    Statement statement() {
      return new Statement(
          text("id"),
          inner("cue").span(),
          orNull("speaker"),
          orNull("addressee"),
          inner("content").span(),
          word("mode", MODES),
          word("form", FORMS),
          text("strength"),
          strings("chain"),
          text("rule"),
          sure(),
          values.get("teller") instanceof Fields teller
              ? teller.word("commitment", COMMITMENTS)
              : Commitment.REPORTED,
          values.get("teller") instanceof Fields teller ? teller.sure() : Certainty.UU,
          orNull("side"),
          values.containsKey("links")
              ? items("links").stream().map(item -> ((Fields) item).link()).toList()
              : List.of());
    }

    /** A certainty; not committed where an older reading has none. */
    private Certainty sure() {
      return orNull("certainty") == null ? Certainty.UU : word("certainty", CERTAINTIES);
    }

    private Link link() {
      return new Link(
          text("entity"),
          spanOrNull("words"),
          word("grade", GRADES),
          word("commitment", COMMITMENTS),
          sure());
    }

    Credit credit() {
      return new Credit(span(), orNull("agency"), text("name"), text("at").equals("foot"));
    }

    Position position() {
      return new Position(
          text("id"),
          text("actor"),
          orNull("issue"),
          (Boolean) values.get("favours"),
          word("stance", STANCES),
          inner("words").span(),
          spanOrNull("condition"),
          orNull("date"),
          orNull("statement"),
          orNull("event"),
          text("rule"));
    }

    private @Nullable Span spanOrNull(String name) {
      return values.get(name) instanceof Fields one ? one.span() : null;
    }

    Event event() {
      return new Event(
          text("id"),
          word("type", TYPES),
          orNull("mode"),
          inner("trigger").span(),
          strings("actors"),
          strings("recipients"),
          orNull("place"),
          orNull("time"),
          word("status", STATUSES),
          Boolean.TRUE.equals(values.get("background")),
          orNull("statement"),
          orNull("same_as"),
          contexts(),
          text("rule"));
    }

    /** Its contexts, in the order of the vocabulary; readings of older versions have none. */
    private List<Context> contexts() {
      if (values.get("contexts") == null) {
        return List.of();
      }
      EnumSet<Context> found = EnumSet.noneOf(Context.class);
      for (String word : strings("contexts")) {
        found.add(known("contexts", word, CONTEXTS));
      }
      return List.copyOf(found);
    }

    private Object value(String name) {
      Object value = values.get(name);
      if (value == null) {
        throw new IllegalArgumentException("a record of the reading has no \"" + name + "\"");
      }
      return value;
    }

    private @Nullable String orNull(String name) {
      return (String) values.get(name);
    }

    private String text(String name) {
      return (String) value(name);
    }

    private BigDecimal number(String name) {
      return (BigDecimal) value(name);
    }

    private Fields inner(String name) {
      return (Fields) value(name);
    }

    private List<?> items(String name) {
      return (List<?>) value(name);
    }

    private List<String> strings(String name) {
      return items(name).stream().map(String.class::cast).toList();
    }

    private <T> T word(String name, Map<String, T> words) {
      return known(name, text(name), words);
    }

    private static <T> T known(String name, String word, Map<String, T> words) {
      T known = words.get(word);
      if (known == null) {
        throw new IllegalArgumentException(
            "\"" + name + "\": \"" + word + "\" is none of " + words.keySet());
      }
      return known;
    }
  }

  private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
    return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(word, Function.identity()));
  }
}
