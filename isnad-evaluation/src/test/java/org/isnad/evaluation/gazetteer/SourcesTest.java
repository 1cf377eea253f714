package org.isnad.evaluation.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.evaluation.measure.DataFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two files that the gazetteer is made from, written out byte by byte. */
class SourcesTest {
  @TempDir Path folder;

  @Test
  void catalogueInEitherByteOrder() throws IOException {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
      byte[] name = "تدمر".getBytes(StandardCharsets.UTF_8);
      ByteBuffer mo = ByteBuffer.allocate(64).order(order);
      mo.putInt(0x950412de).putInt(0).putInt(1).putInt(28).putInt(36).putInt(0).putInt(0);
      mo.putInt(2).putInt(44).putInt(name.length).putInt(47);
      mo.put("42\0".getBytes(StandardCharsets.UTF_8)).put(name);
      Path file = Files.write(folder.resolve(order + ".mo"), mo.array());
      assertThat(GettextCatalog.read(file)).isEqualTo(Map.of("42", "تدمر"));
    }
  }

  @Test
  void anotherFileIsNoCatalogue() throws IOException {
    Path file = Files.writeString(folder.resolve("x.mo"), "this is surely no message catalogue");
    assertThatThrownBy(() -> GettextCatalog.read(file)).isInstanceOf(DataFormatException.class);
  }

  @Test
  void coordinatesAreDifferencesFromTheCityBefore() throws IOException {
    ByteArrayOutputStream pbf = new ByteArrayOutputStream();
    city(pbf, 7, "Tadmur", 3827, 3456);
    city(pbf, 9, "Homs", -155, 17);
    Map<Long, City> cities =
        CityFile.read(Files.write(folder.resolve("cities.pbf"), pbf.toByteArray()));
    City tadmur = new City("7", "Tadmur", "SY", "PPL", 50_000, 3456 / 1e5, 3827 / 1e5);
    City homs = new City("9", "Homs", "SY", "PPL", 50_000, 3473 / 1e5, 3672 / 1e5);
    assertThat(cities).isEqualTo(Map.of(7L, tadmur, 9L, homs));
  }

  @Test
  void aCutFileIsRefused() throws IOException {
    ByteArrayOutputStream pbf = new ByteArrayOutputStream();
    city(pbf, 7, "Tadmur", 3827, 3456);
    byte[] whole = pbf.toByteArray();
    Path file =
        Files.write(folder.resolve("cut.pbf"), java.util.Arrays.copyOf(whole, whole.length - 1));
    assertThatThrownBy(() -> CityFile.read(file)).isInstanceOf(DataFormatException.class);
  }

  private static void city(ByteArrayOutputStream out, int id, String name, int lon, int lat)
      throws IOException {
    ByteArrayOutputStream city = new ByteArrayOutputStream();
    varint(city, 1 << 3);
    varint(city, zigzag(id));
    text(city, 2, name);
    text(city, 3, "SY");
    text(city, 7, "PPL");
    varint(city, 9 << 3);
    varint(city, 50_000);
    varint(city, 10 << 3);
    varint(city, zigzag(lon));
    varint(city, 11 << 3);
    varint(city, zigzag(lat));
    varint(out, city.size());
    city.writeTo(out);
  }

  private static void text(ByteArrayOutputStream out, int field, String text) throws IOException {
    varint(out, field << 3 | 2);
    varint(out, text.length());
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static void varint(ByteArrayOutputStream out, int value) {
    int left = value;
    while (left > 0x7f) {
      out.write(left & 0x7f | 0x80);
      left >>>= 7;
    }
    out.write(left);
  }

  private static int zigzag(int value) {
    return value << 1 ^ value >> 31;
  }
}
