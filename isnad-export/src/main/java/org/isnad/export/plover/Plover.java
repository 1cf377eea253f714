package org.isnad.export.plover;

import static org.isnad.export.json.Json.object;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.export.json.Json;
import org.isnad.export.row.Count;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Origin;
import org.isnad.export.row.Party;
import org.isnad.export.row.Selection;
import org.isnad.export.row.Tally;
import org.isnad.export.row.Voice;
import org.isnad.export.row.Writing;
import org.jspecify.annotations.Nullable;

/** PLOVER records, one JSON object a line, with the fields of its manual of 2021. */
public final class Plover implements Writing {
  private static final String CODEBOOK = "PLOVER 2021";

  private final Folding folding = new Folding();

  @Override
  public void write(Selection selection, OutputStream out, Tally tally) {
    Json json = new Json(out);
    Iterator<EventRow> events = selection.events().iterator();
    while (events.hasNext()) {
      EventRow event = events.next();
      Optional<Coded> coded = folding.fold(event, tally);
      if (coded.isPresent()) {
        json.line(record(event, coded.get()));
        tally.write();
      }
    }
    json.flush();
  }

  private Map<String, Object> record(EventRow event, Coded coded) {
    Origin origin = event.origin();
    boolean material = coded.quad().equals("M-Conf");
    return object(
        "id",
        event.id(),
        "date",
        coded.day(),
        "actor",
        coded.actors().stream().map(this::entity).toList(),
        "recipient",
        coded.recipients().stream().map(this::entity).toList(),
        "event",
        coded.type(),
        "mode",
        coded.mode(),
        "context",
        coded.contexts(),
        "quad_code",
        coded.quad(),
        "event_scale",
        coded.score(),
        "event_text",
        origin.words(),
        "event_loc",
        location(event.place()),
        "text",
        origin.sentence(),
        "text_info",
        object(
            "start",
            origin.start(),
            "end",
            origin.end(),
            "text_start",
            origin.sentenceStart(),
            "size",
            material
                ? object(
                    "dead",
                    most(event, "killed"),
                    "injured",
                    most(event, "wounded"),
                    "arrested",
                    most(event, "detained"))
                : null),
        "cite_info",
        object(
            "url",
            origin.url(),
            "title",
            origin.title(),
            "publication",
            origin.outlet(),
            "citation",
            origin.published(),
            "corpus",
            origin.source(),
            "language",
            "ar",
            "coder",
            "Isnad",
            "codebook",
            CODEBOOK,
            "version",
            origin.reader()),
        "coder",
        "Isnad",
        "comment",
        coded.folded().isEmpty() ? null : coded.folded(),
        "isnad",
        object(
            "article",
            origin.article(),
            "type",
            event.type(),
            "mode",
            event.mode(),
            "status",
            event.status(),
            "background",
            event.background(),
            "precision",
            event.precision(),
            "actors",
            event.actors().stream().map(Party::key).toList(),
            "recipients",
            event.recipients().stream().map(Party::key).toList(),
            "statement",
            event.statement(),
            "certainty",
            event.certainty(),
            "chain",
            origin.chain().stream().map(Plover::voice).toList(),
            "agencies",
            origin.agencies(),
            "rule",
            origin.rule(),
            "reader",
            origin.reader(),
            "lexicon",
            origin.lexicon()));
  }

  private Map<String, Object> entity(Party party) {
    List<String> sectors = folding.sectors(party);
    return object(
        "code",
        party.country(),
        "sector",
        sectors.isEmpty() ? null : sectors.get(0),
        "other_sector_codes",
        sectors.isEmpty() ? sectors : sectors.subList(1, sectors.size()),
        "entity_text",
        party.name(),
        "entity_name",
        party.english(),
        "identifier_id",
        party.wikidata(),
        "identifier_text",
        party.key(),
        "office",
        party.role());
  }

  private static Map<String, Object> location(@Nullable Party place) {
    if (place == null) {
      return Map.of();
    }
    int resolution = Resolution.of(place);
    return object(
        "extracted_place",
        place.name(),
        "resolved_place",
        place.english(),
        "place_id",
        place.key(),
        "lat",
        place.lat(),
        "lon",
        place.lon(),
        "country_code",
        place.country(),
        "resolution",
        resolution == 0 ? null : resolution);
  }

  private static Map<String, Object> voice(Voice voice) {
    return object(
        "id",
        voice.key(),
        "name",
        voice.name(),
        "words",
        voice.words(),
        "start",
        voice.start(),
        "end",
        voice.end(),
        "grade",
        voice.grade(),
        "commitment",
        voice.commitment(),
        "certainty",
        voice.certainty());
  }

  /** The greatest whole figure of its sentence; parts of another figure do not count. */
  private static @Nullable BigDecimal most(EventRow event, String counted) {
    return event.counts().stream()
        .filter(count -> count.counts().equals(counted) && !count.part())
        .map(Count::value)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
