package org.isnad.cli.output;

import java.util.Comparator;
import java.util.List;
import org.isnad.cli.terminal.Flow;
import org.isnad.cli.terminal.Ink;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.isnad.reader.record.Account;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Bound;
import org.isnad.reader.record.Credit;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Filler;
import org.isnad.reader.record.Position;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Statement;
import org.isnad.reader.record.TimeExpression;

/**
 * The record of an article for a person: who, who said what, what happened, and the figures.
 *
 * @param labels the words between
 * @param terminal where it is shown
 */
public record ReadingRecord(Labels labels, Terminal terminal) implements Rendering {
  private static final int ITEM = 2;
  private static final int UNDER = 6;

  @Override
  public String of(Reading reading) {
    StringBuilder out = new StringBuilder();
    Evidence evidence = new Evidence(reading);
    head(out, reading);
    who(out, reading);
    said(out, evidence);
    stands(out, evidence);
    happened(out, evidence);
    accounts(out, evidence);
    counted(out, evidence);
    contradicted(out, evidence);
    return out.append('\n').toString();
  }

  private Flow flow(StringBuilder out) {
    return new Flow(out, terminal, labels.isArabic());
  }

  private void head(StringBuilder out, Reading reading) {
    Article article = reading.article();
    rule(out);
    Flow flow = flow(out).text(article.source(), Ink.HEADING).label("·", Ink.FAINT);
    if (article.outlet() == null) {
      flow.label(labels.get("outlet.none"), Ink.FAINT);
    } else {
      flow.text(article.outlet(), Ink.PLAIN);
    }
    flow.label("·", Ink.FAINT);
    if (article.published() == null) {
      flow.label(labels.get("published.none"), Ink.FAINT);
    } else {
      flow.text(article.published().toString(), Ink.PLAIN);
    }
    for (Credit credit : reading.credits()) {
      flow.label("·", Ink.FAINT)
          .label(labels.get("credit"), Ink.FAINT)
          .text(credit.name(), Ink.PLAIN);
    }
    flow.end(0, ITEM);
    if (article.title() != null) {
      flow(out).text(article.title(), Ink.BOLD).end(0, ITEM);
    }
    rule(out);
  }

  private void rule(StringBuilder out) {
    if (labels.isArabic()) {
      out.append('\u200F');
    }
    out.append(Ink.FAINT.draw("─".repeat(terminal.columns()), terminal.colour())).append('\n');
  }

  /** A section's heading; false when there is nothing in it, which is then said. */
  private boolean section(StringBuilder out, String key, int size) {
    flow(out).label(labels.get(key), Ink.HEADING).end(0, 0);
    if (size == 0) {
      flow(out).label(labels.get(key + ".none"), Ink.FAINT).end(ITEM, ITEM);
    }
    return size > 0;
  }

  private void who(StringBuilder out, Reading reading) {
    if (!section(out, "who", reading.entities().size())) {
      return;
    }
    List<Entity> named =
        reading.entities().stream()
            .filter(entity -> !entity.mentions().isEmpty())
            .sorted(Comparator.comparingInt((Entity entity) -> -entity.mentions().size()))
            .toList();
    for (Entity entity : named) {
      Flow flow = flow(out);
      if (!labels.isArabic() && entity.english() != null) {
        flow.text(entity.english(), Ink.NAME).text(entity.name(), Ink.PLAIN);
      } else {
        flow.text(entity.name(), Ink.NAME);
      }
      if (labels.isArabic() && entity.english() != null) {
        flow.text(entity.english(), Ink.FAINT);
      }
      if (entity.role() != null) {
        flow.label("·", Ink.FAINT).text(entity.role(), Ink.PLAIN);
      }
      flow.label("·", Ink.FAINT).label(labels.word("kind", entity.kind().word()), Ink.PLAIN);
      if (entity.code() != null) {
        flow.label("·", Ink.FAINT).text(entity.code(), Ink.PLAIN);
      }
      flow.label("·", Ink.FAINT).label(times(entity.mentions().size()), Ink.FAINT);
      flow.end(ITEM, UNDER);
    }
    described(out, reading);
  }

  /** Those that the text never names, on one paragraph: they are many and carry little. */
  private void described(StringBuilder out, Reading reading) {
    List<Entity> described =
        reading.entities().stream().filter(entity -> entity.mentions().isEmpty()).toList();
    if (described.isEmpty()) {
      return;
    }
    Flow flow = flow(out).label(labels.get("who.described"), Ink.FAINT);
    for (int i = 0; i < described.size(); i++) {
      flow.mark(i == 0 ? ":" : " ·").text(described.get(i).name(), Ink.PLAIN);
      if (described.get(i).code() != null) {
        flow.text("(" + described.get(i).code() + ")", Ink.FAINT);
      }
    }
    flow.end(ITEM, UNDER);
  }

