package org.isnad.server.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.isnad.archive.record.Decision;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Who is named, counted over all pages. Written by the thread that keeps the ledger in step, read
 * by any.
 */
public final class Roster {
  /** By so many letters at the beginning of a word names are found. */
  private static final int LETTERS = 2;

  /** Those whom most articles name first. */
  private static final Comparator<Somebody> RANK =
      Comparator.comparingInt(Somebody::articles)
          .thenComparingLong(Somebody::mentions)
          .reversed()
          .thenComparing(one -> one.party().key());

  /** What one is counted by while pages come and go. */
  private static final class Tally {
    private final Map<Party, Integer> told = new HashMap<>();
    private int articles;
    private long mentions;

    void count(Page.Naming naming, int sign) {
      articles += sign;
      mentions += (long) sign * naming.mentions();
      told.merge(naming.party(), sign, Integer::sum);
      told.remove(naming.party(), 0);
    }
  }

  /** What most articles tell; of what is told as often the shorter, so that it is always one. */
  private static final Comparator<Map.Entry<Party, Integer>> FULLEST =
      Comparator.comparing((Map.Entry<Party, Integer> one) -> one.getValue())
          .thenComparing(one -> -one.getKey().name().length())
          .thenComparing(one -> one.getKey().name())
          .thenComparing(one -> String.valueOf(one.getKey().role()));

  /** All that many are searched through for the beginning of a name. */
  private record Spelt(Somebody one, String words) {
    /** Those whom most articles name first. */
    private static final Comparator<Spelt> ORDER = Comparator.comparing(Spelt::one, RANK);

    String key() {
      return one.party().key();
    }

    EntityKind kind() {
      return one.party().kind();
    }

    /**
     * @param one as articles tell of it
     * @param called as users call it
     */
    static Spelt of(Somebody one, Somebody called) {
      StringBuilder words = new StringBuilder();
      for (Party party : List.of(one.party(), called.party())) {
        String english = party.english();
        words.append(' ').append(Identity.folded(party.name()));
        words.append(' ').append(english == null ? "" : Identity.folded(english));
      }
      return new Spelt(one, words.toString());
    }
  }

  private final Map<String, Spelt> spellings = new HashMap<>();

  /** Those whom most articles name first. */
  private volatile List<Spelt> spelt = List.of();

  /** Those of them of whose name a word begins with two letters, by these. */
  private final Map<String, List<Spelt>> begun = new ConcurrentHashMap<>();

  private volatile Map<String, Decision.Rename> given = Map.of();
  private final Map<String, Tally> tallies = new HashMap<>();
  private final Set<String> touched = new HashSet<>();
  private final Map<String, Somebody> shown = new ConcurrentHashMap<>();

  /**
   * Counts a page in, and the one that it replaces out; seen when it is {@link #settle settled}.
   */
  void replace(@Nullable Page before, @Nullable Page after) {
    if (before != null) {
      before.named().forEach((key, naming) -> tally(key).count(naming, -1));
    }
    if (after != null) {
      after.named().forEach((key, naming) -> tally(key).count(naming, 1));
    }
    if (before != null) {
      touched.addAll(before.named().keySet());
    }
    if (after != null) {
      touched.addAll(after.named().keySet());
    }
  }

  /** Shows all who were counted. Who is in the news is counted with every page: once is enough. */
  void settle() {
    touched.forEach(this::show);
    spell(touched);
    touched.clear();
  }

  private void spell(Collection<String> keys) {
    List<Spelt> gone = new ArrayList<>();
    List<Spelt> come = new ArrayList<>();
    for (String key : keys) {
      Spelt before = spellings.remove(key);
      if (before != null) {
        gone.add(before);
      }
      Somebody one = shown.get(key);
      if (one != null && Identity.isOne(key)) {
        Spelt after = Spelt.of(one, called(one));
        spellings.put(key, after);
        come.add(after);
      }
    }
    spelt = Woven.of(spelt, gone, come, Spelt.ORDER);
    Map<String, List<Spelt>> less = new HashMap<>();
    Map<String, List<Spelt>> more = new HashMap<>();
    gone.forEach(one -> enter(one, less));
    come.forEach(one -> enter(one, more));
    Set<String> letters = new HashSet<>(less.keySet());
    letters.addAll(more.keySet());
    for (String two : letters) {
      begun.put(
          two,
          Woven.of(
              begun.getOrDefault(two, List.of()),
              less.getOrDefault(two, List.of()),
              more.getOrDefault(two, List.of()),
              Spelt.ORDER));
    }
  }

