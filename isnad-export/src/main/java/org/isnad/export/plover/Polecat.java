package org.isnad.export.plover;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.export.row.ActorRow;
import org.isnad.export.row.EventRow;
import org.isnad.export.row.Origin;
import org.isnad.export.row.Party;
import org.isnad.export.row.ReadArticle;
import org.isnad.export.row.Selection;
import org.isnad.export.row.Tally;
import org.isnad.export.row.Voice;
import org.isnad.export.row.Writing;
import org.jspecify.annotations.Nullable;

/**
 * The columns of POLECAT's weekly files, and behind them where each row comes from. Tabs and line
 * ends in a field become spaces, as the format knows no quotation marks; "None" stands for nothing.
 */
public final class Polecat implements Writing {
  private static final List<String> COLUMNS =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version",
          "Isnad Article",
          "Isnad URL",
          "Isnad Start",
          "Isnad End",
          "Isnad Words",
          "Isnad Sentence",
          "Isnad Chain",
          "Isnad Status",
          "Isnad Rule",
          "Isnad Lexicon");

  private static final Map<String, String> QUADS =
      Map.of(
          "V-Coop", "VERBAL COOPERATION",
          "M-Coop", "MATERIAL COOPERATION",
          "V-Conf", "VERBAL CONFLICT",
          "M-Conf", "MATERIAL CONFLICT");

  private final Folding folding = new Folding();

  @Override
  public void write(Selection selection, OutputStream out, Tally tally) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    line(writer, COLUMNS);
    Iterator<ReadArticle> articles = selection.readArticles().iterator();
    while (articles.hasNext()) {
      ReadArticle article = articles.next();
      List<ActorRow> named = article.actors();
      for (EventRow event : article.events()) {
        Optional<Coded> coded = folding.fold(event, tally);
        if (coded.isPresent()) {
          line(writer, cells(event, coded.get(), named));
          tally.write();
        }
      }
    }
    writer.flush();
  }

  private List<@Nullable Object> cells(EventRow event, Coded coded, List<ActorRow> named) {
    Origin origin = event.origin();
    Party place = event.place();
    int resolution = place == null ? 0 : Resolution.of(place);
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(event.id());
    cells.add(coded.day());
    cells.add(coded.type());
    cells.add(coded.mode());
    cells.add(coded.score().toPlainString());
    cells.add(QUADS.get(coded.quad()));
    cells.add(String.join(";", coded.contexts()));
    parties(cells, coded.actors());
    parties(cells, coded.recipients());
    cells.add(place == null ? null : place.label());
    cells.add(place != null && resolution == 4 ? place.label() : null);
    cells.add(place != null && resolution == 3 ? place.label() : null);
    cells.add(place != null && resolution == 2 ? place.label() : null);
    cells.add(place == null ? null : place.country());
    cells.add(place == null ? null : place.lat());
    cells.add(place == null ? null : place.lon());
    cells.add(null);
    cells.add(place == null ? null : place.name());
    cells.add(place == null ? null : Objects.requireNonNullElse(place.sort(), place.kind()));
    cells.add(origin.outlet());
    cells.add(origin.published());
    cells.add(story(named, List.of("person")));
    cells.add(story(named, List.of("organization", "armed-group", "gathering")));
    cells.add(story(named, List.of("place", "country")));
    cells.add("ar");
    cells.add(origin.reader());
    cells.add(origin.article());
    cells.add(origin.url());
    cells.add(origin.start());
    cells.add(origin.end());
    cells.add(origin.words());
    cells.add(origin.sentence());
    cells.add(origin.chain().stream().map(Voice::name).collect(Collectors.joining(" > ")));
    cells.add(event.status());
    cells.add(origin.rule());
    cells.add(origin.lexicon());
    return cells;
  }

  private void parties(List<@Nullable Object> cells, List<Party> parties) {
    cells.add(joined(parties, Party::label));
    cells.add(joined(parties, Party::country));
    // The Correlates of War number their states; ISO letters stand one column before.
    cells.add(null);
    cells.add(joined(parties, party -> folding.sectors(party).stream().findFirst().orElse(null)));
    cells.add(joined(parties, party -> String.join(",", folding.sectors(party))));
    cells.add(joined(parties, Party::role));
    cells.add(joined(parties, Party::name));
    cells.add(joined(parties, Party::wikidata));
  }

  private static String joined(List<Party> parties, Function<Party, @Nullable String> what) {
    return parties.stream()
        .map(party -> Objects.requireNonNullElse(what.apply(party), ""))
        .map(one -> one.isEmpty() ? "None" : one)
        .collect(Collectors.joining(";"));
  }

  private static String story(List<ActorRow> named, List<String> kinds) {
    return named.stream()
        .filter(row -> kinds.contains(row.actor().kind()))
        .map(row -> row.actor().label())
        .distinct()
        .collect(Collectors.joining(";"));
  }

  private static void line(Writer writer, List<? extends @Nullable Object> cells)
      throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      String text = cell == null ? "" : cell.toString();
      writer.write(i == 0 ? "" : "\t");
      writer.write(text.isEmpty() ? "None" : text.replaceAll("[\\p{Cc}\u2028\u2029]+", " "));
    }
    writer.write('\n');
  }
}
