package org.isnad.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.isnad.arabic.text.Letters;
import org.isnad.archive.record.ReadingVersion;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;

/**
 * A reader that knows its version, so that readings of an older one can be told.
 *
 * @param reader the reader
 * @param version the fingerprints of its code and of its lexicon
 */
public record VersionedReader(Reader reader, ReadingVersion version) {
  private static final List<Class<?>> ROOMS = List.of(Letters.class, Lexicon.class, Reader.class);

  /** A reader that knows what {@code lexicon} knows. */
  public static VersionedReader of(Lexicon lexicon) {
    return new VersionedReader(
        new Reader(lexicon), new ReadingVersion(codeVersion(), lexicon.version()));
  }

  /** The version of a reader with the lexicon that is shipped, without making one. */
  public static ReadingVersion builtInVersion() {
    return new ReadingVersion(codeVersion(), Lexicon.builtIn().version());
  }

  /**
   * A fingerprint of the code, tables and models of the reader and of what it stands on. Lexicon
   * files are not in it: they have a version of their own. It is the same whether the classes stand
   * in jars or in folders.
   */
  static String codeVersion() {
    Map<String, Long> parts = new TreeMap<>();
    for (Class<?> room : ROOMS) {
      CodeSource source = room.getProtectionDomain().getCodeSource();
      try {
        Path place = Path.of(source.getLocation().toURI());
        if (Files.isDirectory(place)) {
          ofFolder(place, parts);
        } else {
          ofJar(place, parts);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }
    CRC32 all = new CRC32();
    parts.forEach(
        (name, crc) -> all.update((name + " " + crc + "\n").getBytes(StandardCharsets.UTF_8)));
    return String.format("%08x", all.getValue());
  }

  private static void ofJar(Path jar, Map<String, Long> parts) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(entry -> isPart(entry.getName()))
          .forEach((ZipEntry entry) -> parts.put(entry.getName(), entry.getCrc()));
    }
  }

  private static void ofFolder(Path folder, Map<String, Long> parts) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (isPart(name) && Files.isRegularFile(file)) {
          parts.put(name, crc(file));
        }
      }
    }
  }

  private static boolean isPart(String name) {
    boolean ours =
        name.startsWith("org/isnad/arabic/")
            || name.startsWith("org/isnad/lexicon/")
            || name.startsWith("org/isnad/reader/");
    boolean lexicon = name.startsWith("org/isnad/lexicon/") && name.endsWith(".lex");
    return ours && !lexicon && !name.endsWith("/");
  }

  private static long crc(Path file) throws IOException {
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        crc.update(buffer, 0, n);
      }
    }
    return crc.getValue();
  }
}
