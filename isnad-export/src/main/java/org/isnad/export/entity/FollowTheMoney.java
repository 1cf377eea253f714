package org.isnad.export.entity;

import static org.isnad.export.json.Json.object;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.export.json.Json;
import org.isnad.export.row.ActorRow;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Omission;
import org.isnad.export.row.Origin;
import org.isnad.export.row.Party;
import org.isnad.export.row.ReadArticle;
import org.isnad.export.row.Selection;
import org.isnad.export.row.Tally;
import org.isnad.export.row.Voice;
import org.isnad.export.row.WebAddress;
import org.isnad.export.row.Writing;
import org.jspecify.annotations.Nullable;

/**
 * FollowTheMoney entities, one JSON object a line: {@code Article}, {@code Person}, {@code
 * Organization}, {@code PublicBody}, {@code Address}, {@code Event}, and {@code Documentation} for
 * who is named in an article: its {@code Mention} has no room for the place in the text. Who is
 * only described is no entity. An entity is written before what refers to it, once.
 */
public final class FollowTheMoney implements Writing {
  private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");
  private static final Map<String, String> COUNTRIES = countries();

  /** The longest name and the longest string of the model. */
  private static final int NAME = 384;

  private static final int STRING = 1024;

  private static Map<String, String> countries() {
    Map<String, String> countries = new HashMap<>();
    for (String two : Locale.getISOCountries()) {
      countries.put(new Locale("", two).getISO3Country(), two.toLowerCase(Locale.ROOT));
    }
    return countries;
  }

  @Override
  public void write(Selection selection, OutputStream out, Tally tally) {
    Json json = new Json(out);
    Lines lines = new Lines(json, tally);
    Iterator<ReadArticle> articles = selection.readArticles().iterator();
    while (articles.hasNext()) {
      ReadArticle article = articles.next();
      List<EventRow> events = article.events();
      List<ActorRow> actors = article.actors();
      if (events.isEmpty() && actors.isEmpty()) {
        continue;
      }
      lines.article(article.article().origin());
      for (ActorRow actor : actors) {
        lines.named(actor);
      }
      for (EventRow event : events) {
        lines.event(event);
      }
    }
    json.flush();
  }

  private static final class Lines {
    private final Json json;
    private final Tally tally;
    private final Set<String> written = new HashSet<>();

    Lines(Json json, Tally tally) {
      this.json = json;
      this.tally = tally;
    }

    private void entity(String id, String schema, Map<String, Object> properties) {
      Map<String, Object> values = new LinkedHashMap<>();
      properties.forEach(
          (name, value) -> {
            Collection<?> all = value instanceof Collection<?> many ? many : List.of(value);
            values.put(name, all.stream().map(String::valueOf).distinct().toList());
          });
      json.line(object("id", id, "schema", schema, "properties", values));
      tally.write();
    }

    void article(Origin origin) {
      String title = Objects.requireNonNullElse(origin.title(), origin.words());
      entity(
          id("article", origin.article()),
          "Article",
          object(
              "name",
              cut(title, NAME),
              "title",
              cut(title, STRING),
              "publisher",
              origin.outlets(),
              "sourceUrl",
              WebAddress.encoded(origin.url()),
              "publishedAt",
              origin.published(),
              "author",
              origin.agencies(),
              "language",
              "ara",
              "fileName",
              cut(origin.source(), STRING),
              "notes",
              "Isnad article " + origin.article() + ", " + version(origin)));
    }

    void named(ActorRow row) {
      Origin origin = row.origin();
      String entity = actor(row.actor(), origin);
      if (entity == null) {
        tally.omit(Omission.UNKNOWN);
        return;
      }
      entity(
          id("mention", row.id()),
          "Documentation",
          object(
              "document",
              id("article", origin.article()),
              "entity",
              entity,
              "role",
              row.mentions() == 1 ? "named once" : "named " + row.mentions() + " times",
              "date",
              origin.published(),
              "summary",
              origin.sentence(),
              "description",
              evidence(origin),
              "publisher",
              origin.outlets(),
              "sourceUrl",
              WebAddress.encoded(origin.url()),
              "recordId",
              row.id()));
    }

