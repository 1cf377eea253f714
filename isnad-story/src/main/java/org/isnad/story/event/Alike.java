package org.isnad.story.event;

import org.jspecify.annotations.Nullable;

/**
 * A pair that was found to tell the same, with what events are made by. Of a story that thousands
 * tell there are millions of them: what they are alike in is looked up again for those few that are
 * shown.
 *
 * @param pair the two
 * @param score how alike they are, as {@link Sameness.Verdict#score}
 * @param oneText whether they have their words in common, so that both are one witness
 */
public record Alike(Pair pair, double score, boolean oneText) {
  /**
   * The pair of two tellings that meet, or null where they do not tell the same.
   *
   * @param pair their ids, which take long to make
   */
  public static @Nullable Alike of(Pair pair, Telling one, Telling other) {
    int order = one.article().compareTo(other.article());
    boolean turned = order > 0 || order == 0 && one.event().compareTo(other.event()) > 0;
    Grounds grounds = turned ? Happenings.grounds(other, one) : Happenings.grounds(one, other);
    return grounds.same() ? new Alike(pair, grounds.score(), Happenings.isOneText(grounds)) : null;
  }
}
