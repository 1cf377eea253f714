package org.isnad.cli.output;

import org.isnad.cli.terminal.Labels;
import org.isnad.reader.record.Commitment;
import org.isnad.reader.record.SourceGrade;
import org.isnad.reader.record.Statement;

/** How sure a statement is, in one sentence for a person. */
final class Sureness {
  private Sureness() {}

  /** In one sentence: who vouches for it, how far away, and what the article makes of it. */
  static String of(Statement statement, Labels labels) {
    StringBuilder sentence =
        new StringBuilder(labels.word("certainty", statement.certainty().word()));
    SourceGrade grade = statement.grade();
    if (grade != null) {
      sentence.append(labels.comma()).append(labels.word("grade", grade.word()));
    }
    if (statement.hearsay() > 0) {
      sentence
          .append(labels.comma())
          .append(
              statement.hearsay() == 1
                  ? labels.get("hearsay.one")
                  : labels.get("hearsay.many", statement.hearsay()));
    }
    if (statement.teller() != Commitment.REPORTED) {
      sentence.append(labels.comma()).append(labels.word("teller", statement.teller().word()));
    }
    return sentence.toString();
  }
}
