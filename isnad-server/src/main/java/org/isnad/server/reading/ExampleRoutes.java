package org.isnad.server.reading;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.isnad.reader.Reader;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Article;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The articles that are shown to try the program with. */
public final class ExampleRoutes {
  private final Reader reader;
  private final List<Article> examples;

  /**
   * Routes to examples.
   *
   * @param reader reads them when they are asked for
   * @param examples the articles; their sources are their names
   */
  public ExampleRoutes(Reader reader, List<Article> examples) {
    this.reader = reader;
    this.examples = List.copyOf(examples);
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/examples", this::list);
    routes.get("/api/v1/examples/{name}", this::one);
  }

  /**
   * An example in the list of them.
   *
   * @param name its name, which stands in its address
   * @param headline its headline
   * @param outlet who printed it, or null
   * @param published the day, or null
   */
  record Example(
      String name, String headline, @Nullable String outlet, @Nullable String published) {
    static Example of(Article article) {
      String title = article.title();
      return new Example(
          article.source(),
          title == null ? article.text().lines().findFirst().orElse("") : title,
          article.outlet(),
          article.published() == null ? null : article.published().toString());
    }
  }

  /**
   * A list.
   *
   * @param items what stands in it
   */
  record Listed(List<Example> items) {}

  private void list(Context context) {
    context.json(new Listed(examples.stream().map(Example::of).toList()));
  }

  private void one(Context context) {
    String name = context.pathParam("name");
    Article article =
        examples.stream()
            .filter(example -> example.source().equals(name))
            .findFirst()
            .orElseThrow(() -> new Refusal(Fault.NOT_FOUND, name));
    context.contentType("application/json").result(ReadingJson.line(reader.read(article)));
  }
}
