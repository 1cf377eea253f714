package org.isnad.story.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.story.Blocks;
import org.isnad.story.Groups;
import org.jspecify.annotations.Nullable;

/**
 * Gathers articles that have their words from one another, or from one text behind them. The groups
 * follow from the texts alone: neither the order in which they are given nor where a search for
 * copies began makes a difference.
 *
 * <p>The keys of a text's {@link Blocks} are its {@link Shingles#sample}; a group is whatever
 * {@link #isCopy} connects among those that meet there. Words that an outlet puts under all its
 * articles make a large block, in which few lead.
 */
public final class Copies {
  /**
   * From here on a text is a copy. Half of a news report in the very words of another comes from
   * the same hand, however the rest was written.
   */
  public static final double COPY = 0.5;

  /**
   * A copy is expected to share many keys; whoever shares fewer than one in so many of those that
   * half of the shorter text would give shares a phrase that all news uses, and is not compared. Of
   * texts that share half of their words by far fewer than one in a hundred are missed so.
   */
  private static final int FEW = 3;

  private Copies() {}

  /**
   * A text.
   *
   * @param id its id
   * @param published its day, or null
   * @param shingles its shingles
   */
  public record Text(String id, @Nullable LocalDate published, Shingles shingles) {}

  /**
   * Texts that are copies.
   *
   * @param origin the id of the one that appeared first; among those of one day the one that most
   *     others have their words from
   * @param ids all of them, sorted
   */
  public record Group(String origin, List<String> ids) {}

  /** All groups of at least two, by their first id. */
  public static List<Group> groups(List<Text> texts) {
    List<Text> sorted = texts.stream().sorted(Comparator.comparing(Text::id)).toList();
    Blocks<Integer> blocks = new Blocks<>(sorted.stream().map(Text::id).toList());
    for (int i = 0; i < sorted.size(); i++) {
      for (int key : sorted.get(i).shingles().sample()) {
        blocks.put(i, key);
      }
    }
    Groups groups = new Groups(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      int one = i;
      Shingles shingles = sorted.get(i).shingles();
      blocks.meeting(
          i,
          other -> {
            if (groups.of(one) != groups.of(other)
                && isCopy(shingles, sorted.get(other).shingles())) {
              groups.join(one, other);
            }
          });
    }
    Map<Integer, List<Text>> members = new LinkedHashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      members.computeIfAbsent(groups.of(i), unused -> new ArrayList<>()).add(sorted.get(i));
    }
    return members.values().stream()
        .filter(group -> group.size() > 1)
        .map(group -> new Group(origin(group), group.stream().map(Text::id).toList()))
        .toList();
  }

  /** Whether two texts have their words from one another. */
  public static boolean isCopy(Shingles one, Shingles other) {
    return one.containment(other) >= COPY
        && mayBeCopy(one.size(), one.sample(), other.size(), other.sample());
  }

  /**
   * The same as {@link #mayBeCopy(int, int, int)}, of two texts' keys.
   *
   * @param one how many shingles the one has
   * @param keys the one's {@link Shingles#sample}
   * @param other how many the other has
   * @param otherKeys the other's
   */
  public static boolean mayBeCopy(int one, int[] keys, int other, int[] otherKeys) {
    return mayBeCopy(one, other, Shingles.shared(keys, otherKeys));
  }

  /**
   * Whether two texts share enough keys of their {@link Shingles#sample} that one may be a copy: to
   * be asked by whoever has the keys at hand, before texts are fetched to be compared.
   *
   * @param one how many shingles the one has
   * @param other how many the other has
   * @param keys how many keys they share
   */
  public static boolean mayBeCopy(int one, int other, int keys) {
    int every = Math.max(Shingles.every(one), Shingles.every(other));
    return keys >= Math.max(1, (int) (Math.min(one, other) * COPY / every / FEW));
  }

  /**
   * The origin of a group, as {@link Group} has it.
   *
   * @param group its texts, by their ids
   */
  public static String origin(List<Text> group) {
    LocalDate first =
        group.stream()
            .map(text -> text.published() == null ? LocalDate.MAX : text.published())
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MAX);
    Holders holders = new Holders(group);
    String origin = group.get(0).id();
    long best = -1;
    for (Text text : group) {
      LocalDate day = text.published() == null ? LocalDate.MAX : text.published();
      if (day.equals(first)) {
        long given = holders.given(text);
        if (given > best) {
          best = given;
          origin = text.id();
        }
      }
    }
    return origin;
  }

  /** How many texts of a group have each of its shingles. */
  private static final class Holders {
    private final long[] hashes;
    private final int[] counts;

    Holders(List<Text> group) {
      long[] all =
          group.stream()
              .flatMapToLong(text -> Arrays.stream(text.shingles().hashes()))
              .sorted()
              .toArray();
      hashes = Arrays.stream(all).distinct().toArray();
      counts = new int[hashes.length];
      int at = 0;
      for (long hash : all) {
        at += hash == hashes[at] ? 0 : 1;
        counts[at]++;
      }
    }

    /** How many shingles a text of the group shares with the others, one after the other. */
    long given(Text text) {
      long given = 0;
      for (long hash : text.shingles().hashes()) {
        given += counts[Arrays.binarySearch(hashes, hash)] - 1;
      }
      return given;
    }
  }
}
