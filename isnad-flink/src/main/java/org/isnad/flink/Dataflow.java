package org.isnad.flink;

import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.NettyShuffleEnvironmentOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;
import org.isnad.flink.article.ArticleFormat;
import org.isnad.flink.article.ArticleMessages;
import org.isnad.flink.article.Fetched;
import org.isnad.flink.article.GatherArticles;
import org.isnad.flink.article.Printed;
import org.isnad.flink.article.ReadArticles;
import org.isnad.flink.article.ReadText;
import org.isnad.flink.article.SharedReader;
import org.isnad.flink.copy.Compare;
import org.isnad.flink.copy.GatherCopies;
import org.isnad.flink.copy.InGroup;
import org.isnad.flink.copy.JoinGroup;
import org.isnad.flink.copy.Meetings;
import org.isnad.flink.copy.Sampled;
import org.isnad.flink.copy.SendTexts;
import org.isnad.flink.copy.Shingled;
import org.isnad.flink.event.EventLines;
import org.isnad.flink.event.GatherEvents;
import org.isnad.flink.event.Invite;
import org.isnad.flink.event.JoinPairs;
import org.isnad.flink.event.JoinParts;
import org.isnad.flink.event.Packing;
import org.isnad.flink.event.Pairs;
import org.isnad.flink.event.Part;
import org.isnad.flink.event.Sizes;
import org.isnad.flink.event.TellingPairs;
import org.isnad.flink.event.Told;
import org.isnad.flink.keyed.Components;
import org.isnad.flink.keyed.Edge;
import org.isnad.flink.keyed.Guest;
import org.isnad.flink.keyed.Membership;
import org.isnad.flink.keyed.Posted;
import org.isnad.flink.keyed.Seat;
import org.isnad.flink.line.Lines;
import org.isnad.story.copy.Copies;
import org.isnad.story.copy.Shingles;
import org.isnad.story.event.Telling;

/** The way of articles through a cluster. */
class Dataflow {
  /** Flink keeps what it was told of a type for the whole program, and refuses to be told twice. */
  private static boolean daysAreKnown;

  /** What Flink gives to sorting and the like by itself, in bytes. */
  private static final long LEAST_SORTING = 128L << 20;

  private final StreamExecutionEnvironment environment;
  private final SharedReader reader;
  private final Results results;

  Dataflow(StreamExecutionEnvironment environment, SharedReader reader, Results results) {
    this.environment = environment;
    this.reader = reader;
    this.results = results;
  }

  /** Sets what the types that flow need, whatever else is set. */
  static synchronized void configure(Configuration configuration) {
    if (!daysAreKnown) {
      configuration.set(
          PipelineOptions.SERIALIZATION_CONFIG,
          List.of("java.time.LocalDate: {type: typeinfo, class: " + Day.class.getName() + "}"));
      daysAreKnown = true;
    }
    // No serializer is made by guessing: what flows can still be read after the next release.
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    // What flows is never changed, so stages that run in one task need no copies of it.
    configuration.set(PipelineOptions.OBJECT_REUSE, true);
    // Of the cluster inside this program; every other has its own. What is sorted should find room
    // beside the heap, and what goes from one thread to the next is not worth compressing.
    configuration.set(
        TaskManagerOptions.MANAGED_MEMORY_SIZE,
        new MemorySize(Math.max(LEAST_SORTING, Runtime.getRuntime().maxMemory() / 4)));
    configuration.set(
        NettyShuffleEnvironmentOptions.SHUFFLE_COMPRESSION_CODEC,
        NettyShuffleEnvironmentOptions.CompressionCodec.NONE);
  }

