package org.isnad.evaluation.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * What readers ask a server for: every kind of address that a page asks, with actors, articles,
 * events, outlets, days and words that the archive has.
 */
final class Addresses {
  private static final int LISTED = 200;

  /** Of actors those whom most articles name are asked for as often as all others together. */
  private static final int FAMOUS = 10;

  private final List<String> articles = new ArrayList<>();
  private final List<String> events = new ArrayList<>();
  private final List<String> actors = new ArrayList<>();
  private final List<String> outlets = new ArrayList<>();
  private final List<String> months = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();

  /**
   * A question.
   *
   * @param kind what sort of question it is, as the table names it
   * @param path the address
   */
  record Question(String kind, String path) {}

  private record Kind(String name, Function<Random, String> path) {}

  /**
   * The addresses of a server.
   *
   * @param ask what it answers to a path of the API
   */
  Addresses(Function<String, JsonNode> ask) {
    for (int offset = 0; offset < 5 * LISTED; offset += LISTED) {
      for (JsonNode head :
          ask.apply("/articles?limit=" + LISTED + "&offset=" + offset).path("items")) {
        articles.add(head.path("id").asString());
        String day = head.path("published").asString("");
        if (day.length() > 7 && !months.contains(day.substring(0, 7))) {
          months.add(day.substring(0, 7));
        }
        for (String word : head.path("headline").asString("").split("[\\s\\p{P}]+")) {
          if (word.length() > 3) {
            words.add(word);
          }
        }
      }
    }
    for (String sort : List.of("day", "witnesses")) {
      for (JsonNode event : ask.apply("/events?limit=" + LISTED + "&sort=" + sort).path("items")) {
        events.add(event.path("article").asString() + "/" + event.path("record").asString());
      }
    }
    for (JsonNode actor : ask.apply("/actors?limit=" + LISTED).path("items")) {
      actors.add(encoded(actor.path("key").asString()));
    }
    for (JsonNode outlet : ask.apply("/outlets?limit=" + LISTED).path("items")) {
      if (outlet.path("outlet").isString()) {
        outlets.add(encoded(outlet.path("outlet").asString()));
      }
    }
    name();
  }

  private void name() {
    kind("about", chance -> "/about");
    kind("archive", chance -> "/archive");
    kind("news", chance -> "/news?since=" + (chance.nextBoolean() ? 0 : chance.nextInt(1000)));
    kind("articles", chance -> "/articles?offset=" + 50 * chance.nextInt(20));
    kind("articles of an outlet", chance -> "/articles?outlet=" + of(outlets, chance));
    kind("article", chance -> "/articles/" + of(articles, chance));
    kind("outlets", chance -> "/outlets?limit=200");
    kind("search", chance -> "/search?q=" + encoded(of(words, chance)) + "&limit=20");
    kind(
        "search of an actor",
        chance -> "/search?q=" + encoded(of(words, chance)) + "&actor=" + actor(chance));
    kind("names", chance -> "/names?q=" + encoded(of(words, chance).substring(0, 3)));
    kind("events", chance -> "/events?offset=" + 50 * chance.nextInt(20));
    kind("events by witnesses", chance -> "/events?sort=witnesses");
    kind("events contradicted", chance -> "/events?rivals=1&sort=rivals");
    kind("events of an actor", chance -> "/events?actor=" + actor(chance));
    kind("events of an outlet", chance -> "/events?minDepth=1&outlet=" + of(outlets, chance));
    kind("event", chance -> "/events/" + of(events, chance));
    kind("actors", chance -> "/actors?offset=" + 50 * chance.nextInt(4));
    kind("actor", chance -> "/actors/" + actor(chance));
    kind("actor's statements", chance -> "/actors/" + actor(chance) + "/statements?limit=20");
    kind("actor's events", chance -> "/actors/" + actor(chance) + "/events?limit=20");
    kind("actor's links", chance -> "/network/links?limit=200&actor=" + actor(chance));
    kind("network", chance -> "/network?limit=50");
    kind("network of a month", chance -> "/network?limit=50" + month(chance));
    kind("network's events", chance -> "/network/events?limit=20&one=" + actor(chance));
    kind("positions", chance -> "/positions/matrix?limit=25");
    kind("map", chance -> "/map");
    kind("map of a month", chance -> "/map?" + month(chance).substring(1));
    kind("timeline", chance -> "/timeline");
    kind("timeline of an actor", chance -> "/timeline?actor=" + actor(chance));
    kind("timeline's items", chance -> "/timeline/items?" + month(chance).substring(1));
    kind("figures", chance -> "/figures?counts=killed&unit=persons&limit=25");
    kind("figures' matters", chance -> "/figures/matters?limit=200");
    kind("figures' lines", chance -> "/figures/lines?counts=killed&unit=persons");
    kind("sources", chance -> "/sources");
    kind("flows", chance -> "/sources/flows?limit=60");
  }

  private void kind(String name, Function<Random, String> path) {
    kinds.add(new Kind(name, path));
  }

  private String actor(Random chance) {
    return actors.get(
        chance.nextInt(chance.nextBoolean() ? Math.min(FAMOUS, actors.size()) : actors.size()));
  }

  private String month(Random chance) {
    String month = of(months, chance);
    return "&from=" + month + "-01&to=" + month + "-28";
  }

  private static String of(List<String> all, Random chance) {
    return all.get(chance.nextInt(all.size()));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Whether the archive has something of everything that is asked for. */
  boolean isWhole() {
    return !articles.isEmpty()
        && !events.isEmpty()
        && !actors.isEmpty()
        && !outlets.isEmpty()
        && !months.isEmpty()
        && !words.isEmpty();
  }

  /** Every kind once. */
  List<Question> each(Random chance) {
    return kinds.stream()
        .map(kind -> new Question(kind.name(), kind.path().apply(chance)))
        .toList();
  }

  /** Any question; all kinds are as likely. */
  Question any(Random chance) {
    Kind kind = kinds.get(chance.nextInt(kinds.size()));
    return new Question(kind.name(), kind.path().apply(chance));
  }
}
