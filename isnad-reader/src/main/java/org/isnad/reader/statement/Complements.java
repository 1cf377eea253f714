package org.isnad.reader.statement;

import java.util.Set;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Cue;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.References;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the reported words begin behind a cue, by the complements that the cue's line lists.
 */
final class Complements {
  private static final int FARTHEST = 36;

  private final Syntax syntax;
  private final Words words;
  private final References references;

  /** What a search found; valid until the next search. */
  int contentFrom;

  int contentStart;
  boolean quoted;
  boolean clause;
  @Nullable Reference addressee;

  Complements(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.references = syntax.references();
  }

  /**
   * Looks for a complement of {@code cue} from token {@code from} on.
   *
   * @param subject the phrase that speaks, which is passed over, or null
   * @return whether one was found
   */
  boolean find(Cue cue, int from, @Nullable Reference subject) {
    contentFrom = -1;
    contentStart = -1;
    quoted = false;
    clause = false;
    addressee = null;
    Set<String> types = cue.content();
    if (types.isEmpty() || types.contains("none")) {
      return false;
    }
    int start = from;
    if (!cue.with().isEmpty()) {
      start = behindWith(cue, from, subject);
      if (start < 0) {
        return false;
      }
    }
    int end = Math.min(syntax.sentenceEnd(from - 1), start + FARTHEST);
    int i = start;
    boolean metNominal = false;
    boolean seenContentNoun = false;
    while (i < end) {
      Reference reference = references.covering(i);
      if (reference != null && subject != null && reference == subject) {
        i = reference.to();
        continue;
      }
      if (syntax.is(i, Grammar.COMPLEMENTIZER)) {
        if (acceptsClause(types, i, from)) {
          contentFrom = syntax.is(i, Grammar.WITH_PRONOUN) ? i : i + 1;
          clause = true;
          if (syntax.isQuote(contentFrom)) {
            quoted = quoteHoldsAll(contentFrom, end);
            if (quoted) {
              contentFrom++;
            }
          }
          return contentFrom < end;
        }
        return false;
      }
      if (syntax.isSign(i, ':')) {
        if ((types.contains("colon") || types.contains("quote") || types.contains("ان"))
            && !seenContentNoun) {
          contentFrom = i + 1;
          clause = true;
          quoted = syntax.isQuote(contentFrom);
          if (quoted) {
            contentFrom++;
          }
          return contentFrom < words.size();
        }
        return false;
      }
      if (syntax.isQuote(i) && types.contains("quote") && !isNameInQuotes(i)) {
        contentFrom = i + 1;
        clause = true;
        quoted = true;
        return contentFrom < end;
      }
      if (reference == null && syntax.isTime(i)) {
        i++;
        continue;
      }
      String form = words.form(i);
      if (words.kind(i) == TokenKind.ARABIC) {
        String preposition = preposition(types, i);
        if (preposition != null
            && !nextIsComplementizer(i)
            && (reference == null || reference.from() == i)) {
          if (isAddressee(cue, preposition, i)) {
            addressee = phraseBehind(i);
          } else if (!isAdverbial(i, preposition)) {
            boolean onto = preposition.length() == 1;
            int head = onto ? i : i + 1;
            if (head < end && headAllowed(cue, head, onto)) {
              contentFrom = head;
              contentStart = onto ? words.start(i) + 1 : -1;
              return true;
            }
          }
        }
        if (cue.addressee().contains("ل")
            && form.startsWith("ل")
            && reference != null
            && reference.from() == i
            && reference.preposition() == 'ل') {
          addressee = reference;
          i = reference.to();
          continue;
        }
      }
      if (reference != null) {
        if (reference.from() == i && !syntax.governed(reference)) {
          if (cue.addressee().contains("obj")
              && addressee == null
              && subject != null
              && reference.from() > subject.from()) {
            addressee = reference;
            i = reference.to();
            continue;
          }
          if (types.contains("obj")
              && !metNominal
              && reference != subject
              && headAllowed(cue, i, false)
              && !(reference.conjunction()
                  && subject != null
                  && reference.from() == subject.to())) {
            contentFrom = i;
            return true;
          }
        }
        i = reference.to();
        continue;
      }
      if (syntax.verb(i) != null && words.kind(i) == TokenKind.ARABIC) {
        // قال كيري ينبغي …: a clause without its complementizer
        if (i > from
            && types.contains("ان")
            && types.contains("quote")
            && cue.with().isEmpty()
            && subject != null
            && subject.to() <= i
            && i - subject.to() <= 1) {
          contentFrom = i;
          clause = true;
          return true;
        }
        return false;
      }
      if (syntax.is(i, Grammar.OPENER) && !syntax.is(i, Grammar.PREPOSITION)) {
        return false;
      }
      if (syntax.is(i, Grammar.RELATIVE)) {
        return false;
      }
      if (syntax.is(i, Grammar.PREPOSITION | Grammar.ADVERB)) {
        i++;
        continue;
      }
      if (words.kind(i) == TokenKind.PUNCTUATION) {
        if (syntax.isComma(i) && i - from > 14 && subject == null) {
          return false;
        }
        i++;
        continue;
      }
      // a noun: the content of cues that take an object
      if (words.kind(i) == TokenKind.ARABIC
          && types.contains("obj")
          && !metNominal
          && behindSubject(i, from, subject)) {
        if (headAllowed(cue, i, false)) {
          contentFrom = i;
          return true;
        }
      }
      metNominal = true;
      i++;
    }
    return false;
  }

  private boolean behindSubject(int i, int from, @Nullable Reference subject) {
    return subject == null ? i <= from + 2 : subject.from() < from || i >= subject.to();
  }

