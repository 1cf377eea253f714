package org.isnad.story.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.arabic.text.Letters;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.record.Entity;

/**
 * The key of an entity across articles.
 *
 * <ul>
 *   <li>Who stands in the lexicon has the id of the line ({@code RUS}, {@code sergey-lavrov}).
 *   <li>Who is only named has {@code person:}, {@code body:}, {@code place:} or {@code people:} and
 *       the letters of the name, so that spellings that differ in hamza, a first article, vowel
 *       signs or the space in نصر الدين fall together.
 *   <li>Who is only described (مصادر, مسلحون) has the same behind {@code ~}: such a key says what
 *       kind of actor it is, not which one.
 * </ul>
 *
 * The key depends on the entity alone; whatever else is learnt of it later (a user's merge, a
 * longer name) is laid over the keys and never changes them.
 */
public final class Identity {
  /** Words of a name that writers leave out or put in: ابن and بن between names. */
  private static final List<String> OPTIONAL = List.of("بن", "ابن");

  private static final int LEAST_BEHIND_ARTICLE = 3;

  /** So many letters tell whether the names of two bodies belong together. */
  private static final int STEM = 4;

  /** The letters of a state's code. */
  private static final int STATE = 3;

  private Identity() {}

  /** The key of an entity. */
  public static String key(Entity entity) {
    if (entity.lexicon() != null) {
      return entity.lexicon();
    }
    if (entity.wikidata() != null) {
      return entity.wikidata();
    }
    String key = family(entity.kind()) + ":" + letters(entity.name());
    return entity.mentions().isEmpty() ? "~" + key : key;
  }

  /** A name as it is looked up: folded, in lower case, its words parted by one space. */
  public static String folded(String name) {
    return String.join(" ", Letters.fold(name).strip().toLowerCase(Locale.ROOT).split("\\s+"));
  }

  /**
   * The keys of entities by their ids in a reading; ids that it does not have are left out.
   *
   * @param entities the reading's, by their ids
   */
  public static List<String> keys(List<String> ids, Map<String, Entity> entities) {
    List<String> keys = new ArrayList<>();
    for (String id : ids) {
      Entity entity = entities.get(id);
      if (entity != null) {
        keys.add(key(entity));
      }
    }
    return keys;
  }

  /** Whether a key says which one it is, and not only of what kind. */
  public static boolean isOne(String key) {
    return !key.startsWith("~");
  }

  /**
   * Whether two keys may stand for one party: the one names the other, or its state. What they
   * share behind the first word of both tells nothing: each state has an army.
   */
  public static boolean mayBeOne(String one, String other) {
    List<String> here = parts(one);
    List<String> there = parts(other);
    return !here.isEmpty()
        && !there.isEmpty()
        && (there.stream().anyMatch(part -> areAlike(here.get(0), part))
            || here.stream().anyMatch(part -> areAlike(there.get(0), part)));
  }

  private static boolean areAlike(String one, String other) {
    int length =
        one.length() == STATE || other.length() == STATE
            ? 2
            : Math.min(STEM, Math.min(one.length(), other.length()));
    return one.regionMatches(0, other, 0, length);
  }

  private static List<String> parts(String key) {
    String name = key.substring(key.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    List<String> parts = new ArrayList<>();
    for (String part : name.split("[-/]", -1)) {
      if (part.length() > 2) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** The part of a name's spelling that tells it from others. */
  static String letters(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (String word : words(name)) {
      if (!OPTIONAL.contains(word)) {
        // An article inside a name belongs to it: نصر الدين is written نصرالدين too.
        letters.append(letters.length() == 0 ? bare(word) : word);
      }
    }
    return letters.length() > 0 ? letters.toString() : Letters.fold(name);
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter =
          i < name.length()
              && !Letters.isSpace(name.charAt(i))
              && !Letters.isPunctuation(name.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(Letters.fold(name, start, i));
        start = -1;
      }
    }
    return words;
  }

  private static String bare(String word) {
    return word.startsWith("ال") && word.length() >= 2 + LEAST_BEHIND_ARTICLE
        ? word.substring(2)
        : word;
  }

  private static String family(EntityKind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case ORGANIZATION, ARMED_GROUP, GATHERING, SOURCE -> "body";
      case COUNTRY, PLACE -> "place";
      case POPULATION -> "people";
    };
  }
}