  private String times(int number) {
    return number == 1 ? labels.get("times.one") : labels.get("times.many", number);
  }

  private void said(StringBuilder out, Evidence evidence) {
    List<Statement> statements = evidence.reading().statements();
    if (!section(out, "said", statements.size())) {
      return;
    }
    for (Statement statement : statements) {
      Flow flow = flow(out).text(statement.id(), Ink.FAINT);
      chain(flow, evidence, Evidence.chain(statement));
      flow.label("·", Ink.FAINT).label(labels.word("mode", statement.mode().word()), Ink.CUE);
      if (statement.addressee() != null) {
        flow.label("·", Ink.FAINT)
            .label(labels.get("to"), Ink.PLAIN)
            .text(evidence.name(statement.addressee(), labels.isArabic()), Ink.PLAIN);
      }
      flow.label("·", Ink.FAINT)
          .label(labels.word("form", statement.form().word()), Ink.FAINT)
          .label("·", Ink.FAINT)
          .label(Sureness.of(statement, labels), Ink.FAINT)
          .end(ITEM, UNDER);
      flow(out).quoted(evidence.words(statement.content()), Ink.PLAIN).end(UNDER, UNDER);
    }
  }

  private void chain(Flow flow, Evidence evidence, List<String> chain) {
    if (chain.isEmpty()) {
      flow.label(labels.get("speaker.none"), Ink.FAINT);
    }
    for (int i = 0; i < chain.size(); i++) {
      if (i > 0) {
        flow.label(labels.get("arrow"), Ink.CUE);
      }
      flow.text(
          evidence.name(chain.get(i), labels.isArabic()),
          i + 1 == chain.size() ? Ink.NAME : Ink.PLAIN);
    }
  }

  private void stands(StringBuilder out, Evidence evidence) {
    List<Position> positions = evidence.reading().positions();
    if (positions.isEmpty()) {
      return;
    }
    section(out, "stands", positions.size());
    for (Position position : positions) {
      Flow flow =
          flow(out)
              .text(position.id(), Ink.FAINT)
              .text(evidence.name(position.actor(), labels.isArabic()), Ink.NAME)
              .label("·", Ink.FAINT)
              .label(labels.word("stance", position.stance().word()), Ink.CUE)
              .quoted(evidence.words(position.words()), Ink.PLAIN);
      if (position.condition() != null) {
        flow.label("·", Ink.FAINT).quoted(evidence.words(position.condition()), Ink.PLAIN);
      }
      if (position.issue() != null) {
        flow.label("·", Ink.FAINT)
            .label(
                labels.get(Boolean.TRUE.equals(position.favours()) ? "for" : "against"), Ink.FAINT)
            .text(position.issue(), Ink.FAINT);
      }
      flow.end(ITEM, UNDER);
    }
  }

  private void happened(StringBuilder out, Evidence evidence) {
    List<Event> events = evidence.reading().events();
    if (!section(out, "happened", events.size())) {
      return;
    }
    for (Event event : events) {
      Flow flow = flow(out).text(event.id(), Ink.FAINT);
      String type = event.type().name();
      flow.label(labels.word("type", type), Ink.CUE);
      if (event.mode() != null) {
        flow.text(event.mode(), Ink.FAINT);
      }
      flow.quoted(evidence.words(event.trigger()), Ink.PLAIN);
      if (!event.actors().isEmpty() || !event.recipients().isEmpty()) {
        flow.label("·", Ink.FAINT);
        names(flow, evidence, event.actors());
        if (!event.recipients().isEmpty()) {
          flow.label(labels.get("arrow"), Ink.CUE);
          names(flow, evidence, event.recipients());
        }
      }
      if (event.place() != null) {
        flow.label("·", Ink.FAINT)
            .label(labels.get("at"), Ink.FAINT)
            .text(evidence.name(event.place(), labels.isArabic()), Ink.PLAIN);
      }
      if (event.time() != null) {
        flow.label("·", Ink.FAINT).text(event.time(), Ink.PLAIN);
      }
      flow.label("·", Ink.FAINT).label(labels.word("status", event.status().word()), Ink.PLAIN);
      if (event.background()) {
        flow.label("·", Ink.FAINT).label(labels.get("background"), Ink.FAINT);
      }
      if (event.statement() != null) {
        flow.label("·", Ink.FAINT)
            .label(labels.get("within"), Ink.FAINT)
            .text(event.statement(), Ink.FAINT);
      }
      if (event.sameAs() != null) {
        flow.label("·", Ink.FAINT)
            .label(labels.get("same.as"), Ink.FAINT)
            .text(event.sameAs(), Ink.FAINT);
      }
      flow.end(ITEM, UNDER);
    }
  }