  private static void enter(Spelt one, Map<String, List<Spelt>> byLetters) {
    Set<String> letters = new HashSet<>();
    String words = one.words();
    for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
      if (at + 1 + LETTERS <= words.length()) {
        letters.add(words.substring(at + 1, at + 1 + LETTERS));
      }
    }
    letters.forEach(two -> byLetters.computeIfAbsent(two, unused -> new ArrayList<>()).add(one));
  }

  /**
   * Whom somebody may mean who has begun to write a name, in Arabic or Latin letters: those of
   * whose name a word begins so, whom most articles name first.
   *
   * @param beginning what is written by now; blank finds nobody
   * @param places whether places are meant, or actors; a country is both
   * @param most how many to give
   */
  public List<Somebody> beginning(String beginning, boolean places, int most) {
    String folded = Identity.folded(beginning);
    List<Spelt> near =
        folded.length() < LETTERS
            ? spelt
            : begun.getOrDefault(folded.substring(0, LETTERS), List.of());
    return folded.isEmpty()
        ? List.of()
        : near.stream()
            .filter(one -> isMeant(one.kind(), places) && one.words().contains(" " + folded))
            .limit(most)
            .flatMap(one -> Stream.ofNullable(of(one.key())))
            .toList();
  }

  private static boolean isMeant(EntityKind kind, boolean places) {
    return kind == EntityKind.COUNTRY
        || (places
            ? kind == EntityKind.PLACE
            : kind != EntityKind.PLACE && kind != EntityKind.SOURCE);
  }

  private Tally tally(String key) {
    return tallies.computeIfAbsent(key, unused -> new Tally());
  }

  private void show(String key) {
    Tally tally = tally(key);
    Optional<Party> party = tally.told.entrySet().stream().max(FULLEST).map(Map.Entry::getKey);
    if (party.isPresent()) {
      shown.put(key, new Somebody(party.get(), tally.articles, tally.mentions));
    } else {
      shown.remove(key);
      tallies.remove(key);
    }
  }

  /** Takes the names that users gave, by key. */
  void rename(Map<String, Decision.Rename> renames) {
    Set<String> touched = new HashSet<>(given.keySet());
    touched.addAll(renames.keySet());
    given = Map.copyOf(renames);
    spell(touched);
  }

  /** The names that users gave an actor go before those that articles tell. */
  private Somebody called(Somebody one) {
    Party party = one.party();
    Decision.Rename rename = given.get(party.key());
    if (rename == null) {
      return one;
    }
    String name = rename.name();
    String english = rename.english();
    return new Somebody(
        new Party(
            party.key(),
            party.kind(),
            name == null ? party.name() : name,
            english == null ? party.english() : english,
            party.code(),
            party.role(),
            party.wikidata(),
            party.known(),
            party.location()),
        one.articles(),
        one.mentions());
  }

  /**
   * Each who is one and the same wherever one is named, as {@link Identity#isOne} knows; those whom
   * most articles name first.
   */
  public Stream<Somebody> ranked() {
    return spelt.stream().map(Spelt::one).map(this::called);
  }

  /** Everybody who is named today. */
  public Collection<Somebody> all() {
    return shown.values().stream().map(this::called).toList();
  }

  /** The one with a key, or null. */
  public @Nullable Somebody of(String key) {
    Somebody one = shown.get(key);
    return one == null ? null : called(one);
  }

  /** What a key stands for, to be shown. */
  public Name name(String key) {
    Somebody one = of(key);
    return one == null
        ? new Name(key, EntityKind.SOURCE.word(), key, null)
        : new Name(key, one.party().kind().word(), one.party().name(), one.party().english());
  }

  /**
   * Somebody, as one stands in a list.
   *
   * @param key the key
   * @param kind what it is
   * @param name its name
   * @param english its English name, or null
   */
  public record Name(String key, String kind, String name, @Nullable String english) {
    @Override
    public String toString() {
      return name;
    }
  }
}
