package org.isnad.reader.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER's mode of an assault by what it was done with, where the frame itself does not say: قصفت
 * طائرات, هجوم بالصواريخ, قتل برصاص قناص.
 */
final class Means {
  private static final int BEFORE = 5;
  private static final int BEHIND = 9;

  /** The mode of frames whose weapon may still be an aircraft. */
  private static final String HEAVY = "heavy-weapons";

  private static final String AERIAL = "aerial";
  private static final String DRONE = "drone";
  private static final String LIST = "means-";

  private final Syntax syntax;
  private final Words words;
  private final Map<String, Set<String>> byMode = new LinkedHashMap<>();

  Means(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.words = syntax.words();
    for (String mode :
        new String[] {
          DRONE,
          "suicide-attack",
          "unconventional",
          "explosives",
          AERIAL,
          HEAVY,
          "firearms",
          "primitive"
        }) {
      byMode.put(mode, lexicon.words(LIST + mode));
    }
  }

  /** The mode of what a trigger tells: its frame's, or what the weapon beside it makes it. */
  @Nullable String mode(Trigger trigger) {
    String own = trigger.frame().mode();
    if (trigger.frame().type() != EventType.ASSAULT || own != null && !own.equals(HEAVY)) {
      return own;
    }
    String found = behind(trigger);
    if (found == null) {
      found = before(trigger);
    }
    // إسقاط طائرة: what a frame asks for beside its word is no weapon
    boolean open = trigger.frame().before().isEmpty();
    boolean narrower = own == null || open && (AERIAL.equals(found) || DRONE.equals(found));
    return found != null && narrower ? found : own;
  }

  private @Nullable String behind(Trigger trigger) {
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + BEHIND);
    for (int i = trigger.to(); i < end && !parts(i); i++) {
      String mode = at(i, end);
      if (mode != null && (i <= trigger.to() + 1 || !mayDescribe(i))) {
        return mode;
      }
    }
    return null;
  }

  /** طائرات تركية قصفت: what stands before a verb, or governs a noun. */
  private @Nullable String before(Trigger trigger) {
    int start = Math.max(syntax.sentenceStart(trigger.from()), trigger.from() - BEFORE);
    for (int i = trigger.from() - 1; i >= start && !parts(i); i--) {
      String mode = at(i, trigger.from());
      if (mode != null && !mayDescribe(i)) {
        return mode;
      }
    }
    return null;
  }

  /** القاعدة الجوية: what has the form of an adjective and may be another noun's. */
  private boolean mayDescribe(int i) {
    String form = words.form(i);
    return form.charAt(0) != 'ب' && (form.endsWith("ي") || form.endsWith("يه"));
  }

  /** Whether another clause, or another act, begins. */
  private boolean parts(int i) {
    return syntax.verb(i) != null
        || syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)
        || words.kind(i) == TokenKind.PUNCTUATION && !syntax.isQuote(i);
  }

  private @Nullable String at(int i, int end) {
    if (words.kind(i) != TokenKind.ARABIC) {
      return null;
    }
    boolean paired = i + 1 < end && words.kind(i + 1) == TokenKind.ARABIC;
    for (Map.Entry<String, Set<String>> one : byMode.entrySet()) {
      Set<String> means = one.getValue();
      if (syntax.isOnList(i, means) || paired && syntax.isPairOnList(i, means)) {
        return one.getKey();
      }
    }
    return null;
  }
}
