package org.isnad.reader.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.arabic.word.WordTypes;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.event.Happening;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.TimeExpression;
import org.isnad.reader.syntax.Syntax;

/**
 * Puts together what an article tells of one gathering, truce, clash, pledge or change of a group,
 * and what each figure covers. Immutable; one instance serves any number of threads.
 *
 * <p>Each field is filled by words that stand near and in the right construction; a field for which
 * there are none stays empty, since an account is read without its article.
 */
public final class Accounts {
  private final Lexicon lexicon;
  private final AccountWords words;
  private final CoverageWords covering = new CoverageWords();

  /**
   * A stage that knows the verbs and places of a lexicon.
   *
   * @param lexicon the lexicon
   * @param types remember what words can be
   */
  public Accounts(Lexicon lexicon, WordTypes types) {
    this.lexicon = lexicon;
    this.words = new AccountWords(lexicon, types);
  }

  /**
   * The accounts of an article, in the order of the words that tell them.
   *
   * @param syntax its syntax
   * @param times its expressions of time
   * @param figures its figures
   * @param happenings its events
   */
  public List<Composed> of(
      Syntax syntax, List<TimeExpression> times, List<Figure> figures, List<Happening> happenings) {
    Scene scene = new Scene(syntax, times, figures, happenings, lexicon, covering);
    List<Draft> drafts = new ArrayList<>();
    int lists = words.listsIn(syntax);
    drafts.addAll(new Gatherings(scene, words).all());
    if (words.isAmong(lists, "truce")) {
      drafts.addAll(new Truces(scene, words).all());
    }
    drafts.addAll(new Clashes(scene, words).all());
    drafts.addAll(new Pledges(scene, words).of(figures));
    if (words.isAmong(lists, "change")) {
      drafts.addAll(new Realignments(scene, words).all());
    }
    drafts.sort(Comparator.comparing(Draft::words));
    return toldOnce(drafts, happenings).stream().map(Draft::composed).toList();
  }

  /**
   * The accounts without those that tell only what another of their kind tells in full: a
   * headline's of the clash below it, whose words it keeps as the other's.
   */
  private static List<Draft> toldOnce(List<Draft> drafts, List<Happening> happenings) {
    List<Draft> kept = new ArrayList<>(drafts);
    for (Draft draft : drafts) {
      Draft full = null;
      for (Draft other : kept) {
        if (other != draft && other.kind() == draft.kind() && other.tellsAll(draft, happenings)) {
          full = other;
        }
      }
      if (full != null) {
        full.merge(draft);
        kept.remove(draft);
      }
    }
    return kept;
  }

  /**
   * What each figure covers, in the order of the figures.
   *
   * @param syntax the article's syntax
   * @param times its expressions of time
   * @param figures its figures
   * @param happenings its events
   */
  public List<Covered> coverage(
      Syntax syntax, List<TimeExpression> times, List<Figure> figures, List<Happening> happenings) {
    Scene scene = new Scene(syntax, times, figures, happenings, lexicon, covering);
    return new Coverage(scene, covering).of(figures);
  }
}
