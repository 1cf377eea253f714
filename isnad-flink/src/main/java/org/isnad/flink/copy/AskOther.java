package org.isnad.flink.copy;

import java.util.List;
import java.util.TreeSet;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Edge;
import org.isnad.flink.keyed.Meeting;

/** Sends a text to those that it meets; once, under however many keys they met. */
public final class AskOther extends Meeting<Shingled, Edge, Asked> {
  private static final long serialVersionUID = 1L;

  /** Texts and meetings under the id of the article. */
  public AskOther() {
    super(Shingled.class, Edge.class);
  }

  @Override
  protected void work(List<Shingled> texts, List<Edge> meetings, Collector<Asked> out) {
    TreeSet<String> others = new TreeSet<>();
    meetings.forEach(meeting -> others.add(meeting.other()));
    for (String other : others) {
      out.collect(new Asked(texts.get(0), other));
    }
  }
}