  private boolean nextIsComplementizer(int i) {
    return i + 1 < words.size() && syntax.is(i + 1, Grammar.COMPLEMENTIZER);
  }

  /** Whether the clause that a complementizer at {@code i} opens can be the cue's. */
  private boolean acceptsClause(Set<String> types, int i, int from) {
    String before = i > from ? words.form(i - 1) : "";
    boolean governed = i > from && syntax.is(i - 1, Grammar.PREPOSITION);
    if (!governed) {
      return types.contains("ان") || hasClauseBehindPreposition(types);
    }
    return types.contains(before + " ان")
        || (types.contains("ان")
            && (before.equals("علي")
                || before.equals("الي")
                || before.equals("عن")
                || before.equals("من")));
  }

  private boolean hasClauseBehindPreposition(Set<String> types) {
    for (String type : types) {
      if (type.endsWith(" ان")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The preposition among the cue's complements that stands at token {@code i}, apart or written
   * onto the word; or null.
   */
  private @Nullable String preposition(Set<String> types, int i) {
    String form = words.form(i);
    if (syntax.is(i, Grammar.PREPOSITION)) {
      if (types.contains(form)) {
        return form;
      }
      return null;
    }
    if (form.length() > 3 && syntax.verb(i) == null) {
      char c = form.charAt(0);
      if ((c == 'ب' || c == 'ل')
          && types.contains(String.valueOf(c))
          && !syntax.is(i, Grammar.ADVERB | Grammar.OPENER)) {
        return String.valueOf(c);
      }
    }
    return null;
  }

  private boolean isAddressee(Cue cue, String preposition, int i) {
    return cue.addressee().contains(preposition) && addressee == null && phraseBehind(i) != null;
  }

  private @Nullable Reference phraseBehind(int i) {
    Reference here = references.covering(i);
    if (here != null && here.from() == i) {
      return here;
    }
    return references.startingAt(i + 1);
  }

  /** في جنيف, بدوره: where and how, not what. */
  private boolean isAdverbial(int i, String preposition) {
    int head = preposition.length() == 1 ? i : i + 1;
    if (syntax.isTime(head)) {
      return true;
    }
    Reference reference = references.covering(head);
    return reference != null
        && reference.from() == head
        && preposition.equals("في")
        && reference.referent().kind() == org.isnad.lexicon.term.EntityKind.PLACE;
  }

  private boolean headAllowed(Cue cue, int head, boolean onto) {
    if (head >= words.size()) {
      return false;
    }
    if (cue.only().isEmpty() && cue.not().isEmpty()) {
      return true;
    }
    String form = words.form(head);
    String bare = Nouns.bare(form, onto);
    if (Nouns.matches(cue.not(), bare)) {
      return false;
    }
    return cue.only().isEmpty() || Nouns.matches(cue.only(), bare);
  }

  /** The token behind the noun that the cue must have with it (أعرب عن أمله), or -1. */
  private int behindWith(Cue cue, int from, @Nullable Reference subject) {
    int end = Math.min(syntax.sentenceEnd(from - 1), from + 14);
    for (int i = from; i < end; i++) {
      Reference reference = references.covering(i);
      if (reference != null && reference == subject) {
        i = reference.to() - 1;
        continue;
      }
      if (syntax.is(i, Grammar.COMPLEMENTIZER) || syntax.isSign(i, ':') || syntax.isQuote(i)) {
        return -1;
      }
      for (String with : cue.with()) {
        int space = with.indexOf(' ');
        String noun = space < 0 ? with : with.substring(space + 1);
        String preposition = space < 0 ? "" : with.substring(0, space);
        String form = words.form(i);
        boolean fits;
        if (preposition.isEmpty()) {
          fits = form.equals(noun) || Nouns.matches(Set.of(noun), Nouns.bare(form, false));
        } else if (preposition.length() == 1) {
          fits =
              form.startsWith(preposition) && Nouns.matches(Set.of(noun), Nouns.bare(form, true));
        } else {
          fits =
              i > 0
                  && words.form(i - 1).equals(preposition)
                  && Nouns.matches(Set.of(noun), Nouns.bare(form, false));
        }
        if (fits) {
          return i + 1;
        }
      }
    }
    return -1;
  }

  /** A name in quotation marks (تنظيم "داعش") opens no speech. */
  private boolean isNameInQuotes(int quote) {
    for (int k = quote + 1; k < words.size() && k <= quote + 4; k++) {
      if (syntax.isQuote(k)) {
        return true;
      }
      if (words.kind(k) == TokenKind.PUNCTUATION) {
        return false;
      }
    }
    return false;
  }

  /** Whether the quotation that opens here reaches to the end of what is said. */
  private boolean quoteHoldsAll(int open, int end) {
    int close = closing(open);
    return close < 0 || close >= syntax.sentenceEnd(open) - 3;
  }

  /**
   * The token that closes the quotation that token {@code open} opens, or -1. Looks through the
   * paragraph.
   */
  int closing(int open) {
    char c = words.form(open).charAt(0);
    char close =
        switch (c) {
          case '«' -> '»';
          case '“' -> '”';
          case '‹' -> '›';
          case '»' -> '«';
          default -> c;
        };
    for (int k = open + 1; k < words.size() && k < open + 400; k++) {
      if (words.startsLine(k) && k > open + 1 && c == '"') {
        return -1;
      }
      if (words.kind(k) == TokenKind.PUNCTUATION) {
        char s = words.form(k).charAt(0);
        if (s == close || (c == '“' && s == '"') || (c == '"' && s == '”')) {
          return k;
        }
        if (s == c && c != close) {
          return -1;
        }
      }
    }
    return -1;
  }
}
