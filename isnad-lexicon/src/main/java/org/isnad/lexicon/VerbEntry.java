package org.isnad.lexicon;

import java.util.List;
import org.isnad.arabic.inflection.Measure;
import org.isnad.arabic.inflection.Verb;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.lines.EntryException;

/**
 * A verb, named once for all its forms: a line of {@code %verbs}.
 *
 * @param lemma third person masculine singular of the past
 * @param root its root letters
 * @param form 1 to 10, q1 or q2
 * @param imperfect third person masculine singular of the imperfect, empty where the form makes it
 *     plain
 * @param masdars verbal nouns
 */
public record VerbEntry(
    String lemma, String root, String form, String imperfect, List<String> masdars) {
  /**
   * A line of {@code %verbs}.
   *
   * @throws EntryException when it lacks lemma, root or form
   */
  static VerbEntry of(Entry line) {
    return new VerbEntry(
        line.required(0, "a verb"),
        line.required(1, "its root"),
        line.required(2, "its form, 1 to 10, q1 or q2"),
        line.field(3),
        line.values("masdar"));
  }

  /**
   * What is inflected.
   *
   * @throws IllegalArgumentException when there is no such form
   */
  Verb verb() {
    return new Verb(lemma, root, Measure.of(form), imperfect, masdars);
  }
}
