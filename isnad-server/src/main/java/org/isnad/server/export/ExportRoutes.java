package org.isnad.server.export;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.archive.Archive;
import org.isnad.archive.record.State;
import org.isnad.archive.search.Query;
import org.isnad.export.Format;
import org.isnad.export.row.Choice;
import org.isnad.export.row.Layer;
import org.isnad.export.row.Selection;
import org.isnad.export.row.Tally;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.isnad.server.search.Asking;
import org.jspecify.annotations.Nullable;

/** Gives what a query finds as a file of any format, written while the other side reads. */
public final class ExportRoutes {
  private final Archive archive;

  /** Exports of an archive. */
  public ExportRoutes(Archive archive) {
    this.archive = archive;
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/export", this::formats);
    routes.get("/api/v1/export/{format}", this::export);
  }

  /**
   * A format.
   *
   * @param format the word that stands for it
   * @param ending how its files end
   * @param mediaType its media type
   * @param layers what its rows can be about; empty where it says that itself
   */
  record Offer(String format, String ending, String mediaType, List<String> layers) {}

  /** The formats that there are. */
  record Offers(List<Offer> items) {}

  private void formats(Context context) {
    List<String> layers = Arrays.stream(Layer.values()).map(Layer::word).toList();
    List<Offer> offers = new ArrayList<>();
    for (Format one : Format.values()) {
      offers.add(
          new Offer(
              one.word(), one.ending(), one.mediaType(), one.isLayered() ? layers : List.of()));
    }
    context.json(new Offers(offers));
  }

  private void export(Context context) {
    String asked = context.pathParam("format");
    Format format =
        Format.of(asked).orElseThrow(() -> new Refusal(Fault.NOT_FOUND, "export/" + asked));
    Layer layer = layer(context.queryParam("layer"), format);
    String event = context.queryParam("event");
    Query query = Asking.query(context);
    Query standing =
        context.queryParams("state").isEmpty() ? query.in(Set.of(State.CURRENT)) : query;
    // What can't be understood is told before the first byte goes out.
    archive.search(standing, 0, 0, false);
    Selection selection =
        new Selection(
            archive,
            standing,
            event == null || event.isBlank() ? null : event.strip(),
            Selection.Progress.NONE);
    Locale language =
        "ar".equals(context.queryParam("lang")) ? Locale.forLanguageTag("ar") : Locale.ENGLISH;
    context
        .contentType(format.mediaType())
        .header("Cache-Control", "no-store")
        .header(
            "Content-Disposition",
            "attachment; filename=\""
                + "isnad-"
                + (format.isLayered() ? layer.word() : format.word())
                + "."
                + format.ending()
                + "\"");
    try {
      OutputStream out = new BufferedOutputStream(context.outputStream(), 1 << 16);
      format.writing(new Choice(layer, language)).write(selection, out, new Tally());
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Layer layer(@Nullable String word, Format format) {
    if (word == null || word.isBlank()) {
      return Layer.EVENTS;
    }
    if (!format.isLayered()) {
      throw new Refusal(Fault.VALUE, "layer: " + format.word() + " has none");
    }
    return Arrays.stream(Layer.values())
        .filter(one -> one.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Fault.VALUE,
                    "layer: expected one of "
                        + String.join(
                            ", ", Arrays.stream(Layer.values()).map(Layer::word).toList())));
  }
}
