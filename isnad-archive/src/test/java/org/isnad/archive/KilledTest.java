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
import org.isnad.archive.record.Arrival;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Flaw;
import org.isnad.archive.record.Watcher;
import org.isnad.archive.search.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that adds articles, without warning, at random moments, again and again ({@code
 * isnad.kill.rounds} times), and each time the next one goes on: whatever was told as added is
 * there, and nothing twice. In most rounds new articles have come in before; in some it dies while
 * it opens the archive or passes over what is there.
 */
class KilledTest {
  private static final int PORTION = 20;

  /**
   * An archive is killed so many times; then a new one is begun, since each time all of it is
   * looked through.
   */
  private static final int LIVES = 25;

  /** A long run says after so many rounds how far it is. */
  private static final int SAID = 10;

  /** What a victim would add if it were let live: more than it ever has the time for. */
  private static final int ARTICLES = 2_000;

  /** One round in so many dies at any moment behind its start. */
  private static final int EARLY = 8;

  private static final int ID = 64;
  private static final String NEW = "new ";
  private static final String KNOWN = "known ";

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
                String what = addition.arrival() == Arrival.KNOWN ? KNOWN : NEW;
                System.out.println(what + addition.id());
                System.out.flush();
              }
            };
        // Portions, so that it dies now while adding, now while what follows is derived.
        // What it tells is told again, from a little before where the last one ended.
        int begin = Math.max(0, (int) archive.size() - PORTION);
        List<Candidate> all =
            Press.candidates(Press.random(Long.parseLong(arguments[1]), begin + ARTICLES));
        for (int i = begin; i < all.size(); i += PORTION) {
          archive.add(all.subList(i, Math.min(all.size(), i + PORTION)), reader, 2, teller);
        }
      }
    }
  }

  @Test
  void whatWasToldSurvives() throws IOException, InterruptedException {
    long seed = Long.getLong("isnad.seed", System.nanoTime());
    int rounds = Integer.getInteger("isnad.kill.rounds", 2);
    Random random = new Random(seed);
    Set<String> told = new HashSet<>();
    int adding = 0;
    for (int round = 0; round < rounds; round++) {
      Path archive = folder.resolve("archive-" + round / LIVES);
      if (round % LIVES == 0) {
        told.clear();
      }
      boolean early = round % EARLY == EARLY - 1;
      int news = early ? 0 : 1 + random.nextInt(3 * PORTION);
      adding += kill(archive, seed, news, random.nextInt(early ? 1500 : 400), told) > 0 ? 1 : 0;
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
      if ((round + 1) % SAID == 0) {
        System.out.printf(
            "%d of %d killed while adding, %d articles in the last archive%n",
            adding, round + 1, told.size());
      }
    }
    assertThat(adding).as("seed %d", seed).isGreaterThanOrEqualTo(rounds - rounds / EARLY);
  }

  /**
   * Runs the victim and kills it {@code millis} after it has told of {@code news} new articles.
   *
   * @return how many new ones it told of
   */
  private static long kill(Path archive, long seed, int news, int millis, Set<String> told)
      throws IOException, InterruptedException {
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
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
      while ((said.isEmpty() || countNew(said) < news) && victim.isAlive()) {
        said.wait(100);
      }
    }
    victim.waitFor(millis, TimeUnit.MILLISECONDS);
    victim.destroyForcibly().waitFor();
    listener.join();
    assertThat(said).first().isEqualTo("open");
    for (String line : said) {
      String id = line.substring(line.indexOf(' ') + 1);
      // A line that was cut off by the kill has no id.
      if (id.length() == ID) {
        told.add(id);
      }
    }
    return countNew(said);
  }

  private static long countNew(List<String> said) {
    return said.stream().filter(line -> line.startsWith(NEW)).count();
  }
}
