package org.isnad.reader.statement;

import java.util.Set;
import org.isnad.arabic.text.Letters;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.SourceGrade;

/** Grades sources by what the text tells of who they are. Immutable. */
final class Grades {
  private static final String ARTICLE = "ال";

  private final Set<String> written;

  Grades(Lexicon lexicon) {
    this.written = lexicon.words("written-source");
  }

  /** The grade of whoever a referent is. */
  SourceGrade of(Referent referent) {
    if (referent.actor() != null) {
      return SourceGrade.NAMED;
    }
    String name = Letters.fold(referent.name());
    int space = name.indexOf(' ');
    String head = space < 0 ? name : name.substring(0, space);
    boolean definite = head.startsWith(ARTICLE);
    if (written.contains(definite ? head.substring(ARTICLE.length()) : head)) {
      return SourceGrade.DOCUMENT;
    }
    if (referent.isSource() || referent.kind() == EntityKind.SOURCE) {
      return SourceGrade.UNNAMED;
    }
    if (!referent.mentions().isEmpty()) {
      return SourceGrade.NAMED;
    }
    boolean oneOffice =
        referent.kind() == EntityKind.PERSON
            && !referent.plural()
            && (definite || name.contains(" " + ARTICLE) || referent.affiliation() != null);
    return oneOffice ? SourceGrade.ROLE : SourceGrade.UNNAMED;
  }
}
