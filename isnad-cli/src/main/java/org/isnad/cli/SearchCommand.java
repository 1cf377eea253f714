package org.isnad.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.archive.Archive;
import org.isnad.archive.search.Found;
import org.isnad.archive.search.Found.Hit;
import org.isnad.archive.search.Query;
import org.isnad.cli.output.Field;
import org.isnad.cli.output.Listing;
import org.isnad.cli.output.SearchText;
import org.isnad.cli.output.TableFormat;
import org.isnad.intake.fault.Refusal;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad search}. */
@Command(
    name = "search",
    description = "Searches an archive.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "All words must stand in an article, in any inflection. \"A phrase\" stands as it is written"
          + " but",
      "for hamza and vowel signs; a shell needs it as '\"A phrase\"'. A name finds every spelling"
          + " of whom",
      "it names, and may be English: isnad search Lavrov."
    })
final class SearchCommand extends DerivedCommand {
  private static final int PAGE = 10;

  /** So many hits are fetched at a time where all are wanted. */
  private static final int CHUNK = 200;

  @Mixin private TableOption table = new TableOption();
  @Mixin private QueryOptions options = new QueryOptions();

  @Option(names = "--newest", description = "The newest first, not the best.")
  private boolean newest;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "How many are shown (default: 10 as text, all as CSV and JSON).")
  private @Nullable Integer limit;

  @Option(
      names = "--offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many are passed over.")
  private int offset;

  @Option(
      names = "--facets",
      description = "Also (CSV, JSON: instead) how many articles are of which outlet, actor, …")
  private boolean facets;

  @Override
  int answer(Archive archive) throws Refusal {
    if (offset < 0 || limit != null && limit < 0) {
      throw new CommandLine.ParameterException(line(), "--limit and --offset: expected 0 or more");
    }
    Query query = options.query(archive, newest);
    PrintWriter out = line().getOut();
    if (table.format() == TableFormat.TEXT) {
      Found found = archive.search(query, offset, limit == null ? PAGE : limit, facets);
      SearchText text = new SearchText(labels(), terminal(), key -> name(archive, key));
      out.print(text.of(found, offset));
      out.flush();
      return Isnad.READ;
    }
    if (facets) {
      Found found = archive.search(query, 0, 0, true);
      List<Row> rows =
          found.facets().entrySet().stream()
              .flatMap(
                  facet ->
                      facet.getValue().stream()
                          .map(count -> new Row(facet.getKey(), count.value(), count.articles())))
              .toList();
      new Listing<>(
              List.of(
                  new Field<Row>("facet", true, Row::facet),
                  new Field<Row>("value", true, Row::value),
                  new Field<Row>(
                      "name",
                      true,
                      row -> row.isActor() ? name(archive, row.value()) : row.value()),
                  new Field<Row>("articles", true, Row::articles)),
              table.format(),
              labels(),
              terminal())
          .print(rows.stream(), out);
      return Isnad.READ;
    }
    int most = limit == null ? Integer.MAX_VALUE : limit;
    new Listing<>(fields(), table.format(), labels(), terminal())
        .print(
            IntStream.iterate(0, done -> done + CHUNK)
                .mapToObj(
                    done ->
                        done >= most
                            ? List.<Hit>of()
                            : archive
                                .search(query, offset + done, Math.min(CHUNK, most - done), false)
                                .hits())
                .takeWhile(hits -> !hits.isEmpty())
                .flatMap(List::stream),
            out);
    return Isnad.READ;
  }

  private record Row(String facet, String value, long articles) {
    boolean isActor() {
      return facet.equals("actor") || facet.equals("place");
    }
  }

  private static List<Field<Hit>> fields() {
    return List.of(
        new Field<>("article", true, hit -> hit.article().id()),
        new Field<>("outlet", true, hit -> hit.article().first().outlet()),
        new Field<>("published", true, hit -> hit.article().published()),
        new Field<>("title", true, hit -> hit.article().first().title()),
        new Field<>("url", false, hit -> hit.article().first().url()),
        new Field<>("source", false, hit -> hit.article().first().source()),
        new Field<>("author", false, hit -> hit.article().first().imprint().author()),
        new Field<>("credit", false, hit -> hit.article().first().imprint().credit()),
        new Field<>("dated", false, hit -> hit.article().first().imprint().dated()),
        new Field<>("written", false, hit -> hit.article().first().imprint().written()),
        new Field<>("state", false, hit -> hit.article().state().word()),
        new Field<>("words", true, Hit::words),
        new Field<>("start", false, hit -> hit.snippet().start()),
        new Field<>("end", false, hit -> hit.snippet().end()),
        new Field<>("marks", false, hit -> hit.marks().stream().map(SearchCommand::span).toList()));
  }

  private static Map<String, Object> span(Span span) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("start", span.start());
    map.put("end", span.end());
    return map;
  }
}
