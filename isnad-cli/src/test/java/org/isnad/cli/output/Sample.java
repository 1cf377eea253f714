package org.isnad.cli.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.term.Certainty;
import org.isnad.lexicon.term.Context;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Mode;
import org.isnad.lexicon.term.Stance;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Account;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.AccountKind;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Bound;
import org.isnad.reader.record.Commitment;
import org.isnad.reader.record.Credit;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Filler;
import org.isnad.reader.record.Form;
import org.isnad.reader.record.Link;
import org.isnad.reader.record.Position;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.SourceGrade;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.Statement;
import org.jspecify.annotations.Nullable;

/** A reading made by hand, so that what is printed of it does not hang on the reader. */
final class Sample {
  static final String TEXT =
      "\ud83d\udd34 نقلت مصادر في المعارضة عن الرئيس قوله إن 1234567 شخصا قتلوا في الزهراوية.\n"
          + "=SUM(A1) قال مجهول.";

  private Sample() {}

  /** The code points of the {@code nth} occurrence of words. */
  static Span span(String words) {
    int at = TEXT.indexOf(words);
    int start = TEXT.codePointCount(0, at);
    return new Span(start, start + words.codePointCount(0, words.length()));
  }

  static Reading reading() {
    return new Reading(
        new Article("مقال one.txt", TEXT, "الساحل", LocalDate.of(2031, 3, 4), "عنوان المقال", null),
        List.of(
            span(
                "\ud83d\udd34 نقلت مصادر في المعارضة عن الرئيس قوله إن 1234567 شخصا قتلوا في"
                    + " الزهراوية."),
            span("=SUM(A1) قال مجهول.")),
        List.of(
            entity("e1", EntityKind.SOURCE, "مصادر في المعارضة", null, null, "مصادر في المعارضة"),
            entity("e2", EntityKind.PERSON, "الرئيس الدهمشي", "President Dahmashi", "XXXGOV", null),
            entity("e3", EntityKind.PLACE, "الزهراوية", null, "XXX", "الزهراوية")),
        List.of(),
        List.of(
            new Figure(
                "f1",
                span("1234567 شخصا"),
                new BigDecimal("1234567"),
                "persons",
                Bound.AT_LEAST,
                "killed",
                null,
                null,
                "s1",
                List.of("e1", "e2"),
                null,
                new Filler(span("الزهراوية"), "e3"),
                new Filler(span("إن"), "cumulative"))),
        List.of(
            new Statement(
                "s1",
                span("نقلت"),
                "e2",
                null,
                span("1234567 شخصا قتلوا في الزهراوية"),
                Mode.WARN,
                Form.INDIRECT,
                "said",
                List.of("e1", "e2"),
                "cue.naqala",
                Certainty.PS_PLUS,
                Commitment.REPORTED,
                Certainty.UU,
                null,
                List.of(
                    new Link(
                        "e1",
                        span("مصادر في المعارضة"),
                        SourceGrade.UNNAMED,
                        Commitment.REPORTED,
                        Certainty.UU),
                    new Link(
                        "e2", null, SourceGrade.ROLE, Commitment.ASSERTED, Certainty.PS_PLUS))),
            new Statement(
                "s2",
                span("قال"),
                null,
                null,
                span("=SUM(A1)"),
                Mode.STATE,
                Form.DIRECT,
                "said",
                List.of(),
                "cue.qala",
                Certainty.CT_PLUS,
                Commitment.DOUBTED,
                Certainty.PS_MINUS,
                "distance",
                List.of())),
        List.of(
            new Event(
                "v1",
                EventType.ASSAULT,
                "kill",
                span("قتلوا"),
                List.of(),
                List.of("e2"),
                "e3",
                "2031-03-03",
                Status.OCCURRED,
                true,
                "s1",
                null,
                List.of(Context.MILITARY, Context.TERRORISM),
                "assault.qatala")),
        List.of(
            new Account(
                "a1",
                AccountKind.CLASH,
                span("قتلوا"),
                Status.OCCURRED,
                "s1",
                List.of("v1"),
                Map.of(
                    AccountField.PLACE,
                    List.of(new Filler(span("الزهراوية"), "e3")),
                    AccountField.CASUALTIES,
                    List.of(new Filler(span("1234567 شخصا"), "f1"))))),
        List.of(new Credit(span("المعارضة"), null, "وكالات", false)),
        List.of(
            new Position(
                "p1",
                "e2",
                "ceasefire",
                false,
                Stance.REFUSES,
                span("قتلوا في الزهراوية"),
                null,
                "2031-03-04",
                "s1",
                "v1",
                "refuse.rafad")));
  }

  private static Entity entity(
      String id,
      EntityKind kind,
      String name,
      @Nullable String english,
      @Nullable String code,
      @Nullable String mention) {
    return new Entity(
        id,
        kind,
        name,
        english,
        code,
        null,
        null,
        null,
        mention == null ? List.of() : List.of(span(mention)));
  }
}
