package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.isnad.archive.record.Addition;
import org.isnad.archive.record.ArchivedArticle;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Flaw;
import org.isnad.archive.record.Watcher;
import org.isnad.archive.search.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that adds articles, without warning, at random moments, again and again ({@code
 * isnad.kill.rounds} times), and each time the next one goes on: whatever was told as added is
 * there, and nothing twice.
 */
class KilledTest {
  private static final int ARTICLES = 20_000;
  private static final int PORTION = 50;

  @TempDir private Path folder;

  /** The process that is killed: says the id of each article when it is told that it is there. */
  static final class Victim {
    private Victim() {}

    public static void main(String[] arguments) {
      VersionedReader reader = Press.READER;
      try (Archive archive = Archive.openOrCreate(Path.of(arguments[0]))) {
        System.out.println("open");
        Watcher teller =
            new Watcher() {
              @Override
              public void added(Addition addition) {
                System.out.println(addition.id());
                System.out.flush();
              }
            };
        // Portions, so that it dies now while adding, now while what follows is derived.
        List<Candidate> all =
            Press.candidates(Press.random(Long.parseLong(arguments[1]), ARTICLES));
        for (int i = 0; i < ARTICLES; i += PORTION) {
          archive.add(all.subList(i, i + PORTION), reader, 2, teller);
        }
      }
    }
  }

  @Test
  void whatWasToldSurvives() throws IOException, InterruptedException {
    long seed = Long.getLong("isnad.seed", System.nanoTime());
    int rounds = Integer.getInteger("isnad.kill.rounds", 2);
    Random random = new Random(seed);
    Path archive = folder.resolve("archive");
    Set<String> told = new HashSet<>();
    for (int round = 0; round < rounds; round++) {
      // Every other time not before it has told of something, however slow the machine is.
      kill(archive, seed, 1 + round % 2, random.nextInt(1500), told);
      try (Archive survivor = Archive.openToWrite(archive)) {
        survivor.catchUp(2, Watcher.NONE);
        assertThat(survivor.behind()).isZero();
        List<Flaw> flaws = new ArrayList<>();
        survivor.check(flaws::add, Watcher.NONE);
        assertThat(flaws).as("seed %d, round %d", seed, round).isEmpty();
        List<String> ids = survivor.articles().map(ArchivedArticle::id).toList();
        assertThat(ids).as("seed %d, round %d", seed, round).doesNotHaveDuplicates();
        assertThat(ids).as("seed %d, round %d", seed, round).containsAll(told);
        assertThat(survivor.search(Query.of(""), 0, 0, false).total())
            .as("seed %d, round %d", seed, round)
            .isEqualTo(ids.size());
      }
    }
    assertThat(told).as("seed %d", seed).isNotEmpty();
  }

  /** Runs the victim and kills it {@code millis} after it has said so many lines. */
  private static void kill(Path archive, long seed, int lines, int millis, Set<String> told)
      throws IOException, InterruptedException {
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                archive.toString(),
                Long.toString(seed))
            .redirectErrorStream(true)
            .start();
    List<String> said = new ArrayList<>();
    Thread listener =
        new Thread(
            () -> {
              try (BufferedReader out =
                  new BufferedReader(
                      new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                  synchronized (said) {
                    said.add(line);
                    said.notifyAll();
                  }
                }
              } catch (IOException e) {
                // It was killed in the middle of a word.
              }
            });
    listener.start();
    synchronized (said) {
      while (said.size() < lines && victim.isAlive()) {
        said.wait(100);
      }
    }
    victim.waitFor(millis, TimeUnit.MILLISECONDS);
    victim.destroyForcibly().waitFor();
    listener.join();
    assertThat(said).first().isEqualTo("open");
    // A line that was cut off by the kill is no id.
    said.stream().filter(line -> line.length() == 64).forEach(told::add);
  }
}
