package org.isnad.export.plover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Omission;
import org.isnad.export.row.Party;
import org.isnad.export.row.Tally;
import org.jspecify.annotations.Nullable;

/** PLOVER's rules for what becomes of an event. */
final class Folding {
  private static final String VISIT = "visit";
  private static final String OCCURRED = "occurred";
  private static final String PLANNED = "planned";
  private static final int SECTOR_LETTERS = 3;

  private record Code(String quad, BigDecimal score) {}

  private record Turned(String type, @Nullable String mode) {}

  private final Map<String, Code> codes = new HashMap<>();
  private final Map<String, Turned> planned = new HashMap<>();
  private final Map<String, String> sectors = new HashMap<>();
  private final Set<String> withRecipient = new HashSet<>();
  private final Set<String> twoSided = new HashSet<>();
  private final Set<String> hosted = new HashSet<>();

  Folding() {
    for (Entry entry : Entries.resource(Folding.class, "plover.lex")) {
      switch (entry.kind()) {
        case "codes" ->
            codes.put(
                named(entry.field(0), entry.field(1)),
                new Code(entry.required(2, "quad"), new BigDecimal(entry.required(3, "score"))));
        case "planned" ->
            planned.put(
                entry.field(0),
                new Turned(
                    entry.required(1, "type"),
                    entry.size() > 2 ? entry.required(2, "mode") : null));
        case "recipient" -> withRecipient.add(entry.field(0));
        case "two-sided" -> twoSided.addAll(entry.values(0));
        case "hosted" -> hosted.addAll(entry.values(0));
        case "sectors" -> sectors.put(entry.field(0), entry.required(1, "sector"));
        default -> throw entry.fault("no such kind of line: " + entry.kind());
      }
    }
  }

  /** All frames that a rule names. */
  Set<String> frames() {
    Set<String> frames = new TreeSet<>(twoSided);
    frames.addAll(hosted);
    return frames;
  }

  /**
   * What PLOVER makes of an event; nothing where it has no place for it, which is tallied.
   *
   * @param tally is told why it is left out
   */
  Optional<Coded> fold(EventRow event, Tally tally) {
    Omission why = null;
    String type = event.type();
    String mode = event.mode();
    List<Party> actors = event.actors();
    List<Party> recipients = event.recipients();
    List<String> folded = new ArrayList<>();
    LocalDate day = event.day();
    if (event.sameAs() != null) {
      why = Omission.TOLD_AGAIN;
    } else if (event.status().equals(PLANNED)) {
      Turned turned = planned.getOrDefault(named(type, mode), planned.get(type));
      if (turned == null) {
        why = Omission.NOT_DONE;
      } else if (!turned.type().equals(type)) {
        folded.add(named(type, mode) + " " + PLANNED);
        type = turned.type();
        mode = turned.mode();
      }
    } else if (!event.status().equals(OCCURRED)) {
      why = Omission.NOT_DONE;
    }
    if (hosted.contains(event.origin().rule()) && !recipients.isEmpty()) {
      actors = event.recipients();
      recipients = event.actors();
      mode = type.equals(event.type()) ? VISIT : mode;
      folded.add("host told first");
    } else if (twoSided.contains(event.origin().rule()) && !recipients.isEmpty()) {
      actors = together(actors, recipients);
      recipients = List.of();
      folded.add("two-sided");
    }
    if (why == null && actors.isEmpty()) {
      why = Omission.NO_ACTOR;
    }
    boolean mutual = actors.size() > 1;
    if (why == null && withRecipient.contains(type) && recipients.isEmpty() && !mutual) {
      why = Omission.NO_RECIPIENT;
    }
    if (why == null && day == null) {
      why = Omission.NO_DAY;
    }
    if (why != null || day == null) {
      tally.omit(Objects.requireNonNullElse(why, Omission.NO_DAY));
      return Optional.empty();
    }
    Code code = codes.get(named(type, mode));
    if (code == null) {
      mode = null;
      code = codes.get(type);
    }
    if (code == null) {
      tally.omit(Omission.NO_TYPE);
      return Optional.empty();
    }
    return Optional.of(
        new Coded(
            type,
            mode,
            code.quad(),
            code.score(),
            day,
            actors,
            recipients,
            event.contexts(),
            String.join("; ", folded)));
  }

  private static String named(String type, @Nullable String mode) {
    return mode == null || mode.isEmpty() ? type : type + "/" + mode;
  }

  private static List<Party> together(List<Party> one, List<Party> other) {
    Map<String, Party> all = new LinkedHashMap<>();
    one.forEach(party -> all.putIfAbsent(party.key(), party));
    other.forEach(party -> all.putIfAbsent(party.key(), party));
    return List.copyOf(all.values());
  }

  /** The sectors in an actor's code, the first the main one, as PLOVER calls them. */
  List<String> sectors(Party party) {
    List<String> found = new ArrayList<>();
    String code = party.code();
    if (code != null) {
      for (int at = SECTOR_LETTERS; at + SECTOR_LETTERS <= code.length(); at += SECTOR_LETTERS) {
        String sector = code.substring(at, at + SECTOR_LETTERS);
        found.add(sectors.getOrDefault(sector, sector));
      }
    }
    return found;
  }
}
