package org.isnad.flink.event;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.isnad.story.event.Telling;

/**
 * Tellings as bytes. A telling goes under some fifteen keys and meets another under few of them: it
 * is written out once, and read only where there is another.
 *
 * <p>Made where the job is laid out and sent with it, as Flink knows there what it was told of
 * types. One thread packs with one packing.
 */
public final class Packing implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Of bytes; most tellings are smaller. */
  private static final int USUAL = 2048;

  private final TypeSerializer<Telling> serializer =
      TypeInformation.of(Telling.class).createSerializer(new SerializerConfigImpl());

  /** A telling as bytes, the same for the same telling. */
  public byte[] pack(Telling telling) {
    DataOutputSerializer out = new DataOutputSerializer(USUAL);
    try {
      serializer.serialize(telling, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.getCopyOfBuffer();
  }

  /** The telling that was packed. */
  public Telling unpack(byte[] packed) {
    try {
      return serializer.deserialize(new DataInputDeserializer(packed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
