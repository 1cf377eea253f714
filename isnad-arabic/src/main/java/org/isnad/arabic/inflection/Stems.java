package org.isnad.arabic.inflection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stems of one verb, in {@link Sounds}: each as it stands before an ending that begins with a
 * vowel, and as it stands before one that begins with a consonant or before none.
 *
 * <p>The patterns are those of W. Wright, A Grammar of the Arabic Language (3rd ed., 1896), part
 * second, and K. C. Ryding, A Reference Grammar of Modern Standard Arabic (2005), chapters 21 to
 * 33. In a pattern the digits are the radicals; X is the first radical of the eighth measure
 * together with its t, or that of the seventh with its n. A row of patterns gives the past, the
 * imperfect, the passive past and the passive imperfect, open and closed, and the masdar ({@code -}
 * for none).
 */
record Stems(
    Stem past,
    Stem imperfect,
    Stem passivePast,
    Stem passiveImperfect,
    String activeParticiple,
    @Nullable String passiveParticiple,
    @Nullable String masdar) {

  private static final String[] II = row("1a22a3 1a22i3 1u22i3 1a22a3 ta12I3");
  private static final String[] II_WEAK_END = row("1a22a3 1a22i3 1u22i3 1a22a3 ta12i3aة");
  private static final String[] III = row("1A2a3 1A2i3 1U2i3 1A2a3 mu1A2a3aة");
  private static final String[] III_DOUBLED =
      row("1A22 1A2a2 1A22 1A2i2 1U2i2 1U2i2 1A22 1A2a2 mu1A22aة");
  private static final String[] IV = row("ءa12a3 12i3 ءu12i3 12a3 ءi12A3");
  private static final String[] IV_HOLLOW = row("ءa1A3 ءa1a3 1I3 1i3 ءu1I3 ءu1i3 1A3 1a3 ءi1A3aة");
  private static final String[] IV_DOUBLED =
      row("ءa1a22 ءa12a2 1i22 12i2 ءu1i22 ءu12i2 1a22 12a2 ءi12A2");
  private static final String[] IV_WITHOUT_HAMZA = row("ءa1a3 1i3 ءu1i3 1a3 ءi1A3aة");
  private static final String[] V = row("ta1a22a3 ta1a22a3 tu1u22i3 ta1a22a3 ta1a22u3");
  private static final String[] VI = row("ta1A2a3 ta1A2a3 tu1U2i3 ta1A2a3 ta1A2u3");
  private static final String[] VI_DOUBLED =
      row("ta1A22 ta1A2a2 ta1A22 ta1A2a2 tu1U2i2 tu1U2i2 ta1A22 ta1A2a2 ta1A22");
  private static final String[] VIII = row("اiXa2a3 Xa2i3 اuXu2i3 Xa2a3 اiXi2A3");
  private static final String[] VIII_HOLLOW =
      row("اiXA3 اiXa3 XA3 Xa3 اuXI3 اuXi3 XA3 Xa3 اiXiيA3");
  private static final String[] VIII_DOUBLED =
      row("اiXa22 اiXa2a2 Xa22 Xa2i2 اuXu22 اuXu2i2 Xa22 Xa2a2 اiXi2A2");
  private static final String[] IX =
      row("اi12a33 اi12a3a3 12a33 12a3i3 اu12u33 اu12u3i3 12a33 12a3a3 اi12i3A3");
  private static final String[] X = row("اista12a3 sta12i3 اustu12i3 sta12a3 اisti12A3");
  private static final String[] X_HOLLOW =
      row("اista1A3 اista1a3 sta1I3 sta1i3 اustu1I3 اustu1i3 sta1A3 sta1a3 اisti1A3aة");
  private static final String[] X_DOUBLED =
      row("اista1a22 اista12a2 sta1i22 sta12i2 اustu1i22 اustu12i2 sta1a22 sta12a2 اisti12A2");
  private static final String[] Q1 = row("1a23a4 1a23i4 1u23i4 1a23a4 1a23a4aة");
  private static final String[] Q2 = row("ta1a23a4 ta1a23a4 tu1u23i4 ta1a23a4 ta1a23u4");
  private static final String[] Q4 =
      row("اi12a3a44 اi12a34a4 12a3i44 12a34i4 اu12u3i44 اu12u34i4 12a3a44 12a34a4 اi12i34A4");

  /** A stem before a vowel, and before a consonant or at the end. */
  record Stem(String open, String closed) {}

  /** Five patterns stand for verbs whose stems do not change before a consonant. */
  private static String[] row(String patterns) {
    String[] given = patterns.split(" ", -1);
    if (given.length == 9) {
      return given;
    }
    return new String[] {
      given[0], given[0], given[1], given[1], given[2], given[2], given[3], given[3], given[4]
    };
  }

  /**
   * Every set of stems that the root could have in the measure; the lemma and the imperfect tell
   * which is the verb's. The likeliest stands first.
   */
  static List<Stems> of(Root root, Measure measure) {
    List<Stems> all = new ArrayList<>();
    boolean hollow = root.isHollow();
    boolean doubled = root.isDoubled();
    switch (measure) {
      case I -> first(root, all);
      case II -> all.add(derived(root, root.isDefective() || root.isHamza(3) ? II_WEAK_END : II));
      case III -> add(all, root, doubled ? III_DOUBLED : null, III);
      case IV ->
          add(
              all,
              root,
              root.dropsItsHamza()
                  ? IV_WITHOUT_HAMZA
                  : hollow ? IV_HOLLOW : doubled ? IV_DOUBLED : null,
              IV);
      case V -> all.add(derived(root, V));
      case VI -> add(all, root, doubled ? VI_DOUBLED : null, VI);
      case VII -> augmented(all, root, "ن" + root.radical(1));
      case VIII -> {
        for (String cluster : root.clusters()) {
          augmented(all, root, cluster);
        }
      }
      case IX -> all.add(derived(root, IX));
      case X -> add(all, root, hollow ? X_HOLLOW : doubled ? X_DOUBLED : null, X);
      case Q1 -> all.add(derived(root, Q1));
      case Q2 -> all.add(derived(root, Q2));
      case Q4 -> all.add(derived(root, Q4));
    }
    return all;
  }

  /** A verb with a weak or doubled root is mostly contracted, but not always: استقام, استحوذ. */
  private static void add(
      List<Stems> all, Root root, String @Nullable [] contracted, String[] whole) {
    if (contracted != null) {
      all.add(derived(root, contracted));
    }
    all.add(derived(root, whole));
  }

  private static void augmented(List<Stems> all, Root root, String cluster) {
    if (root.isHollow()) {
      all.add(derived(root, with(VIII_HOLLOW, cluster)));
    }
    if (root.isDoubled()) {
      all.add(derived(root, with(VIII_DOUBLED, cluster)));
    }
    all.add(derived(root, with(VIII, cluster)));
  }

  private static String[] with(String[] row, String cluster) {
    String[] filled = row.clone();
    for (int i = 0; i < filled.length; i++) {
      filled[i] = filled[i].replace("X", cluster);
    }
    return filled;
  }

  private static Stem stem(Root root, String[] row, int at) {
    return new Stem(root.fill(row[at], 'J'), root.fill(row[at + 1], 'J'));
  }

  /** A derived measure: its last radical, when weak, is y, and its participles are as its stems. */
  private static Stems derived(Root root, String[] row) {
    String active = row[2];
    int vowel = active.length() - 2;
    if (active.startsWith("ta") && active.charAt(vowel) == 'a') {
      // Measures 5, 6 and q2 have an a in the imperfect, but an i in the active participle.
      active = active.substring(0, vowel) + "i" + active.substring(vowel + 1);
    }
    return new Stems(
        stem(root, row, 0),
        stem(root, row, 2),
        stem(root, row, 4),
        stem(root, row, 6),
        root.fill("mu" + active, 'J'),
        root.fill("mu" + row[6], 'J'),
        masdar(root.fill(row[8], 'J')));
  }

  private static String masdar(String stem) {
    if (stem.endsWith("iJaة")) {
      return stem.replace("iJaة", "iيaة");
    }
    if (stem.endsWith("AJaة")) {
      return stem.replace("AJaة", "Aءaة");
    }
    if (stem.endsWith("aJaة")) {
      return stem.replace("aJaة", "Aة");
    }
    return stem.endsWith("uJ") ? stem.replace("uJ", "iJ") : stem;
  }

  /** The first measure: the vowels of the past and of the imperfect are free of each other. */
  private static void first(Root root, List<Stems> all) {
    for (Stem past : firstPasts(root)) {
      for (Stem imperfect : firstImperfects(root)) {
        all.add(first(root, past, imperfect));
      }
    }
  }

  private static Stems first(Root root, Stem past, Stem imperfect) {
    boolean hollow = past.open().length() == 3 && past.open().charAt(1) == 'A';
    boolean doubled = !past.open().equals(past.closed()) && !hollow;
    boolean w = imperfect.open().endsWith("W");
    String passiveImperfect = root.dropsItsHamza() ? "1a3" : "12a3";
    if (hollow) {
      return new Stems(
          past,
          imperfect,
          stem(root, "1I3", "1i3"),
          stem(root, "1A3", "1a3"),
          root.fill(root.isHamza(3) ? "1AءiJ" : "1Aءi3", 'J'),
          root.fill(root.radical(2) == 'و' ? "ma1U3" : "ma1I3", 'J'),
          null);
    }
    if (doubled) {
      return new Stems(
          past,
          imperfect,
          stem(root, "1u22", "1u2i2"),
          stem(root, "1a22", "12a2"),
          root.fill("1A22", 'J'),
          root.fill("ma12U2", 'J'),
          null);
    }
    return new Stems(
        past,
        imperfect,
        stem(root, "1u2i3", "1u2i3"),
        stem(root, passiveImperfect, passiveImperfect),
        root.fill("1A2i3", 'J'),
        root.fill("ma12U3", w ? 'W' : 'J'),
        null);
  }

  private static Stem stem(Root root, String open, String closed) {
    return new Stem(root.fill(open, 'J'), root.fill(closed, 'J'));
  }

  private static List<Stem> firstPasts(Root root) {
    List<Stem> pasts = new ArrayList<>();
    if (root.isHollow()) {
      pasts.add(stem(root, "1A3", root.radical(2) == 'و' ? "1u3" : "1i3"));
    }
    if (root.isDoubled()) {
      pasts.add(stem(root, "1a22", "1a2a2"));
    }
    for (String pattern : List.of("1a2a3", "1a2i3", "1a2u3")) {
      pasts.add(stem(root, pattern, pattern));
      if (root.isDefective()) {
        String stem = root.fill(pattern, 'W');
        pasts.add(new Stem(stem, stem));
      }
    }
    return pasts;
  }

  private static List<Stem> firstImperfects(Root root) {
    List<Stem> stems = new ArrayList<>();
    boolean y = root.radical(2) == 'ي';
    String vowels = y ? "iua" : "uia";
    for (int i = 0; i < vowels.length(); i++) {
      char v = vowels.charAt(i);
      if (root.isHollow()) {
        stems.add(stem(root, "1" + Character.toUpperCase(v) + "3", "1" + v + "3"));
      } else if (root.isDoubled()) {
        stems.add(stem(root, "1" + v + "22", "12" + v + "2"));
      }
    }
    List<String> frames = new ArrayList<>();
    if (root.dropsItsHamza()) {
      frames.add("1");
    }
    if (root.radical(1) == 'و') {
      frames.add("2");
    }
    frames.add("12");
    for (String frame : frames) {
      if (root.isDefective()) {
        boolean w = root.radical(3) == 'و';
        stems.add(same(root.fill(w ? frame + "u3" : frame + "i3", w ? 'W' : 'J')));
        stems.add(same(root.fill(w ? frame + "i3" : frame + "u3", w ? 'J' : 'W')));
        stems.add(same(root.fill(frame + "a3", 'J')));
      } else {
        for (int i = 0; i < vowels.length(); i++) {
          stems.add(same(root.fill(frame + vowels.charAt(i) + "3", 'J')));
        }
      }
    }
    return stems;
  }

  private static Stem same(String stem) {
    return new Stem(stem, stem);
  }
}
