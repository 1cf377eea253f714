package org.isnad.archive.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.archive.record.Layer;
import org.isnad.archive.record.Place;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/** Where the records of a reading stand, and which one stands at a place. */
public final class Places {
  private Places() {}

  /** A record with the words that carry it. */
  private record Standing(String id, Layer layer, List<Span> spans, String name, String kind) {
    Place place(String article, String text) {
      Span span = spans.isEmpty() ? new Span(0, 0) : spans.get(0);
      String words = spans.isEmpty() ? name : Places.words(text, span);
      return new Place(article, layer, span, words, kind);
    }
  }

  /** The place of a record, or null where the reading has none of that id. */
  public static @Nullable Place of(String article, Reading reading, String id) {
    return standings(reading)
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> one.place(article, reading.article().text()))
        .orElse(null);
  }

  /**
   * The id of the record at a place: the one that the same words carry, and of several the one of
   * the same kind; else the only one whose words overlap. Null where there is none.
   */
  public static @Nullable String find(Reading reading, Place place) {
    List<Standing> layer = standings(reading).filter(one -> one.layer() == place.layer()).toList();
    List<Standing> there = new ArrayList<>();
    for (Standing one : layer) {
      if (place.span().length() == 0
          ? one.spans().isEmpty() && one.name().equals(place.words())
          : one.spans().contains(place.span())) {
        there.add(one);
      }
    }
    if (there.isEmpty()) {
      List<Standing> near =
          layer.stream()
              .filter(one -> one.spans().stream().anyMatch(place.span()::overlaps))
              .filter(one -> one.kind().equals(place.kind()))
              .toList();
      return near.size() == 1 ? near.get(0).id() : null;
    }
    return there.stream()
        .filter(one -> one.kind().equals(place.kind()))
        .findFirst()
        .orElse(there.get(0))
        .id();
  }

  private static Stream<Standing> standings(Reading reading) {
    List<Standing> all = new ArrayList<>();
    reading
        .entities()
        .forEach(
            one ->
                all.add(
                    new Standing(
                        one.id(), Layer.ENTITY, one.mentions(), one.name(), one.kind().word())));
    for (int i = 0; i < reading.times().size(); i++) {
      all.add(carried("t" + (i + 1), Layer.TIME, reading.times().get(i).span(), ""));
    }
    reading
        .figures()
        .forEach(one -> all.add(carried(one.id(), Layer.FIGURE, one.span(), one.counts())));
    reading
        .statements()
        .forEach(one -> all.add(carried(one.id(), Layer.STATEMENT, one.cue(), one.mode().word())));
    reading
        .events()
        .forEach(
            one ->
                all.add(
                    carried(
                        one.id(),
                        Layer.EVENT,
                        one.trigger(),
                        one.type().name().toLowerCase(Locale.ROOT))));
    reading
        .accounts()
        .forEach(one -> all.add(carried(one.id(), Layer.ACCOUNT, one.words(), one.kind().word())));
    reading
        .positions()
        .forEach(
            one -> all.add(carried(one.id(), Layer.POSITION, one.words(), one.stance().word())));
    return all.stream();
  }

  private static Standing carried(String id, Layer layer, Span span, String kind) {
    return new Standing(id, layer, List.of(span), "", kind);
  }

  static String words(String text, Span span) {
    int from = text.offsetByCodePoints(0, span.start());
    return text.substring(from, text.offsetByCodePoints(from, span.length()));
  }
}
