package org.isnad.flink.article;

import java.io.ByteArrayInputStream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.isnad.intake.Intake;
import org.isnad.intake.Supply;

/**
 * The articles of Kafka's records. The value of a record is what a file could be: a line of JSON
 * with the text and what is known of it, a page, a feed.
 */
public final class ArticleMessages implements KafkaRecordDeserializationSchema<Fetched> {
  private static final long serialVersionUID = 1L;

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Fetched> out) {
    byte[] value = message.value();
    if (value == null) {
      // So Kafka says that what had this key is gone.
      return;
    }
    String name = message.topic() + "/" + message.partition() + "/" + message.offset();
    try (Supply supply = Intake.usual().supply(name, new ByteArrayInputStream(value))) {
      while (supply.hasNext()) {
        out.collect(Fetched.from(supply.next()));
      }
    }
  }

  @Override
  public TypeInformation<Fetched> getProducedType() {
    return TypeInformation.of(Fetched.class);
  }
}
