package org.isnad.reader.mention;

import java.util.List;
import org.isnad.arabic.inflection.Analysis;
import org.isnad.arabic.inflection.Person;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.inflection.Tense;
import org.isnad.arabic.inflection.VerbTable;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.lexicon.Actor;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.Role;
import org.isnad.lexicon.RoleForm;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads phrases that say what somebody is: with a name behind them (وزير الخارجية الروسي سيرغي
 * لافروف), behind a name (لافروف، وزير الخارجية), or alone, for somebody named elsewhere (المبعوث
 * الدولي) or never (مسلحون سوريون, مصادر معارضة).
 */
final class RolePhrases {
  /** Letters of adjectives whose plural changes within: جدد, عزل. */
  private static final int LONGEST_BROKEN = 3;

  /** How many words a role phrase can have. */
  private static final int LONGEST = 16;

  /** How many words say at the most what an office is concerned with. */
  private static final int LONGEST_FIELD = 6;

  /** Letters of the shortest noun with a pronoun, less one. */
  private static final int SHORTEST_OWNED = 3;

  /** Letters of a plural in ون with its article, at the least. */
  private static final int SHORTEST_PLURAL = 6;

  /** The code of roles that are outlets and agencies. */
  private static final String MEDIA = "MED";

  private static final char PURPOSE = 'ل';

  private final Draft draft;
  private final NounPhrases phrases;

  // the phrase that is being read
  private int from;
  private int to;
  private int nounEnd;
  private boolean definite;

  /** Who gave the document that was spoken of last; or null. */
  private @Nullable Referent issued;

  /** A name with the role behind it, as far as it was read last; or null. */
  private @Nullable Reference described;

  private int reading;
  private @Nullable Reference person;
  private @Nullable Referent body;
  private @Nullable String country;

  RolePhrases(Draft draft, NounPhrases phrases) {
    this.draft = draft;
    this.phrases = phrases;
  }

  /** First pass: roles that a person's name follows. */
  void findWithNames() {
    for (int i = 0; i < draft.size; ) {
      i = at(i, false);
    }
  }

  /** Second pass, when all names are known: roles behind a name, and roles alone. */
  void findAlone() {
    for (int i = 0; i < draft.size; ) {
      i = at(i, true);
    }
  }

  private int at(int i, boolean alone) {
    if (!draft.mayBegin(i, NameWords.ROLE) || !draft.isFree(i)) {
      return i + 1;
    }
    PhraseTable.Starts<RoleForm> starts = draft.names.roles.of(draft.words.type(i));
    for (int k = 0; k < starts.size(); k++) {
      RoleForm form = noun(i, starts.node(k));
      if (form == null
          || isFunctionWord(i, starts.reading(k))
          || isOtherNoun(i, form)
          || alone && isAdjective(i, form, starts.reading(k))
          || isVerb(i, form, starts.reading(k))) {
        continue;
      }
      nounEnd = to;
      definite = form.definite();
      from = i;
      reading = starts.reading(k);
      extend(form);
      boolean taken = person != null ? withName(form, person) : alone && alone(form);
      if (taken) {
        return to;
      }
      if (nounEnd > i + 1) {
        return nounEnd;
      }
    }
    return i + 1;
  }

  /** أمام النواب: a preposition, which only a hamza below tells from إمام. */
  private boolean isFunctionWord(int i, int reading) {
    int letters = Proclitics.letters(reading);
    boolean function =
        letters == 0
            ? draft.traits(i).function()
            : draft.words.form(i).length() > letters
                && draft.names.functionWords.contains(draft.bare(i, reading));
    return function && draft.words.text().charAt(draft.words.startWithout(i, letters)) != 'إ';
  }

  /** تحقيق مطالب, مطلع الأسبوع: what governs the noun behind it is no source. */
  private boolean isOtherNoun(int i, RoleForm form) {
    return isAct(i, form)
        || !form.definite()
            && to == i + 1
            && draft.goesOn(to)
            && draft.isArabic(to)
            && !draft.traits(to).function()
            && draft.names.othersInConstruct.contains(Letters.fold(form.role().word()))
            && !draft.names.isVerbWithObject(draft.words.form(to))
            && !phrases.isAdjective(to, false);
  }

  /**
   * فتحت تحقيقا, التحقيق مع الوزير: what is done to somebody, or about something, and no source;
   * that stands in the nominative and says something.
   */
  private boolean isAct(int i, RoleForm form) {
    if (to != i + 1 || !draft.names.actsAndSources.contains(Letters.fold(form.role().word()))) {
      return false;
    }
    int behind = to;
    if (draft.goesOn(behind) && phrases.isAdjective(behind, form.definite())) {
      behind++;
    }
    return !form.definite() && draft.words.form(i).endsWith("ا")
        || draft.goesOn(behind)
            && draft.isArabic(behind)
            && draft.names.aboutWhat.contains(draft.words.form(behind));
  }

