package org.isnad.reader.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.sentence.Sentences;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Actor;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.Office;
import org.isnad.lexicon.RoleForm;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is known so far of who one article speaks of: referents, and the phrases that stand for
 * them. The steps of {@link Mentions} write into it one after the other. Belongs to one reading.
 */
final class Draft {
  final Words words;
  final Sentences sentences;
  final int size;
  final Lexicon lexicon;
  final NameWords names;
  private final Article article;
  private final Map<String, Referent> referents = new HashMap<>();
  private final List<Referent> order = new ArrayList<>();
  private final @Nullable Reference[] at;

  /** What may begin at each token, by its letters alone. */
  private final byte[] begins;

  private final Map<String, List<Referent>> shortNames = new HashMap<>();

  /** By the first word of short names, how many words the longest has. */
  private final Map<String, Integer> longestShortNames = new HashMap<>();

  /**
   * What the first words of short names look like, so that most words need no look into the map.
   */
  private final BitSet shortHeads = new BitSet(1 << 12);

  /** Tokens that are spelt like a name, and are adjectives. */
  final BitSet adjectives = new BitSet();

  Draft(Words words, Sentences sentences, Article article, Lexicon lexicon, NameWords names) {
    this.words = words;
    this.sentences = sentences;
    this.article = article;
    this.size = words.size();
    this.lexicon = lexicon;
    this.names = names;
    this.at = new Reference[size];
    this.begins = new byte[size];
    for (int i = 0; i < size; i++) {
      begins[i] = traits(i).begins();
    }
  }

  References references() {
    return new References(size, found(), order, this::unnamedCountry);
  }

  /** A country that the article does not name, or null where there is none of this code. */
  private @Nullable Referent unnamedCountry(String iso3) {
    Actor actor = lexicon.country(iso3);
    return actor == null ? null : ofActor(actor);
  }

