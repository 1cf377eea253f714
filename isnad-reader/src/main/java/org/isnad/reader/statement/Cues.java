package org.isnad.reader.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.Span;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Participle;
import org.isnad.reader.syntax.Syntax;

/** Walks over an article and matches every cue that has its complement. */
final class Cues {
  private static final int HEADLINE_NAME = 8;
  private static final int SHORTEST_HEADLINE = 3;

  private final Syntax syntax;
  private final Words words;
  private final VerbCues verbs;
  private final NounCues nouns;
  private final ParticleCues particles;
  private final List<CueMatch> matches = new ArrayList<>();

  Cues(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
    Complements complements = new Complements(syntax);
    this.verbs = new VerbCues(syntax, complements, matches);
    this.nouns = new NounCues(syntax, complements, matches);
    this.particles = new ParticleCues(syntax, complements, matches);
  }

  /** The matches in the order of their tokens. */
  List<CueMatch> matches() {
    for (int i = 0; i < words.size(); ) {
      i = match(i);
    }
    matches.sort(Comparator.comparingInt(m -> m.token));
    return matches;
  }

  private int match(int i) {
    if (words.startsLine(i)) {
      int after = headline(i);
      if (after > i) {
        return after;
      }
    }
    if (words.kind(i) != TokenKind.ARABIC) {
      return i + 1;
    }
    int after = particles.match(i);
    if (after > i) {
      return after;
    }
    Reference reference = syntax.references().covering(i);
    if (reference != null && reference.named() && syntax.verb(i) == null) {
      return i + 1;
    }
    boolean belongsToCue = isBetweenCueAndContent(i);
    FiniteVerb verb = syntax.verb(i);
    if (verb != null && !belongsToCue && verbs.match(verb)) {
      return i + 1;
    }
    if (!belongsToCue) {
      if (reference == null && matchParticiple(i)) {
        return i + 1;
      }
      nouns.match(i);
    }
    return i + 1;
  }

  private boolean matchParticiple(int i) {
    List<Participle> participles = syntax.participles(i);
    for (int k = 0; k < participles.size(); k++) {
      if (verbs.match(participles.get(k))) {
        return true;
      }
    }
    return false;
  }

  /**
   * عن استغرابه in أعرب عن استغرابه من, قائلا in رد قائلا: part of a cue that is matched already.
   */
  private boolean isBetweenCueAndContent(int i) {
    for (int k = matches.size() - 1; k >= 0 && k >= matches.size() - 4; k--) {
      CueMatch match = matches.get(k);
      if (!match.before && match.token < i && i < match.contentFrom) {
        return true;
      }
    }
    return false;
  }

  /** كيري: … at the head of a line: the name with its colon is the cue. */
  private int headline(int i) {
    int start = i;
    while (syntax.isQuote(start)) {
      start++;
    }
    Reference reference = syntax.references().startingAt(start);
    if (reference == null || reference.preposition() != 0 || !canSpeak(reference.referent())) {
      return i;
    }
    int colon = reference.to();
    // بادي لـ {الشرق الأوسط}: the outlet that was spoken to belongs to the cue
    int end = syntax.sentenceEnd(start);
    while (colon < reference.to() + HEADLINE_NAME && colon < end && !syntax.isSign(colon, ':')) {
      if (syntax.verb(colon) != null || syntax.isDash(colon)) {
        // خالد علي - جدة: who wrote it, and where
        return i;
      }
      colon++;
    }
    if (colon >= end || !syntax.isSign(colon, ':') || end - colon < SHORTEST_HEADLINE) {
      return i;
    }
    Span span = new Span(words.start(start), words.end(colon));
    CueMatch match = new CueMatch(CueMatch.Kind.HEADLINE, null, start, span);
    match.contentFrom = colon + 1;
    match.contentTo = end;
    match.closed = true;
    match.clause = true;
    match.sibling = true;
    match.speakers = List.of(reference.referent());
    matches.add(match);
    return colon + 1;
  }

  private static boolean canSpeak(Referent referent) {
    boolean outlet = referent.actor() != null && referent.actor().medium() != null;
    return referent.canAct() && referent.kind() != EntityKind.COUNTRY && !outlet;
  }
}
