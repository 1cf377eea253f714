package org.isnad.flink.table;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A reading: the fields of {@code reading.schema.json}, where each is described.
 *
 * @param reading the number of the format
 */
record ReadingRow(
    int reading,
    ArticlePart article,
    String text,
    List<Span> sentences,
    List<Entity> entities,
    List<Time> times,
    List<Figure> figures,
    List<Statement> statements,
    List<Event> events,
    @Nullable List<Account> accounts,
    @Nullable List<Credit> credits,
    @Nullable List<Position> positions) {

  record ArticlePart(
      @Nullable String id,
      String source,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable String title,
      @Nullable String url,
      String language) {}

  record Span(int start, int end) {}

  record Filler(int start, int end, @Nullable String value) {}

  record Entity(
      String id,
      String kind,
      String name,
      @Nullable String english,
      @Nullable String code,
      @Nullable String role,
      List<Span> mentions,
      @Nullable String wikidata,
      @Nullable String lexicon,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable String in,
      @Nullable String type) {}

  record Time(int start, int end, @Nullable String value, @Nullable String conflict) {}

  record Figure(
      int start,
      int end,
      BigDecimal value,
      String unit,
      String bound,
      String counts,
      String id,
      @Nullable String statement,
      List<String> chain,
      @Nullable String partOf,
      @Nullable String vague,
      @Nullable Filler period,
      @Nullable Filler place,
      @Nullable Filler extent) {}

  record Teller(String commitment, String certainty) {}

  record Link(
      String entity, @Nullable Span words, String grade, String commitment, String certainty) {}

  record Statement(
      String id,
      Span cue,
      @Nullable String speaker,
      @Nullable String addressee,
      Span content,
      String mode,
      String form,
      List<String> chain,
      String strength,
      String rule,
      @Nullable String certainty,
      @Nullable Teller teller,
      @Nullable String side,
      @Nullable String grade,
      @Nullable Integer hearsay,
      @Nullable List<Link> links) {}

  record Event(
      String id,
      String type,
      @Nullable String mode,
      Span trigger,
      List<String> actors,
      List<String> recipients,
      @Nullable String place,
      @Nullable String time,
      String status,
      @Nullable String statement,
      String rule,
      boolean background,
      @Nullable String sameAs,
      @Nullable List<String> contexts) {}

  /**
   * Several events told together.
   *
   * @param fields as JSON: each kind of account has its own
   */
  record Account(
      String id,
      String kind,
      Span words,
      @Nullable String status,
      @Nullable String statement,
      List<String> events,
      @JsonDeserialize(using = Verbatim.class) String fields) {}

  record Credit(int start, int end, @Nullable String agency, String name, String at) {}

  record Position(
      String id,
      String actor,
      @Nullable String issue,
      @Nullable Boolean favours,
      String stance,
      Span words,
      @Nullable Span condition,
      @Nullable String date,
      @Nullable String statement,
      @Nullable String event,
      String rule) {}
}