  /** The longest role noun that begins at a token; {@link #to} tells where it ends. */
  private @Nullable RoleForm noun(int i, PhraseTable.Node<RoleForm> start) {
    PhraseTable.Node<RoleForm> node = start;
    RoleForm longest = null;
    for (int j = i + 1; node != null; j++) {
      if (!node.values().isEmpty()) {
        longest = inContext(node.values(), j);
        to = j;
      }
      if (!draft.goesOn(j) || !draft.isFree(j)) {
        break;
      }
      node = node.next(draft.words.form(j));
    }
    return longest;
  }

  /** Before a definite noun مصدرا is two sources, else one in the accusative. */
  private RoleForm inContext(List<RoleForm> forms, int behind) {
    if (forms.size() > 1 && forms.get(0).number() == 2 && forms.get(1).number() == 1) {
      Reference genitive = draft.startingAt(behind);
      boolean governs =
          draft.goesOn(behind)
              && (genitive != null
                  ? genitive.preposition() == 0
                  : draft.words.form(behind).startsWith("ال"));
      return forms.get(governs ? 0 : 1);
    }
    return forms.get(0);
  }

  /**
   * المسار السياسي, التنظيم المتطرف: a role noun that agrees with the noun before it is that noun's
   * adjective. Two definite nouns side by side are hardly anything else; two indefinite ones may
   * be, but for a nisba.
   */
  private boolean isAdjective(int i, RoleForm form, int reading) {
    int before = i - 1;
    boolean owned = form.definite() && draft.isArabic(before) && isOwned(before);
    if (Proclitics.letters(reading) > 0
        || form.number() != 1
        || !draft.isArabic(before)
        || draft.words.startsLine(i)
        || draft.isDefinite(before) != form.definite() && !(owned && isNisba(form))
        || draft.traits(before).function()) {
      return false;
    }
    return isNisba(form) || form.definite() && draft.isFree(before) && !draft.traits(before).role();
  }

  private static boolean isNisba(RoleForm form) {
    String word = form.role().word();
    return word.indexOf(' ') < 0 && Letters.fold(word).endsWith("ي");
  }

  /** مساعدتها العسكرية: a noun that a pronoun makes definite. */
  private boolean isOwned(int i) {
    String form = draft.words.form(i);
    return form.length() > SHORTEST_OWNED
        && (form.endsWith("ها")
            || form.endsWith("هم")
            || form.endsWith("هما")
            || draft.words.text().charAt(draft.words.end(i) - 1) == 'ه');
  }

  /**
   * طالب الائتلاف, أسر الحوثيون: an indefinite word right before somebody who can act is the verb
   * that is spelt alike.
   */
  private boolean isVerb(int i, RoleForm form, int reading) {
    Reference subject = draft.startingAt(to);
    if (form.definite()
        || to != i + 1
        || Proclitics.preposition(reading) != 0
        || !isNominative(to)
            && (subject == null
                || subject.preposition() != 0
                || subject.conjunction()
                || !draft.words.form(to).startsWith("ال") && !subject.referent().canAct())) {
      return false;
    }
    String word = draft.words.form(i);
    VerbTable verbs = draft.lexicon.predicates().verbs();
    int entry = verbs.find(word, Proclitics.letters(reading), word.length());
    for (int a = 0; entry >= 0 && a < verbs.count(entry); a++) {
      int analysis = verbs.analysis(entry, a);
      if (Analysis.tense(analysis) == Tense.PAST && Analysis.person(analysis) == Person.THIRD) {
        return true;
      }
    }
    return false;
  }

  /** طالب المتظاهرون, طالب نواب: what no indefinite noun governs. */
  private boolean isNominative(int i) {
    String form = draft.goesOn(i) ? draft.words.form(i) : "";
    return form.startsWith("ال") && form.endsWith("ون") && form.length() > SHORTEST_PLURAL
        || isPluralRole(i);
  }

  private boolean isPluralRole(int i) {
    RoleForm form = roleAt(i);
    return form != null && form.number() == 3 && !form.definite();
  }

  /** الشرطة, المعارضة: a body, by what it is. */
  private boolean isBodyNoun(int i) {
    RoleForm form = roleAt(i);
    return form != null
        && form.definite()
        && form.role().isGroup()
        && !form.role().source()
        && (form.role().entity() == EntityKind.ORGANIZATION
            || form.role().entity() == EntityKind.ARMED_GROUP);
  }

