package org.isnad.reader.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Actor;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.record.Credit;
import org.isnad.reader.record.Span;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Finds the agencies that sign an article: in its byline, in the dateline before its first
 * sentence, or at its foot, between signs or the ends of a line. Immutable; one instance serves any
 * number of threads.
 */
public final class Credits {
  private static final int HEAD_LINES = 5;
  private static final int LINE = 12;
  private static final int FOOT = 7;
  private static final char AND = 'و';
  private static final String STOP = ".";

  /** An agency, or null for agencies together. */
  private record Signer(@Nullable Actor agency) {}

  private final PhraseTable<Signer> signers;

  /** The agencies of a lexicon. */
  public Credits(Lexicon lexicon) {
    PhraseTable.Builder<Signer> table = new PhraseTable.Builder<>();
    for (Actor actor : lexicon.actors()) {
      if ("agency".equals(actor.medium())) {
        Signer signer = new Signer(actor);
        actor.credits().forEach(form -> table.add(form.replace('.', ' '), signer));
        actor.names().forEach(form -> table.add(form.replace('.', ' '), signer));
      }
    }
    lexicon.words("agencies").forEach(form -> table.add(form, new Signer(null)));
    this.signers = table.build();
  }

  /** The signatures of an article in the order of the text, each agency once; in UTF-16 units. */
  public List<Credit> find(Syntax syntax) {
    Words words = syntax.words();
    List<Credit> credits = new ArrayList<>();
    int line = 0;
    for (int from = 0; from < words.size(); ) {
      int to = from + 1;
      while (to < words.size() && !words.startsLine(to)) {
        to++;
      }
      boolean last = to == words.size() && line > 1 && to - from <= FOOT;
      if (line < HEAD_LINES && !last) {
        head(syntax, line, from, to, credits);
      }
      if (to == words.size() && line > 0) {
        foot(syntax, from, to, credits);
      }
      line++;
      from = to;
    }
    return List.copyOf(credits);
  }

  /** A byline, or the dateline up to its last sign before the first verb. */
  private void head(Syntax syntax, int line, int from, int to, List<Credit> credits) {
    int limit = Math.min(to, from + LINE);
    int zone = to - from <= LINE && line > 0 ? to : from;
    for (int i = from; i < limit; i++) {
      if (syntax.verb(i) != null) {
        zone = Math.min(zone, i);
        break;
      }
      if (syntax.isSign(i, ':') || syntax.isSign(i, ')') || isDash(syntax, i)) {
        zone = Math.max(zone, i + 1);
      }
    }
    sign(syntax, from, zone, false, credits);
  }

  /** A short last line, or what stands behind the last full stop or in brackets at the end. */
  private void foot(Syntax syntax, int from, int to, List<Credit> credits) {
    int start = from;
    if (to - from > FOOT) {
      start = to;
      for (int i = to - 1; i >= to - FOOT; i--) {
        boolean opens =
            syntax.isSign(i, '(') || syntax.isSign(i, '.') && i < to - 1 || isDash(syntax, i);
        if (opens) {
          start = i + 1;
          break;
        }
      }
    }
    sign(syntax, start, to, true, credits);
  }

  private static boolean isDash(Syntax syntax, int i) {
    return syntax.isSign(i, '-')
        || syntax.isSign(i, '–')
        || syntax.isSign(i, '—')
        || syntax.isSign(i, '/')
        || syntax.isSign(i, '|');
  }

  private void sign(Syntax syntax, int from, int to, boolean foot, List<Credit> credits) {
    Words words = syntax.words();
    boolean joined = false;
    for (int i = from; i < to; ) {
      boolean begins = i == from || words.kind(i - 1) == TokenKind.PUNCTUATION || joined;
      Match match = begins ? at(words, i, to) : null;
      if (match == null) {
        joined = false;
        i++;
        continue;
      }
      joined = match.end < to && words.form(match.end).charAt(0) == AND;
      if (joined || match.end == to || words.kind(match.end) == TokenKind.PUNCTUATION) {
        add(words, i, match, foot, credits);
      }
      i = match.end;
    }
  }

  private record Match(Signer signer, int letters, int end) {}

  /**
   * The longest signature that begins at token {@code i}; stops between letters are passed over.
   */
  private @Nullable Match at(Words words, int i, int to) {
    String form = words.form(i);
    for (int letters = 0; letters < (form.charAt(0) == AND ? 2 : 1); letters++) {
      PhraseTable.Node<Signer> node = signers.start(form, letters, form.length());
      Match longest = null;
      for (int j = i + 1; node != null; j++) {
        if (!node.values().isEmpty()) {
          longest = new Match(node.values().get(0), letters, j);
        }
        boolean stop = j < to && words.form(j).equals(STOP) && words.form(j - 1).length() == 1;
        int next = stop ? j + 1 : j;
        node = next < to ? node.next(words.form(next)) : null;
        j = next;
      }
      if (longest != null) {
        return longest;
      }
    }
    return null;
  }

  private static void add(Words words, int i, Match match, boolean foot, List<Credit> credits) {
    Actor agency = match.signer.agency();
    Span span = new Span(words.startWithout(i, match.letters), words.end(match.end - 1));
    String id = agency == null ? null : agency.id();
    String name =
        agency == null
            ? words.text().subSequence(span.start(), span.end()).toString()
            : agency.name();
    for (Credit earlier : credits) {
      if (id == null ? earlier.agency() == null : id.equals(earlier.agency())) {
        return;
      }
    }
    credits.add(new Credit(span, id, name, foot));
  }
}
