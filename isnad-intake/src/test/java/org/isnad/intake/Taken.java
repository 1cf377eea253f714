package org.isnad.intake;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Source;

/** What came in: a line for each article or refusal. */
record Taken(List<Arrival> arrivals, List<Refusal> refusals, List<String> order, Intake.Gone gone) {

  static Taken of(Intake intake, Path... given) {
    return of(intake, new byte[0], Arrays.stream(given).map(Path::toString).toList());
  }

  static Taken of(Intake intake, byte[] in, List<String> given) {
    List<Arrival> arrivals = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    List<String> order = new ArrayList<>();
    Intake.Gone gone =
        intake.open(
            given,
            new ByteArrayInputStream(in),
            source -> {
              try {
                Arrival arrival = fetched(source);
                arrivals.add(arrival);
                order.add(arrival.article().source());
              } catch (Refusal e) {
                refusals.add(e);
                order.add(e.fault().code() + " " + e.where());
              }
              return true;
            });
    return new Taken(arrivals, refusals, order, gone);
  }

  private static Arrival fetched(Source source) throws Refusal {
    return source.fetch();
  }

  /** The one article that came in. */
  Arrival only() {
    if (arrivals.size() != 1 || !refusals.isEmpty()) {
      throw new AssertionError(order.toString());
    }
    return arrivals.get(0);
  }

  /** The names in their order, without the folder. */
  List<String> names(Path folder) {
    return order.stream().map(name -> name.replace(folder + "/", "")).toList();
  }
}
