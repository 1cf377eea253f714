package org.isnad.reader.record;

import java.util.List;

/**
 * What Isnad says about one article. All spans count Unicode code points of the article's text.
 *
 * @param article what was read
 * @param sentences where its sentences stand
 * @param entities who and what it speaks of
 * @param times when
 * @param figures how many
 * @param statements who said what, through whom
 * @param events who did what to whom
 * @param accounts what is told of one gathering, truce, clash, pledge or change of a group
 * @param credits the agencies that sign it
 * @param positions where actors stand
 */
public record Reading(
    Article article,
    List<Span> sentences,
    List<Entity> entities,
    List<TimeExpression> times,
    List<Figure> figures,
    List<Statement> statements,
    List<Event> events,
    List<Account> accounts,
    List<Credit> credits,
    List<Position> positions) {
  /** The version of the JSON contract that this record follows. */
  public static final int VERSION = 1;

  /** A reading without credits and positions. */
  public Reading(
      Article article,
      List<Span> sentences,
      List<Entity> entities,
      List<TimeExpression> times,
      List<Figure> figures,
      List<Statement> statements,
      List<Event> events,
      List<Account> accounts) {
    this(
        article,
        sentences,
        entities,
        times,
        figures,
        statements,
        events,
        accounts,
        List.of(),
        List.of());
  }
}
