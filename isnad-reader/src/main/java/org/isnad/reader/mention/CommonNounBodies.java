package org.isnad.reader.mention;

import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.RoleForm;
import org.isnad.lexicon.term.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Bodies whose names are made of common nouns and that nothing else knows (لجنة الشؤون الخارجية,
 * الاتحاد البريدي العالمي, مركز الإحصاءات الإيراني): a noun for a body, and definite words behind
 * it that are enough to tell it from others of its kind.
 */
final class CommonNounBodies {
  /** The most words of such a name, the head among them. */
  private static final int LONGEST = 7;

  private final Draft draft;
  private final int[] readings = new int[Proclitics.MOST];
  private @Nullable Nisba nisba;

  CommonNounBodies(Draft draft) {
    this.draft = draft;
  }

  void find() {
    for (int i = 0; i < draft.size; ) {
      i = draft.mayBegin(i, NameWords.BODY_HEAD) && draft.isFree(i) ? at(i) : i + 1;
    }
  }

  private int at(int i) {
    int count = Proclitics.of(draft.words.form(i), readings);
    for (int r = 0; r < count; r++) {
      int reading = readings[r];
      String bare = draft.bare(i, reading);
      boolean article = bare.startsWith("ال");
      String head = article ? bare.substring(2) : bare;
      if (!draft.names.bodyHeads.contains(head)) {
        continue;
      }
      int end = end(i, article, head);
      if (end > 0) {
        draft.mention(body(i, end, reading, head), i, end, reading);
        return end;
      }
    }
    return i + 1;
  }

  /** Where the name ends, or -1 where what stands behind the head is no name. */
  private int end(int i, boolean article, String head) {
    nisba = null;
    int definite = 0;
    String noun = head;
    boolean joinedBefore = false;
    int j = i + 1;
    int limit = Math.min(draft.size, i + LONGEST);
    if (!article && j < limit && goesOn(j) && isPeople(j)) {
      // رابطة علماء الشريعة
      j++;
      definite++;
    }
    while (j < limit && goesOn(j) && nisba == null) {
      String form = draft.words.form(j);
      boolean adjective = form.startsWith("ال");
      boolean joined =
          definite > 0 && (article ? !joinedBefore : definite < 2) && form.startsWith("وال");
      boolean purpose = article && definite > 0 && form.startsWith("لل");
      if (!adjective && !joined && !purpose
          || draft.names.passingAdjectives.contains(form)
          || draft.names.functionWords.contains(form)
          || draft.names.quantifiers.contains(form)
          || draft.isFiniteVerb(form, 0)
          || isHolder(joined ? form.substring(1) : form)
          || adjective && (article || definite > 0) && !agrees(form, noun, head)) {
        break;
      }
      if (!adjective || !article && definite == 0) {
        noun = form;
      }
      definite++;
      joinedBefore |= joined;
      nisba = adjective ? draft.nisba(j) : null;
      j++;
    }
    return definite > 1 ? j : -1;
  }

  /** Whether a definite word can be the adjective of the noun before it or of the head. */
  private static boolean agrees(String adjective, String noun, String head) {
    boolean feminine = adjective.endsWith("ه") || adjective.endsWith("ا");
    return feminine == head.endsWith("ه")
        || feminine
        || !noun.endsWith("ه") && !noun.endsWith("ات");
  }

  /** المشرف, المتحدث: somebody, who is no part of a body's name. */
  private boolean isHolder(String form) {
    PhraseTable.Node<RoleForm> node = draft.lexicon.roles().start(form);
    return node != null
        && node.values().stream()
            .anyMatch(f -> f.definite() && f.number() == 1 && !f.role().isGroup());
  }

  private boolean goesOn(int j) {
    return draft.goesOn(j) && draft.isArabic(j) && draft.isFree(j);
  }

  /** رابطة علماء: a plural of people in the construct. */
  private boolean isPeople(int j) {
    PhraseTable.Node<RoleForm> node = draft.lexicon.roles().start(draft.words.form(j));
    return node != null
        && draft.goesOn(j + 1)
        && draft.words.form(j + 1).startsWith("ال")
        && node.values().stream().anyMatch(f -> f.number() == 3 && !f.definite());
  }

  private Referent body(int from, int to, int reading, String head) {
    EntityKind kind =
        draft.names.armedHeads.contains(head) ? EntityKind.ARMED_GROUP : EntityKind.ORGANIZATION;
    String name = draft.printed(from, to, reading);
    String key = kind.word() + "/" + Letters.fold(name);
    Referent referent = draft.referent(key);
    if (referent == null) {
      referent = new Referent(key, kind, name);
      referent.feminine(head.endsWith("ه"));
      referent.country(nisba == null ? null : nisba.country());
      draft.enter(referent);
    }
    return referent;
  }
}
