package org.isnad.flink;

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
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.getFileName().toString().endsWith(".jsonl")).toList();
    }
    for (Path file : files) {
      String kind = folder.relativize(file).getName(0).toString();
      lines.computeIfAbsent(kind, unused -> new ArrayList<>()).addAll(Files.readAllLines(file));
    }
    lines.values().forEach(all -> all.sort(null));
    return lines;
  }
}