  /** The role that a token by itself, without clitics, is the noun of; or null. */
  private @Nullable RoleForm roleAt(int i) {
    if (!draft.goesOn(i) || !draft.isFree(i) || !draft.mayBegin(i, NameWords.ROLE)) {
      return null;
    }
    PhraseTable.Starts<RoleForm> starts = draft.names.roles.of(draft.words.type(i));
    for (int k = 0; k < starts.size(); k++) {
      List<RoleForm> forms = starts.node(k).values();
      if (starts.reading(k) == 0 && !forms.isEmpty()) {
        return forms.get(0);
      }
    }
    return null;
  }

  /** لمراقبة التوزيع: no woman who observes, but the observing. */
  private boolean isVerbalNoun(RoleForm form) {
    boolean woman = form.feminine() && !Letters.fold(form.role().word()).endsWith("ه");
    if (!woman || form.number() != 1 || form.definite() || nounEnd != from + 1) {
      return false;
    }
    if (Proclitics.preposition(reading) == PURPOSE) {
      return true;
    }
    if (!draft.goesOn(nounEnd) || !draft.isDefinite(nounEnd)) {
      return false;
    }
    String word = draft.words.form(from);
    VerbTable verbs = draft.lexicon.predicates().verbs();
    int entry = verbs.find(word, Proclitics.letters(reading), word.length());
    for (int a = 0; entry >= 0 && a < verbs.count(entry); a++) {
      if (Analysis.tense(verbs.analysis(entry, a)) == Tense.MASDAR) {
        return true;
      }
    }
    return false;
  }

  /**
   * Walks from the role noun over what belongs to it: its body or country, adjectives, further
   * titles, and the name.
   */
  private void extend(RoleForm form) {
    person = null;
    body = null;
    country = null;
    int limit = Math.min(draft.size, from + LONGEST);
    while (to < limit && draft.goesOn(to) && person == null) {
      knownByShortName(form);
      Reference here = draft.startingAt(to);
      if (here != null ? !takePhrase(here, form) : !takeWord(form, limit)) {
        break;
      }
    }
    if (isRolePreposition(to - 1)) {
      // عضو البرلمان عن: what the preposition brings belongs to something else
      to--;
    }
  }

  /** الرئيس هادي, المخلوع صالح: behind his office a person's short name is enough. */
  private void knownByShortName(RoleForm form) {
    Reference here = draft.at(to);
    boolean unknown =
        here == null
            || here.from() == to
                && here.to() == to + 1
                && here.referent().kind() == EntityKind.PERSON
                && here.referent().actor() == null
                && !draft.isFullName(here.referent());
    if (!unknown || form.role().isGroup() || form.number() != 1 || !draft.isArabic(to)) {
      return;
    }
    PhraseTable.Node<Name> node = draft.lexicon.names().start(draft.words.form(to));
    if (node == null) {
      return;
    }
    String key = draft.names.key(form.role());
    for (Name name : node.values()) {
      Actor actor = name.actor();
      if (name.shortForm()
          && actor.kind() == EntityKind.PERSON
          && draft.hasHeld(actor, key)
          && (country == null || country.equals(actor.country()))) {
        draft.drop(to, to + 1);
        draft.mention(draft.known(actor), to, to + 1, 0);
        return;
      }
    }
  }

  private boolean takePhrase(Reference here, RoleForm form) {
    Referent what = here.referent();
    if (here.preposition() == 0
        && !isPreposition(to - 1)
        && !(isPreposition(to - 2) && draft.names.classNouns.contains(draft.words.form(to - 1)))
        && (keepsNun(form) && !isAlike(here) || isBehindAdjective(form, here))) {
      // طالب المتظاهرون الحكومة, دعا ناشطون سوريون الأمم المتحدة
      return false;
    }
    boolean joined = here.conjunction() || here.preposition() == 'ب' || here.preposition() == 'ك';
    if (what.kind() == EntityKind.PERSON) {
      if (joined || here.preposition() != 0 || form.role().isGroup() || form.number() == 3) {
        return false;
      }
      person = here;
      to = here.to();
      return true;
    }
    if (joined
        || here.preposition() == PURPOSE && isPlace(what) && !definite && !isSent(form)
        || here.preposition() == PURPOSE && what.isMedium() && body != null
        || body != null && here.preposition() == 0 && !isPlace(what) && !isRolePreposition(to - 1)
        || isBesideGroup(here, form)
        || what.kind() == EntityKind.GATHERING
        || what.kind() == EntityKind.POPULATION && !form.role().isGroup()) {
      return false;
    }
    body = body == null ? what : body;
    definite = true;
    country = country == null ? what.country() : country;
    to = here.to();
    return true;
  }

