package org.isnad.server.decision;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.isnad.archive.Archive;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.archive.record.Decided;
import org.isnad.archive.record.Decision;
import org.isnad.archive.record.Layer;
import org.isnad.archive.record.Place;
import org.isnad.server.account.Visitor;
import org.isnad.server.ledger.Scope;
import org.isnad.server.listing.Listing;
import org.isnad.server.problem.Fault;
import org.isnad.server.problem.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Takes decisions, takes them back, and lists them. */
public final class DecisionRoutes {
  private final Archive archive;
  private final Runnable followed;
  private final Listing listing;

  /**
   * Routes to the decisions on an archive.
   *
   * @param followed is run after each decision, for what is derived to follow
   */
  public DecisionRoutes(Archive archive, Runnable followed, JsonMapper json) {
    this.archive = archive;
    this.followed = followed;
    this.listing = new Listing(json);
  }

  /** Adds them. */
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/decisions", this::list);
    routes.post("/api/v1/decisions", this::decide);
    routes.delete("/api/v1/decisions/{number}", this::undo);
  }

  /**
   * What is to be decided.
   *
   * @param kind {@code merge}, {@code split}, {@code rename}, {@code dismiss}, {@code correct},
   *     {@code hide}, {@code comment}, {@code same} or {@code apart}
   * @param actor the key of the actor that it is about
   * @param into the key under which it stands from now on, or whom a name means
   * @param name its new Arabic name, or the name that means somebody else
   * @param english its new English name
   * @param article the id of the article that it is about
   * @param record the id of the record in the article's reading; none for the article as a whole
   * @param other of two events that are the same, or apart, the other one, as {@code
   *     article/record}
   * @param field which field is otherwise
   * @param value what it is
   * @param words what is to be said
   * @param note why
   */
  record Given(
      @Nullable String kind,
      @Nullable String actor,
      @Nullable String into,
      @Nullable String name,
      @Nullable String english,
      @Nullable String article,
      @Nullable String record,
      @Nullable String other,
      @Nullable String field,
      @Nullable String value,
      @Nullable String words,
      @Nullable String note) {}

  /**
   * A decision that was taken.
   *
   * @param number its number
   * @param time when (ISO 8601, UTC)
   * @param who who decided
   * @param kind what kind of decision
   * @param actor the key of the actor that it is about, or null
   * @param into the key of the other, or null
   * @param name the Arabic name in it, or null
   * @param english the English name in it, or null
   * @param article the article that it is about, or null
   * @param layer what kind of record, or null
   * @param at the words that carry the record, or null
   * @param beside of two events the words that carry the other, or null
   * @param field which field, or null
   * @param value what it is, or null
   * @param words what is said, or null
   * @param note why
   * @param holds whether it holds
   * @param undoneBy the number of the decision that took it back, or null
   */
  record Taken(
      long number,
      String time,
      String who,
      String kind,
      @Nullable String actor,
      @Nullable String into,
      @Nullable String name,
      @Nullable String english,
      @Nullable String article,
      @Nullable String layer,
      @Nullable String at,
      @Nullable String beside,
      @Nullable String field,
      @Nullable String value,
      @Nullable String words,
      String note,
      boolean holds,
      @Nullable Long undoneBy) {}

  private void list(Context context) {
    String subject = Scope.one(context, "on");
    List<Decided> found = subject == null ? archive.decisions() : archive.decisionsOn(subject);
    listing.answer(context, "decisions", Taken.class, found, DecisionRoutes::taken);
  }

  private void decide(Context context) {
    Given given = context.bodyAsClass(Given.class);
    Decision decision = decision(given);
    String note = given.note() == null ? "" : given.note().strip();
    context.status(201).json(taken(told(() -> archive.decide(decision, who(context), note))));
    followed.run();
  }

  private void undo(Context context) {
    long number;
    try {
      number = Long.parseLong(context.pathParam("number"));
    } catch (NumberFormatException e) {
      throw new Refusal(Fault.NOT_FOUND, context.pathParam("number"));
    }
    context.json(taken(told(() -> archive.undo(number, who(context), ""))));
    followed.run();
  }

  private static String who(Context context) {
    return Visitor.of(context).name();
  }

  @FunctionalInterface
  private interface Deciding {
    Decided take();
  }

  private static Decided told(Deciding deciding) {
    try {
      return deciding.take();
    } catch (ArchiveException e) {
      throw refusal(e);
    }
  }

  private static RuntimeException refusal(ArchiveException e) {
    if (e.fault() == ArchiveFault.UNKNOWN) {
      return new Refusal(Fault.NOT_FOUND, e.detail());
    }
    return e.fault() == ArchiveFault.DECISION ? new Refusal(Fault.DECISION, e.detail()) : e;
  }

  private Decision decision(Given given) {
    String kind = asked("kind", given.kind());
    return switch (kind) {
      case "merge" ->
          new Decision.Merge(asked("actor", given.actor()), asked("into", given.into()));
      case "split" ->
          new Decision.Split(
              asked("actor", given.actor()),
              asked("name", given.name()),
              given.into() == null ? "" : given.into());
      case "rename" ->
          new Decision.Rename(asked("actor", given.actor()), given.name(), given.english());
      case "dismiss" -> new Decision.Dismiss(asked("actor", given.actor()));
      case "correct" ->
          new Decision.Correct(
              place(given), field(given), given.value() == null ? "" : given.value().strip());
      case "hide" -> new Decision.Hide(place(given));
      case "comment" -> new Decision.Comment(place(given), asked("words", given.words()));
      case "same" -> new Decision.Same(place(given), other(given));
      case "apart" -> new Decision.Apart(place(given), other(given));
      default ->
          throw new Refusal(
              Fault.VALUE,
              "kind: expected merge, split, rename, dismiss, correct, hide, comment, same or apart");
    };
  }

  private Place place(Given given) {
    return place(asked("article", given.article()), given.record());
  }

  private Place other(Given given) {
    String other = asked("other", given.other());
    int slash = other.indexOf('/');
    if (slash < 0) {
      throw new Refusal(Fault.VALUE, "other: expected an article and a record, as ID/v1");
    }
    return place(other.substring(0, slash), other.substring(slash + 1));
  }

  private Place place(String asked, @Nullable String record) {
    try {
      String article = archive.idOf(asked);
      return record == null ? Place.of(article) : archive.place(article, record);
    } catch (ArchiveException e) {
      throw refusal(e);
    }
  }

  private static Decision.Field field(Given given) {
    Decision.Field field = Decision.Field.of(asked("field", given.field()));
    if (field == null) {
      throw new Refusal(Fault.VALUE, "field: expected a field of the record");
    }
    return field;
  }

  private static String asked(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new Refusal(Fault.VALUE, name + ": expected a value");
    }
    return value.strip();
  }

  private static Taken taken(Decided decided) {
    Decision decision = decided.decision();
    Decision.OnEvents events = decision instanceof Decision.OnEvents on ? on : null;
    Place place =
        events != null
            ? events.one()
            : decision instanceof Decision.OnRecord on ? on.place() : null;
    Decision.Rename rename = decision instanceof Decision.Rename one ? one : null;
    Decision.Split split = decision instanceof Decision.Split one ? one : null;
    Decision.Correct correct = decision instanceof Decision.Correct one ? one : null;
    Decision.Withdraw withdraw = decision instanceof Decision.Withdraw one ? one : null;
    return new Taken(
        decided.number(),
        decided.time().toString(),
        decided.who(),
        decision.getClass().getSimpleName().toLowerCase(Locale.ROOT),
        decision instanceof Decision.OnActor on ? on.actor() : null,
        decision instanceof Decision.Merge merge
            ? merge.into()
            : split == null || split.to().isEmpty() ? null : split.to(),
        rename != null ? rename.name() : split == null ? null : split.spelling(),
        rename == null ? null : rename.english(),
        withdraw != null ? withdraw.article() : place == null ? null : place.article(),
        place == null || place.layer() == Layer.ARTICLE ? null : place.layer().word(),
        place == null || place.words().isEmpty() ? null : place.words(),
        events == null ? null : events.other().words(),
        correct == null ? null : correct.field().word(),
        correct != null
            ? correct.value()
            : decision instanceof Decision.Undo undo ? Long.toString(undo.number()) : null,
        decision instanceof Decision.Comment comment
            ? comment.words()
            : withdraw == null ? null : withdraw.reason(),
        decided.note(),
        decided.holds(),
        decided.undoneBy());
  }
}
