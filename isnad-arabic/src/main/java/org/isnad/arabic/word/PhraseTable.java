package org.isnad.arabic.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each phrase: a trie over the folded forms of its words. The first word is looked
 * up by a part of a token, so that clitics before it cost nothing; the words behind it are looked
 * up whole.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {

  /**
   * The phrases that share their first words.
   *
   * @param <V> what a phrase stands for
   */
  public static final class Node<V> {
    private @Nullable Map<String, Node<V>> next;

    /** A bit for each word that goes on, by its hash: most words that do not are told by it. */
    private long nextBits;

    private List<V> values = List.of();

    private Node() {}

    /** The phrases that go on with a word of this form, or null. */
    public @Nullable Node<V> next(String form) {
      return next == null || (nextBits & bit(form)) == 0 ? null : next.get(form);
    }

    /** What the phrase that ends here stands for; empty when none does. */
    public List<V> values() {
      return values;
    }

    private static long bit(String form) {
      int hash = form.hashCode();
      return 1L << (hash ^ hash >>> 6 ^ hash >>> 12);
    }

    private Node<V> grow(String form) {
      if (next == null) {
        next = new HashMap<>(4);
      }
      nextBits |= bit(form);
      return next.computeIfAbsent(form, f -> new Node<>());
    }

    private void add(V value) {
      if (!values.contains(value)) {
        List<V> longer = new ArrayList<>(values);
        longer.add(value);
        values = List.copyOf(longer);
      }
    }
  }

  /**
   * Where phrases begin that start with one word: a reading of its proclitics and the phrases that
   * it leads to, for each reading that leads to any, with the fewest letters taken off first.
   *
   * @param <V> what a phrase stands for
   */
  public static final class Starts<V> {
    private static final Starts<?> NONE = new Starts<>(new int[0], new Node<?>[0]);

    private final int[] readings;
    private final Node<?>[] nodes;

    private Starts(int[] readings, Node<?>[] nodes) {
      this.readings = readings;
      this.nodes = nodes;
    }

    /** No start at all. */
    @SuppressWarnings("unchecked") // it holds nothing
    public static <V> Starts<V> none() {
      return (Starts<V>) NONE;
    }

    /** How many there are; 0 for most words. */
    public int size() {
      return readings.length;
    }

    /** The reading of start {@code k}, see {@link Proclitics}. */
    public int reading(int k) {
      return readings[k];
    }

    /** The phrases of start {@code k}. */
    @SuppressWarnings("unchecked") // they are of this table's phrases
    public Node<V> node(int k) {
      return (Node<V>) nodes[k];
    }
  }

  private final FormTable<Node<V>> roots;

  private PhraseTable(FormTable<Node<V>> roots) {
    this.roots = roots;
  }

  /** The phrases whose first word is {@code form[from, to)}, or null. */
  public @Nullable Node<V> start(String form, int from, int to) {
    List<Node<V>> found = roots.get(form, from, to);
    return found.isEmpty() ? null : found.get(0);
  }

  /** The phrases whose first word has this form, or null. */
  public @Nullable Node<V> start(String form) {
    return start(form, 0, form.length());
  }

  /** Where phrases begin that start with a word of this form, with or without proclitics. */
  public Starts<V> starts(String form) {
    int[] readings = new int[Proclitics.MOST];
    int count = Proclitics.of(form, readings);
    int[] leading = new int[count];
    List<Node<V>> nodes = new ArrayList<>(count);
    for (int r = 0; r < count; r++) {
      int skip = Proclitics.letters(readings[r]);
      Node<V> node =
          Proclitics.hiddenArticle(readings[r])
              ? start("ال" + form.substring(skip))
              : start(form, skip, form.length());
      if (node != null) {
        leading[nodes.size()] = readings[r];
        nodes.add(node);
      }
    }
    return nodes.isEmpty()
        ? Starts.none()
        : new Starts<>(Arrays.copyOf(leading, nodes.size()), nodes.toArray(new Node<?>[0]));
  }

  /** What a phrase, given as plain text, stands for; empty when it is unknown. */
  public List<V> get(String phrase) {
    Words words = Words.of(phrase);
    Node<V> node = words.size() == 0 ? null : start(words.form(0));
    for (int i = 1; i < words.size() && node != null; i++) {
      node = node.next(words.form(i));
    }
    return node == null ? List.of() : node.values();
  }

  /**
   * Collects phrases.
   *
   * @param <V> what a phrase stands for
   */
  public static final class Builder<V> {
    private final Map<String, Node<V>> roots = new HashMap<>();

    /**
     * Adds a value under a phrase, which is split into words as the text is. A phrase without a
     * word is passed over.
     */
    public Builder<V> add(String phrase, V value) {
      Words words = Words.of(phrase);
      if (words.size() == 0) {
        return this;
      }
      Node<V> node = roots.computeIfAbsent(words.form(0), f -> new Node<>());
      for (int i = 1; i < words.size(); i++) {
        node = node.grow(words.form(i));
      }
      node.add(value);
      return this;
    }

    /** The finished table. */
    public PhraseTable<V> build() {
      FormTable.Builder<Node<V>> table = new FormTable.Builder<>();
      roots.forEach(table::add);
      return new PhraseTable<>(table.build());
    }
  }
}
