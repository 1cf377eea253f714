package org.isnad.server.problem;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Turns whatever stops a request into problem details. */
public final class Problems {
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  private Problems() {}

  /** Makes the routes answer with problem details. */
  public static void add(RoutesConfig routes) {
    routes.exception(Refusal.class, (e, context) -> tell(context, e.fault(), e.detail()));
    routes.exception(JacksonException.class, (e, context) -> tell(context, Fault.BODY, where(e)));
    routes.exception(HttpResponseException.class, (e, context) -> tell(context, fault(e), ""));
    routes.exception(
        Exception.class,
        (e, context) -> {
          LOG.log(Level.SEVERE, context.method() + " " + context.path(), e);
          tell(context, Fault.INTERNAL, "");
        });
  }

  private static Fault fault(HttpResponseException e) {
    return switch (e.getStatus()) {
      case 404 -> Fault.NOT_FOUND;
      case 405 -> Fault.METHOD;
      case 413 -> Fault.TOO_LARGE;
      default -> e.getStatus() < 500 ? Fault.BODY : Fault.INTERNAL;
    };
  }

  /** Only the place and what was wrong there: never a piece of what was sent. */
  private static String where(JacksonException e) {
    return e.getLocation() == null || e.getLocation().getLineNr() < 1
        ? ""
        : "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
  }

  private static void tell(Context context, Fault fault, String detail) {
    Locale language = language(context.header("Accept-Language"));
    context
        .status(fault.status())
        .json(
            new Problem(
                "urn:isnad:problem:" + fault.code(),
                fault.title(language),
                fault.status(),
                fault.code(),
                detail.isEmpty() ? null : detail))
        .contentType("application/problem+json")
        .header("Cache-Control", "no-store")
        .header("Content-Language", language.getLanguage());
  }

  /** Arabic where it is asked for first, else English. */
  public static Locale language(@Nullable String asked) {
    return asked != null && asked.strip().toLowerCase(Locale.ROOT).startsWith("ar")
        ? ARABIC
        : Locale.ENGLISH;
  }
}
