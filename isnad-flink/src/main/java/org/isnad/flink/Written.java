package org.isnad.flink;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a job has written into a folder of this machine. */
final class Written {
  private Written() {}

  /**
   * All lines, by kind, sorted. What is still being written is left out.
   *
   * @throws IOException when the folder can't be read
   */
  static Map<String, List<String>> lines(Path folder) throws IOException {
    Map<String, List<String>> lines = new TreeMap<>();
    for (Path file : files(folder)) {
      lines
          .computeIfAbsent(kind(folder, file), unused -> new ArrayList<>())
          .addAll(Files.readAllLines(file));
    }
    lines.values().forEach(all -> all.sort(null));
    return lines;
  }

  /**
   * The lines of each kind as one number: the same for the same lines in whatever order and files,
   * and for no others. Nothing is held, so results may be of any size.
   *
   * @param read where the articles lay, which is left out of what is said of their source, so that
   *     two programs may be held against each other
   * @throws IOException when the folder can't be read
   */
  static Map<String, Digest> digests(Path folder, Path read) throws IOException {
    Map<String, Digest> digests = new TreeMap<>();
    String source = read.toString();
    for (Path file : files(folder)) {
      Digest digest = digests.computeIfAbsent(kind(folder, file), unused -> new Digest());
      try (BufferedReader lines = Files.newBufferedReader(file)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          digest.add(line.replace(source, ""));
        }
      }
    }
    return digests;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  private static String kind(Path folder, Path file) {
    return folder.relativize(file).getName(0).toString();
  }
}
