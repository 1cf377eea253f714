package org.isnad.intake.html;

import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * How much text stands where on a page: for each element all of it, what of it is links, and what
 * of it is prose, that is in blocks that are long and have few links. Counted in letters.
 */
final class Ink {
  /** A block shorter than this is a label, a link or a name. */
  private static final int LINE = 40;

  private static final class Amount {
    int all;
    int links;
    int prose;
    int own;
    int ownLinks;
    int commas;
    int score;
  }

  private static final Amount NOTHING = new Amount();

  private final Map<Element, Amount> amounts = new IdentityHashMap<>();

  private Ink() {}

  static Ink of(Element root) {
    Ink ink = new Ink();
    root.traverse((node, depth) -> ink.add(node, root));
    ink.sum(root);
    return ink;
  }

  int all(Element element) {
    return amount(element).all;
  }

  int prose(Element element) {
    return amount(element).prose;
  }

  /** The share of its letters that are links. */
  double links(Element element) {
    Amount amount = amount(element);
    return amount.all == 0 ? 0 : (double) amount.links / amount.all;
  }

  /** The letters that stand in it and in no block inside it. */
  int own(Element element) {
    return amount(element).own;
  }

  /** The element around which most prose stands, or null where there is none. */
  @Nullable Element densest() {
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, Amount> entry : amounts.entrySet()) {
      Element element = entry.getKey();
      Amount amount = entry.getValue();
      double score = amount.score * (1 - links(element));
      // The map has no order; of equals the first on the page is taken.
      if (score > most || score == most && best != null && score > 0 && before(element, best)) {
        most = score;
        best = element;
      }
    }
    return best;
  }

  private static boolean before(Element one, Element other) {
    List<Node> a = path(one);
    List<Node> b = path(other);
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      if (a.get(i) != b.get(i)) {
        return a.get(i).siblingIndex() < b.get(i).siblingIndex();
      }
    }
    return a.size() < b.size();
  }

  private static List<Node> path(Node node) {
    ArrayDeque<Node> path = new ArrayDeque<>();
    for (Node at = node; at != null; at = at.parent()) {
      path.addFirst(at);
    }
    return List.copyOf(path);
  }

  private Amount amount(Element element) {
    return amounts.getOrDefault(element, NOTHING);
  }

  private Amount make(Element element) {
    return amounts.computeIfAbsent(element, key -> new Amount());
  }

  private void add(Node node, Element root) {
    if (!(node instanceof TextNode words) || words.isBlank()) {
      return;
    }
    int letters = 0;
    int commas = 0;
    String text = words.getWholeText();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetterOrDigit(c) ? 1 : 0;
      commas += c == '،' || c == ',' || c == '؛' ? 1 : 0;
    }
    boolean link = false;
    Element block = words.parent();
    while (block != null && block != root && !Prose.isBlock(block.normalName())) {
      link |= block.normalName().equals("a");
      block = block.parent();
    }
    if (block == null) {
      return;
    }
    for (Element above = block; !link && above != null && above != root; above = above.parent()) {
      link = above.normalName().equals("a");
    }
    Amount amount = make(block);
    amount.own += letters;
    amount.commas += commas;
    amount.ownLinks += link ? letters : 0;
  }

  /** A piece of prose: marked as one, or a block with neither blocks nor line breaks in it. */
  private static boolean isParagraph(Element element) {
    String name = element.normalName();
    return Prose.isParagraph(name)
        || !name.equals("td")
            && !name.equals("body")
            && element.select("*").stream()
                .noneMatch(
                    inner ->
                        inner != element
                            && (inner.normalName().equals("br")
                                || Prose.isBlock(inner.normalName())));
  }

  private void sum(Element root) {
    for (Element element : List.copyOf(amounts.keySet())) {
      Amount own = amount(element);
      boolean prose = own.own >= LINE && own.ownLinks * 5 < own.own * 2;
      int score = prose ? 100 + 100 * own.commas + Math.min(own.own, 500) : 0;
      boolean paragraph = isParagraph(element);
      int step = 0;
      for (Element at = element; at != null; at = at == root ? null : at.parent(), step++) {
        Amount amount = make(at);
        amount.all += own.own;
        amount.links += own.ownLinks;
        amount.prose += prose ? own.own : 0;
        boolean holder = step > 0 || !paragraph;
        int height = paragraph ? step - 1 : step;
        if (holder && height < 2) {
          amount.score += height == 0 ? score : score / 2;
        }
      }
    }
  }
}
