package org.isnad.reader.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.lexicon.RoleForm;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Forms that stand for somebody only because the article has named him in full: a family name
 * (الزعبي), a lexicon line's short form (المرصد), the head noun of a longer name (الفرقة of الفرقة
 * 30).
 */
final class ShortForms {
  /** The longest short form, in words. */
  private static final int LONGEST = 4;

  /** How many times as often another bearer must be named before nearness no longer counts. */
  private static final int FAR_MORE = 2;

  private final Draft draft;
  private final int[] readings = new int[Proclitics.MOST];

  ShortForms(Draft draft) {
    this.draft = draft;
  }

  void find() {
    if (!draft.hasShortNames()) {
      return;
    }
    for (int i = 0; i < draft.size; i++) {
      if (draft.isArabic(i) && draft.isFree(i)) {
        at(i);
      }
    }
  }

  private void at(int i) {
    int count = Proclitics.of(draft.words.form(i), readings);
    for (int r = 0; r < count; r++) {
      int reading = readings[r];
      if (!draft.mayBeginShortName(i, reading)) {
        continue;
      }
      String phrase = draft.bare(i, reading);
      int limit = i + Math.min(LONGEST, draft.longestShortName(phrase));
      Referent best = null;
      int end = i;
      for (int j = i + 1; j <= limit; j++) {
        Referent bearer = nearest(draft.bearersOf(phrase), draft.words.start(i));
        if (bearer != null) {
          best = bearer;
          end = j;
        }
        if (j == limit || !draft.goesOn(j) || !isFreeOrPlace(j)) {
          break;
        }
        phrase = phrase + ' ' + draft.words.form(j);
      }
      if (best != null && end == i + 1) {
        best = nearerHead(best, i, reading);
      }
      if (best != null && !isAdjective(i, reading) && !draft.isBehindOffice(i)) {
        take(best, i, end, reading);
        return;
      }
    }
  }

  /**
   * المجلس: a short form of one body may also be the head of another that the article named last.
   */
  private Referent nearerHead(Referent best, int i, int reading) {
    if (!draft.isBareDefinite(i, reading)) {
      return best;
    }
    String bare = draft.bare(i, reading);
    if (!draft.names.mentionHeads.contains(bare)) {
      return best;
    }
    int offset = draft.words.start(i);
    Referent other = lastWithHead(bare.substring(2), offset);
    return other != null && lastBefore(other, offset) > lastBefore(best, offset) ? other : best;
  }

  /** Where a referent's last mention before an offset stands, or -1. */
  private static int lastBefore(Referent referent, int offset) {
    int last = -1;
    for (Span span : referent.mentions()) {
      last = span.start() < offset ? Math.max(last, span.start()) : last;
    }
    return last;
  }

  /** مؤتمر جنيف: a short form may have a place in it, which then is none of its own. */
  private boolean isFreeOrPlace(int token) {
    Reference reference = draft.at(token);
    return reference == null
        || reference.from() == token && reference.referent().kind() == EntityKind.PLACE;
  }

  /** A noun for a group (المتمردين) only refers to it; any other short form is a mention. */
  private void take(Referent referent, int from, int to, int reading) {
    PhraseTable.Node<RoleForm> node = draft.lexicon.roles().start(draft.bare(from, reading));
    boolean group =
        to == from + 1 && node != null && node.values().stream().anyMatch(f -> f.role().isGroup());
    if (group && !draft.names.mentionHeads.contains(draft.bare(from, reading))) {
      draft.refer(referent, from, to, reading, false);
    } else {
      draft.drop(from, to);
      draft.mention(referent, from, to, reading);
    }
  }

  /** Of several bearers the one of whom the article tells far more than of any other, or null. */
  private static @Nullable Referent mostTold(List<Referent> bearers) {
    Referent most = null;
    int others = 0;
    for (Referent bearer : bearers) {
      if (most == null || bearer.mentions().size() > most.mentions().size()) {
        others = most == null ? others : Math.max(others, most.mentions().size());
        most = bearer;
      } else {
        others = Math.max(others, bearer.mentions().size());
      }
    }
    return most != null && others > 0 && most.mentions().size() > FAR_MORE * others ? most : null;
  }

