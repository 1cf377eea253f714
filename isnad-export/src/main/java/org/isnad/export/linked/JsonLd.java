package org.isnad.export.linked;

import static org.isnad.export.json.Json.object;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.export.json.Json;
import org.isnad.export.row.ActorRow;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.FigureRow;
import org.isnad.export.row.Origin;
import org.isnad.export.row.Party;
import org.isnad.export.row.ReadArticle;
import org.isnad.export.row.Row;
import org.isnad.export.row.Selection;
import org.isnad.export.row.StatementRow;
import org.isnad.export.row.Tally;
import org.isnad.export.row.Voice;
import org.isnad.export.row.WebAddress;
import org.isnad.export.row.Writing;
import org.jspecify.annotations.Nullable;

/**
 * Articles, events, statements and figures as one JSON-LD document that is written as it is read.
 *
 * <ul>
 *   <li>An article is a {@code schema:NewsArticle}; its name is that of its text.
 *   <li>A record is a {@code prov:Entity}, derived from its article, and attributed to the
 *       innermost voice. Each voice of a chain has a report of its own, quoted from the next.
 *   <li>Its words are an {@code Annotation} whose body is the record and whose target is the
 *       article, with a TextQuoteSelector and a TextPositionSelector in code points.
 * </ul>
 *
 * Actors and the program that read stand once, where they are met first; their keys are held.
 */
public final class JsonLd implements Writing {
  private static final String ANNOTATION = "http://www.w3.org/ns/anno.jsonld";

  /** So many code points beside a quote tell it from others of the same words. */
  private static final int BESIDE = 32;

  private static final Map<String, Object> TERMS =
      object(
          "schema",
          "https://schema.org/",
          "prov",
          "http://www.w3.org/ns/prov#",
          "isnad",
          "urn:isnad:vocabulary#",
          "xsd",
          "http://www.w3.org/2001/XMLSchema#",
          "name",
          object("@id", "schema:name", "@container", "@language"),
          "headline",
          object("@id", "schema:headline", "@language", "ar"),
          "url",
          object("@id", "schema:url", "@type", "@id"),
          "sameAs",
          object("@id", "schema:sameAs", "@type", "@id"),
          "published",
          object("@id", "schema:datePublished", "@type", "schema:Date"),
          "publisher",
          object("@id", "schema:publisher", "@type", "@id"),
          "agency",
          object("@id", "schema:sourceOrganization", "@type", "@id"),
          "day",
          object("@id", "schema:startDate", "@type", "schema:Date"),
          "place",
          object("@id", "schema:location", "@type", "@id"),
          "actor",
          object("@id", "isnad:actor", "@type", "@id"),
          "recipient",
          object("@id", "isnad:recipient", "@type", "@id"),
          "addressee",
          object("@id", "isnad:addressee", "@type", "@id"),
          "statement",
          object("@id", "isnad:statement", "@type", "@id"),
          "toldAgain",
          object("@id", "isnad:toldAgain", "@type", "@id"),
          "derivedFrom",
          object("@id", "prov:wasDerivedFrom", "@type", "@id"),
          "attributedTo",
          object("@id", "prov:wasAttributedTo", "@type", "@id"),
          "quotedFrom",
          object("@id", "prov:wasQuotedFrom", "@type", "@id"),
          "primarySource",
          object("@id", "prov:hadPrimarySource", "@type", "@id"),
          "generatedBy",
          object("@id", "prov:wasGeneratedBy", "@type", "@id"),
          "associatedWith",
          object("@id", "prov:wasAssociatedWith", "@type", "@id"));

  @Override
  public void write(Selection selection, OutputStream out, Tally tally) {
    Json json = new Json(out);
    json.raw("{\"@context\":");
    json.write(List.of(ANNOTATION, TERMS));
    json.raw(",\"@graph\":[");
    Graph graph = new Graph(json);
    Iterator<ReadArticle> articles = selection.readArticles().iterator();
    while (articles.hasNext()) {
      ReadArticle article = articles.next();
      List<EventRow> events = article.events();
      List<StatementRow> statements = article.statements();
      List<FigureRow> figures = article.figures();
      if (!events.isEmpty() || !statements.isEmpty() || !figures.isEmpty()) {
        graph.article(article.article().origin());
        graph.named(article.actors());
      }
      for (StatementRow row : statements) {
        graph.statement(row);
        tally.write();
      }
      for (EventRow row : events) {
        graph.event(row);
        tally.write();
      }
      for (FigureRow row : figures) {
        graph.figure(row);
        tally.write();
      }
    }
    json.raw("\n]}\n");
    json.flush();
  }

