package org.isnad.reader.event;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.inflection.Tense;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Predicates;
import org.isnad.lexicon.StatusCue;
import org.isnad.lexicon.term.Mode;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.statement.Said;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether an event is told as done, intended, possible, conditional or not so, by what
 * governs its trigger.
 */
final class Reality {
  private static final int WINDOW = 9;

  private final Syntax syntax;
  private final Words words;
  private final Predicates predicates;
  private final Set<String> lightNouns;

  Reality(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.predicates = syntax.predicates();
    this.lightNouns = lexicon.words("light-noun");
  }

  Status of(Trigger trigger, @Nullable Said inside) {
    FiniteVerb verb = trigger.verb();
    int at = trigger.from();
    int start = Math.max(syntax.sentenceStart(at), at - WINDOW);
    if (verb != null && verb.future()) {
      return negatedDirectly(at) ? Status.DENIED : Status.PLANNED;
    }
    Status governed = governed(trigger, start);
    if (governed != null) {
      return governed;
    }
    Status clause = clause(at);
    if (clause != null) {
      return clause;
    }
    Status behind = adjective(trigger);
    if (behind != null) {
      return behind;
    }
    if (trigger.isNoun() && trigger.preposition() == 'ل' && !trigger.definite() && purpose(at)) {
      return Status.POSSIBLE;
    }
    if (inside != null
        && asksFor(inside)
        && (trigger.isNoun() || verb != null && verb.tense() == Tense.IMPERFECT)
        && at - inside.contentFrom() < 8) {
      return Status.POSSIBLE;
    }
    if (inside != null
        && inside.mode() == Mode.PREDICT
        && verb != null
        && verb.tense() == Tense.IMPERFECT) {
      return Status.POSSIBLE;
    }
    return Status.OCCURRED;
  }

  private static boolean asksFor(Said said) {
    return said.mode() == Mode.DEMAND
        || said.mode() == Mode.PROMISE
        || said.mode() == Mode.THREATEN
        || said.mode() == Mode.WARN
        || said.mode() == Mode.ASK;
  }

  private boolean negatedDirectly(int at) {
    return syntax.is(at - 1, Grammar.NEGATION);
  }

  /**
   * ل before a verbal noun tells a purpose where a verb or noun goes before: سافر لإجراء محادثات.
   */
  private boolean purpose(int at) {
    return at > syntax.sentenceStart(at);
  }

  /** استعدادا لشن هجوم: what governs the noun of a light verb governs the noun behind it. */
  private int first(Trigger trigger) {
    int at = trigger.from();
    return trigger.isNoun()
            && at - 1 >= syntax.sentenceStart(at)
            && words.kind(at - 1) == TokenKind.ARABIC
            && Nouns.matchesLoosely(lightNouns, words.form(at - 1))
        ? at - 1
        : at;
  }

  /**
   * What stands before the trigger and governs it: a particle, a verb (حاول) or a noun (محاولة).
   */
  private @Nullable Status governed(Trigger trigger, int start) {
    int at = first(trigger);
    for (int i = at - 1; i >= start; i--) {
      if (words.kind(i) == TokenKind.PUNCTUATION && !syntax.isQuote(i)
          || syntax.is(i, Grammar.RELATIVE)) {
        return null;
      }
      if (words.kind(i) != TokenKind.ARABIC) {
        continue;
      }
      StatusCue cue = governing(i, at, trigger);
      if (cue != null) {
        return cue.status();
      }
      FiniteVerb verb = syntax.verb(i);
      if (verb != null
          && trigger.verb() != null
          && i < at - 1
          && !syntax.is(at - 1, Grammar.COMPLEMENTIZER)) {
        return null;
      }
    }
    return null;
  }

  /** The line by which token {@code i} governs the trigger at {@code at}, or null. */
  private @Nullable StatusCue governing(int i, int at, Trigger trigger) {
    StatusCue found = phrase(i, at, trigger);
    if (found != null) {
      return found;
    }
    FiniteVerb verb = syntax.verb(i);
    if (verb != null) {
      for (int number : verb.verbs()) {
        for (StatusCue cue : predicates.statusesOf(number)) {
          if (reaches(i, at, cue, trigger)) {
            if (cue.status() == Status.POSSIBLE && syntax.is(i - 1, Grammar.NEGATION)) {
              return cue;
            }
            return cue;
          }
        }
      }
    }
    String form = words.form(i);
    for (int skip = 0; skip <= 2 && form.length() - skip > 2; skip++) {
      if (skip > 0 && "وفبل".indexOf(form.charAt(skip - 1)) < 0) {
        break;
      }
      String bare = Nouns.bare(form.substring(skip), false);
      for (int cut = 0; cut <= 3 && bare.length() - cut >= 2; cut++) {
        String stem = bare.substring(0, bare.length() - cut);
        List<StatusCue> cues = predicates.statusNouns().get(stem);
        if (cues.isEmpty() && cut > 0 && stem.endsWith("ت")) {
          cues = predicates.statusNouns().get(stem.substring(0, stem.length() - 1) + "ه");
        }
        for (StatusCue cue : cues) {
          if (reaches(i, at, cue, trigger)) {
            return cue;
          }
        }
        if (!cues.isEmpty()) {
          break;
        }
      }
    }
    return null;
  }

