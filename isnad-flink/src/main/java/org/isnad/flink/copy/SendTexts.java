package org.isnad.flink.copy;

import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.isnad.flink.keyed.Guest;
import org.isnad.flink.keyed.Meeting;
import org.isnad.flink.keyed.Seat;

/** Sends a text to where it is compared with others; once, under however many keys they met. */
public final class SendTexts extends Meeting<Shingled, Seat, Guest> {
  /** Where those texts go that are compared at all. */
  public static final OutputTag<Shingled> COMPARED =
      new OutputTag<>("compared", TypeInformation.of(Shingled.class));

  private static final long serialVersionUID = 1L;

  /** Texts and their places under the id of the article. */
  public SendTexts() {
    super(Shingled.class, Seat.class);
  }

  @Override
  protected void work(
      List<Shingled> texts, List<Seat> seats, Context context, Collector<Guest> out) {
    if (!seats.isEmpty()) {
      Shingled text = texts.get(0);
      context.output(COMPARED, text);
      Guest.of(text.id(), text.packed(), seats).forEach(out::collect);
    }
  }
}