  /** The nodes of a document. */
  private static final class Graph {
    private final Json json;
    private final Set<String> met = new HashSet<>();
    private final Map<String, Party> named = new HashMap<>();
    private boolean first = true;

    Graph(Json json) {
      this.json = json;
    }

    private void node(Map<String, Object> node) {
      json.raw(first ? "\n" : ",\n");
      first = false;
      json.write(node);
    }

    /** Who is named in the article at hand: what is known of a voice beside its name. */
    void named(List<ActorRow> actors) {
      named.clear();
      actors.forEach(row -> named.put(row.actor().key(), row.actor()));
    }

    void article(Origin origin) {
      List<String> agencies = new ArrayList<>();
      for (String agency : origin.agencies()) {
        agencies.add(organization(agency));
      }
      node(
          object(
              "id",
              Iri.article(origin.article()),
              "type",
              List.of("schema:NewsArticle", "prov:Entity"),
              "headline",
              origin.title(),
              "url",
              WebAddress.encoded(origin.url()),
              "published",
              origin.published(),
              "publisher",
              origin.outlet() == null ? null : organization(origin.outlet()),
              "agency",
              agencies,
              "schema:inLanguage",
              "ar",
              "schema:identifier",
              origin.article(),
              "isnad:source",
              origin.source()));
    }

    private String organization(String name) {
      String id = Iri.of("outlet", name);
      if (met.add(id)) {
        node(
            object(
                "id",
                id,
                "type",
                List.of("schema:NewsMediaOrganization", "prov:Organization", "prov:Agent"),
                "name",
                object("ar", name)));
      }
      return id;
    }

    void event(EventRow row) {
      Map<String, Object> node = record(row, "event", "isnad:Event", "schema:Event", "prov:Entity");
      node.put("isnad:eventType", row.type());
      put(node, "isnad:mode", row.mode());
      node.put("isnad:status", row.status());
      node.put("isnad:background", row.background());
      put(node, "day", row.day());
      node.put("isnad:precision", row.precision());
      put(node, "isnad:time", row.time());
      node.put("isnad:certainty", row.certainty());
      put(node, "actor", agents(row.actors()));
      put(node, "recipient", agents(row.recipients()));
      put(node, "place", row.place() == null ? null : agent(row.place()));
      put(node, "statement", row.statement() == null ? null : Iri.of("statement", row.statement()));
      put(node, "toldAgain", row.sameAs() == null ? null : Iri.of("event", row.sameAs()));
      finish(node, row, "event");
    }

    void statement(StatementRow row) {
      Map<String, Object> node = record(row, "statement", "isnad:Statement", "prov:Entity");
      node.put("isnad:statementMode", row.mode());
      node.put("isnad:form", row.form());
      node.put("isnad:strength", row.strength());
      node.put("isnad:certainty", row.certainty());
      node.put("isnad:teller", row.teller());
      node.put("isnad:tellerCertainty", row.tellerCertainty());
      put(node, "isnad:side", row.side());
      put(node, "addressee", row.addressee() == null ? null : agent(row.addressee()));
      node.put("isnad:cue", row.cue());
      finish(node, row, "statement");
    }

    void figure(FigureRow row) {
      Map<String, Object> node = record(row, "figure", "isnad:Figure", "prov:Entity");
      node.put("isnad:counts", row.counts());
      node.put(
          "isnad:value",
          object(
              "@value", row.value().stripTrailingZeros().toPlainString(), "@type", "xsd:decimal"));
      node.put("isnad:unit", row.unit());
      node.put("isnad:bound", row.bound());
      put(node, "isnad:vague", row.vague());
      put(node, "isnad:period", row.period());
      put(node, "isnad:extent", row.extent());
      put(node, "isnad:place", row.place() == null ? null : object("id", agent(row.place())));
      put(node, "statement", row.statement() == null ? null : Iri.of("statement", row.statement()));
      finish(node, row, "figure");
    }

    private static void put(Map<String, Object> node, String name, @Nullable Object value) {
      node.putAll(object(name, value));
    }

    private Map<String, Object> record(Row row, String kind, String... types) {
      Origin origin = row.origin();
      Map<String, Object> node =
          object(
              "id",
              Iri.of(kind, row.id()),
              "type",
              List.of(types),
              "derivedFrom",
              Iri.article(origin.article()),
              "generatedBy",
              reading(origin),
              "isnad:rule",
              origin.rule().isEmpty() ? null : origin.rule());
      List<Voice> chain = origin.chain();
      if (!chain.isEmpty()) {
        Voice speaker = chain.get(chain.size() - 1);
        node.put("attributedTo", voice(speaker));
        node.put("quotedFrom", Iri.of("report", row.id() + "/0"));
        node.put("primarySource", Iri.of("report", row.id() + "/" + (chain.size() - 1)));
      } else if (origin.outlet() != null) {
        node.put("attributedTo", organization(origin.outlet()));
      }
      return node;
    }

