package org.isnad.export.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.isnad.export.scheme.Terms;
import org.isnad.lexicon.term.Certainty;
import org.isnad.lexicon.term.Context;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Mode;
import org.isnad.lexicon.term.Stance;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Bound;
import org.isnad.reader.record.Commitment;
import org.isnad.reader.record.Form;
import org.isnad.reader.record.SourceGrade;

/** The closed vocabularies of the reading and of schemes, as a codebook lists them. */
enum Vocabulary {
  EVENT_TYPE(EventType.values(), EventType::name),
  CONTEXT(Context.values(), Context::word),
  STATUS(Status.values(), Status::word),
  KIND(EntityKind.values(), EntityKind::word),
  MODE(Mode.values(), Mode::word),
  FORM(Form.values(), Form::word),
  CERTAINTY(Certainty.values(), Certainty::word),
  COMMITMENT(Commitment.values(), Commitment::word),
  GRADE(SourceGrade.values(), SourceGrade::word),
  BOUND(Bound.values(), Bound::word),
  STANCE(Stance.values(), Stance::word),
  PRECISION(List.of("day", "week", "month", "year", "printed", "none")),
  ACLED_DISORDER_TYPE(Terms.Acled::disorder),
  ACLED_EVENT_TYPE(Terms.Acled::type),
  ACLED_SUB_EVENT_TYPE(Terms.Acled::sub);

  private final List<String> words;

  Vocabulary(Function<Terms.Acled, String> word) {
    this(Terms.known().acled().stream().map(word).distinct().sorted().toList());
  }

  <E extends Enum<E>> Vocabulary(E[] values, Function<E, String> word) {
    this(Arrays.stream(values).map(word).toList());
  }

  Vocabulary(List<String> words) {
    this.words = words;
  }

  /** Its words. */
  List<String> words() {
    return words;
  }

  /** Whether a cell may have several of its words, parted by {@code "; "}. */
  boolean many() {
    return this == CONTEXT;
  }

  /** Its name in a codebook. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
