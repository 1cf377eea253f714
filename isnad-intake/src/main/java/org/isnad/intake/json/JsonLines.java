package org.isnad.intake.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.record.JsonRecord;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Columns;
import org.isnad.intake.source.Desk;
import org.isnad.intake.source.Incoming;
import org.isnad.intake.source.Size;
import org.isnad.intake.source.Source;
import org.isnad.intake.text.Decoding;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One object a line; each line stands or falls by itself, and is parsed by whoever fetches it. */
final class JsonLines {
  private final Incoming incoming;
  private final Desk desk;
  private final JsonMapper mapper;
  private final int most;

  JsonLines(Incoming incoming, Desk desk, JsonMapper mapper, int most) {
    this.incoming = incoming;
    this.desk = desk;
    this.mapper = mapper;
    this.most = most;
  }

  boolean read() throws IOException {
    InputStream in = incoming.stream();
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    byte[] buffer = new byte[1 << 16];
    int number = 1;
    boolean tooLong = false;
    for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
      int from = 0;
      for (int i = 0; i < got; i++) {
        if (buffer[i] != '\n') {
          continue;
        }
        line.write(buffer, from, i - from);
        if (!take(number, line.toByteArray(), tooLong || line.size() > most)) {
          return false;
        }
        line.reset();
        tooLong = false;
        from = i + 1;
        number++;
      }
      line.write(buffer, from, got - from);
      if (line.size() > most) {
        tooLong = true;
        line.reset();
      }
    }
    return take(number, line.toByteArray(), tooLong);
  }

  private boolean take(int number, byte[] line, boolean tooLong) {
    String file = incoming.name();
    if (tooLong) {
      return desk.refuse(
          new Refusal(ArticleFault.TOO_LARGE, file, number, Size.words(desk.limits().article())));
    }
    if (isBlank(line)) {
      return true;
    }
    Columns columns = desk.columns();
    long limit = desk.limits().article();
    return desk.take(
        new Source(file + ':' + number, () -> arrival(file, number, line, columns, limit)));
  }

  private Arrival arrival(String file, int number, byte[] line, Columns columns, long limit)
      throws Refusal {
    String text;
    try {
      text = Decoding.ofAny(file, line).text();
    } catch (Refusal e) {
      throw new Refusal(e.fault(), file, number, e.detail());
    }
    JsonNode node;
    try {
      node = mapper.readTree(text);
    } catch (JacksonException e) {
      throw new Refusal(ArticleFault.BROKEN_RECORD, file, number, e.getOriginalMessage());
    }
    if (!node.isObject()) {
      throw new Refusal(ArticleFault.BROKEN_RECORD, file, number, "no object");
    }
    return new JsonRecord(node, columns).arrival("json", file + ':' + number, file, number, limit);
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }
}