    /** The id of an actor's entity, which is written where it is new; null where it is none. */
    private @Nullable String actor(Party party, Origin origin) {
      String schema = schema(party);
      if (schema == null) {
        return null;
      }
      String id = id("actor", party.key());
      if (written.add(id)) {
        boolean person = schema.equals("Person");
        entity(
            id,
            schema,
            object(
                "name",
                party.label(),
                "alias",
                party.english() == null ? null : party.name(),
                person ? "nationality" : "country",
                country(party),
                "wikidataId",
                party.wikidata(),
                person ? "position" : "sector",
                person ? party.role() : party.sector(),
                "proof",
                id("article", origin.article()),
                "sourceUrl",
                WebAddress.encoded(origin.url()),
                "notes",
                List.of("Isnad key " + party.key(), evidence(origin))));
      }
      return id;
    }

    private static @Nullable String schema(Party party) {
      if (party.key().startsWith("~")) {
        return null;
      }
      return switch (party.kind()) {
        case "person" -> "Person";
        case "country" -> "PublicBody";
        case "armed-group" -> "Organization";
        case "organization" -> {
          String sector = party.sector();
          yield sector != null && STATE.contains(sector) ? "PublicBody" : "Organization";
        }
        default -> null;
      };
    }

    void event(EventRow row) {
      if (row.sameAs() != null) {
        tally.omit(Omission.TOLD_AGAIN);
        return;
      }
      Origin origin = row.origin();
      Set<String> involved = new LinkedHashSet<>();
      Stream.concat(row.actors().stream(), row.recipients().stream())
          .map(party -> actor(party, origin))
          .filter(Objects::nonNull)
          .forEach(involved::add);
      Party place = row.place();
      String address = place == null ? null : address(place, origin);
      String actors = labels(row.actors());
      String recipients = labels(row.recipients());
      List<String> keywords = new ArrayList<>(List.of(row.type(), row.status()));
      if (row.mode() != null) {
        keywords.add(row.mode());
      }
      entity(
          id("event", row.id()),
          "Event",
          object(
              "name",
              cut(
                  row.type()
                      + (row.mode() == null ? "" : "/" + row.mode())
                      + (actors.isEmpty() ? "" : ": " + actors)
                      + (recipients.isEmpty() ? "" : " → " + recipients),
                  NAME),
              "date",
              row.day(),
              "summary",
              origin.sentence(),
              "keywords",
              keywords,
              "involved",
              involved,
              "location",
              place == null ? null : place.label(),
              "addressEntity",
              address,
              "country",
              place == null ? null : country(place),
              "proof",
              id("article", origin.article()),
              "publisher",
              origin.outlets(),
              "sourceUrl",
              WebAddress.encoded(origin.url()),
              "recordId",
              row.id(),
              "notes",
              evidence(origin)));
    }

    private String address(Party place, Origin origin) {
      String id = id("place", place.key());
      if (written.add(id)) {
        entity(
            id,
            "Address",
            object(
                "full",
                place.label(),
                "remarks",
                "Isnad key " + place.key(),
                "latitude",
                place.lat(),
                "longitude",
                place.lon(),
                "country",
                country(place),
                "proof",
                id("article", origin.article()),
                "sourceUrl",
                WebAddress.encoded(origin.url()),
                "notes",
                evidence(origin)));
      }
      return id;
    }
  }

  /** Text of so many UTF-16 units at the most, cut between letters. */
  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private static String labels(List<Party> parties) {
    return parties.stream().map(Party::label).collect(Collectors.joining(", "));
  }

  /** Where a thing is told, to the word. */
  private static String evidence(Origin origin) {
    String chain = origin.chain().stream().map(Voice::name).collect(Collectors.joining(" > "));
    return "“"
        + origin.words()
        + "” at "
        + origin.start()
        + "–"
        + origin.end()
        + " of article "
        + origin.article()
        + (chain.isEmpty() ? "" : ", through " + chain)
        + (origin.rule().isEmpty() ? "" : ", by rule " + origin.rule())
        + ", "
        + version(origin);
  }

  private static String version(Origin origin) {
    return "reader " + origin.reader() + ", lexicon " + origin.lexicon();
  }

  /** The two letters of ISO 3166 for a party's country, in lower case, or null. */
  private static @Nullable String country(Party party) {
    String three = party.country();
    return three == null ? null : COUNTRIES.get(three);
  }

  private static String id(String kind, String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-1")
              .digest((kind + ":" + key).getBytes(StandardCharsets.UTF_8));
      return "isnad-" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
