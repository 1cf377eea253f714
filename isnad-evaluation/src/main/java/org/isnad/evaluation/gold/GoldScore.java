package org.isnad.evaluation.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.evaluation.measure.Measured;
import org.isnad.evaluation.measure.PrecisionRecall;

/**
 * How well readings agree with gold readings, micro-averaged over all articles.
 *
 * <table>
 * <caption>What is counted, in the order of the rows</caption>
 * <tr><td>mentions</td><td>same start and end, but for the article of the first word</td></tr>
 * <tr><td>times, figures</td><td>spans overlap and values are equal</td></tr>
 * <tr><td>statements</td><td>cues overlap, or contents overlap by half of their union</td></tr>
 * <tr><td>events</td><td>triggers overlap and types are equal</td></tr>
 * <tr><td>events untyped</td><td>triggers overlap</td></tr>
 * <tr><td>events roles</td><td>(event, role, entity) of actors, recipients and place, for entities
 *     that the text names; who met or cooperated with whom counts either way round</td></tr>
 * <tr><td>kinds</td><td>of the matched mentions, those with the gold kind</td></tr>
 * <tr><td>linking</td><td>B-cubed recall and precision of which mentions are one entity</td></tr>
 * <tr><td>codes</td><td>of the matched entities with a gold code, places aside: same country, same
 *     code</td></tr>
 * <tr><td>figures counts</td><td>of the matched figures, those with the same count and unit</td></tr>
 * <tr><td>statements content</td><td>overlap over union, averaged over the matched</td></tr>
 * <tr><td>statements mode, speaker, chain</td><td>of the matched; the chain from end to end</td></tr>
 * <tr><td>events status, in statement</td><td>of the matched</td></tr>
 * </table>
 *
 * <p>Instances are filled by {@link GoldFolder} and are not thread-safe while that lasts.
 */
public final class GoldScore {

  private static final class Share {
    private double right;
    private double of;
  }

  private final Map<String, PrecisionRecall> found = new LinkedHashMap<>();
  private final Map<String, Share> shares = new LinkedHashMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  GoldScore() {}

  void found(String row, long right, long system, long gold) {
    found.computeIfAbsent(row, r -> new PrecisionRecall()).add(right, system, gold);
  }

  void share(String row, double right, double of) {
    Share share = shares.computeIfAbsent(row, r -> new Share());
    share.right += right;
    share.of += of;
  }

  void share(String row, boolean right) {
    share(row, right ? 1 : 0, 1);
  }

  void mistake(String article, String what, String words) {
    mistakes.add(new Mistake(article, what, words));
  }

  void unread(String article) {
    unread.add(article);
  }

  /** Every miss and every spurious or wrong item, in the order of the articles and layers. */
  public List<Mistake> mistakes() {
    return List.copyOf(mistakes);
  }

  /** The gold files that no reading belongs to; where the article is known they count as missed. */
  public List<String> unread() {
    return List.copyOf(unread);
  }

  /**
   * The rows as the project's {@code score.py --json} prints them: P, R, F, gold and system for
   * what is to be found, share and of for what is judged on what was found.
   */
  public Map<String, Map<String, Number>> rows() {
    Map<String, Map<String, Number>> rows = new LinkedHashMap<>();
    found.forEach(
        (name, row) -> {
          Map<String, Number> figures = new LinkedHashMap<>();
          figures.put("P", row.precision());
          figures.put("R", row.recall());
          figures.put("F", row.f());
          figures.put("gold", row.there());
          figures.put("system", row.found());
          rows.put(name, figures);
        });
    shares.forEach(
        (name, row) -> {
          Map<String, Number> figures = new LinkedHashMap<>();
          figures.put("share", row.of == 0 ? 0.0 : row.right / row.of);
          figures.put("of", (long) row.of);
          rows.put(name, figures);
        });
    return rows;
  }

  /** The same figures for the table: {@code gold.mentions.F}, {@code gold.statements-mode}. */
  public List<Measured> measured() {
    List<Measured> figures = new ArrayList<>();
    found.forEach((name, row) -> figures.addAll(row.measured(figureName(name))));
    shares.forEach(
        (name, row) ->
            figures.add(
                new Measured(
                    figureName(name),
                    row.of == 0 ? 0.0 : row.right / row.of,
                    String.format(Locale.ROOT, "of %,d", (long) row.of))));
    return figures;
  }

  private static String figureName(String row) {
    return "gold." + row.replace(",", "").replace(' ', '-');
  }
}
