package org.isnad.flink.keyed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.flink.util.Collector;
import org.isnad.story.Groups;

/**
 * Finds what belongs together within a scope: a membership for each thing that an edge names. Only
 * names are held, in one task for each scope.
 */
public final class Components extends Gathering<Edge, Membership> {
  private static final long serialVersionUID = 1L;

  /** Components of all edges of a scope. */
  public Components() {
    super(Edge.class);
  }

  @Override
  protected void work(String scope, List<Edge> given, Context context, Collector<Membership> out) {
    Set<Edge> edges = new LinkedHashSet<>(given);
    TreeMap<String, Integer> numbers = new TreeMap<>();
    for (Edge edge : edges) {
      numbers.put(edge.one(), 0);
      numbers.put(edge.other(), 0);
    }
    // Numbered in the order of their names, so that the least number of a group has its least name.
    String[] names = numbers.keySet().toArray(String[]::new);
    for (int i = 0; i < names.length; i++) {
      numbers.put(names[i], i);
    }
    Groups groups = new Groups(names.length);
    for (Edge edge : edges) {
      groups.join(number(numbers, edge.one()), number(numbers, edge.other()));
    }
    for (int i = 0; i < names.length; i++) {
      out.collect(new Membership(names[i], names[groups.of(i)]));
    }
  }

  private static int number(Map<String, Integer> numbers, String name) {
    return numbers.getOrDefault(name, 0);
  }
}
