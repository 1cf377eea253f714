package org.isnad.parquet;

import io.airlift.compress.Decompressor;
import io.airlift.compress.MalformedInputException;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdCompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * How columns are packed, in Java alone: the same bytes on every machine, and no library of the
 * system. Zstandard is written; Zstandard, Snappy, gzip and LZ4 (as {@code LZ4_RAW}) are read.
 */
final class Packing implements CompressionCodecFactory {
  /** What is read. */
  static final Set<CompressionCodecName> READ =
      Set.of(
          CompressionCodecName.UNCOMPRESSED,
          CompressionCodecName.GZIP,
          CompressionCodecName.SNAPPY,
          CompressionCodecName.LZ4_RAW,
          CompressionCodecName.ZSTD);

  private final long most;

  /** What is written, and read where it is trusted. */
  Packing() {
    this(Integer.MAX_VALUE);
  }

  /**
   * What comes from others.
   *
   * @param most how many bytes one page may unpack to; one that says that it has more is refused
   */
  Packing(long most) {
    this.most = most;
  }

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName name) {
    if (name != CompressionCodecName.ZSTD) {
      throw new UnsupportedOperationException("columns are packed by Zstandard, not by " + name);
    }
    return new Zstandard();
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
    return new Unpacked(name, most);
  }

  @Override
  public void release() {}

  private static final class Zstandard implements BytesInputCompressor {
    @Override
    public BytesInput compress(BytesInput bytes) throws IOException {
      byte[] plain = bytes.toByteArray();
      ZstdCompressor zstd = new ZstdCompressor();
      byte[] packed = new byte[zstd.maxCompressedLength(plain.length)];
      int length = zstd.compress(plain, 0, plain.length, packed, 0, packed.length);
      return BytesInput.from(packed, 0, length);
    }

    @Override
    public CompressionCodecName getCodecName() {
      return CompressionCodecName.ZSTD;
    }

    @Override
    public void release() {}
  }

  private record Unpacked(CompressionCodecName name, long most) implements BytesInputDecompressor {
    @Override
    public BytesInput decompress(BytesInput bytes, int size) throws IOException {
      byte[] packed = bytes.toByteArray();
      return BytesInput.from(unpack(packed, size));
    }

    @Override
    public void decompress(ByteBuffer input, int packedSize, ByteBuffer output, int size)
        throws IOException {
      byte[] packed = new byte[packedSize];
      input.get(packed);
      output.put(unpack(packed, size));
    }

    private byte[] unpack(byte[] packed, int size) throws IOException {
      if (size < 0 || size > most) {
        throw new IOException("a page of " + Integer.toUnsignedString(size) + " bytes");
      }
      return switch (name) {
        case UNCOMPRESSED -> packed;
        case GZIP -> unzip(packed, size);
        case SNAPPY -> unpack(new SnappyDecompressor(), packed, size);
        case LZ4_RAW -> unpack(new Lz4Decompressor(), packed, size);
        case ZSTD -> unpack(new ZstdDecompressor(), packed, size);
        default -> throw new IOException("columns packed by " + name);
      };
    }

    private static byte[] unpack(Decompressor by, byte[] packed, int size) throws IOException {
      byte[] plain = new byte[size];
      try {
        if (by.decompress(packed, 0, packed.length, plain, 0, size) != size) {
          throw new IOException("a page is shorter than it says");
        }
      } catch (MalformedInputException e) {
        throw new IOException("a page is damaged: " + e.getMessage(), e);
      }
      return plain;
    }

    private static byte[] unzip(byte[] packed, int size) throws IOException {
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
        byte[] plain = in.readNBytes(size);
        if (plain.length != size) {
          throw new IOException("a page is shorter than it says");
        }
        return plain;
      }
    }

    @Override
    public void release() {}
  }
}
