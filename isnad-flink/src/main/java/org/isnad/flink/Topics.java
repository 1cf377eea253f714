package org.isnad.flink;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Results as Kafka topics, {@code PREFIX-KIND}, one record a line. They are written in transactions
 * that end with a checkpoint: who reads only what is committed sees each record once, however often
 * tasks were restarted.
 */
final class Topics implements Results {
  /** Brokers allow no longer by themselves. */
  private static final String LONGEST_TRANSACTION = "900000";

  private final Topic prefix;

  Topics(Topic prefix) {
    this.prefix = prefix;
  }

  @Override
  public void write(DataStream<String> lines, String kind) {
    String topic = prefix.name() + "-" + kind;
    Properties producer = new Properties();
    producer.setProperty("transaction.timeout.ms", LONGEST_TRANSACTION);
    producer.setProperty("compression.type", "gzip");
    KafkaSink<String> sink =
        KafkaSink.<String>builder()
            .setBootstrapServers(prefix.servers())
            .setKafkaProducerConfig(producer)
            .setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
            .setTransactionalIdPrefix("isnad-" + topic)
            .setRecordSerializer(new Lines(topic))
            .build();
    lines.sinkTo(sink).name(kind).uid("topic " + kind);
  }

  /** Without a time: results that come at the end of time would carry one that no broker takes. */
  private record Lines(String topic) implements KafkaRecordSerializationSchema<String> {
    @Override
    public ProducerRecord<byte[], byte[]> serialize(
        String line, KafkaSinkContext context, @Nullable Long time) {
      return new ProducerRecord<>(topic, line.getBytes(StandardCharsets.UTF_8));
    }
  }
}