  /**
   * يحمل التقرير الحكومة مسؤولية: behind a noun with its article stands what it does not govern.
   */
  private boolean isBesideGroup(Reference here, RoleForm form) {
    return form.role().isGroup()
        && form.definite()
        && to == nounEnd
        && here.preposition() == 0
        && here.named()
        && !here.conjunction();
  }

  private boolean isRolePreposition(int i) {
    return i >= nounEnd
        && draft.isArabic(i)
        && draft.names.rolePrepositions.contains(draft.words.form(i));
  }

  private boolean takeWord(RoleForm form, int limit) {
    String word = draft.words.form(to);
    if (isOtherCase(word)
        || isApart(form, word)
        || keepsNun(form) && !definite && word.startsWith("ال")) {
      // اتهم معارضون الحكومة
      return false;
    }
    Nisba nisba = draft.nisba(to);
    if (nisba != null) {
      country = nisba.country();
      to++;
      return true;
    }
    if (draft.names.officeWords.contains(word) || draft.isArabic(to) && draft.traits(to).title()) {
      to++;
      return true;
    }
    int next = to + 1;
    if (form.role().isGroup()
        && !(form.feminine() && form.role().entity() != EntityKind.ORGANIZATION)
        && draft.names.partitives.contains(word)
        && next < limit
        && draft.isArabic(next)
        && draft.isFree(next)
        && draft.names.classNouns.contains(draft.words.form(next))) {
      // وفد من حركة حماس
      next++;
    }
    Reference behind = next < limit ? draft.startingAt(next) : null;
    if (behind != null && body == null && isBody(behind) && isClassNounBehindFor(to)) {
      // الأمين العام لحزب الوفد
      to++;
      return true;
    }
    if (takeOwned(form) || takeModifier(form) || takeHonorific() || takeField(form, limit)) {
      return true;
    }
    if (behind == null) {
      if (!form.role().source() || !draft.names.withinBody.contains(word) || !isBodyNoun(to + 1)) {
        return false;
      }
      // مصدر في الشرطة
      to += 2;
      definite = true;
      return true;
    }
    boolean isPerson = behind.referent().kind() == EntityKind.PERSON;
    if (draft.isComma(to)) {
      if (!isPerson || behind.conjunction() || behind.preposition() != 0 || to == from + 1) {
        return false;
      }
    } else if (form.role().isGroup()) {
      boolean within = form.role().source() && isOfSource(word, behind);
      if (!draft.names.partitives.contains(word) && !within
          || !within && !isGroup(behind.referent())
          || body != null) {
        return false;
      }
    } else if (!draft.names.rolePrepositions.contains(word)
        || isPerson
        || isPlace(behind.referent()) && (isOfCountry(form) || isWayOf(word) && !isSent(form))) {
      return false;
    }
    to = next;
    return true;
  }

  /** مصدر في وزارة الدفاع, مصادر داخل الحركة: whose word it is, and no place where it was given. */
  private boolean isOfSource(String preposition, Reference behind) {
    return draft.names.withinBody.contains(preposition)
        && isBody(behind)
        && !draft.names.documents.contains(Letters.fold(draft.words.form(from)));
  }

  /** الزعيم الأعلى آية الله علي خامنئي: an honorific of several words before the name. */
  private boolean takeHonorific() {
    int end = draft.behindHonorific(to);
    Reference name = end > to + 1 ? draft.startingAt(end) : null;
    if (name == null || name.referent().kind() != EntityKind.PERSON) {
      return false;
    }
    to = end;
    return true;
  }

  /**
   * كبير المفاوضين في الملف النووي عباس عراقجي, المتحدث الرسمي للإمارة علي زعلة: what somebody is
   * concerned with, where his name follows.
   */
  private boolean takeField(RoleForm form, int limit) {
    int end = form.role().isGroup() || form.number() != 1 ? to : behindField(to);
    if (end == to) {
      return false;
    }
    for (; end < Math.min(limit, to + LONGEST_FIELD) && draft.goesOn(end); end++) {
      Reference here = draft.at(end);
      if (here == null) {
        if (!isOfField(end)) {
          return false;
        }
      } else if (here.named() && here.referent().kind() == EntityKind.PERSON) {
        boolean his =
            here.from() == end
                && here.to() - end > 1
                && here.preposition() == 0
                && !here.conjunction();
        to = his ? end : to;
        return his;
      } else if (isPlace(here.referent())) {
        end = here.to() - 1;
      } else {
        return false;
      }
    }
    return false;
  }

