package org.isnad.intake.parquet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.record.JsonRecord;
import org.isnad.intake.source.Columns;
import org.isnad.intake.source.Columns.Field;
import org.isnad.intake.source.Desk;
import org.isnad.intake.source.Format;
import org.isnad.intake.source.Incoming;
import org.isnad.intake.source.Source;
import org.isnad.parquet.Rows;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table in Apache Parquet: a row is an article. Its directory stands at its end, so what comes as
 * a stream is copied to a file first.
 */
public final class ParquetFormat implements Format {
  /** A row group is held in memory, packed; writers make them of 128 MB at most by themselves. */
  private static final long ROW_GROUP = 256L << 20;

  @Override
  public boolean read(Incoming incoming, Desk desk) throws Refusal, IOException {
    JsonMapper mapper = JsonMapper.shared();
    try (Rows rows = Rows.open(incoming.file(), ROW_GROUP, desk.limits().document())) {
      if (!hasText(rows.columns(), desk.columns())) {
        if (!incoming.named()) {
          desk.leaveAside(incoming);
          return true;
        }
        throw new Refusal(
            ArticleFault.NO_TEXT, incoming.name(), "it has " + String.join(", ", rows.columns()));
      }
      int number = 0;
      for (Map<String, ?> row = rows.next(); row != null; row = rows.next()) {
        String name = incoming.name() + '#' + ++number;
        JsonRecord record = new JsonRecord(mapper.valueToTree(row), desk.columns());
        long most = desk.limits().article();
        if (!desk.take(new Source(name, () -> record.arrival("parquet", name, name, 0, most)))) {
          return false;
        }
      }
      return true;
    } catch (Rows.Unread e) {
      throw new Refusal(ArticleFault.TABLE, incoming.name(), String.valueOf(e.getMessage()));
    }
  }

  /** Whether a column, or one within it, may be a text; names are compared as records' are. */
  private static boolean hasText(List<String> columns, Columns known) {
    List<String> plain = columns.stream().map(Columns::plain).toList();
    return known.names(Field.CONTENT).stream()
        .anyMatch(name -> plain.contains(Columns.plain(name.split("\\.")[0])));
  }
}
