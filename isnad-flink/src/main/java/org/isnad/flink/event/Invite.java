package org.isnad.flink.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.util.Collector;
import org.isnad.flink.keyed.Guest;
import org.isnad.flink.keyed.Meeting;
import org.isnad.flink.keyed.Seat;

/** Sends the tellings of an article to where they meet others, and only those that do. */
public final class Invite extends Meeting<Told, Seat, Guest> {
  private static final long serialVersionUID = 1L;

  /** Tellings and their places under the article's id. */
  public Invite() {
    super(Told.class, Seat.class);
  }

  @Override
  protected void work(
      List<Told> tellings, List<Seat> seats, Context context, Collector<Guest> out) {
    Map<String, List<Seat>> byTelling = new HashMap<>();
    seats.forEach(
        seat -> byTelling.computeIfAbsent(seat.thing(), unused -> new ArrayList<>()).add(seat));
    for (Told told : tellings) {
      Guest.of(told.id(), told.packed(), byTelling.getOrDefault(told.id(), List.of()))
          .forEach(out::collect);
    }
  }
}
