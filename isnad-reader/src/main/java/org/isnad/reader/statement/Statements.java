package org.isnad.reader.statement;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.syntax.Syntax;

/**
 * Finds who said what, and through whom.
 *
 * <p>First every cue with its complement is matched by itself; then each content is followed to its
 * end, which is often where the next cue of the same speaker stands; then speakers who are not
 * named again are carried on; at last statements that stand inside others get the longer chain, and
 * each link what it commits to. Immutable; one instance serves any number of threads.
 */
public final class Statements {
  private final Certainties certainties;
  private final Grades grades;

  /** Statements by the words of a lexicon. */
  public Statements(Lexicon lexicon) {
    this.certainties = new Certainties(lexicon);
    this.grades = new Grades(lexicon);
  }

  /** The statements of an article, in the order of their cues. */
  public List<Said> find(Syntax syntax) {
    List<CueMatch> matches = new Cues(syntax).matches();
    new ContentEnds(syntax, matches).find();
    new Voices(syntax, matches).find();
    return new Chains(syntax, matches, certainties, grades).said();
  }
}