  /** Behind في الملف, لشؤون or للتطوير; the token itself where it begins nothing of that kind. */
  private int behindField(int i) {
    if (!draft.isArabic(i) || !draft.isFree(i)) {
      return i;
    }
    String word = draft.words.form(i);
    if (draft.names.rolePrepositions.contains(word)) {
      return draft.goesOn(i + 1) && draft.isFree(i + 1) && isField(draft.words.form(i + 1), 0)
          ? i + 2
          : i;
    }
    // الأمير محمد للرئيس باتريك: to whom, not for what
    return word.length() > 2
            && word.charAt(0) == PURPOSE
            && (word.charAt(1) == PURPOSE || isField(word, 1))
            && !draft.mayBegin(i, NameWords.ROLE)
        ? i + 1
        : i;
  }

  private boolean isField(String word, int from) {
    int article = word.startsWith("ال", from) ? from + 2 : from;
    return draft.names.officeFields.contains(word.substring(article));
  }

  /** والتقنية, النووي: definite nouns and adjectives that go on. */
  private boolean isOfField(int i) {
    if (!draft.isArabic(i) || draft.traits(i).function()) {
      return false;
    }
    String word = draft.words.form(i);
    return word.startsWith("ال") || word.startsWith("وال") || word.startsWith("ولل");
  }

  private static boolean isBody(Reference reference) {
    EntityKind kind = reference.referent().kind();
    return reference.preposition() == 0
        && !reference.conjunction()
        && (kind == EntityKind.ORGANIZATION || kind == EntityKind.ARMED_GROUP);
  }

  private boolean isClassNounBehindFor(int i) {
    int[] readings = new int[Proclitics.MOST];
    int count = Proclitics.of(draft.words.form(i), readings);
    for (int r = 0; r < count; r++) {
      if (Proclitics.preposition(readings[r]) == PURPOSE
          && !Proclitics.conjunction(readings[r])
          && draft.names.classNouns.contains(draft.bare(i, readings[r]))) {
        return true;
      }
    }
    return false;
  }

  /** نظيره الأميركي في الدوحة: a title whose country is told is not held in another place. */
  private boolean isOfCountry(RoleForm form) {
    return country != null && form.role().type().equals("title");
  }

  /** زيارة لسياسي غربي إلى طهران: only who is sent somewhere is what he is by where he goes. */
  private boolean isSent(RoleForm form) {
    return draft.names.sentRoles.contains(Letters.fold(form.role().word().split(" ")[0]));
  }

  private boolean isWayOf(String preposition) {
    return draft.names.towards.contains(preposition);
  }

  private static boolean isPlace(Referent what) {
    return what.kind() == EntityKind.COUNTRY || what.kind() == EntityKind.PLACE;
  }

  /**
   * رفع المتظاهرون الأعلام التركية, متظاهرون أول من أمس: what cannot be the adjective of people in
   * the sound plural, nor depend on a noun that keeps its ن.
   */
  private boolean isApart(RoleForm form, String word) {
    if (!governsNothing(form)) {
      return false;
    }
    int article = word.startsWith("ال") ? 2 : 0;
    boolean adjective =
        NounPhrases.hasNun(word)
            || article > 0 && word.length() - article <= LONGEST_BROKEN
            || draft.nisba(to) != null && !word.endsWith("ه") && !word.endsWith("ات");
    return !adjective && !draft.isComma(to) && !draft.names.partitives.contains(word);
  }

  /** قتل مسلح شرطيا: an indefinite noun in the accusative is no part of one in another case. */
  private boolean isOtherCase(String word) {
    return word.length() > LONGEST_BROKEN
        && word.endsWith("ا")
        && !(word.endsWith("ها") || word.endsWith("نا") || word.endsWith("هما"))
        && !draft.words.form(nounEnd - 1).endsWith("ا")
        && !draft.traits(to).function();
  }

  /** People in the sound plural, whose ن shows that no noun depends on them. */
  private boolean governsNothing(RoleForm form) {
    return form.role().isGroup() && keepsNun(form);
  }

  /** ناشطون: a sound plural that no noun depends on. */
  private boolean keepsNun(RoleForm form) {
    return form.number() == 3 && NounPhrases.hasNun(draft.words.form(nounEnd - 1));
  }

