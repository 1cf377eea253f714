package org.isnad.export.conflict;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Party;
import org.isnad.export.row.StoryRow;
import org.isnad.export.scheme.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The two sides of an event and which of UCDP's types of violence they make it: as the telling says
 * that stands for it, else as the first other telling that names who did it, or whom it struck.
 *
 * @param one who did it, or null
 * @param other whom it struck, or whom {@code one} fought; or null
 * @param onCivilians whether all that it struck are said to bear no arms
 * @param violence 1 state-based, 2 non-state, 3 one-sided; null where the sides do not decide it
 * @param how what decides it, or what is missing
 */
record Sides(
    @Nullable Party one,
    @Nullable Party other,
    boolean onCivilians,
    @Nullable Integer violence,
    String how) {
  private static final int STATE_BASED = 1;
  private static final int NON_STATE = 2;
  private static final int ONE_SIDED = 3;

  static Sides of(StoryRow story, Terms terms) {
    EventRow best = story.best();
    Predicate<EventRow> saysWho = told -> Terms.doer(told.actors()) != null;
    EventRow doing = first(story, saysWho);
    EventRow struck = first(story, told -> !told.recipients().isEmpty());
    Party one = doing == null ? null : Terms.doer(doing.actors());
    Party other = struck == null ? null : struck.recipients().get(0);
    if (other == null && doing != null && doing.actors().size() > 1) {
      other = doing.actors().stream().filter(party -> !party.equals(one)).findFirst().orElse(null);
    }
    boolean civilians = struck != null && struck.recipients().stream().allMatch(terms::isCivilian);
    Sides sides = decided(one, other, civilians, terms);
    boolean elsewhere =
        one != null && !saysWho.test(best) || other != null && struck != null && struck != best;
    return elsewhere
        ? new Sides(
            one, other, civilians, sides.violence(), sides.how() + "; a side is another telling's")
        : sides;
  }

  private static @Nullable EventRow first(StoryRow story, Predicate<EventRow> what) {
    return Stream.concat(Stream.of(story.best()), story.tellings().stream())
        .filter(told -> told.status().equals("occurred"))
        .filter(what)
        .findFirst()
        .orElse(null);
  }

  private static Sides decided(
      @Nullable Party one, @Nullable Party other, boolean civilians, Terms terms) {
    Integer violence = null;
    String how;
    if (one == null || other == null) {
      how =
          one != null
              ? "whom it struck is not named"
              : other != null ? "who did it is not named" : "nobody is named";
    } else if (!terms.isState(one) && !terms.isArmed(one)) {
      how = one.label() + " is not known for a state or an armed body";
    } else if (civilians) {
      violence = ONE_SIDED;
      how = "those it struck are said to bear no arms";
    } else if (terms.isPeople(other)) {
      how = "whether those it struck bore arms is not said";
    } else if (!terms.isState(other) && !terms.isArmed(other)) {
      how = other.label() + " is not known for a state or an armed body";
    } else if (terms.isState(one) || terms.isState(other)) {
      violence = STATE_BASED;
      how = "a side is a state's";
    } else {
      violence = NON_STATE;
      how = "both sides are armed and neither is a state's";
    }
    return new Sides(one, other, civilians, violence, how);
  }

  /** What the data set writes for the second side. */
  @Nullable String struck() {
    return other == null ? null : onCivilians ? "Civilians" : other.label();
  }
}