  /**
   * Of those who bear a short form the one whose name stood last before it; else the first behind;
   * else the only one, whom the article has brought up by another name (the state of a capital).
   */
  private static @Nullable Referent nearest(List<Referent> bearers, int offset) {
    Referent told = mostTold(bearers);
    if (told != null) {
      return told;
    }
    Referent best = null;
    int bestAt = Integer.MIN_VALUE;
    for (Referent bearer : bearers) {
      for (Span span : bearer.mentions()) {
        int distance = span.start() <= offset ? span.start() : -span.start();
        if (distance > bestAt) {
          best = bearer;
          bestAt = distance;
        }
      }
    }
    return best == null && bearers.size() == 1 ? bearers.get(0) : best;
  }

  /** العربي in التحالف العربي: behind a definite noun a definite word is its adjective. */
  private boolean isAdjective(int i, int reading) {
    int before = i - 1;
    return Proclitics.letters(reading) == 0
        && draft.isArabic(before)
        && draft.isFree(before)
        && !draft.words.startsLine(i)
        && draft.words.form(i).startsWith("ال")
        && draft.isDefinite(before)
        && !draft.traits(before).role();
  }

  /** الفرقة, الحزب, الوزارة: the last body whose name begins with this noun. */
  void findHeads() {
    Map<String, List<Referent>> bodies = new HashMap<>();
    for (Referent referent : draft.referents()) {
      if (isBody(referent.kind())) {
        for (String head : referent.heads(draft.names)) {
          bodies.computeIfAbsent(head, h -> new ArrayList<>(2)).add(referent);
        }
      }
    }
    for (int i = 0; i < draft.size; i++) {
      if (draft.mayBegin(i, NameWords.NAME_HEAD) && draft.isFree(i)) {
        head(i, bodies);
      }
    }
  }

  private void head(int i, Map<String, List<Referent>> bodies) {
    int count = Proclitics.of(draft.words.form(i), readings);
    for (int r = 0; r < count; r++) {
      int reading = readings[r];
      if (!draft.isBareDefinite(i, reading)) {
        continue;
      }
      String bare = draft.bare(i, reading);
      if (bare.length() < NameWords.SHORTEST_HEAD) {
        continue;
      }
      List<Referent> bearers = bodies.getOrDefault(bare.substring(2), List.of());
      Referent referent = last(bearers, draft.words.start(i));
      if (referent == null || draft.isBehindOffice(i)) {
        continue;
      }
      if (draft.names.mentionHeads.contains(bare)) {
        if (isAnothersHead(i, referent)) {
          return;
        }
        draft.mention(referent, i, i + 1, reading);
      } else {
        draft.refer(referent, i, i + 1, reading, false);
      }
      return;
    }
  }

  /** المجلس العسكري: an adjective that the referent's name lacks makes the head another body's. */
  private boolean isAnothersHead(int i, Referent referent) {
    int next = i + 1;
    return draft.goesOn(next)
        && draft.isArabic(next)
        && draft.isFree(next)
        && draft.words.form(next).startsWith("ال")
        && !draft.names.functionWords.contains(draft.words.form(next))
        && !draft.isFiniteVerb(draft.words.form(next), 0)
        && !referent.folded().contains(draft.words.form(next));
  }

  private @Nullable Referent lastWithHead(String head, int offset) {
    List<Referent> bearers = new ArrayList<>();
    for (Referent referent : draft.referents()) {
      if (isBody(referent.kind()) && referent.heads(draft.names).contains(head)) {
        bearers.add(referent);
      }
    }
    return last(bearers, offset);
  }

  /** The one whose last mention before an offset is nearest, or null. */
  private static @Nullable Referent last(List<Referent> bearers, int offset) {
    Referent best = null;
    int bestAt = -1;
    for (Referent referent : bearers) {
      for (Span span : referent.mentions()) {
        if (span.start() < offset && span.start() > bestAt) {
          best = referent;
          bestAt = span.start();
        }
      }
    }
    return best;
  }

  private static boolean isBody(EntityKind kind) {
    return kind == EntityKind.ORGANIZATION || kind == EntityKind.ARMED_GROUP;
  }
}