  /** المسؤولين الحوثيين: a name that agrees with the sound plural before it. */
  private boolean isAlike(Reference here) {
    return NounPhrases.hasNun(draft.words.form(here.from()));
  }

  /** مسؤولون في النظام, مصادر محلية وفي المقاومة. */
  private boolean isPreposition(int i) {
    if (i < nounEnd) {
      return false;
    }
    String form = draft.words.form(i);
    return (draft.names.rolePrepositions.contains(form)
        || form.startsWith("و") && draft.names.rolePrepositions.contains(form.substring(1)));
  }

  /** منظمات حقوقية إسرائيل: behind the adjective of an indefinite plural begins something else. */
  private boolean isBehindAdjective(RoleForm form, Reference here) {
    boolean several = form.role().isGroup() || form.role().source();
    return form.number() == 3
        && !definite
        && to > (several ? from + 1 : nounEnd)
        && here.named()
        && draft.nisba(here.from()) == null
        && phrases.isAdjective(to - 1, false);
  }

  /** وزير خارجيتها: whose field it is, by a pronoun. */
  private boolean takeOwned(RoleForm form) {
    if (to != nounEnd || form.definite() || form.number() != 1 || form.role().isGroup()) {
      return false;
    }
    String field = draft.words.form(to);
    for (int end = field.length() - 1; end >= SHORTEST_OWNED; end--) {
      if (Pronoun.at(field, end, field.length()) == null) {
        continue;
      }
      String bare = field.substring(0, end);
      String whole = bare.endsWith("ت") ? bare.substring(0, end - 1) + "ه" : bare;
      if (isOffice(form, whole)) {
        to++;
        definite = true;
        return true;
      }
    }
    return false;
  }

  /** Whether a role noun and a field make an office that the lexicon has. */
  private boolean isOffice(RoleForm form, String field) {
    PhraseTable.Node<RoleForm> node = draft.lexicon.roles().start(Letters.fold(form.role().word()));
    PhraseTable.Node<RoleForm> office = node == null ? null : node.next(field);
    return office != null && !office.values().isEmpty();
  }

  /** متحدث عسكري: an adjective; عضو المكتب: what the noun governs, which makes it definite. */
  private boolean takeModifier(RoleForm form) {
    if (phrases.isAdjective(to, definite)) {
      to++;
      return true;
    }
    if (to > nounEnd || form.definite() || form.role().isGroup() || keepsNun(form)) {
      return false;
    }
    int end = phrases.complement(to);
    if (end == to) {
      return false;
    }
    to = end;
    definite = true;
    return true;
  }

  // ---- with a name

  private boolean withName(RoleForm form, Reference name) {
    describe(name.referent(), form, name.from());
    draft.place(
        new Reference(
            from,
            to,
            from,
            name.referent(),
            true,
            Proclitics.conjunction(reading),
            Proclitics.preposition(reading),
            form.feminine() || name.referent().feminine(),
            false));
    return true;
  }

  /** Notes what a role phrase tells of a person. */
  private void describe(Referent somebody, RoleForm form, int end) {
    Role role = form.role();
    if (!role.type().equals("honorific")) {
      somebody.role(draft.printed(from, draft.isComma(end - 1) ? end - 1 : end, reading).strip());
      somebody.addRole(draft.names.key(role));
    }
    if (somebody.country() == null) {
      somebody.country(country);
    }
    if (somebody.affiliation() == null) {
      somebody.affiliation(body);
    }
    if (form.feminine()) {
      somebody.feminine(true);
    }
    if (somebody.code() == null) {
      somebody.code(code(role));
    }
  }

  private @Nullable String code(Role role) {
    if (body != null
        && body.code() != null
        && body.kind() != EntityKind.COUNTRY
        && body.kind() != EntityKind.PLACE) {
      return body.code();
    }
    return country != null && role.code() != null ? country + role.code() : null;
  }

  // ---- alone

