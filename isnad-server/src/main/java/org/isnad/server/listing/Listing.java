package org.isnad.server.listing;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with a list: the part that is asked for as JSON, or with {@code format=csv} or {@code
 * format=jsonl} the whole of it as a file.
 */
public final class Listing {
  private final JsonMapper json;

  /** Lists whose items {@code json} writes. */
  public Listing(JsonMapper json) {
    this.json = json;
  }

  /**
   * Answers.
   *
   * @param context who asks
   * @param name the file's name without its ending
   * @param type what items are shown as; its components are the columns
   * @param all the whole list
   * @param shown makes what is shown of an item; called only for what is given
   */
  public <S, T extends Record> void answer(
      Context context, String name, Class<T> type, List<S> all, Function<S, T> shown) {
    if (!save(context, name, type, all, shown)) {
      context.json(Window.of(context).of(all, shown));
    }
  }

  /** What is answered, as bytes of JSON. */
  public byte[] written(Object answer) {
    return json.writeValueAsBytes(answer);
  }

  /** Whether a file is asked for. */
  public static boolean isFile(Context context) {
    String format = context.queryParam("format");
    return format != null && !format.equals("json");
  }

  /**
   * Answers with a file, where one is asked for.
   *
   * @return whether one was
   * @see #answer
   */
  public <S, T extends Record> boolean save(
      Context context, String name, Class<T> type, List<S> all, Function<S, T> shown) {
    if (!isFile(context)) {
      return false;
    }
    switch (String.valueOf(context.queryParam("format"))) {
      case "csv" -> {
        attach(context, name + ".csv", "text/csv; charset=utf-8");
        stream(context, out -> new Csv(json).write(type, all, shown, out));
      }
      case "jsonl" -> {
        attach(context, name + ".jsonl", "application/x-ndjson");
        stream(
            context,
            out -> {
              for (S item : all) {
                out.write(json.writeValueAsBytes(shown.apply(item)));
                out.write('\n');
              }
            });
      }
      default -> throw new Refusal(Fault.VALUE, "format: expected json, csv or jsonl");
    }
    return true;
  }

  private static void attach(Context context, String file, String type) {
    context
        .contentType(type)
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"" + file + "\"");
  }

  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Writes while the other side reads: a long list is never held as a whole. */
  private static void stream(Context context, Writing writing) {
    try {
      writing.to(context.outputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
