package org.isnad.flink;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.flink.article.GatherArticles;
import org.isnad.flink.article.Printed;
import org.isnad.flink.article.ReadText;
import org.isnad.flink.article.Refused;
import org.isnad.flink.event.Packing;
import org.isnad.flink.line.Lines;
import org.isnad.intake.Intake;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Source;
import org.isnad.reader.Reader;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;
import org.isnad.story.copy.Copies;
import org.isnad.story.copy.Shingles;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Happenings;
import org.isnad.story.event.Telling;

/**
 * The same as {@link Dataflow}, in one thread and without Flink: what a cluster's results are held
 * against. Of an article only its shingles stay in memory; its tellings lie on disk, a file for
 * each event type, as tellings of two types are never of one event.
 */
final class Alone {
  /** Bytes. */
  private static final int BUFFER = 1 << 16;

  private final List<String> inputs;
  private final Reader reader;

  /** How often those texts come that come more than once, by id. */
  private final Map<String, Integer> repeated;

  private Alone(List<String> inputs, Reader reader, Map<String, Integer> repeated) {
    this.inputs = inputs;
    this.reader = reader;
    this.repeated = repeated;
  }

  /**
   * Goes through the articles for the first time, to see which texts come more than once: those are
   * one article, and its reading has to wait for the last of them.
   *
   * @param inputs files and folders of this machine
   */
  static Alone over(List<String> inputs, Reader reader) {
    Map<String, Integer> times = new HashMap<>();
    open(
        inputs,
        source -> {
          try {
            times.merge(ReadingJson.id(source.fetch().article().text()), 1, Integer::sum);
          } catch (Refusal e) {
            // Told when it is met again.
          }
        });
    times.values().removeIf(once -> once == 1);
    return new Alone(inputs, reader, times);
  }

  /**
   * Reads them and writes what a job writes: a folder for each kind of record, of JSON lines.
   *
   * @param out a folder of this machine
   * @throws IOException when something can't be written there
   */
  void into(Path out) throws IOException {
    try (Kinds kinds = new Kinds(out);
        Tellings tellings = new Tellings(Files.createDirectories(out.resolve(".tellings")))) {
      List<Copies.Text> texts = read(kinds, tellings);
      Map<String, String> origins = new HashMap<>();
      for (Copies.Group group : Copies.groups(texts)) {
        kinds.add("copies", Lines.of(group));
        group.ids().forEach(id -> origins.put(id, group.origin()));
      }
      for (String type : tellings.types()) {
        for (Happening event : Happenings.of(tellings.of(type), origins)) {
          kinds.add("events", Lines.of(event));
          for (String rival : Lines.rivals(event)) {
            kinds.add("rivals", rival);
          }
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<Copies.Text> read(Kinds kinds, Tellings tellings) {
    List<Copies.Text> texts = new ArrayList<>();
    Map<String, List<ReadText>> waiting = new HashMap<>();
    open(
        inputs,
        source -> {
          try {
            Article article = source.fetch().article();
            String id = ReadingJson.id(article.text());
            List<ReadText> all = waiting.computeIfAbsent(id, unused -> new ArrayList<>());
            all.add(ReadText.of(id, article, ReadingJson.layers(reader.read(article))));
            if (all.size() == repeated.getOrDefault(id, 1)) {
              waiting.remove(id);
              Printed printed = GatherArticles.merged(id, all);
              texts.add(text(printed));
              Reading reading = printed.reading();
              kinds.add("readings", Lines.of(reading));
              for (Telling telling : Happenings.tellings(id, printed.outlets(), reading)) {
                tellings.add(telling);
              }
            }
          } catch (Refusal e) {
            kinds.add("refused", Lines.of(new Refused(e.where(), e.fault().code(), e.detail())));
          }
        });
    return texts;
  }

  private static Copies.Text text(Printed printed) {
    return new Copies.Text(
        printed.id(), printed.article().published(), Shingles.of(printed.article().text()));
  }

  /** What is done with what a reader can be given. */
  private interface Each {
    void each(Source source) throws IOException;
  }

  private static void open(List<String> inputs, Each each) {
    Intake.usual()
        .open(
            inputs,
            InputStream.nullInputStream(),
            source -> {
              try {
                each.each(source);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return true;
            });
  }

  /** The lines of each kind of record, as they are found. */
  private static final class Kinds implements AutoCloseable {
    private final Path folder;
    private final Map<String, Writer> writers = new TreeMap<>();

    Kinds(Path folder) {
      this.folder = folder;
    }

    void add(String kind, String line) throws IOException {
      Writer writer = writers.get(kind);
      if (writer == null) {
        Path file = Files.createDirectories(folder.resolve(kind)).resolve("alone.jsonl");
        writer = Files.newBufferedWriter(file);
        writers.put(kind, writer);
      }
      writer.write(line);
      writer.write('\n');
    }

    @Override
    public void close() throws IOException {
      for (Writer writer : writers.values()) {
        writer.close();
      }
    }
  }

  /** Tellings, put aside by event type until all are there. */
  private static final class Tellings implements AutoCloseable {
    private final Path folder;
    private final Packing packing = new Packing();
    private final Map<String, DataOutputStream> files = new TreeMap<>();

    Tellings(Path folder) {
      this.folder = folder;
    }

    void add(Telling telling) throws IOException {
      String type = telling.type().name();
      DataOutputStream file = files.get(type);
      if (file == null) {
        file =
            new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(folder.resolve(type)), BUFFER));
        files.put(type, file);
      }
      byte[] packed = packing.pack(telling);
      file.writeInt(packed.length);
      file.write(packed);
    }

    List<String> types() throws IOException {
      for (DataOutputStream file : files.values()) {
        file.flush();
      }
      return List.copyOf(files.keySet());
    }

    List<Telling> of(String type) throws IOException {
      List<Telling> tellings = new ArrayList<>();
      Path file = folder.resolve(type);
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
        for (long left = Files.size(file); left > 0; ) {
          byte[] packed = new byte[in.readInt()];
          in.readFully(packed);
          left -= Integer.BYTES + packed.length;
          tellings.add(packing.unpack(packed));
        }
      }
      return tellings;
    }

    /** Nothing of it stays. */
    @Override
    public void close() throws IOException {
      for (Map.Entry<String, DataOutputStream> file : files.entrySet()) {
        file.getValue().close();
        Files.delete(folder.resolve(file.getKey()));
      }
      Files.delete(folder);
    }
  }
}