  private boolean alone(RoleForm form) {
    Role role = form.role();
    if (behindName(form)) {
      return true;
    }
    boolean bare = body == null && country == null && to == nounEnd;
    if ((bare || isOrdinary(role)) && beforeJoinedRole(form)) {
      return true;
    }
    if (role.type().equals("honorific") && body == null && country == null) {
      return false;
    }
    boolean onlyAddress =
        role.type().equals("rank") || role.type().equals("title") && !role.source();
    Referent known = form.number() == 1 && !role.isGroup() ? lastWithRole(role) : null;
    if (role.isGroup() && !role.source() && body != null && isGroup(body)) {
      // عناصر الفرقة 30, تنظيم داعش: what is told of them is told of the group
      known = body;
    }
    if (known == null && draft.names.documents.contains(Letters.fold(role.word()))) {
      known = issuer();
    }
    if (known == null && role.source() && form.definite() && bare) {
      known = lastSource(form);
    }
    if (known == null
        && (onlyAddress && bare
            || isVerbalNoun(form)
            || role.ambiguous() && bare && !role.source()
            || !role.isGroup() && !role.source() && !form.definite() && bare)) {
      return false;
    }
    Referent referent = known != null ? known : described(form);
    draft.place(
        new Reference(
            from,
            to,
            from,
            referent,
            false,
            Proclitics.conjunction(reading),
            Proclitics.preposition(reading),
            form.feminine(),
            form.number() != 1));
    referent
        .phrases()
        .add(
            new Span(
                draft.words.startWithout(from, Proclitics.letters(reading)),
                draft.words.end(to - 1)));
    return true;
  }

  /** القيادي في الحزب: what many are, who may each be something else besides. */
  private static boolean isOrdinary(Role role) {
    return role.type().equals("title") && !role.source();
  }

  /** الكاتب والصحافي ميشيل كيلو: two roles of him whose name stands behind the second. */
  private boolean beforeJoinedRole(RoleForm form) {
    Reference behind = draft.startingAt(to);
    if (behind == null
        || !behind.named()
        || !behind.conjunction()
        || behind.preposition() != 0
        || behind.referent().kind() != EntityKind.PERSON
        || !draft.mayBegin(to, NameWords.ROLE)
        || !form.definite()
        || form.number() != 1
        || form.role().isGroup()
        || form.role().type().equals("office")) {
      return false;
    }
    Referent somebody = behind.referent();
    somebody.addRole(draft.names.key(form.role()));
    draft.place(
        new Reference(
            from,
            behind.to(),
            from,
            somebody,
            true,
            Proclitics.conjunction(reading),
            Proclitics.preposition(reading),
            behind.feminine(),
            false));
    to = behind.to();
    return true;
  }

  /** Whether a body is a group of people that its members' acts are told of. */
  private static boolean isGroup(Referent referent) {
    return referent.kind() == EntityKind.ARMED_GROUP
        || referent.kind() == EntityKind.ORGANIZATION && referent.actor() != null;
  }

  /**
   * لافروف، وزير الخارجية الروسي: the role says more of the person whose name stands right before;
   * السلمي، الباحث والكاتب السياسي: and so does what is joined to it.
   */
  private boolean behindName(RoleForm form) {
    int before = from - 1;
    boolean comma = draft.isComma(before);
    Reference name = draft.at(comma ? before - 1 : before);
    boolean further = !comma && name != null && name == described && isJoined();
    if (name == null
        || !draft.goesOn(from)
        || !name.named()
        || name.referent().kind() != EntityKind.PERSON
        || Proclitics.letters(reading) > 0 && !further
        || form.number() != 1
        || form.role().isGroup()
        || !form.definite() && body == null && country == null) {
      return false;
    }
    Referent somebody = name.referent();
    Referent other = lastWithRole(form.role());
    boolean others = other != null && other != somebody;
    boolean office = form.role().type().equals("office");
    if (further
        ? others && office
        : others || somebody.hasRoles() && !somebody.hasRole(draft.names.key(form.role()))) {
      return false;
    }
    if (further) {
      somebody.addRole(draft.names.key(form.role()));
    } else {
      describe(somebody, form, to);
    }
    described =
        new Reference(
            name.from(),
            to,
            name.head(),
            somebody,
            true,
            name.conjunction(),
            name.preposition(),
            form.feminine() || name.feminine(),
            false);
    draft.place(described);
    return true;
  }

  /** Whether the role follows an and, and nothing else. */
  private boolean isJoined() {
    return Proclitics.letters(reading) == 1 && Proclitics.conjunction(reading);
  }

  /**
   * The last person before that the article or the lexicon gives this role, in this country or body
   * where these are said.
   */
  private @Nullable Referent lastWithRole(Role role) {
    String key = draft.names.key(role);
    Referent best = null;
    int bestAt = Integer.MIN_VALUE;
    int offset = draft.words.start(from);
    for (Referent referent : draft.referents()) {
      if (referent.kind() != EntityKind.PERSON || !referent.hasRole(key) || !belongs(referent)) {
        continue;
      }
      for (Span span : referent.mentions()) {
        boolean before = span.start() <= offset;
        if (!before && country != null && referent.country() == null) {
          // وزير الخارجية التركي is not the one who is later named as ours
          continue;
        }
        int distance = before ? span.start() : -span.start();
        if (distance > bestAt) {
          best = referent;
          bestAt = distance;
        }
      }
    }
    return best == null
            && !role.source()
            && definite
            && body == null
            && country == null
            && to == nounEnd
        ? lastDescribed(key, offset)
        : best;
  }

