package org.isnad.evaluation.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.evaluation.measure.DataFormatException;

/**
 * Reads a compiled message catalogue ({@code .mo}; the format is in GNU gettext's manual, "The
 * Format of GNU MO Files").
 */
final class GettextCatalog {
  private static final int MAGIC = 0x950412de;

  private GettextCatalog() {}

  /** The translations by their keys, in the file's order; the header's empty key is left out. */
  static Map<String, String> read(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.limit() < 20) {
      throw new DataFormatException(file, 0, "a message catalogue");
    }
    if (bytes.getInt(0) != MAGIC) {
      bytes.order(ByteOrder.BIG_ENDIAN);
    }
    if (bytes.getInt(0) != MAGIC) {
      throw new DataFormatException(file, 0, "a message catalogue");
    }
    int count = bytes.getInt(8);
    int keys = bytes.getInt(12);
    int values = bytes.getInt(16);
    Map<String, String> catalog = new LinkedHashMap<>();
    try {
      for (int i = 0; i < count; i++) {
        String key = string(bytes, keys + 8 * i);
        if (!key.isEmpty()) {
          catalog.put(key, string(bytes, values + 8 * i));
        }
      }
    } catch (IndexOutOfBoundsException cut) {
      throw new DataFormatException(file, 0, "a whole message catalogue");
    }
    return catalog;
  }

  private static String string(ByteBuffer bytes, int entry) {
    int length = bytes.getInt(entry);
    return new String(bytes.array(), bytes.getInt(entry + 4), length, StandardCharsets.UTF_8);
  }
}
