package org.isnad.server.addition;

import java.util.Iterator;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Offer;
import org.isnad.intake.Supply;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Dating;
import org.isnad.intake.source.Source;
import org.isnad.intake.source.Standing;
import org.isnad.story.printing.Imprint;
import org.jspecify.annotations.Nullable;

/** What comes in, as an archive takes it. */
public final class Offers {
  private Offers() {}

  /**
   * An offer of what came in.
   *
   * @param language in which a retraction is told: Arabic, else English
   */
  public static Offer of(Arrival arrival, Locale language) {
    Dating dating = arrival.dating();
    return new Offer(
        arrival.article(),
        new Imprint(
            arrival.author(),
            arrival.credit(),
            dating == null ? null : dating.from().word(),
            dating == null ? null : dating.written()),
        retraction(arrival.standing(), language));
  }

  /**
   * The articles of a supply as candidates, found while they are asked for.
   *
   * @param location where each can be fetched again
   * @param language as in {@link #of}
   */
  public static Iterator<Candidate> candidates(
      Supply supply, Function<Source, String> location, Locale language) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return supply.hasNext();
      }

      @Override
      public Candidate next() {
        Source source = supply.next();
        return new Candidate(location.apply(source), () -> fetched(source, language));
      }
    };
  }

  private static Offer fetched(Source source, Locale language) throws Candidate.Unreadable {
    try {
      return of(source.fetch(), language);
    } catch (Refusal e) {
      throw new Candidate.Unreadable(e.fault().code(), e.detail());
    }
  }

  private static @Nullable String retraction(Standing standing, Locale language) {
    return switch (standing) {
      case USABLE -> null;
      case WITHHELD -> word("withheld", language);
      case CANCELED -> word("canceled", language);
    };
  }

  private static String word(String key, Locale language) {
    return ResourceBundle.getBundle(
            "org.isnad.server.addition.retractions",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(key);
  }
}
