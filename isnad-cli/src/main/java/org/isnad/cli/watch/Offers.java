package org.isnad.cli.watch;

import org.isnad.archive.record.Imprint;
import org.isnad.archive.record.Offer;
import org.isnad.cli.terminal.Labels;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Dating;
import org.isnad.intake.source.Standing;
import org.jspecify.annotations.Nullable;

/** What came in, as an archive takes it. */
public final class Offers {
  private Offers() {}

  /**
   * An offer of what came in.
   *
   * @param labels in whose language a retraction is told
   */
  public static Offer of(Arrival arrival, Labels labels) {
    Dating dating = arrival.dating();
    return new Offer(
        arrival.article(),
        new Imprint(
            arrival.author(),
            arrival.credit(),
            dating == null ? null : dating.from().word(),
            dating == null ? null : dating.written()),
        retraction(arrival.standing(), labels));
  }

  private static @Nullable String retraction(Standing standing, Labels labels) {
    return switch (standing) {
      case USABLE -> null;
      case WITHHELD -> labels.get("retraction.withheld");
      case CANCELED -> labels.get("retraction.canceled");
    };
  }
}