  /** What belongs together; nothing at all where there is none. */
  private void accounts(StringBuilder out, Evidence evidence) {
    List<Account> accounts = evidence.reading().accounts();
    if (accounts.isEmpty()) {
      return;
    }
    section(out, "accounts", accounts.size());
    for (Account account : accounts) {
      Flow flow =
          flow(out)
              .text(account.id(), Ink.FAINT)
              .label(labels.word("account", account.kind().word()), Ink.CUE)
              .quoted(evidence.words(account.words()), Ink.PLAIN);
      if (account.status() != null) {
        flow.label("·", Ink.FAINT).label(labels.word("status", account.status().word()), Ink.PLAIN);
      }
      if (account.statement() != null) {
        flow.label("·", Ink.FAINT)
            .label(labels.get("within"), Ink.FAINT)
            .text(account.statement(), Ink.FAINT);
      }
      flow.end(ITEM, UNDER);
      for (AccountField field : account.kind().fields()) {
        field(out, evidence, account, field);
      }
    }
  }

  private void field(StringBuilder out, Evidence evidence, Account account, AccountField field) {
    List<Filler> fillers = account.field(field);
    if (fillers.isEmpty()) {
      return;
    }
    Flow flow = flow(out).label(labels.word("field", field.word()), Ink.FAINT).mark(":");
    for (int i = 0; i < fillers.size(); i++) {
      if (i > 0) {
        flow.mark(" ·");
      }
      String value = evidence.value(fillers.get(i), labels.isArabic());
      if (value != null) {
        flow.text(labels.word("value", value), Ink.NAME);
      }
      String words = evidence.words(fillers.get(i).span());
      if (!words.equals(value)) {
        flow.quoted(words, Ink.PLAIN);
      }
    }
    flow.end(UNDER, UNDER);
  }

  private void names(Flow flow, Evidence evidence, List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      if (i > 0) {
        flow.mark(labels.isArabic() ? "،" : ",");
      }
      flow.text(evidence.name(ids.get(i), labels.isArabic()), Ink.NAME);
    }
  }

  private void counted(StringBuilder out, Evidence evidence) {
    List<Figure> figures = evidence.reading().figures();
    if (!section(out, "counted", figures.size())) {
      return;
    }
    for (Figure figure : figures) {
      Flow flow = flow(out).text(figure.id(), Ink.FAINT);
      if (figure.bound() != Bound.EXACT) {
        flow.label(labels.word("bound", figure.bound().word()), Ink.PLAIN);
      }
      flow.text(Labels.number(figure.value()), Ink.NAME)
          .text(labels.word("unit", figure.unit()), Ink.NAME);
      if (!figure.counts().equals("other") && !figure.counts().equals(figure.unit())) {
        flow.label(labels.word("counts", figure.counts()), Ink.CUE);
      }
      flow.quoted(evidence.words(figure.span()), Ink.PLAIN).label("·", Ink.FAINT);
      if (figure.chain().isEmpty()) {
        flow.label(labels.get("by.article"), Ink.FAINT);
      } else {
        flow.label(labels.get("by"), Ink.FAINT);
        chain(flow, evidence, figure.chain());
      }
      covered(flow, evidence, figure);
      if (figure.partOf() != null) {
        flow.label("·", Ink.FAINT)
            .label(labels.get("part.of"), Ink.FAINT)
            .text(figure.partOf(), Ink.FAINT);
      }
      flow.end(ITEM, UNDER);
    }
  }

  private void covered(Flow flow, Evidence evidence, Figure figure) {
    if (figure.extent() != null && figure.extent().value() != null) {
      flow.label("·", Ink.FAINT).label(labels.word("extent", figure.extent().value()), Ink.PLAIN);
    }
    if (figure.place() != null && figure.place().value() != null) {
      flow.label("·", Ink.FAINT)
          .label(labels.get("at"), Ink.FAINT)
          .text(evidence.name(figure.place().value(), labels.isArabic()), Ink.PLAIN);
    }
    if (figure.period() != null && figure.period().value() != null) {
      flow.label("·", Ink.FAINT).text(figure.period().value(), Ink.PLAIN);
    }
  }

  /** The dates that contradict themselves: a reader must know before using them. */
  private void contradicted(StringBuilder out, Evidence evidence) {
    for (TimeExpression time : evidence.reading().times()) {
      if (time.conflict() != null) {
        flow(out)
            .label(labels.get("conflict"), Ink.CUE)
            .mark(":")
            .quoted(evidence.words(time.span()), Ink.PLAIN)
            .text(time.conflict(), Ink.PLAIN)
            .end(ITEM, UNDER);
      }
    }
  }
}