    /** Writes a record, the reports of its chain and the annotation of its words. */
    private void finish(Map<String, Object> node, Row row, String kind) {
      node(node);
      Origin origin = row.origin();
      List<Voice> chain = origin.chain();
      for (int i = 0; i < chain.size(); i++) {
        Voice voice = chain.get(i);
        node(
            object(
                "id",
                Iri.of("report", row.id() + "/" + i),
                "type",
                List.of("isnad:Report", "prov:Entity"),
                "attributedTo",
                voice(voice),
                "quotedFrom",
                i + 1 < chain.size() ? Iri.of("report", row.id() + "/" + (i + 1)) : null,
                "isnad:words",
                voice.words(),
                "isnad:start",
                voice.start(),
                "isnad:end",
                voice.end(),
                "isnad:grade",
                voice.grade(),
                "isnad:commitment",
                voice.commitment(),
                "isnad:certainty",
                voice.certainty()));
      }
      node(annotation(row, kind, origin));
    }

    private static Map<String, Object> annotation(Row row, String kind, Origin origin) {
      int[] sentence = origin.sentence().codePoints().toArray();
      int start = origin.start() - origin.sentenceStart();
      int end = Math.min(sentence.length, start + (origin.end() - origin.start()));
      String prefix = between(sentence, Math.max(0, start - BESIDE), start);
      String suffix = between(sentence, end, Math.min(sentence.length, end + BESIDE));
      return object(
          "id",
          Iri.of("evidence", row.id()),
          "type",
          "Annotation",
          "motivation",
          "identifying",
          "body",
          Iri.of(kind, row.id()),
          "target",
          object(
              "source",
              Iri.article(origin.article()),
              "selector",
              List.of(
                  object(
                      "type", "TextPositionSelector", "start", origin.start(), "end", origin.end()),
                  object(
                      "type",
                      "TextQuoteSelector",
                      "exact",
                      origin.words(),
                      "prefix",
                      prefix.isEmpty() ? null : prefix,
                      "suffix",
                      suffix.isEmpty() ? null : suffix))));
    }

    private static String between(int[] points, int from, int to) {
      return from >= to ? "" : new String(points, from, to - from);
    }

    private String reading(Origin origin) {
      String id = Iri.of("reading", origin.reader() + "/" + origin.lexicon());
      if (met.add(id)) {
        String agent = Iri.of("reader", origin.reader());
        node(
            object(
                "id",
                id,
                "type",
                "prov:Activity",
                "associatedWith",
                agent,
                "isnad:reader",
                origin.reader(),
                "isnad:lexicon",
                origin.lexicon()));
        if (met.add(agent)) {
          node(object("id", agent, "type", List.of("prov:SoftwareAgent", "prov:Agent")));
        }
      }
      return id;
    }

    private List<String> agents(List<Party> parties) {
      List<String> ids = new ArrayList<>();
      for (Party party : parties) {
        ids.add(agent(party));
      }
      return ids;
    }

    private String agent(Party party) {
      String id = Iri.of("actor", party.key());
      if (met.add(id)) {
        boolean place = party.kind().equals("place") || party.kind().equals("country");
        node(
            object(
                "id",
                id,
                "type",
                types(party),
                "name",
                object("ar", party.name(), "en", party.english()),
                "isnad:kind",
                party.kind(),
                "isnad:code",
                party.code(),
                "sameAs",
                party.wikidata() == null
                    ? null
                    : "http://www.wikidata.org/entity/" + party.wikidata(),
                "schema:latitude",
                place ? party.lat() : null,
                "schema:longitude",
                place ? party.lon() : null));
      }
      return id;
    }

    private static List<String> types(Party party) {
      return switch (party.kind()) {
        case "person" -> List.of("schema:Person", "prov:Person", "prov:Agent");
        case "organization", "armed-group" ->
            List.of("schema:Organization", "prov:Organization", "prov:Agent");
        case "country" -> List.of("schema:Country", "prov:Agent");
        case "place" -> List.of("schema:Place", "prov:Location");
        default -> List.of("schema:Thing", "prov:Agent");
      };
    }

    private String voice(Voice voice) {
      Party party = named.get(voice.key());
      if (party != null) {
        return agent(party);
      }
      String id = Iri.of("actor", voice.key());
      if (met.add(id)) {
        node(
            object(
                "id",
                id,
                "type",
                List.of("schema:Thing", "prov:Agent"),
                "name",
                object("ar", voice.name(), "en", voice.english())));
      }
      return id;
    }
  }
}
