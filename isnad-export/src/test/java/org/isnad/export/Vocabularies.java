package org.isnad.export;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds expanded JSON-LD against what the Web Annotation vocabulary, PROV-O and schema.org say of
 * their terms: that there is such a class or property, what it may be said of, what it may lead to.
 */
final class Vocabularies {
  private static final Map<String, String> PREFIXES =
      Map.of(
          "oa", "http://www.w3.org/ns/oa#",
          "prov", "http://www.w3.org/ns/prov#",
          "schema", "https://schema.org/");

  /** What has no node of its own in a document: addresses, motivations, other people's names. */
  private static final Set<String> ELSEWHERE =
      Set.of("schema:url", "schema:sameAs", "oa:motivatedBy");

  private record Term(boolean isClass, Set<String> first, Set<String> second) {}

  private final Map<String, Term> terms = new HashMap<>();
  private final Map<String, Set<String>> types = new HashMap<>();
  private final Set<String> faults = new TreeSet<>();

  private Vocabularies() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Vocabularies.class.getResourceAsStream("vocabularies.tsv"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              cells ->
                  terms.put(
                      cells[0],
                      new Term(cells[1].equals("class"), words(cells, 2), words(cells, 3))));
    }
  }

  private static Set<String> words(String[] cells, int at) {
    return at < cells.length && !cells[at].isEmpty() ? Set.of(cells[at].split(" ")) : Set.of();
  }

  /** What in a document the vocabularies do not allow, each kind of fault once. */
  static Set<String> faults(JsonArray expanded) throws IOException {
    Vocabularies known = new Vocabularies();
    known.walk(expanded, known::name);
    known.walk(expanded, known::check);
    return known.faults;
  }

  private interface Visit {
    void node(JsonObject node);
  }

  private void walk(JsonValue value, Visit visit) {
    if (value instanceof JsonArray array) {
      array.forEach(one -> walk(one, visit));
    } else if (value instanceof JsonObject node && !node.containsKey("@value")) {
      visit.node(node);
      node.forEach((name, one) -> walk(one, visit));
    }
  }

  private void name(JsonObject node) {
    if (node.containsKey("@id") && node.containsKey("@type")) {
      types.put(node.getString("@id"), typesOf(node));
    }
  }

  /** A node's types and the classes above them. */
  private Set<String> typesOf(JsonObject node) {
    Set<String> all = new HashSet<>();
    if (node.get("@type") instanceof JsonArray named) {
      named.getValuesAs(JsonString::getString).forEach(type -> add(prefixed(type), all));
    }
    return all;
  }

  private void add(String type, Set<String> all) {
    if (all.add(type)) {
      Term term = terms.get(type);
      if (isTheirs(type) && (term == null || !term.isClass())) {
        faults.add("no class " + type);
      } else if (term != null) {
        term.first().forEach(above -> add(above, all));
      }
    }
  }

  private void check(JsonObject node) {
    Set<String> own = typesOf(node);
    for (String name : node.keySet()) {
      String property = prefixed(name);
      if (!isTheirs(property)) {
        continue;
      }
      Term term = terms.get(property);
      if (term == null || term.isClass()) {
        faults.add("no property " + property);
        continue;
      }
      // What has no type takes that of the property.
      if (!own.isEmpty() && !meet(term.first(), own)) {
        faults.add(property + " is not said of " + new TreeSet<>(own));
      }
      for (JsonValue value : node.getJsonArray(name)) {
        String to = value instanceof JsonObject object ? object.getString("@id", null) : null;
        if (to != null && !ELSEWHERE.contains(property)) {
          leadsTo(property, term, to);
        }
      }
    }
  }

  private void leadsTo(String property, Term term, String to) {
    @Nullable Set<String> found = types.get(to);
    if (found == null) {
      faults.add(property + " leads to what is not there: " + to);
    } else if (!meet(term.second(), found)) {
      faults.add(property + " does not lead to " + new TreeSet<>(found));
    }
  }

  private static boolean meet(Set<String> wanted, Set<String> found) {
    return wanted.isEmpty() || wanted.stream().anyMatch(found::contains);
  }

  private static boolean isTheirs(String name) {
    return Stream.of("oa:", "prov:", "schema:").anyMatch(name::startsWith);
  }

  private static String prefixed(String iri) {
    return PREFIXES.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ':' + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }
}
