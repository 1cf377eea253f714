package org.isnad.archive.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Long text, or much of anything, as few bytes: in the zlib format (RFC 1950), text as UTF-8. */
final class Layers {
  private static final int LEVEL = 4;

  private Layers() {}

  static byte[] pack(String text) {
    return pack(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] pack(byte[] bytes) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * The text that was packed.
   *
   * @throws IllegalArgumentException when the bytes are damaged
   */
  static String unpack(byte[] bytes) {
    return new String(unpackBytes(bytes), StandardCharsets.UTF_8);
  }

  /** The bytes that were packed; as {@link #unpack}. */
  static byte[] unpackBytes(byte[] bytes) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes);
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 6);
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        int length = inflater.inflate(buffer);
        if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new IllegalArgumentException("the layers of a reading end too soon");
        }
        out.write(buffer, 0, length);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("the layers of a reading are damaged", e);
    } finally {
      inflater.end();
    }
  }
}
