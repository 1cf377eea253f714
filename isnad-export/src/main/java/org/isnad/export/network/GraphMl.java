package org.isnad.export.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Omission;
import org.isnad.export.row.Origin;
import org.isnad.export.row.Party;
import org.isnad.export.row.Selection;
import org.isnad.export.row.Tally;
import org.isnad.export.row.Voice;
import org.isnad.export.row.Writing;
import org.jspecify.annotations.Nullable;

/**
 * The network of actors as GraphML: one edge for each actor and recipient of each event, with where
 * it comes from, so that a tool can weigh, filter and date them. A node stands before its first
 * edge; only the keys of nodes are held. Events that the same article tells again, and those
 * without an actor or a recipient, make no edge.
 */
public final class GraphMl implements Writing {
  private static final List<String> NODE =
      List.of("key", "name", "english", "kind", "code", "country", "wikidata");

  private static final List<String> EDGE =
      List.of(
          "event",
          "type",
          "mode",
          "status",
          "day",
          "precision",
          "place",
          "certainty",
          "article",
          "url",
          "outlet",
          "published",
          "words",
          "sentence",
          "chain",
          "rule",
          "reader",
          "lexicon");

  @Override
  public void write(Selection selection, OutputStream out, Tally tally) throws IOException {
    Writer xml = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    head(xml);
    Map<String, String> nodes = new HashMap<>();
    Iterator<EventRow> events = selection.events().iterator();
    while (events.hasNext()) {
      EventRow event = events.next();
      if (event.sameAs() != null) {
        tally.omit(Omission.TOLD_AGAIN);
      } else if (event.actors().isEmpty()) {
        tally.omit(Omission.NO_ACTOR);
      } else if (event.recipients().isEmpty()) {
        tally.omit(Omission.NO_RECIPIENT);
      } else {
        edges(xml, event, nodes);
        tally.write();
      }
    }
    xml.write("</graph>\n</graphml>\n");
    xml.flush();
  }

  private static void head(Writer xml) throws IOException {
    xml.write(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
        http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
        """);
    for (String name : NODE) {
      key(xml, "n_" + name, "node", name, "string");
    }
    for (String name : EDGE) {
      key(xml, "e_" + name, "edge", name, "string");
    }
    key(xml, "e_start", "edge", "start", "int");
    key(xml, "e_end", "edge", "end", "int");
    xml.write("<graph id=\"isnad\" edgedefault=\"directed\">\n");
  }

  private static void key(Writer xml, String id, String of, String name, String type)
      throws IOException {
    xml.write(
        "<key id=\""
            + id
            + "\" for=\""
            + of
            + "\" attr.name=\""
            + name
            + "\" attr.type=\""
            + type
            + "\"/>\n");
  }

  private static void edges(Writer xml, EventRow event, Map<String, String> nodes)
      throws IOException {
    for (Party actor : event.actors()) {
      for (Party recipient : event.recipients()) {
        String source = node(xml, actor, nodes);
        String target = node(xml, recipient, nodes);
        xml.write("<edge source=\"" + source + "\" target=\"" + target + "\">");
        Origin origin = event.origin();
        data(xml, "e_event", event.id());
        data(xml, "e_type", event.type());
        data(xml, "e_mode", event.mode());
        data(xml, "e_status", event.status());
        data(xml, "e_day", event.day());
        data(xml, "e_precision", event.precision());
        data(xml, "e_place", event.place() == null ? null : event.place().key());
        data(xml, "e_certainty", event.certainty());
        data(xml, "e_article", origin.article());
        data(xml, "e_url", origin.url());
        data(xml, "e_outlet", origin.outlet());
        data(xml, "e_published", origin.published());
        data(xml, "e_words", origin.words());
        data(xml, "e_sentence", origin.sentence());
        data(
            xml,
            "e_chain",
            origin.chain().stream().map(Voice::key).collect(Collectors.joining(" > ")));
        data(xml, "e_rule", origin.rule());
        data(xml, "e_reader", origin.reader());
        data(xml, "e_lexicon", origin.lexicon());
        data(xml, "e_start", origin.start());
        data(xml, "e_end", origin.end());
        xml.write("</edge>\n");
      }
    }
  }

  /** The id of an actor's node, which is written where it is new. Ids of XML have no spaces. */
  private static String node(Writer xml, Party party, Map<String, String> nodes)
      throws IOException {
    String known = nodes.get(party.key());
    if (known != null) {
      return known;
    }
    String id = "n" + (nodes.size() + 1);
    nodes.put(party.key(), id);
    xml.write("<node id=\"" + id + "\">");
    data(xml, "n_key", party.key());
    data(xml, "n_name", party.name());
    data(xml, "n_english", party.english());
    data(xml, "n_kind", party.kind());
    data(xml, "n_code", party.code());
    data(xml, "n_country", party.country());
    data(xml, "n_wikidata", party.wikidata());
    xml.write("</node>\n");
    return id;
  }

  private static void data(Writer xml, String key, @Nullable Object value) throws IOException {
    String text = value == null ? "" : value.toString();
    if (!text.isEmpty()) {
      xml.write("<data key=\"");
      xml.write(key);
      xml.write("\">");
      xml.write(Xml.text(text));
      xml.write("</data>");
    }
  }
}