  /**
   * Lays it out; {@link StreamExecutionEnvironment#execute} starts it.
   *
   * @param inputs files and folders, as addresses, and topics of Kafka
   */
  void of(List<String> inputs) {
    SingleOutputStreamOperator<ReadText> read = read(inputs, true);
    Packing packing = new Packing();
    DataStream<Extract> articles =
        read.keyBy(ReadText::id, Types.STRING)
            .process(new GatherArticles())
            .returns(Printed.class)
            .name("articles")
            .uid("articles")
            .map(article -> Extract.of(article, packing))
            .returns(Extract.class)
            .name("extracts");
    results.write(articles.map(Extract::reading).returns(Types.STRING), "readings");
    DataStream<Copies.Group> copies =
        copies(articles.map(Extract::text).returns(Shingled.class).name("shingles"));
    results.write(copies.map(Lines::of).returns(Types.STRING), "copies");
    DataStream<EventLines> events = events(articles, copies);
    results.write(events.map(EventLines::event).returns(Types.STRING), "events");
    results.write(
        events
            .flatMap((EventLines one, Collector<String> out) -> one.rivals().forEach(out::collect))
            .returns(Types.STRING),
        "rivals");
  }

  /** Who has his words from whom. */
  private static DataStream<Copies.Group> copies(DataStream<Shingled> shingled) {
    KeyedStream<Shingled, String> texts = shingled.keyBy(Shingled::id, Types.STRING);
    DataStream<Seat> seats =
        texts
            .flatMap(
                (Shingled text, Collector<Sampled> out) -> {
                  Shingles shingles = text.text().shingles();
                  int[] sample = shingles.sample();
                  for (int key : sample) {
                    out.collect(
                        new Sampled(Integer.toHexString(key), text.id(), shingles.size(), sample));
                  }
                })
            .returns(Sampled.class)
            .keyBy(Sampled::key, Types.STRING)
            .process(new Meetings())
            .returns(Seat.class)
            .name("texts that meet")
            .uid("texts that meet");
    SingleOutputStreamOperator<Guest> sent =
        texts
            .connect(seats.keyBy(Seat::thing, Types.STRING))
            .process(new SendTexts())
            .returns(Guest.class)
            .name("texts to compare")
            .uid("texts to compare");
    DataStream<Edge> pairs =
        sent.keyBy(Guest::room, Types.STRING)
            .process(new Compare())
            .returns(Edge.class)
            .name("compare")
            .uid("compare");
    return sent.getSideOutput(SendTexts.COMPARED)
        .keyBy(Shingled::id, Types.STRING)
        .connect(components(pairs, "copies").keyBy(Membership::member, Types.STRING))
        .process(new JoinGroup())
        .returns(InGroup.class)
        .name("texts in groups")
        .uid("texts in groups")
        .keyBy(InGroup::group, Types.STRING)
        .process(new GatherCopies())
        .returns(Copies.Group.class)
        .name("groups of copies")
        .uid("groups of copies");
  }

  /** Events, each of all that tell it. */
  private static DataStream<EventLines> events(
      DataStream<Extract> articles, DataStream<Copies.Group> copies) {
    KeyedStream<Told, String> tellings =
        articles
            .flatMap((Extract one, Collector<Told> out) -> one.tellings().forEach(out::collect))
            .returns(Told.class)
            .keyBy(Told::article, Types.STRING);
    DataStream<Seat> seats =
        articles
            .flatMap((Extract one, Collector<Posted> out) -> one.keys().forEach(out::collect))
            .returns(Posted.class)
            .keyBy(Posted::block, Types.STRING)
            .process(new Sizes())
            .returns(Seat.class)
            .name("sizes of blocks")
            .uid("sizes of blocks");
    SingleOutputStreamOperator<Pairs> pairs =
        tellings
            .connect(seats.keyBy(one -> Telling.articleOf(one.thing()), Types.STRING))
            .process(new Invite())
            .returns(Guest.class)
            .name("tellings that meet")
            .uid("tellings that meet")
            .keyBy(Guest::room, Types.STRING)
            .process(new TellingPairs())
            .returns(Pairs.class)
            .name("tellings of the same")
            .uid("tellings of the same");
    DataStream<Membership> groups =
        components(pairs.getSideOutput(TellingPairs.CONNECTING), "events");
    DataStream<Part> pairsOfGroups =
        pairs
            .keyBy(Pairs::first, Types.STRING)
            .connect(groups.keyBy(Membership::member, Types.STRING))
            .process(new JoinPairs())
            .returns(Part.class)
            .name("pairs of what is connected")
            .uid("pairs of what is connected");
    DataStream<Membership> origins =
        copies
            .flatMap(
                (Copies.Group group, Collector<Membership> out) ->
                    group.ids().forEach(id -> out.collect(new Membership(id, group.origin()))))
            .returns(Membership.class);
    return tellings
        .connect(groups.union(origins).keyBy(one -> Telling.articleOf(one.member()), Types.STRING))
        .process(new JoinParts())
        .returns(Part.class)
        .name("what is connected")
        .uid("what is connected")
        .union(pairsOfGroups)
        .keyBy(Part::group, Types.STRING)
        .process(new GatherEvents())
        .returns(EventLines.class)
        .name("events")
        .uid("merge events");
  }

