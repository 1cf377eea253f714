package org.isnad.archive.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Span;
import org.isnad.story.event.Telling;
import org.isnad.story.event.Telling.Tie;
import org.isnad.story.event.Telling.Toll;
import org.jspecify.annotations.Nullable;

/** The tellings of one article as few bytes. What is the same for all of them stands once. */
final class TellingBytes {
  private TellingBytes() {}

  static byte[] pack(List<Telling> tellings) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeShort(tellings.size());
      if (!tellings.isEmpty()) {
        words(out, tellings.get(0).outlets());
        day(out, tellings.get(0).published());
      }
      for (Telling telling : tellings) {
        write(out, telling);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Layers.pack(bytes.toByteArray());
  }

  /**
   * The tellings that were packed.
   *
   * @param article the id of their article
   */
  static List<Telling> unpack(String article, byte[] packed) {
    List<Telling> tellings = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Layers.unpackBytes(packed)))) {
      int count = in.readUnsignedShort();
      List<String> outlets = count == 0 ? List.of() : words(in);
      LocalDate published = count == 0 ? null : day(in);
      for (int i = 0; i < count; i++) {
        tellings.add(telling(in, article, outlets, published));
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("the tellings of an article are damaged", e);
    }
    return tellings;
  }

  private static void write(DataOutputStream out, Telling one) throws IOException {
    out.writeUTF(one.event());
    out.writeUTF(one.type().name());
    word(out, one.mode());
    out.writeUTF(one.act());
    out.writeUTF(one.deed());
    out.writeUTF(one.matter());
    out.writeUTF(one.status().name());
    day(out, one.day());
    day(out, one.until());
    out.writeBoolean(one.dated());
    words(out, one.actors());
    words(out, one.recipients());
    words(out, one.named());
    word(out, one.place());
    words(out, one.within());
    weights(out, one.words());
    weights(out, one.context());
    out.writeShort(one.tolls().size());
    for (Toll toll : one.tolls()) {
      out.writeUTF(toll.id());
      out.writeUTF(toll.counts());
      out.writeUTF(toll.unit());
      out.writeUTF(toll.value().toString());
      out.writeUTF(toll.bound());
      word(out, toll.vague());
      out.writeBoolean(toll.part());
      out.writeUTF(toll.whom());
      out.writeUTF(toll.tie().name());
      word(out, toll.extent());
      words(out, toll.chain());
      span(out, toll.span());
    }
    words(out, one.chain());
    span(out, one.trigger());
    span(out, one.sentence());
    text(out, one.quote());
  }

  private static Telling telling(
      DataInputStream in, String article, List<String> outlets, @Nullable LocalDate published)
      throws IOException {
    String event = in.readUTF();
    EventType type = EventType.valueOf(in.readUTF());
    String mode = word(in);
    String act = in.readUTF();
    String deed = in.readUTF();
    String matter = in.readUTF();
    Status status = Status.valueOf(in.readUTF());
    LocalDate day = day(in);
    LocalDate until = day(in);
    if (day == null || until == null) {
      throw new IOException("a telling without a day");
    }
    boolean dated = in.readBoolean();
    List<String> actors = words(in);
    List<String> recipients = words(in);
    List<String> named = words(in);
    String place = word(in);
    List<String> within = words(in);
    Map<String, Double> words = weights(in);
    Map<String, Double> context = weights(in);
    List<Toll> tolls = new ArrayList<>();
    for (int i = in.readUnsignedShort(); i > 0; i--) {
      tolls.add(
          new Toll(
              in.readUTF(),
              in.readUTF(),
              in.readUTF(),
              new BigDecimal(in.readUTF()),
              in.readUTF(),
              word(in),
              in.readBoolean(),
              in.readUTF(),
              Tie.valueOf(in.readUTF()),
              word(in),
              words(in),
              span(in)));
    }
    return new Telling(
        article,
        event,
        outlets,
        published,
        type,
        mode,
        act,
        deed,
        matter,
        status,
        day,
        until,
        dated,
        new TreeSet<>(actors),
        new TreeSet<>(recipients),
        new TreeSet<>(named),
        place,
        new TreeSet<>(within),
        words,
        context,
        List.copyOf(tolls),
        words(in),
        span(in),
        span(in),
        text(in));
  }

  private static void span(DataOutputStream out, Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.length());
  }

  private static Span span(DataInputStream in) throws IOException {
    int start = in.readInt();
    return new Span(start, start + in.readInt());
  }

  private static void day(DataOutputStream out, @Nullable LocalDate day) throws IOException {
    out.writeLong(day == null ? Long.MIN_VALUE : day.toEpochDay());
  }

  private static @Nullable LocalDate day(DataInputStream in) throws IOException {
    long day = in.readLong();
    return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
  }

  private static void word(DataOutputStream out, @Nullable String word) throws IOException {
    out.writeBoolean(word != null);
    if (word != null) {
      out.writeUTF(word);
    }
  }

  private static @Nullable String word(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readUTF() : null;
  }

  private static void weights(DataOutputStream out, Map<String, Double> weights)
      throws IOException {
    out.writeShort(weights.size());
    for (Map.Entry<String, Double> entry : new TreeMap<>(weights).entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeDouble(entry.getValue());
    }
  }

  private static Map<String, Double> weights(DataInputStream in) throws IOException {
    Map<String, Double> weights = new TreeMap<>();
    for (int i = in.readUnsignedShort(); i > 0; i--) {
      weights.put(in.readUTF(), in.readDouble());
    }
    return weights;
  }

  private static void words(DataOutputStream out, Collection<String> words) throws IOException {
    out.writeShort(words.size());
    for (String word : words) {
      out.writeUTF(word);
    }
  }

  private static List<String> words(DataInputStream in) throws IOException {
    List<String> words = new ArrayList<>();
    for (int i = in.readUnsignedShort(); i > 0; i--) {
      words.add(in.readUTF());
    }
    return List.copyOf(words);
  }

  /** A sentence may be longer than what {@code writeUTF} takes. */
  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), java.nio.charset.StandardCharsets.UTF_8);
  }

  static byte[] longs(long[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES);
    bytes.asLongBuffer().put(values);
    return bytes.array();
  }

  static long[] longs(byte[] bytes) {
    long[] values = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(values);
    return values;
  }

  static byte[] ints(int[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
    bytes.asIntBuffer().put(values);
    return bytes.array();
  }

  static int[] ints(byte[] bytes) {
    int[] values = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(values);
    return values;
  }
}