  /** موكب محافظ عدن ... المحافظ: whom nothing names, and whose office has been told more fully. */
  private @Nullable Referent lastDescribed(String key, int offset) {
    Referent best = null;
    int bestAt = -1;
    for (Referent referent : draft.referents()) {
      boolean told = referent.affiliation() != null || referent.country() != null;
      if (!told
          || referent.kind() != EntityKind.PERSON
          || referent.plural()
          || !referent.mentions().isEmpty()
          || !referent.hasRole(key)) {
        continue;
      }
      for (Span span : referent.phrases()) {
        if (span.start() < offset && span.start() > bestAt) {
          best = referent;
          bestAt = span.start();
        }
      }
    }
    return best;
  }

  private boolean belongs(Referent referent) {
    if (country != null
        && referent.country() != null
        && !country.equals(referent.country())
        && (body == null || referent.affiliation() != body)) {
      return false;
    }
    if (body == null || referent.affiliation() == null || body == referent.affiliation()) {
      return true;
    }
    return body.kind() == EntityKind.COUNTRY || body.kind() == EntityKind.PLACE;
  }

  /**
   * بيان لوزارة الخارجية speaks for the ministry; البيان alone for the last body that could have
   * issued it.
   */
  private @Nullable Referent issuer() {
    Referent issuer = namedIssuer();
    if (issuer != null) {
      issued = issuer;
    }
    return issuer;
  }

  /** وأوضحت الوزارة ذلك في بيان: who begins to speak of a document in its sentence, or null. */
  private @Nullable Referent publisher() {
    for (int i = draft.sentences.from(draft.sentences.of(from)); i < from; i++) {
      Reference reference = draft.at(i);
      if (reference == null) {
        continue;
      }
      Referent referent = reference.referent();
      if (reference.preposition() == 0 && referent.code() != null && mayIssue(referent)) {
        return referent;
      }
      i = reference.to() - 1;
    }
    return null;
  }

  private static boolean mayIssue(Referent referent) {
    EntityKind kind = referent.kind();
    return !referent.isMedium()
        && (kind == EntityKind.ORGANIZATION || kind == EntityKind.ARMED_GROUP);
  }

  private @Nullable Referent namedIssuer() {
    if (body != null) {
      return body;
    }
    Reference behind = draft.at(to);
    if (behind != null
        && behind.from() == to
        && behind.referent().canAct()
        && !behind.conjunction()) {
      return behind.referent();
    }
    Referent publisher = definite ? issued : publisher();
    if (publisher != null) {
      return publisher;
    }
    for (int i = from - 1; i >= 0; i--) {
      Reference reference = draft.at(i);
      if (reference != null) {
        if (mayIssue(reference.referent())) {
          return reference.referent();
        }
        i = reference.from();
      }
    }
    return null;
  }

  /**
   * المصادر نفسها: the source that was described last, rather one of the same noun and number;
   * المصدر may take up any but a medium, التقرير only a report.
   */
  private @Nullable Referent lastSource(RoleForm form) {
    String key = draft.names.key(form.role());
    boolean any = draft.names.sourceNouns.contains(key);
    Referent best = null;
    int bestFit = -1;
    for (Referent referent : draft.referents()) {
      boolean sameNoun = referent.hasRoleHead(key);
      if (!referent.isSource() || !sameNoun && (!any || referent.isMedium())) {
        continue;
      }
      int fit = (sameNoun ? 2 : 0) + (referent.plural() == (form.number() != 1) ? 1 : 0);
      if (fit >= bestFit) {
        best = referent;
        bestFit = fit;
      }
    }
    return best;
  }

  private Referent described(RoleForm form) {
    String text = draft.printed(from, to, reading);
    String key = "described/" + Letters.fold(text);
    Referent referent = draft.referent(key);
    if (referent == null) {
      Role role = form.role();
      referent = new Referent(key, role.entity(), text);
      referent.country(country);
      referent.code(code(role));
      referent.addRole(draft.names.key(role));
      if (role.source()) {
        referent.addRole(Draft.firstWord(Letters.fold(role.word())));
      }
      referent.affiliation(body);
      referent.feminine(form.feminine());
      referent.plural(form.number() != 1);
      referent.source(role.source());
      referent.medium(MEDIA.equals(role.code()));
      draft.enter(referent);
    }
    return referent;
  }
}
