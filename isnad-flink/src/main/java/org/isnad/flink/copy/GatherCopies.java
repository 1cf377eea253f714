package org.isnad.flink.copy;

import java.util.Comparator;
import java.util.List;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Gathering;
import org.isnad.story.copy.Copies;

/** The group of all texts that belong together, and which of them was the first. */
public final class GatherCopies extends Gathering<InGroup, Copies.Group> {
  private static final long serialVersionUID = 1L;

  /** Texts under the name of their group. */
  public GatherCopies() {
    super(InGroup.class);
  }

  @Override
  protected void work(
      String group, List<InGroup> members, Context context, Collector<Copies.Group> out) {
    List<Copies.Text> texts =
        members.stream()
            .map(member -> member.text().text())
            .sorted(Comparator.comparing(Copies.Text::id))
            .toList();
    out.collect(
        new Copies.Group(Copies.origin(texts), texts.stream().map(Copies.Text::id).toList()));
  }
}
