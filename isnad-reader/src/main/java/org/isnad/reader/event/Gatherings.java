package org.isnad.reader.event;

import java.util.Set;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Frame;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** المشاركة في المؤتمر: the one conference of the article is what is taken part in. */
final class Gatherings {
  private static final int FARTHEST = 8;

  /** The slot that a conference fills. */
  private static final String SLOT = "gathering";

  private final Syntax syntax;
  private final Words words;
  private final References references;
  private final Set<String> nouns;

  Gatherings(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.references = syntax.references();
    this.nouns = lexicon.words("gathering-noun");
  }

  /** Fills the slot of a conference, where the frame has one and it is empty. */
  void fill(Trigger trigger, Cast cast) {
    Frame frame = trigger.frame();
    Set<Referent> to = null;
    if (frame.recipient().contains(SLOT) && cast.recipients.isEmpty()) {
      to = cast.recipients;
    } else if (frame.actor().contains(SLOT) && cast.actors.isEmpty()) {
      to = cast.actors;
    }
    Referent gathering = to == null ? null : behind(trigger);
    if (to != null && gathering != null) {
      to.add(gathering);
    }
  }

  private @Nullable Referent behind(Trigger trigger) {
    int end = Math.min(syntax.sentenceEnd(trigger.from()), trigger.to() + FARTHEST);
    for (int i = trigger.to(); i < end; i++) {
      Reference reference = references.covering(i);
      if (reference != null && reference.referent().kind() == EntityKind.GATHERING) {
        return reference.referent();
      }
      if (words.kind(i) != TokenKind.ARABIC
          || syntax.verb(i) != null
          || syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)) {
        return null;
      }
      if (syntax.isOnList(i, nouns)) {
        // the gathering may be named behind its noun
        Reference next = references.startingAt(i + 1);
        return next != null && next.referent().kind() == EntityKind.GATHERING
            ? next.referent()
            : only(i);
      }
    }
    return null;
  }

  /** The conference named last before a token, else the one that the article names. */
  private @Nullable Referent only(int i) {
    for (int k = i - 1; k >= 0; k--) {
      Reference reference = references.covering(k);
      if (reference != null && reference.referent().kind() == EntityKind.GATHERING) {
        return reference.referent();
      }
    }
    Referent only = null;
    for (Referent referent : references.referents()) {
      if (referent.kind() == EntityKind.GATHERING) {
        if (only != null) {
          return null;
        }
        only = referent;
      }
    }
    return only;
  }
}