  private @Nullable StatusCue phrase(int i, int at, Trigger trigger) {
    String form = words.form(i);
    PhraseTable.Node<StatusCue> node = predicates.statusPhrases().start(form);
    if (node == null && form.length() > 2 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف')) {
      node = predicates.statusPhrases().start(form, 1, form.length());
    }
    StatusCue best = null;
    for (int j = i + 1; node != null && j <= at; j++) {
      for (StatusCue cue : node.values()) {
        boolean near =
            switch (cue.scope()) {
              case "verb" ->
                  at - j <= 1 || at - j <= 3 && syntax.is(at - 1, Grammar.COMPLEMENTIZER);
              case "noun" -> at - j <= 1 && trigger.isNoun();
              default -> true;
            };
        if (near
            && !(cue.imperfect()
                && !(trigger.verb() != null && trigger.verb().tense() == Tense.IMPERFECT))) {
          best = cue;
        }
      }
      node = j < at ? node.next(words.form(j)) : null;
    }
    return best;
  }

  /**
   * Whether a governing verb or noun at {@code i}, with its preposition, has the trigger as its
   * complement.
   */
  private boolean reaches(int i, int at, StatusCue cue, Trigger trigger) {
    String rest = cue.rest();
    boolean clause = cue.scope().equals("clause");
    if (rest.isEmpty()) {
      if (cue.noun() != null && cue.scope().equals("noun")) {
        return at == i + 1 && trigger.isNoun()
            || trigger.isNoun() && at == i + 2 && syntax.references().covering(i + 1) != null;
      }
      return clause || at - i <= 3 || syntax.is(at - 1, Grammar.COMPLEMENTIZER) && at - i <= 6;
    }
    if (rest.length() == 1) {
      boolean onto =
          at == trigger.from()
              ? trigger.preposition() == rest.charAt(0)
              : words.form(at).startsWith(rest);
      return onto && at - i <= 6;
    }
    for (int k = i + 1; k < at && k <= i + 6; k++) {
      String form = words.form(k);
      if (form.equals(rest) || rest.startsWith(form + " ")) {
        return at - k <= 2 || clause;
      }
    }
    return false;
  }

  /** A condition or a possibility that governs the whole clause: إذا, في حال, من المتوقع. */
  private @Nullable Status clause(int at) {
    int start = syntax.sentenceStart(at);
    for (int i = at - 1; i >= start && i > at - 16; i--) {
      if (syntax.isComma(i) || syntax.isSign(i, ':')) {
        return null;
      }
      if (words.kind(i) != TokenKind.ARABIC) {
        continue;
      }
      String form = words.form(i);
      PhraseTable.Node<StatusCue> node = predicates.statusPhrases().start(form);
      if (node == null && form.length() > 2 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف')) {
        node = predicates.statusPhrases().start(form, 1, form.length());
      }
      for (int j = i + 1; node != null && j <= at; j++) {
        for (StatusCue cue : node.values()) {
          if (cue.scope().equals("clause")) {
            return cue.status();
          }
        }
        node = j < at ? node.next(words.form(j)) : null;
      }
    }
    return null;
  }

  /** المؤتمر المزمع عقده, اللقاء المرتقب: an adjective behind the noun. */
  private @Nullable Status adjective(Trigger trigger) {
    if (!trigger.isNoun()) {
      return null;
    }
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + 4);
    for (int i = trigger.to(); i < end; i++) {
      if (words.kind(i) == TokenKind.PUNCTUATION || syntax.is(i, Grammar.PREPOSITION)) {
        return null;
      }
      PhraseTable.Node<StatusCue> node = predicates.statusPhrases().start(words.form(i));
      if (node != null) {
        for (StatusCue cue : node.values()) {
          if (cue.scope().equals("noun") && cue.status() == Status.PLANNED) {
            return cue.status();
          }
        }
      }
      String bare = Nouns.bare(words.form(i), false);
      for (StatusCue cue : predicates.statusNouns().get(bare)) {
        if (cue.rest().isEmpty()
            && cue.status() == Status.POSSIBLE
            && words.form(i).startsWith("ال") == trigger.definite()
            && bare.startsWith("م")) {
          return cue.status();
        }
      }
    }
    return null;
  }
}
