package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.isnad.archive.Archive;
import org.isnad.export.row.EventRow;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;

class GraphMlTest {
  @Test
  void theGraphIsValidAndHasAnEdgeForEachPair() {
    try (Archive archive = Newsroom.open()) {
      String xml = Newsroom.text(Format.GRAPHML, archive);
      Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
      GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
      importer.setSchemaValidation(true);
      importer.setVertexFactory(id -> id);
      Map<String, String> keys = new HashMap<>();
      Map<String, Integer> sentences = new HashMap<>();
      importer.addVertexAttributeConsumer(
          (vertex, value) -> {
            if (vertex.getSecond().equals("key")) {
              keys.put(vertex.getFirst(), value.getValue());
            }
          });
      importer.addEdgeAttributeConsumer(
          (edge, value) -> {
            if (edge.getSecond().equals("words")) {
              sentences.merge(value.getValue(), 1, Integer::sum);
            }
          });
      importer.importGraph(graph, new StringReader(xml));
      var told =
          Newsroom.all(archive)
              .events()
              .filter(event -> event.sameAs() == null)
              .filter(event -> !event.actors().isEmpty() && !event.recipients().isEmpty())
              .toList();
      assertThat(told).isNotEmpty();
      assertThat(graph.edgeSet())
          .hasSize(
              told.stream().mapToInt(one -> one.actors().size() * one.recipients().size()).sum());
      assertThat(keys.values())
          .containsExactlyInAnyOrderElementsOf(
              told.stream()
                  .flatMap(
                      one ->
                          java.util.stream.Stream.concat(
                              one.actors().stream(), one.recipients().stream()))
                  .map(party -> party.key())
                  .distinct()
                  .toList());
      assertThat(sentences)
          .containsKeys(
              told.stream()
                  .map(EventRow::origin)
                  .map(one -> one.words())
                  .distinct()
                  .toArray(String[]::new));
    }
  }
}
