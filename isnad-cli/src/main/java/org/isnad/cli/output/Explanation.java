package org.isnad.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.cli.fault.CommandFault;
import org.isnad.cli.terminal.Flow;
import org.isnad.cli.terminal.Ink;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.isnad.intake.fault.Refusal;
import org.isnad.reader.record.Account;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Filler;
import org.isnad.reader.record.Link;
import org.isnad.reader.record.Position;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Where one record of a reading comes from: the sentence with its words in brackets, the rule that
 * found it, and everything it refers to.
 *
 * @param id the record's id
 * @param labels the words between
 * @param terminal where it is shown
 */
public record Explanation(String id, Labels labels, Terminal terminal) implements Rendering {
  /** How many mentions of an entity are shown. */
  private static final int MENTIONS = 8;

  @Override
  public String of(Reading reading) throws Refusal {
    Evidence evidence = new Evidence(reading);
    StringBuilder out = new StringBuilder();
    for (Event event : reading.events()) {
      if (event.id().equals(id)) {
        event(out, evidence, event);
        return out.toString();
      }
    }
    Statement statement = evidence.statement(id);
    if (statement != null) {
      statement(out, evidence, statement);
      return out.toString();
    }
    for (Figure figure : reading.figures()) {
      if (figure.id().equals(id)) {
        figure(out, evidence, figure);
        return out.toString();
      }
    }
    for (Account account : reading.accounts()) {
      if (account.id().equals(id)) {
        account(out, evidence, account);
        return out.toString();
      }
    }
    for (Position position : reading.positions()) {
      if (position.id().equals(id)) {
        position(out, evidence, position);
        return out.toString();
      }
    }
    Entity entity = evidence.entity(id);
    if (entity != null) {
      entity(out, evidence, entity);
      return out.toString();
    }
    throw new Refusal(CommandFault.NO_SUCH_RECORD, reading.article().source(), ids(reading));
  }

  private void event(StringBuilder out, Evidence evidence, Event event) {
    Flow head =
        flow(out)
            .text(event.id(), Ink.HEADING)
            .label(labels.word("type", event.type().name()), Ink.CUE);
    if (event.mode() != null) {
      head.text(event.mode(), Ink.PLAIN);
    }
    head.end(0, 2);
    words(out, evidence, event.trigger());
    line(out, "explain.rule", event.rule());
    people(out, evidence, "explain.actors", event.actors());
    people(out, evidence, "explain.recipients", event.recipients());
    people(
        out, evidence, "explain.place", event.place() == null ? List.of() : List.of(event.place()));
    line(out, "explain.time", event.time());
    line(out, "explain.status", labels.word("status", event.status().word()));
    line(
        out,
        "explain.contexts",
        event.contexts().isEmpty()
            ? null
            : event.contexts().stream()
                .map(one -> labels.word("context", one.word()))
                .collect(Collectors.joining(labels.isArabic() ? "، " : ", ")));
    source(out, evidence, event.statement());
  }

  private void statement(StringBuilder out, Evidence evidence, Statement statement) {
    flow(out)
        .text(statement.id(), Ink.HEADING)
        .label(labels.word("mode", statement.mode().word()), Ink.CUE)
        .label(labels.word("form", statement.form().word()), Ink.PLAIN)
        .end(0, 2);
    words(out, evidence, statement.cue());
    line(out, "explain.rule", statement.rule());
    people(out, evidence, "explain.chain", Evidence.chain(statement));
    people(
        out,
        evidence,
        "explain.addressee",
        statement.addressee() == null ? List.of() : List.of(statement.addressee()));
    label(out, "explain.content").quoted(evidence.words(statement.content()), Ink.PLAIN).end(2, 6);
    line(out, "explain.sure", Sureness.of(statement, labels));
    for (Link link : statement.links()) {
      Flow flow =
          label(out, "explain.link")
              .text(evidence.name(link.entity(), labels.isArabic()), Ink.NAME)
              .label("·", Ink.FAINT)
              .label(labels.word("grade", link.grade().word()), Ink.PLAIN)
              .label("·", Ink.FAINT)
              .label(labels.word("commitment", link.commitment().word()), Ink.PLAIN)
              .text("(" + link.certainty().word() + ")", Ink.FAINT);
      if (link.words() != null) {
        flow.label("·", Ink.FAINT).quoted(evidence.words(link.words()), Ink.PLAIN);
      }
      flow.end(2, 6);
    }
  }