  /** The phrases so far, in the order of the text. */
  List<Reference> found() {
    List<Reference> found = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Reference reference = at[i];
      if (reference != null && reference.from() == i) {
        found.add(reference);
      }
    }
    return found;
  }

  List<Referent> referents() {
    return order;
  }

  @Nullable Referent referent(String key) {
    return referents.get(key);
  }

  /** Another key under which a referent is found. */
  void alias(String key, Referent referent) {
    referents.putIfAbsent(key, referent);
  }

  void enter(Referent referent) {
    referents.put(referent.key(), referent);
    order.add(referent);
  }

  /** The phrase that token {@code i} belongs to so far, or null. */
  @Nullable Reference at(int i) {
    return i < 0 || i >= size ? null : at[i];
  }

  boolean isFree(int i) {
    return at(i) == null;
  }

  /** The phrase that starts at token {@code i} so far, or null. */
  @Nullable Reference startingAt(int i) {
    Reference reference = at(i);
    return reference != null && reference.from() == i ? reference : null;
  }

  // ---- known actors

  private Referent ofActor(Actor actor) {
    Referent referent = new Referent(actor.id(), actor.kind(), actor.name());
    referent.actor(actor);
    referent.english(actor.english());
    referent.code(actor.code());
    referent.country(actor.country());
    referent.feminine(names.namesOf(actor).feminine());
    referent.plural(actor.kind() == EntityKind.POPULATION);
    return referent;
  }

  /** The referent that is a line of the lexicon. */
  Referent known(Actor actor) {
    Referent referent = referents.get(actor.id());
    if (referent != null) {
      return referent;
    }
    referent = ofActor(actor);
    for (Office office : lexicon.officesOf(actor.id())) {
      if (article.published() == null || office.heldOn(article.published())) {
        referent.addRole(names.keyOfTitle(office.title()));
      }
    }
    Office office = lexicon.officeOn(actor.id(), article.published());
    if (office != null) {
      referent.role(office.title());
      if (office.code() != null) {
        referent.code(office.code());
      }
    }
    enter(referent);
    for (String name : names.namesOf(actor).shortNames()) {
      addShortName(name, referent);
    }
    if (actor.country() != null) {
      // in an article about Yemen الجيش الوطني is its army
      for (Actor army : names.armiesOf(actor.country())) {
        known(army);
      }
    }
    return referent;
  }

  /** Behind the longest honorific that begins at a token (آية الله), or the token itself. */
  int behindHonorific(int token) {
    int end = token;
    PhraseTable.Node<RoleForm> node =
        isArabic(token) ? lexicon.roles().start(words.form(token)) : null;
    for (int i = token + 1; node != null; i++) {
      for (RoleForm form : node.values()) {
        if (form.role().type().equals("honorific")) {
          end = i;
        }
      }
      if (!goesOn(i) || !isArabic(i)) {
        break;
      }
      node = node.next(words.form(i));
    }
    return end;
  }

  /**
   * Whether a person ever held an office that goes by a role noun; for one known as having lost it
   * (المخلوع), any.
   */
  boolean hasHeld(Actor person, String role) {
    if (names.formerNouns.contains(role)) {
      return !lexicon.officesOf(person.id()).isEmpty();
    }
    for (Office office : lexicon.officesOf(person.id())) {
      if (names.keyOfTitle(office.title()).equals(role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody whom no list knows is named by more than one word. */
  boolean isFullName(Referent person) {
    return person.name().indexOf(' ') > 0;
  }

  static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  void shortName(String form, Referent referent) {
    addShortName(Letters.fold(form), referent);
  }

  private void addShortName(String folded, Referent referent) {
    String head = firstWord(folded);
    if (!head.isEmpty()) {
      shortHeads.set(looks(head, 0));
      longestShortNames.merge(head, countOfWords(folded), Math::max);
    }
    List<Referent> bearers = shortNames.computeIfAbsent(folded, s -> new ArrayList<>());
    if (!bearers.contains(referent)) {
      bearers.add(referent);
    }
  }

  boolean hasShortNames() {
    return !shortNames.isEmpty();
  }

  /** Whether a short name may begin at a token; false only when none does. */
  boolean mayBeginShortName(int token, int reading) {
    return Proclitics.hiddenArticle(reading)
        || shortHeads.get(looks(words.form(token), Proclitics.letters(reading)));
  }

  /** The first letter, the last, and the length of the end of a form, in twelve bits. */
  private static int looks(String form, int from) {
    int ends = 31 * form.charAt(from) + form.charAt(form.length() - 1);
    return 31 * ends + form.length() - from & (1 << 12) - 1;
  }

  /** How many words the longest short name has that begins with this one; 0 if none does. */
  int longestShortName(String head) {
    return longestShortNames.getOrDefault(head, 0);
  }

  private static int countOfWords(String text) {
    int count = 1;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
      count++;
    }
    return count;
  }

  List<Referent> bearersOf(String shortName) {
    return shortNames.getOrDefault(shortName, List.of());
  }

  // ---- phrases

  /** Records a named mention; its span begins behind the clitics. */
  void mention(Referent referent, int from, int to, int reading) {
    referent
        .mentions()
        .add(new Span(words.startWithout(from, Proclitics.letters(reading)), words.end(to - 1)));
    refer(referent, from, to, reading, true);
  }

  /** Records a phrase that stands for a referent. */
  void refer(Referent referent, int from, int to, int reading, boolean named) {
    place(
        new Reference(
            from,
            to,
            from,
            referent,
            named,
            Proclitics.conjunction(reading),
            Proclitics.preposition(reading),
            referent.feminine(),
            referent.plural()));
  }

  /** Records a phrase; shorter ones in its place stop being phrases, but stay mentions. */
  void place(Reference reference) {
    for (int i = reference.from(); i < reference.to(); i++) {
      Reference old = at[i];
      if (old != null) {
        remove(old);
      }
    }
    for (int i = reference.from(); i < reference.to(); i++) {
      at[i] = reference;
    }
  }

  /** Takes back the phrases and mentions in a stretch, to make room for a longer name. */
  void drop(int from, int to) {
    for (int i = from; i < to; i++) {
      Reference old = at[i];
      if (old == null) {
        continue;
      }
      if (old.named()) {
        int end = words.end(old.to() - 1);
        old.referent().mentions().removeIf(m -> m.end() == end);
      }
      remove(old);
    }
  }

  private void remove(Reference old) {
    for (int k = old.from(); k < old.to(); k++) {
      at[k] = null;
    }
  }

  /**
   * The words of a stretch as they are printed, without the clitics before the first and with an
   * article that hides in لل.
   */
  String printed(int from, int to, int reading) {
    String text =
        words
            .text()
            .subSequence(words.startWithout(from, Proclitics.letters(reading)), words.end(to - 1))
            .toString();
    return Proclitics.hiddenArticle(reading) ? "ال" + text : text;
  }

  /**
   * The folded form of a token without the clitics of a reading, with the article that hides in لل.
   */
  String bare(int token, int reading) {
    return NameWords.bare(words.form(token), reading);
  }

  /** Whether {@link #bare} begins with the article. */
  boolean isBareDefinite(int token, int reading) {
    return Proclitics.hiddenArticle(reading)
        || words.form(token).startsWith("ال", Proclitics.letters(reading));
  }

  // ---- words

  /** Whether a token is there and in the sentence of the one before it; no phrase is parted. */
  boolean goesOn(int token) {
    return token < size && !sentences.startsAt(token);
  }

  boolean isArabic(int token) {
    return token >= 0 && token < size && words.kind(token) == TokenKind.ARABIC;
  }

  boolean isBracketAt(int token) {
    return token >= 0
        && token < size
        && words.kind(token) == TokenKind.PUNCTUATION
        && NameWords.isBracket(words.form(token));
  }

  boolean inBrackets(int from, int to) {
    return isBracketAt(from - 1) && isBracketAt(to);
  }

  boolean isComma(int token) {
    return token >= 0
        && token < size
        && (words.form(token).equals("،") || words.form(token).equals(","));
  }

  /**
   * Whether an office stands right before a token, so that الخارجية behind وزير is part of the
   * office.
   */
  boolean isBehindOffice(int token) {
    if (!isArabic(token - 1) || words.startsLine(token)) {
      return false;
    }
    PhraseTable.Starts<RoleForm> starts = names.roles.of(words.type(token - 1));
    for (int k = 0; k < starts.size(); k++) {
      for (RoleForm form : starts.node(k).values()) {
        if (form.role().type().equals("office")) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * وزيرة الخارجية, العلاقات الخارجية, الشؤون الداخلية: whether a word that also stands for a
   * ministry belongs to the office or is the adjective of the definite noun before it.
   */
  boolean isPortfolioOfAnother(int token) {
    return traits(token).portfolio()
        && isArabic(token - 1)
        && !sentences.startsAt(token)
        && (isBehindOffice(token) || isDefinite(token - 1) && nisba(token - 1) == null);
  }

  /**
   * Whether {@code form}, from a letter on, is a conjugated verb that the lexicon knows: التقى has
   * no article.
   */
  boolean isFiniteVerb(String form, int from) {
    return names.isFiniteVerb(form, from);
  }

  /** Whether something may begin at a token, see {@link NameWords#NAME} and what follows it. */
  boolean mayBegin(int token, int what) {
    return (begins[token] & what) != 0;
  }

  /** What a token is by its letters alone. */
  NameWords.Traits traits(int token) {
    return names.traits.of(words.type(token));
  }

  /** Whether a token has the article, also behind و or ب, or hidden in لل. */
  boolean isDefinite(int token) {
    return traits(token).definite();
  }

  /** The adjective of a country that a token is, or null. */
  @Nullable Nisba nisba(int token) {
    return traits(token).nisba();
  }
}
