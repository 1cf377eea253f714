package org.isnad.reader.mention;

import org.isnad.arabic.clitic.Segmentation;
import org.isnad.arabic.clitic.Segmenter;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.TokenKind;
import org.isnad.lexicon.Actor;
import org.isnad.lexicon.Institution;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.RoleForm;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.mention.model.NameLabel;
import org.isnad.reader.mention.model.NameModel;
import org.jspecify.annotations.Nullable;

/**
 * Names that the model finds and no list holds. Where both speak, the lexicon's word on a known
 * name wins, but for a place or outlet inside a longer name of a person (محمد البغدادي) and for a
 * country or place inside a longer name of a body.
 */
final class UnknownNames {
  /**
   * How often an article names a country, its people or places, before it is about that country.
   */
  private static final int SPOKEN_OF = 3;

  private final Draft draft;
  private final NameModel model;
  private final Segmenter segmenter;
  private final int[] readings = new int[Proclitics.MOST];

  UnknownNames(Draft draft, NameModel model, Segmenter segmenter) {
    this.draft = draft;
    this.model = model;
    this.segmenter = segmenter;
  }

  void find() {
    byte[] labels = new byte[draft.size];
    int[] starts = new int[draft.sentences.size()];
    for (int k = 0; k < starts.length; k++) {
      starts[k] = draft.sentences.from(k);
    }
    model.over(draft.words).tag(starts, labels);
    for (int i = 0; i < draft.size; ) {
      if (!NameLabel.isFirst(labels[i])) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < draft.size
          && NameLabel.isInside(labels[end])
          && NameLabel.firstOf(labels[end]) == labels[i]) {
        end++;
      }
      name(i, end, labels[i]);
      i = end;
    }
  }

  private void name(int from, int to, byte label) {
    int start = from;
    int end = to;
    while (start < end && (isPunctuation(start) || end - start > 1 && isBeforeName(start))) {
      start++;
    }
    while (end > start && isPunctuation(end - 1)) {
      end--;
    }
    if (start < end) {
      start =
          label == NameLabel.PERSON
              ? withGivenNames(behindTitles(start, end))
              : behindClassNoun(start, end, label);
    }
    if (label == NameLabel.PLACE && end - start > 1 && draft.nisba(end - 1) != null) {
      end--;
    }
    if (start >= end
        || end == start + 1 && draft.adjectives.get(start)
        || isNoName(start, end)
        || label == NameLabel.ORGANIZATION && isCount(start + 1, end)
        || !yields(start, end, label)
        || end - start == 1 && !mayStandAlone(start, label)) {
      return;
    }
    int reading = reading(start, clitics(start));
    String name = draft.printed(start, end, reading);
    if (label == NameLabel.ORGANIZATION && isBodyOfAnyState(name)) {
      return;
    }
    EntityKind kind = kindOf(label, draft.bare(start, reading));
    draft.drop(start, end);
    Referent referent =
        kind == EntityKind.PERSON ? person(name, end - start) : thing(kind, name, start, end);
    draft.mention(referent, start, end, reading);
  }

  /** فإن الجبوري, لصالح العبادي: a word that goes before names and is part of none. */
  private boolean isBeforeName(int token) {
    String form = draft.words.form(token);
    if (draft.names.beforeNames.contains(form)) {
      return true;
    }
    int count = Proclitics.of(form, readings);
    for (int r = 0; r < count; r++) {
      if (draft.names.complementizers.contains(draft.bare(token, readings[r]))) {
        return true;
      }
    }
    return false;
  }

  /** وزارة الصحة: whose it is is asked when all names are known. */
  private boolean isBodyOfAnyState(String name) {
    for (Institution body : draft.lexicon.institutions().get(name)) {
      if (body.named()) {
        return true;
      }
    }
    return false;
  }

  /** قائد, خطاب, وعد: given names that stand before other people's names as nouns or verbs. */
  private boolean isOrdinaryWord(String form) {
    return draft.isFiniteVerb(form, 0)
        || draft.names.nounsToo.contains(form)
        || draft.lexicon.roles().start(form) != null
        || !draft.lexicon.predicates().nouns().get(form, 0, form.length()).isEmpty();
  }

  /** حسن الجوار: what only looks like a name. */
  private boolean isNoName(int from, int to) {
    StringBuilder rest = new StringBuilder();
    for (int i = from + 1; i < to; i++) {
      rest.append(' ').append(draft.words.form(i));
    }
    int count = Proclitics.of(draft.words.form(from), readings);
    for (int r = 0; r < count; r++) {
      if (draft.names.notNames.contains(draft.bare(from, readings[r]) + rest)) {
        return true;
      }
    }
    return false;
  }

  /** تجمع آلاف المتظاهرين: what is counted gathers; nothing is called so. */
  private boolean isCount(int token, int end) {
    return token < end && draft.names.quantifiers.contains(draft.words.form(token));
  }

  private boolean isPunctuation(int token) {
    return draft.words.kind(token) == TokenKind.PUNCTUATION;
  }

  /**
   * A single word is a body's name only in quotation marks or brackets, where it has no article, or
   * behind a noun like شركة; and no name is a function word or digit.
   */
  private boolean mayStandAlone(int token, byte label) {
    if (draft.words.kind(token) == TokenKind.NUMBER
        || draft.traits(token).function()
        || draft.words.form(token).length() < 2) {
      return false;
    }
    if (label == NameLabel.PLACE
        && draft.words.form(token).startsWith("ال")
        && (draft.nisba(token) != null
            || draft.names.placeNouns.contains(draft.words.form(token).substring(2)))) {
      // الجنسية السعودية, المدينة
      return false;
    }
    return label != NameLabel.ORGANIZATION
        || draft.inBrackets(token, token + 1)
            && !draft.words.form(token).startsWith("ال")
            && !draft.names.months.contains(draft.words.form(token))
        || isAnnounced(token);
  }

  private boolean isAnnounced(int token) {
    int before = draft.isBracketAt(token - 1) ? token - 2 : token - 1;
    return draft.isArabic(before)
        && draft.goesOn(token)
        && draft.names.announcing.contains(draft.words.form(before));
  }

  /** Offices and ranks before a person's name are no part of it. */
  private int behindTitles(int from, int to) {
    int start = from;
    int honorific = draft.behindHonorific(start);
    if (honorific > start + 1) {
      // آية الله علي خامنئي, and where somebody known stands behind it nothing is left
      start = Math.min(honorific, to);
    }
    while (start < to - 1
        && isTitle(start)
        && !draft.names.givenNames.contains(draft.words.form(start))) {
      start++;
    }
    return start;
  }

  private boolean isTitle(int token) {
    PhraseTable.Node<RoleForm> node = draft.lexicon.roles().start(draft.words.form(token));
    if (node != null) {
      for (RoleForm form : node.values()) {
        if (!form.role().isGroup() && (form.definite() || !form.role().source())) {
          return true;
        }
      }
    }
    return false;
  }

  private int behindClassNoun(int from, int to, byte label) {
    if (label != NameLabel.PLACE || to - from < 2) {
      return from;
    }
    int count = Proclitics.of(draft.words.form(from), readings);
    for (int r = 0; r < count; r++) {
      if (draft.names.classNouns.contains(draft.bare(from, readings[r]))) {
        return from + 1;
      }
    }
    return from;
  }

  /** فادي كرم: given names that the model left out stand before the name that it found. */
  private int withGivenNames(int from) {
    int start = from;
    while (start > 0
        && draft.goesOn(start)
        && draft.isArabic(start - 1)
        && draft.isFree(start - 1)
        && draft.names.givenNames.contains(draft.words.form(start - 1))
        && !draft.names.functionWords.contains(draft.words.form(start - 1))
        && !isOrdinaryWord(draft.words.form(start - 1))) {
      start--;
    }
    return start;
  }

  /** Whether what the lexicon found inside a span gives way to the model's longer name. */
  private boolean yields(int from, int to, byte label) {
    for (int k = from; k < to; k++) {
      Reference here = draft.at(k);
      if (here == null) {
        continue;
      }
      boolean inside =
          here.from() >= from && here.to() <= to && here.to() - here.from() < to - from;
      boolean otherPerson =
          label == NameLabel.PERSON
              && k > from
              && here.referent().kind() == EntityKind.PERSON
              && draft.names.patronymics.contains(draft.words.form(here.from()));
      if (!inside || !otherPerson && !isWeak(here, label, k > from)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWeak(Reference here, byte label, boolean later) {
    EntityKind kind = here.referent().kind();
    Actor actor = here.referent().actor();
    if (label == NameLabel.ORGANIZATION) {
      return kind == EntityKind.COUNTRY || kind == EntityKind.PLACE;
    }
    return label == NameLabel.PERSON
        && (kind == EntityKind.PLACE
            || actor != null && actor.medium() != null
            || kind == EntityKind.PERSON && here.to() - here.from() == 1 && later);
  }

  /** How many letters of a word are clitics, as the segmenter sees it; the article is none. */
  private int clitics(int token) {
    if (draft.names.givenNames.contains(draft.words.form(token))) {
      return 0;
    }
    int cut =
        segmenter.segment(draft.words.text(), draft.words.start(token), draft.words.end(token));
    int letters = Segmentation.start(cut);
    return letters < draft.words.form(token).length() ? letters : 0;
  }

  private int reading(int token, int letters) {
    if (letters > 0) {
      int count = Proclitics.of(draft.words.form(token), readings);
      for (int r = 0; r < count; r++) {
        int taken = Proclitics.letters(readings[r]);
        if (taken == letters || Proclitics.hiddenArticle(readings[r]) && taken == letters + 1) {
          return readings[r];
        }
      }
    }
    return 0;
  }

  private EntityKind kindOf(byte label, String head) {
    if (label == NameLabel.PERSON) {
      return EntityKind.PERSON;
    }
    if (label == NameLabel.PLACE) {
      return EntityKind.PLACE;
    }
    if (draft.names.armedHeads.contains(head)) {
      return EntityKind.ARMED_GROUP;
    }
    return draft.names.gatheringHeads.contains(head)
        ? EntityKind.GATHERING
        : EntityKind.ORGANIZATION;
  }

  /**
   * The person of this name: who has borne it, or a longer one that ends in it, in this article;
   * else somebody new.
   */
  private Referent person(String name, int length) {
    String key = Letters.fold(name);
    Referent same = draft.referent("person/" + key);
    if (same != null) {
      return same;
    }
    for (Referent referent : draft.referents()) {
      if (referent.kind() == EntityKind.PERSON
          && !referent.mentions().isEmpty()
          && isPartOf(referent.folded(), key, length)) {
        return referent;
      }
    }
    if (length == 1) {
      Actor known = wellKnown(key);
      if (known != null) {
        return draft.known(known);
      }
    }
    Referent referent = length == 1 ? null : shortlyNamedBefore(key);
    if (referent == null) {
      referent = new Referent("person/" + key, EntityKind.PERSON, name);
      draft.enter(referent);
    } else {
      referent.name(name);
      draft.alias("person/" + key, referent);
    }
    referent.feminine(draft.names.femaleNames.contains(Draft.firstWord(key)));
    int space = key.lastIndexOf(' ');
    if (space > 0) {
      String last = key.substring(space + 1);
      boolean alone =
          !draft.names.nameEndings.contains(last) && !draft.names.functionWords.contains(last);
      if (alone) {
        draft.shortName(last, referent);
      }
      int before = key.lastIndexOf(' ', space - 1);
      if (before > 0 || !alone) {
        draft.shortName(key.substring(before + 1), referent);
      }
    }
    return referent;
  }

  /** بلاتر in a title, جوزف بلاتر below: whom the article has called by the last name alone. */
  private @Nullable Referent shortlyNamedBefore(String key) {
    String last = key.substring(key.lastIndexOf(' ') + 1);
    Referent before = draft.referent("person/" + last);
    return before != null
            && before.actor() == null
            && before.folded().equals(last)
            && !draft.names.givenNames.contains(last)
        ? before
        : null;
  }

  /**
   * صالح beside الحوثيين: the one whom a short name alone stands for, where the article speaks of
   * his country and nobody else of that country goes by it; or null.
   */
  private @Nullable Actor wellKnown(String key) {
    PhraseTable.Node<Name> node = draft.lexicon.names().start(key);
    Actor found = null;
    if (node != null) {
      for (Name name : node.values()) {
        Actor actor = name.actor();
        if (actor.kind() != EntityKind.PERSON
            || actor == found
            || draft.lexicon.officesOf(actor.id()).isEmpty()
            || !isSpokenOf(actor.country())) {
          continue;
        }
        if (found != null) {
          return null;
        }
        found = actor;
      }
    }
    return found;
  }

  private boolean isSpokenOf(@Nullable String country) {
    int mentions = 0;
    for (Referent referent : draft.referents()) {
      if (country != null && country.equals(referent.country())) {
        mentions += referent.mentions().size();
      }
    }
    return mentions >= SPOKEN_OF;
  }

  /**
   * Whether one name is the end, or several first words, of the other: عبد الرحمن of رامي عبد
   * الرحمن.
   */
  private static boolean isPartOf(String whole, String part, int length) {
    if (whole.equals(part)) {
      return true;
    }
    if (whole.length() <= part.length()) {
      return false;
    }
    return isLastPart(whole, part, 0)
        || part.startsWith("ال") && isLastPart(whole, part, 2)
        || whole.endsWith(part) && whole.startsWith(" ال", whole.length() - part.length() - 3)
        || length > 1 && whole.startsWith(part) && whole.charAt(part.length()) == ' ';
  }

  /** Whether {@code part}, from a letter on, is the last words of a longer name. */
  private static boolean isLastPart(String whole, String part, int from) {
    int at = whole.length() - (part.length() - from);
    return at > 0
        && whole.charAt(at - 1) == ' '
        && whole.regionMatches(at, part, from, part.length() - from);
  }

  private Referent thing(EntityKind kind, String name, int from, int to) {
    String key = kind.word() + "/" + Letters.fold(name);
    Referent referent = draft.referent(key);
    if (referent == null) {
      referent = new Referent(key, kind, name);
      String head = Draft.firstWord(Letters.fold(name));
      referent.feminine(head.endsWith("ه") || kind == EntityKind.PLACE);
      for (int k = from; k < to && referent.country() == null; k++) {
        Nisba nisba = draft.nisba(k);
        referent.country(nisba == null ? null : nisba.country());
      }
      draft.enter(referent);
    }
    return referent;
  }
}
