package org.isnad.cli.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Offer;
import org.isnad.archive.record.Sighting;
import org.isnad.archive.record.Watched;
import org.isnad.intake.fault.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One asking of one feed or folder: what it brings, and how it stands afterwards. For one thread;
 * what it brings is handed on as it is found.
 */
abstract class Visit {
  /**
   * Something that was found.
   *
   * @param location the feed or folder
   * @param candidate an article, or why there is none
   * @param seen what is remembered when that is on the disk, or null where more is to follow
   */
  record Find(String location, Candidate candidate, @Nullable Sighting seen) {}

  /**
   * An article that is gone from its address.
   *
   * @param url its address
   * @param reason what shows it, for people
   */
  record Loss(String url, String reason) {}

  /** What a visit may ask and where it puts what it finds. */
  interface Surroundings {
    /** The time. */
    Instant now();

    /** What was seen of an item before. */
    Optional<Sighting> seen(String item);

    /** Takes an item for this round; false where another feed has it already. */
    boolean claim(String item);

    /** Hands on a find; waits while many are on their way. */
    void found(Find find);

    /** Whether the program is to end. */
    boolean isStopped();
  }

  private final Watched before;
  private final Surroundings around;
  private final List<Sighting> seen = new ArrayList<>();
  private final List<Loss> losses = new ArrayList<>();
  private Watched after;

  /** How many pages were asked for, or files were read. */
  private int fetched;

  /** How many are still to come: to be tried again, or still being written. */
  private int waiting;

  private @Nullable Refusal failure;

  Visit(Watched before, Surroundings around) {
    this.before = before;
    this.after = before;
    this.around = around;
  }

  /** Asks. What goes wrong with it as a whole stands in {@link #after}. */
  abstract void go();

  final Watched before() {
    return before;
  }

  final Surroundings around() {
    return around;
  }

  /** How it stands when all that it brought is on the disk. */
  final Watched after() {
    return after;
  }

  final void after(Watched now) {
    after = now;
  }

  /** What was seen beside what was handed on. */
  final List<Sighting> seen() {
    return seen;
  }

  final List<Loss> losses() {
    return losses;
  }

  final int fetched() {
    return fetched;
  }

  final int waiting() {
    return waiting;
  }

  final @Nullable Refusal failure() {
    return failure;
  }

  final void countFetched() {
    fetched++;
  }

  final void countWaiting() {
    waiting++;
  }

  final void fail(Refusal refusal, Function<Watched, Watched> becomes) {
    failure = refusal;
    after = becomes.apply(before);
  }

  final void find(String name, Offer offer, @Nullable Sighting remembered) {
    around.found(new Find(before.location(), new Candidate(name, () -> offer), remembered));
  }

  /** Hands on that there is no article where there should be one. */
  final void miss(String name, Refusal refusal, @Nullable Sighting remembered) {
    around.found(
        new Find(
            before.location(),
            new Candidate(
                name,
                () -> {
                  throw new Candidate.Unreadable(refusal.fault().code(), refusal.detail());
                }),
            remembered));
  }
}
