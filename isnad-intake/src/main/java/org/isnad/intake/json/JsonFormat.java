package org.isnad.intake.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.record.JsonRecord;
import org.isnad.intake.source.Columns;
import org.isnad.intake.source.Desk;
import org.isnad.intake.source.Format;
import org.isnad.intake.source.Incoming;
import org.isnad.intake.source.RecordBound;
import org.isnad.intake.source.Source;
import org.isnad.intake.text.Decoding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles as JSON: one object; a list of objects; an object that holds such a list; or one object
 * a line, where a broken line does not take the others with it.
 */
public final class JsonFormat implements Format {
  /** An article's text may be escaped, and other fields stand beside it. */
  private static final int BESIDE = 8;

  /** How deep records go; anything deeper is made to hurt. */
  private static final int DEEP = 200;

  @Override
  public boolean read(Incoming incoming, Desk desk) throws Refusal, IOException {
    int most = (int) Math.min(desk.limits().article() * BESIDE + (1 << 16), 1 << 30);
    JsonMapper mapper = mapper(most);
    byte[] head = incoming.head();
    Charset charset = Decoding.charset(head, head.length);
    JsonNode first = charset.equals(StandardCharsets.UTF_8) ? firstOfMany(head, mapper) : null;
    if (first != null) {
      if (!incoming.named() && !new JsonRecord(first, desk.columns()).hasText()) {
        desk.leaveAside(incoming);
        return true;
      }
      return new JsonLines(incoming, desk, mapper, most).read();
    }
    InputStream in = incoming.stream();
    in.skipNBytes(Decoding.mark(head));
    RecordBound bound = new RecordBound(most);
    InputStream bounded = bound.over(in);
    try (JsonParser parser =
        charset.equals(StandardCharsets.UTF_8)
            ? mapper.createParser(bounded)
            : mapper.createParser(
                new InputStreamReader(
                    bounded, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)))) {
      return records(incoming, desk, parser, bound);
    } catch (JacksonException e) {
      if (e.getCause() instanceof RecordBound.TooLong) {
        throw Incoming.tooLarge(incoming.name(), desk.limits().article());
      }
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new Refusal(ArticleFault.DAMAGED, incoming.name(), lineOf(e), e.getOriginalMessage());
    }
  }

  private static boolean records(
      Incoming incoming, Desk desk, JsonParser parser, RecordBound bound) {
    int number = 0;
    long before = desk.taken();
    JsonToken token = parser.nextToken();
    boolean list = token == JsonToken.START_ARRAY;
    if (list) {
      token = parser.nextToken();
    }
    while (token != null && token != JsonToken.END_ARRAY) {
      number++;
      String name = incoming.name();
      JsonNode node = parser.readValueAsTree();
      bound.restart();
      token = parser.nextToken();
      boolean alone = !list && number == 1 && token == null;
      if (node.isObject()) {
        JsonRecord record = new JsonRecord(node, desk.columns());
        JsonNode inner = record.hasText() ? null : listIn(node, desk.columns());
        if (inner != null) {
          if (!inner(incoming, desk, inner)) {
            return false;
          }
          continue;
        }
        if (number == 1 && !record.hasText() && !incoming.named()) {
          desk.leaveAside(incoming);
          return true;
        }
        if (!take(alone ? name : name + '#' + number, record, desk)) {
          return false;
        }
      } else if (!desk.refuse(
          new Refusal(ArticleFault.BROKEN_RECORD, name + '#' + number, "no object"))) {
        return false;
      }
    }
    if (desk.taken() > before) {
      return true;
    }
    if (!incoming.named()) {
      desk.leaveAside(incoming);
      return true;
    }
    return desk.refuse(new Refusal(ArticleFault.NO_ARTICLES, incoming.name(), ""));
  }

  private static boolean inner(Incoming incoming, Desk desk, JsonNode list) {
    int number = 0;
    for (JsonNode node : list) {
      number++;
      if (!take(incoming.name() + '#' + number, new JsonRecord(node, desk.columns()), desk)) {
        return false;
      }
    }
    return true;
  }

  private static boolean take(String name, JsonRecord record, Desk desk) {
    long most = desk.limits().article();
    return desk.take(new Source(name, () -> record.arrival("json", name, name, 0, most)));
  }

  /** The list of records that an answer of a news service wraps, or null. */
  private static @Nullable JsonNode listIn(JsonNode node, Columns columns) {
    for (JsonNode value : node) {
      if (value.isArray()
          && !value.isEmpty()
          && value.get(0).isObject()
          && new JsonRecord(value.get(0), columns).hasText()) {
        return value;
      }
    }
    return null;
  }

  static JsonMapper mapper(int most) {
    return JsonMapper.builder(
            JsonFactory.builder()
                .streamReadConstraints(
                    StreamReadConstraints.builder()
                        .maxStringLength(most)
                        .maxNestingDepth(DEEP)
                        .build())
                .build())
        .build();
  }

  static int lineOf(JacksonException e) {
    return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
  }

  /** The object on the first line, where others follow on theirs; else null. */
  private static @Nullable JsonNode firstOfMany(byte[] head, JsonMapper mapper) {
    int start = 0;
    while (start < head.length && head[start] <= ' ' && head[start] >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length && head[end] != '\n') {
      end++;
    }
    if (!hasMore(head, end)) {
      return null;
    }
    try {
      JsonNode node = mapper.readTree(new String(Arrays.copyOf(head, end), StandardCharsets.UTF_8));
      return node.isObject() ? node : null;
    } catch (JacksonException e) {
      return null;
    }
  }

  private static boolean hasMore(byte[] head, int end) {
    for (int i = end; i < head.length; i++) {
      if (head[i] > ' ') {
        return true;
      }
    }
    return false;
  }
}
