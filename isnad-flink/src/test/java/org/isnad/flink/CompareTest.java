package org.isnad.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CompareTest {
  @Test
  void theWaysThatAreAskedForFindTheSame(@TempDir Path in) throws Exception {
    Reports.write(in, 20260103, 20, 3);
    StringWriter out = new StringWriter();
    int status =
        new CommandLine(new CompareCommand())
            .setOut(new PrintWriter(out))
            .execute("--runs", "batch-2,alone", "--warm-up", "0", "--files", "3", in.toString());
    List<String> rows = out.toString().lines().toList();
    assertThat(status).as(out.toString()).isZero();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1)).startsWith("batch-2 ");
    assertThat(rows.get(2)).startsWith("alone ").endsWith(" yes");
    String[] first = rows.get(1).split(" +");
    String[] second = rows.get(2).split(" +");
    assertThat(Integer.parseInt(first[3])).isGreaterThan(40);
    assertThat(second[7]).as("digest").hasSize(16).isEqualTo(first[7]);
  }

  @Test
  void aRunThatIsNoneIsRefused(@TempDir Path in) {
    StringWriter err = new StringWriter();
    int status =
        new CommandLine(new CompareCommand())
            .setErr(new PrintWriter(err))
            .execute("--runs", "alone,batch-0", in.toString());
    assertThat(status).isEqualTo(2);
    assertThat(err.toString()).startsWith("--runs: no run is called batch-0");
  }

  @Test
  void aDigestKnowsLinesAndNotTheirOrderOrFiles(@TempDir Path one, @TempDir Path other)
      throws Exception {
    Files.createDirectory(one.resolve("events"));
    Files.createDirectory(other.resolve("events"));
    Files.writeString(one.resolve("events/a.jsonl"), "قتل\nجرح\nقتل\n" + one + "/in:1\n");
    Files.writeString(other.resolve("events/b.jsonl"), other + "/in:1\nقتل\n");
    Files.writeString(other.resolve("events/c.jsonl"), "قتل\nجرح\n");
    Files.writeString(other.resolve("events/.d.jsonl.inprogress"), "قتل\n");
    Map<String, Digest> digests = Written.digests(one, one);
    assertThat(digests).isEqualTo(Written.digests(other, other)).containsOnlyKeys("events");
    Files.writeString(other.resolve("events/c.jsonl"), "جرح\nجرح\n");
    assertThat(digests).isNotEqualTo(Written.digests(other, other));
    Files.writeString(other.resolve("events/c.jsonl"), "جرح\n");
    assertThat(digests).isNotEqualTo(Written.digests(other, other));
  }
}