  private void position(StringBuilder out, Evidence evidence, Position position) {
    flow(out)
        .text(position.id(), Ink.HEADING)
        .label(labels.word("stance", position.stance().word()), Ink.CUE)
        .end(0, 2);
    words(out, evidence, position.words());
    line(out, "explain.rule", position.rule());
    people(out, evidence, "column.actor", List.of(position.actor()));
    line(out, "column.issue", position.issue());
    Boolean favours = position.favours();
    line(out, "column.favours", favours == null ? null : favours.toString());
    if (position.condition() != null) {
      label(out, "column.condition")
          .quoted(evidence.words(position.condition()), Ink.PLAIN)
          .end(2, 6);
    }
    line(out, "column.date", position.date());
    source(out, evidence, position.statement());
  }

  private void figure(StringBuilder out, Evidence evidence, Figure figure) {
    flow(out)
        .text(figure.id(), Ink.HEADING)
        .label(labels.word("bound", figure.bound().word()), Ink.PLAIN)
        .text(Labels.number(figure.value()), Ink.NAME)
        .text(labels.word("unit", figure.unit()), Ink.NAME)
        .label(labels.word("counts", figure.counts()), Ink.CUE)
        .end(0, 2);
    words(out, evidence, figure.span());
    people(out, evidence, "explain.counted", figure.chain());
    covered(out, evidence, "explain.period", figure.period());
    covered(out, evidence, "explain.place", figure.place());
    covered(out, evidence, "explain.extent", figure.extent());
    source(out, evidence, figure.statement());
  }

  private void account(StringBuilder out, Evidence evidence, Account account) {
    flow(out)
        .text(account.id(), Ink.HEADING)
        .label(labels.word("account", account.kind().word()), Ink.CUE)
        .end(0, 2);
    words(out, evidence, account.words());
    line(
        out,
        "explain.status",
        account.status() == null ? null : labels.word("status", account.status().word()));
    line(
        out,
        "explain.events",
        account.events().isEmpty() ? null : String.join(", ", account.events()));
    for (AccountField field : account.kind().fields()) {
      for (Filler filler : account.field(field)) {
        Span span = filler.span();
        String value = evidence.value(filler, labels.isArabic());
        Flow flow = flow(out).label(labels.word("field", field.word()), Ink.FAINT).mark(":");
        if (value != null) {
          flow.text(labels.word("value", value), Ink.NAME);
        }
        flow.quoted(evidence.words(span), Ink.PLAIN)
            .text(span.start() + "–" + span.end(), Ink.FAINT)
            .end(2, 6);
      }
    }
    source(out, evidence, account.statement());
  }

  private void covered(StringBuilder out, Evidence evidence, String key, @Nullable Filler filler) {
    if (filler == null || filler.value() == null) {
      line(out, key, null);
      return;
    }
    Span span = filler.span();
    label(out, key)
        .text(evidence.name(filler.value(), labels.isArabic()), Ink.PLAIN)
        .quoted(evidence.words(span), Ink.PLAIN)
        .text(span.start() + "–" + span.end(), Ink.FAINT)
        .end(2, 6);
  }

