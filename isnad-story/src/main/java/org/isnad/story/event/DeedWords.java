package org.isnad.story.event;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.text.Letters;

/** The words of {@code deeds.lex}, folded. */
final class DeedWords {
  private static final DeedWords SHIPPED = new DeedWords();

  private final Map<Sort, Set<String>> words = new EnumMap<>(Sort.class);

  /** What a word says; named as in the file. */
  enum Sort {
    HARM,
    GROUND,
    ANOTHER,
    EARLIER,
    BREAK,
    RESULT,
    CAUSE,
    RELATIVE
  }

  private DeedWords() {
    for (Sort sort : Sort.values()) {
      words.put(sort, new HashSet<>());
    }
    for (Entry entry : Entries.resource(DeedWords.class, "deeds.lex")) {
      Sort sort = Sort.valueOf(entry.kind().toUpperCase(Locale.ROOT));
      entry
          .values(0)
          .forEach(
              word ->
                  of(sort)
                      .add(sort == Sort.HARM || sort == Sort.GROUND ? word : Letters.fold(word)));
    }
  }

  static DeedWords shipped() {
    return SHIPPED;
  }

  /** All words of a sort; those that name lines of the lexicon as they stand there. */
  Set<String> of(Sort sort) {
    return words.getOrDefault(sort, Set.of());
  }

  /** Whether a folded word, or the name of a line of the lexicon, is of a sort. */
  boolean is(Sort sort, String form) {
    return of(sort).contains(form);
  }
}
