package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WatchCommandTest {
  private static final String TEXT = "التقى سيرغي لافروف جون كيري في جنيف أمس وقتل 12 شخصا في حلب.";

  @TempDir private Path folder;

  private String archive() {
    return folder.resolve("archive").toString();
  }

  private Path file(String name, String text) throws IOException {
    Path path = Files.createDirectories(folder.resolve("in")).resolve(name);
    Files.writeString(path, text, StandardCharsets.UTF_8);
    Files.setLastModifiedTime(path, FileTime.from(Instant.EPOCH));
    return path;
  }

  @Test
  void aFolderIsGoneOnWithWithoutItsName() throws IOException {
    file("a.txt", TEXT);
    String in = folder.resolve("in").toString();
    assertThat(Shell.run("watch", "--once", "-a", archive()).err()).contains("nothing is watched");
    assertThat(Shell.run("watch", "--list", "-a", archive()).status()).isZero();
    Shell first = Shell.run("watch", "--once", in, "-a", archive());
    assertThat(first.status()).as(first.err()).isZero();
    assertThat(first.err()).contains("1 asked", "1 added", "archive: 1 articles");
    file("b.txt", TEXT + " وانتهى الاجتماع.");
    file("c.txt", "no Arabic");
    Shell second = Shell.run("watch", "--once", "-a", archive());
    assertThat(second.status()).isEqualTo(1);
    assertThat(second.err()).contains("1 added", "ISN-106", "1 failed: ISN-106 ×1");
    assertThat(Shell.run("watch", "--once", "-a", archive()).err()).contains("1 with nothing new");
    Shell list = Shell.run("watch", "--list", "-a", archive(), "--format", "jsonl");
    JsonNode watched = JsonMapper.shared().readTree(list.lines().get(0));
    assertThat(watched.get("feed").stringValue()).isEqualTo(in);
    assertThat(watched.get("health").stringValue()).isEqualTo("alive");
    assertThat(watched.get("articles").intValue()).isEqualTo(2);
    assertThat(Shell.run("watch", "--list", "-a", archive()).out()).contains("alive");
    assertThat(Shell.run("watch", "--forget", in, "-a", archive()).status()).isZero();
    assertThat(Shell.run("watch", "--forget", in, "-a", archive()).err()).contains("ISN-410");
    assertThat(Shell.run("watch", "--list", "-a", archive(), "--format", "jsonl").lines())
        .isEmpty();
  }

  @Test
  void aListOfFeedsIsTakenIn() throws IOException {
    Path opml =
        file(
            "feeds.xml",
            "<?xml version='1.0'?><opml version='2.0'><body><outline text='صحف'><outline text='أ'"
                + " xmlUrl='http://10.0.0.1/a'/></outline><outline TITLE='ب'"
                + " XMLURL='ftp://b.test/'/></body></opml>");
    Shell watch = Shell.run("watch", "--once", opml.toString(), "-a", archive());
    assertThat(watch.status()).isEqualTo(1);
    assertThat(watch.err()).contains("ISN-121", "ISN-122", "2 could not be asked");
    Shell list = Shell.run("watch", "--list", "-a", archive(), "--format", "jsonl");
    assertThat(list.lines()).hasSize(2);
    assertThat(list.out()).contains("\"name\":\"أ\"", "\"name\":\"ب\"", "\"failures\":1");
    Shell none = Shell.run("watch", file("x.opml", "<opml/>").toString(), "-a", archive());
    assertThat(none.err()).contains("ISN-129");
    assertThat(none.status()).isEqualTo(2);
  }

  @Test
  void mistakesAreSaid() {
    assertThat(Shell.run("watch", folder.resolve("no").toString(), "-a", archive()).err())
        .contains("ISN-101");
    assertThat(Shell.run("watch", "--every", "soon", "x", "-a", archive()).err())
        .contains("--every: 'soon' is no time");
  }

  @Test
  void itEndsWhenItIsToldTo() throws Exception {
    file("a.txt", TEXT);
    Process process =
        start("watch", folder.resolve("in").toString(), "-a", archive(), "--lang", "en");
    List<String> lines = new ArrayList<>();
    try (BufferedReader out = said(process)) {
      String line = out.readLine();
      while (line != null && !line.contains("1 added")) {
        lines.add(line);
        line = out.readLine();
      }
      assertThat(line).as(String.join("\n", lines)).contains("1 added");
      // Destroying the process itself would close its output first.
      process.toHandle().destroy();
      for (line = out.readLine(); line != null; line = out.readLine()) {
        lines.add(line);
      }
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(lines.get(lines.size() - 1)).contains("stopped; what was told is in the archive");
    assertThat(Shell.run("watch", "--once", "-a", archive()).err()).contains("1 with nothing new");
  }

  @Test
  void aServerWatchesWhatTheArchiveRemembers() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    Shell.run("watch", "--once", folder.resolve("in").toString(), "-a", archive());
    Process process = start("serve", "--port", "0", "-a", archive(), "--lang", "en");
    try (BufferedReader out = said(process)) {
      assertThat(until(out, "Isnad is open at")).isNotNull();
      Shell other = Shell.run("watch", "--once", "-a", archive());
      assertThat(other.status()).isEqualTo(2);
      assertThat(other.err()).contains("ISN-404", "Add page");
      file("a.txt", TEXT);
      assertThat(until(out, "1 added")).isNotNull();
      process.toHandle().destroy();
      assertThat(until(out, "ends only when the process does")).isNull();
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Shell.run("watch", "--once", "-a", archive()).err()).contains("1 with nothing new");
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dfile.encoding=UTF-8");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Isnad.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static BufferedReader said(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** The first line with these words, or null where there is none to the end. */
  private static @Nullable String until(BufferedReader out, String words) throws IOException {
    String line = out.readLine();
    while (line != null && !line.contains(words)) {
      line = out.readLine();
    }
    return line;
  }
}