  private void entity(StringBuilder out, Evidence evidence, Entity entity) {
    flow(out).text(entity.id(), Ink.HEADING).text(entity.name(), Ink.NAME).end(0, 2);
    line(out, "explain.english", entity.english());
    line(out, "explain.kind", labels.word("kind", entity.kind().word()));
    line(out, "explain.code", entity.code());
    line(out, "explain.role", entity.role());
    line(out, "explain.lexicon", entity.lexicon());
    for (Span mention : entity.mentions()) {
      words(out, evidence, mention);
    }
  }

  /** The sentence in which a span stands, with the span in brackets. */
  private void words(StringBuilder out, Evidence evidence, Span span) {
    Span sentence = evidence.sentence(span);
    String whole =
        evidence.words(sentence.start(), span.start())
            + "["
            + evidence.words(span)
            + "]"
            + evidence.words(span.end(), sentence.end());
    label(out, "explain.words")
        .quoted(whole, Ink.PLAIN)
        .text(span.start() + "–" + span.end(), Ink.FAINT)
        .end(2, 6);
  }

  private void people(StringBuilder out, Evidence evidence, String key, List<String> ids) {
    if (ids.isEmpty()) {
      line(out, key, null);
      return;
    }
    for (String one : ids) {
      Entity entity = evidence.entity(one);
      if (entity == null) {
        continue;
      }
      Flow flow = label(out, key).text(one, Ink.FAINT).text(entity.name(), Ink.NAME);
      if (entity.english() != null) {
        flow.text(entity.english(), Ink.PLAIN);
      }
      flow.label("·", Ink.FAINT).label(labels.word("kind", entity.kind().word()), Ink.PLAIN);
      if (entity.code() != null) {
        flow.label("·", Ink.FAINT).text(entity.code(), Ink.PLAIN);
      }
      List<Span> mentions = entity.mentions();
      for (int i = 0; i < mentions.size() && i < MENTIONS; i++) {
        Span mention = mentions.get(i);
        flow.label("·", Ink.FAINT)
            .quoted(evidence.words(mention), Ink.PLAIN)
            .text(mention.start() + "–" + mention.end(), Ink.FAINT);
      }
      if (mentions.size() > MENTIONS) {
        flow.label("… +" + (mentions.size() - MENTIONS), Ink.FAINT);
      }
      flow.end(2, 6);
    }
  }

  private void source(StringBuilder out, Evidence evidence, @Nullable String id) {
    Statement statement = evidence.statement(id);
    if (statement == null) {
      label(out, "explain.article").end(2, 6);
      return;
    }
    label(out, "explain.statement")
        .text(statement.id(), Ink.FAINT)
        .quoted(evidence.words(statement.cue()), Ink.PLAIN)
        .end(2, 6);
    people(out, evidence, "explain.chain", Evidence.chain(statement));
  }

  private void line(StringBuilder out, String key, @Nullable String value) {
    Flow flow = label(out, key);
    if (value == null) {
      flow.label(labels.get("explain.none"), Ink.FAINT);
    } else {
      flow.text(value, Ink.PLAIN);
    }
    flow.end(2, 6);
  }

  private Flow label(StringBuilder out, String key) {
    return flow(out).label(labels.get(key), Ink.FAINT).mark(":");
  }

  private Flow flow(StringBuilder out) {
    return new Flow(out, terminal, labels.isArabic());
  }

  /** The ids that a reading has, as ranges. */
  private static String ids(Reading reading) {
    List<String> ranges = new ArrayList<>();
    range(ranges, "e", reading.entities().size());
    range(ranges, "s", reading.statements().size());
    range(ranges, "v", reading.events().size());
    range(ranges, "f", reading.figures().size());
    range(ranges, "a", reading.accounts().size());
    range(ranges, "p", reading.positions().size());
    return ranges.isEmpty() ? "–" : String.join(", ", ranges);
  }

  private static void range(List<String> ranges, String letter, int size) {
    if (size > 0) {
      ranges.add(size == 1 ? letter + 1 : letter + "1–" + letter + size);
    }
  }
}