  private static DataStream<Membership> components(DataStream<Edge> edges, String of) {
    return edges
        .keyBy(Edge::scope, Types.STRING)
        .process(new Components())
        .returns(Membership.class)
        .name(of + ": what belongs together")
        .uid(of + ": what belongs together");
  }

  /**
   * Reads each article as it comes and nothing across articles, which would have to wait for an
   * end.
   */
  void reading(List<String> inputs) {
    SingleOutputStreamOperator<ReadText> read = read(inputs, false);
    results.write(
        read.map(one -> Lines.of(GatherArticles.merged(one.id(), List.of(one)).reading()))
            .returns(Types.STRING),
        "readings");
  }

  private SingleOutputStreamOperator<ReadText> read(List<String> inputs, boolean ends) {
    SingleOutputStreamOperator<ReadText> read =
        inputs(inputs, ends).process(new ReadArticles(reader)).name("read").uid("read");
    results.write(
        read.getSideOutput(ReadArticles.REFUSED).map(Lines::of).returns(Types.STRING), "refused");
    return read;
  }

  private DataStream<Fetched> inputs(List<String> inputs, boolean ends) {
    List<String> files = inputs.stream().filter(one -> !Topic.isTopic(one)).toList();
    DataStream<Fetched> all = files.isEmpty() ? null : files(files);
    for (String input : inputs) {
      if (Topic.isTopic(input)) {
        DataStream<Fetched> topic = topic(Topic.of(input), ends);
        all = all == null ? topic : all.union(topic);
      }
    }
    if (all == null) {
      throw new IllegalArgumentException("nothing to read");
    }
    return all;
  }

  /** The articles of a topic; all that is there when the job begins, or what comes for ever. */
  private DataStream<Fetched> topic(Topic topic, boolean ends) {
    KafkaSourceBuilder<Fetched> source =
        KafkaSource.<Fetched>builder()
            .setBootstrapServers(topic.servers())
            .setTopics(topic.name())
            .setGroupId("isnad")
            .setStartingOffsets(
                ends
                    ? OffsetsInitializer.earliest()
                    : OffsetsInitializer.committedOffsets(OffsetResetStrategy.EARLIEST))
            .setDeserializer(new ArticleMessages());
    if (ends) {
      source.setBounded(OffsetsInitializer.latest());
    }
    return environment
        .fromSource(source.build(), WatermarkStrategy.noWatermarks(), topic.name())
        .uid("topic " + topic.name());
  }

  /** Articles, and refusals, as they are found in files. */
  DataStream<Fetched> files(List<String> inputs) {
    FileSource<Fetched> source =
        FileSource.forBulkFileFormat(
                new ArticleFormat(), inputs.stream().map(Path::new).toArray(Path[]::new))
            .build();
    return environment.fromSource(source, WatermarkStrategy.noWatermarks(), "files").uid("files");
  }
}
