package org.isnad.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isnad.archive.Archive;
import org.isnad.archive.record.Addition;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Watched;
import org.isnad.cli.fault.CommandFault;
import org.isnad.cli.fault.Complaint;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.isnad.cli.watch.Rounds;
import org.isnad.intake.fault.Refusal;

/** Stays, goes rounds whenever something is due, and tells of them. */
final class Vigil {
  /** Folders cost nothing to look at. */
  private static final Duration FOLDERS = Duration.ofSeconds(5);

  private final Rounds rounds;
  private final PrintWriter err;
  private final Labels labels;
  private final Terminal terminal;

  Vigil(Rounds rounds, PrintWriter err, Labels labels, Terminal terminal) {
    this.rounds = rounds;
    this.err = err;
    this.labels = labels;
    this.terminal = terminal;
  }

  /**
   * Goes rounds until they are stopped.
   *
   * @param all what is watched, by location; asked for before each round
   * @param round goes a round over those that are due
   */
  void stay(Supplier<Map<String, Watched>> all, Consumer<List<Watched>> round)
      throws InterruptedException {
    boolean told = false;
    while (!rounds.isStopped()) {
      Map<String, Watched> now = all.get();
      List<Watched> due = rounds.due(now.values());
      if (!due.isEmpty()) {
        try {
          round.accept(due);
          told = false;
        } catch (ArchiveException e) {
          if (e.fault() != ArchiveFault.LOCKED) {
            throw e;
          }
          // Another program writes to it now; it will be done some time.
          if (!told) {
            complain(e);
            told = true;
          }
        }
      }
      Duration pause = rounds.untilNext(now.values(), FOLDERS);
      if (rounds.pause(pause.compareTo(Duration.ofSeconds(1)) < 0 ? FOLDERS : pause)) {
        break;
      }
    }
  }

  /** Says what is wrong with the archive. */
  void complain(ArchiveException e) {
    Refusal refusal = new Refusal(CommandFault.of(e.fault().code()), e.where(), e.detail());
    say(Complaint.line(refusal, labels.language()));
  }

  /**
   * Goes a round, and says what it brought.
   *
   * @param all what is watched, by location; how each is then stands in it afterwards
   * @param asked which are asked
   * @param always whether a round that brought nothing and met nothing amiss is told of too
   */
  Rounds.Told round(
      Archive archive, Map<String, Watched> all, List<Watched> asked, boolean always) {
    Pace pace = new Pace(err, labels, terminal);
    Rounds.Listener listener =
        new Rounds.Listener() {
          @Override
          public void added(Addition addition) {
            Candidate.Unreadable failure = addition.failure();
            if (failure != null) {
              complain(
                  pace,
                  new Refusal(
                      CommandFault.of(failure.code()), addition.location(), failure.detail()));
            }
          }

          @Override
          public void at(Phase phase, long done, long total) {
            pace.at(phase, done, total);
          }

          @Override
          public void failed(Watched after, Refusal refusal) {
            complain(pace, refusal);
            if (after.health() == Watched.Health.DEAD) {
              pace.line("isnad: " + labels.get("watch.dead", after.location()));
            }
          }
        };
    Rounds.Told told = rounds.go(archive, all, asked, listener);
    pace.end();
    if (always || told.unchanged() < told.asked()) {
      say(words(told, archive.size()));
    }
    return told;
  }

  private void complain(Pace pace, Refusal refusal) {
    pace.line("isnad: " + Complaint.line(refusal, labels.language()));
  }

  private String words(Rounds.Told told, long size) {
    List<String> words = new ArrayList<>();
    words.add(labels.get("watch.asked", told.asked()));
    count(words, "watch.unchanged", told.unchanged());
    count(words, "watch.failed", told.failed());
    count(words, "watch.fetched", told.fetched());
    told.arrived().forEach((arrival, count) -> words.add(labels.get("added." + arrival, count)));
    if (!told.failures().isEmpty()) {
      StringBuilder failed = new StringBuilder();
      told.failures().forEach((code, n) -> failed.append(' ').append(code).append(" ×").append(n));
      int all = told.failures().values().stream().mapToInt(Integer::intValue).sum();
      words.add(labels.get("added.failed", all) + ":" + failed);
    }
    count(words, "watch.withdrawn", told.withdrawn());
    count(words, "watch.waiting", told.waiting());
    count(words, "watch.dead.count", told.dead());
    words.add(labels.get("added.total", size));
    return Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + String.join("; ", words);
  }

  private void count(List<String> words, String label, int count) {
    if (count > 0) {
      words.add(labels.get(label, count));
    }
  }

  private void say(String words) {
    err.println("isnad: " + words);
    err.flush();
  }
}
