package org.isnad.export.conflict;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.isnad.export.row.Omission;
import org.isnad.export.row.Selection;
import org.isnad.export.row.StoryRow;
import org.isnad.export.row.Tally;
import org.isnad.export.row.Writing;
import org.isnad.export.table.Cells;
import org.jspecify.annotations.Nullable;

/**
 * A line for each event that the data set has a place for, in its columns and with its evidence.
 */
abstract class Sheet implements Writing {
  /** The line of an event, or why the data set has none. */
  record Verdict(List<@Nullable Object> line, @Nullable Omission omission) {
    static Verdict line(List<@Nullable Object> line) {
      return new Verdict(line, null);
    }

    static Verdict none(Omission why) {
      return new Verdict(List.of(), why);
    }
  }

  private final List<String> columns;

  /** With the columns of the data set. */
  Sheet(List<String> columns) {
    this.columns = columns;
  }

  @Override
  public void write(Selection selection, OutputStream out, Tally tally) throws IOException {
    Cells cells = new Cells(out, true);
    List<String> all = new ArrayList<>(columns);
    all.addAll(Evidence.COLUMNS);
    cells.line(all);
    Counted counted = new Counted();
    Iterator<StoryRow> stories = selection.stories().iterator();
    while (stories.hasNext()) {
      StoryRow story = stories.next();
      Verdict verdict = verdict(story, counted);
      if (verdict.omission() != null) {
        tally.omit(verdict.omission());
      } else {
        List<@Nullable Object> line = new ArrayList<>(verdict.line());
        line.addAll(Evidence.cells(story));
        cells.line(line);
        tally.write();
      }
    }
    cells.flush();
  }

  /**
   * What becomes of an event.
   *
   * @param counted which figures earlier rows have counted; is told of those that this one counts
   */
  abstract Verdict verdict(StoryRow story, Counted counted);
}
