package org.isnad.reader.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.clitic.Segmentation;
import org.isnad.arabic.clitic.Segmenter;
import org.isnad.arabic.sentence.Sentences;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Actor;
import org.isnad.lexicon.Institution;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.Office;
import org.isnad.lexicon.Role;
import org.isnad.lexicon.RoleForm;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.mention.model.NameLabel;
import org.isnad.reader.mention.model.NameModel;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who and what an article speaks of: names that the lexicon holds, bodies that an adjective
 * makes a state's own (الخارجية الروسية), names that a title announces (العقيد نديم …), roles and
 * groups that stand for somebody, and which of them are the same.
 *
 * <p>Immutable; one instance serves any number of threads.
 */
public final class Mentions {
  private final Lexicon lexicon;
  private final Set<String> officeWords;
  private final Set<String> bodyAdjectives;
  private final Set<String> classNouns;
  private final Set<String> locatives;
  private final Set<String> givenNames;
  private final Set<String> closed;

  private final NameModel model;
  private final Segmenter segmenter;

  /**
   * A stage that knows what {@code lexicon} knows.
   *
   * @param lexicon known names, roles and bodies
   * @param segmenter tells clitics from stems in words that the lexicon does not know
   */
  public Mentions(Lexicon lexicon, Segmenter segmenter) {
    this.lexicon = lexicon;
    this.segmenter = segmenter;
    this.model = NameModel.builtIn(lexicon);
    this.officeWords = lexicon.words("office-word");
    this.bodyAdjectives = lexicon.words("body-adjective");
    this.classNouns = lexicon.words("class-noun");
    this.locatives = lexicon.words("locative");
    this.givenNames = lexicon.words("given-name");
    this.closed = new HashSet<>();
    for (String words :
        List.of(
            "preposition",
            "negation",
            "relative",
            "complementizer",
            "clause-opener",
            "auxiliary",
            "adverb")) {
      closed.addAll(lexicon.words(words));
    }
  }

  /**
   * The phrases of an article that stand for somebody or something.
   *
   * @param words its words; spans count in their text
   * @param sentences its sentences
   * @param article the article, for its date
   */
  public References find(Words words, Sentences sentences, Article article) {
    return new Search(words, sentences, article).run();
  }

  /** One article's search; what it gathers is its own. */
  private final class Search {
    private final Words words;
    private final Sentences sentences;
    private final Article article;
    private final int size;
    private final Map<String, Referent> referents = new HashMap<>();
    private final List<Referent> order = new ArrayList<>();
    private final List<Reference> found = new ArrayList<>();
    private final @Nullable Reference[] at;
    private final int[] readings = new int[Proclitics.MOST];
    private final Map<String, List<Referent>> shortNames = new HashMap<>();

    Search(Words words, Sentences sentences, Article article) {
      this.words = words;
      this.sentences = sentences;
      this.article = article;
      this.size = words.size();
      this.at = new Reference[size];
    }

    References run() {
      for (int i = 0; i < size; ) {
        i = knownName(i);
      }
      for (int i = 0; i < size; ) {
        i = body(i);
      }
      for (int i = 0; i < size; i++) {
        shortName(i);
      }
      unknownNames();
      for (int i = 0; i < size; ) {
        i = rolePhrase(i, false);
      }
      for (int i = 0; i < size; i++) {
        shortName(i);
      }
      for (int i = 0; i < size; ) {
        i = bareHead(i);
      }
      for (int i = 0; i < size; ) {
        i = rolePhrase(i, true);
      }
      for (Reference reference : List.copyOf(found)) {
        withClassNoun(reference);
      }
      List<Reference> sorted = new ArrayList<>(found);
      sorted.sort((a, b) -> Integer.compare(a.from(), b.from()));
      return new References(size, sorted, order);
    }

    // ---- names that the lexicon holds

    private int knownName(int i) {
      if (words.kind(i) == TokenKind.PUNCTUATION) {
        return i + 1;
      }
      String form = words.form(i);
      int count = Proclitics.of(form, readings);
      int bestEnd = -1;
      int bestReading = 0;
      Name best = null;
      for (int r = 0; r < count; r++) {
        int reading = readings[r];
        int skip = Proclitics.letters(reading);
        PhraseTable.Node<Name> node =
            Proclitics.hiddenArticle(reading)
                ? lexicon.names().start("ال" + form.substring(skip))
                : lexicon.names().start(form, skip, form.length());
        int j = i + 1;
        while (node != null) {
          if (!node.values().isEmpty() && j > bestEnd) {
            Name name = choose(node.values(), i, j, reading);
            if (name != null) {
              best = name;
              bestEnd = j;
              bestReading = reading;
            }
          }
          if (j >= size) {
            break;
          }
          node = node.next(words.form(j));
          j++;
        }
      }
      if (best == null) {
        return i + 1;
      }
      if (bestEnd > i + 1
          && classNouns.contains(stripped(i, bestReading))
          && namesFurther(i + 1, bestEnd, best.actor())) {
        return i + 1;
      }
      Referent referent =
          isCapital(best.actor()) ? capital(best.actor(), i, bestReading) : known(best.actor());
      mention(referent, i, bestEnd, bestReading);
      return bestEnd;
    }

    private String stripped(int token, int reading) {
      return words.form(token).substring(Proclitics.letters(reading));
    }

    /**
     * تنظيم الدولة الإسلامية: behind a class noun the same actor's name may go on further than with
     * it.
     */
    private boolean namesFurther(int from, int end, Actor actor) {
      PhraseTable.Node<Name> node = lexicon.names().start(words.form(from));
      for (int j = from + 1; node != null; j++) {
        if (j >= end) {
          for (Name name : node.values()) {
            if (name.actor() == actor && !name.shortForm()) {
              return true;
            }
          }
        }
        node = j < size ? node.next(words.form(j)) : null;
      }
      return false;
    }

    private boolean isCapital(Actor actor) {
      return actor.capitalOf() != null;
    }

    /** A capital is a place behind في or مدينة; where it acts it stands for its country. */
    private Referent capital(Actor actor, int token, int reading) {
      String country = actor.capitalOf();
      Actor state = country == null ? null : lexicon.actor(country);
      if (state == null || isLocative(token, reading)) {
        return known(actor);
      }
      return known(state);
    }

    private boolean isLocative(int token, int reading) {
      if (Proclitics.preposition(reading) == 'ب') {
        return true;
      }
      if (words.startsLine(token)) {
        return true;
      }
      int before = token - 1;
      while (before > 0
          && words.kind(before) == TokenKind.PUNCTUATION
          && isBracket(words.form(before))) {
        before--;
      }
      if (Proclitics.preposition(reading) != 0) {
        return false;
      }
      if (locatives.contains(words.form(before))) {
        return true;
      }
      // joined to a place: في دمشق وحلب
      return Proclitics.conjunction(reading)
          && at[before] != null
          && at[before].referent().kind() == EntityKind.PLACE;
    }

    private @Nullable Name choose(List<Name> names, int from, int to, int reading) {
      Name chosen = null;
      for (Name name : names) {
        if (name.shortForm() || (name.ambiguous() && !announced(from, to))) {
          continue;
        }
        if (chosen == null || prefer(name.actor(), chosen.actor(), from, reading)) {
          chosen = name;
        }
      }
      return chosen;
    }

    /**
     * Of two bearers of a name: a capital that acts before a mere place, a person or body before a
     * place.
     */
    private boolean prefer(Actor a, Actor b, int from, int reading) {
      return rank(a) > rank(b);
    }

    private int rank(Actor actor) {
      return switch (actor.kind()) {
        case COUNTRY -> 5;
        case ARMED_GROUP -> 4;
        case ORGANIZATION -> actor.medium() == null ? 4 : 2;
        case PERSON -> 4;
        case GATHERING -> 3;
        case POPULATION -> 3;
        case PLACE -> actor.capitalOf() != null ? 3 : 1;
        case SOURCE -> 0;
      };
    }

    /**
     * Whether quotation marks or brackets, or a noun like صحيفة before it, announce an ambiguous
     * name.
     */
    private boolean announced(int from, int to) {
      if (from > 0
          && to < size
          && words.kind(from - 1) == TokenKind.PUNCTUATION
          && words.kind(to) == TokenKind.PUNCTUATION) {
        String open = words.form(from - 1);
        String close = words.form(to);
        return isBracket(open) && isBracket(close);
      }
      return from > 0 && lexicon.words("announces-name").contains(words.form(from - 1));
    }

    private boolean isBracket(String sign) {
      return "\"«»“”‹›()[]{}''".contains(sign);
    }

    private Referent known(Actor actor) {
      String key = actor.id();
      Referent referent = referents.get(key);
      if (referent == null) {
        referent = new Referent(key, actor.kind(), actor.name());
        referent.actor(actor);
        referent.english(actor.english());
        referent.code(actor.code());
        referent.country(actor.country());
        referent.feminine(
            actor.name().endsWith("ة")
                || actor.kind() == EntityKind.COUNTRY
                || actor.kind() == EntityKind.PLACE);
        referent.plural(actor.kind() == EntityKind.POPULATION);
        Office office = lexicon.officeOn(actor.id(), article.published());
        if (office != null) {
          referent.role(office.title());
          referent.roleWord(firstWord(office.folded()));
          if (office.code() != null) {
            referent.code(office.code());
          }
        }
        enter(referent);
        for (String shortForm : actor.shorts()) {
          shortNames.computeIfAbsent(Letters.fold(shortForm), s -> new ArrayList<>()).add(referent);
        }
      }
      return referent;
    }

    private void enter(Referent referent) {
      referents.put(referent.key(), referent);
      order.add(referent);
    }

    private String firstWord(String text) {
      int space = text.indexOf(' ');
      return space < 0 ? text : text.substring(0, space);
    }

    /** Records a named mention; its span begins behind the clitics. */
    private void mention(Referent referent, int from, int to, int reading) {
      referent
          .mentions()
          .add(new Span(behind(from, Proclitics.letters(reading)), words.end(to - 1)));
      refer(referent, from, to, reading, true);
    }

    private Reference refer(Referent referent, int from, int to, int reading, boolean named) {
      Reference reference =
          new Reference(
              from,
              to,
              from,
              referent,
              named,
              Proclitics.conjunction(reading),
              Proclitics.preposition(reading),
              referent.feminine(),
              referent.plural());
      place(reference);
      return reference;
    }

    private void place(Reference reference) {
      for (int i = reference.from(); i < reference.to(); i++) {
        Reference old = at[i];
        if (old != null) {
          found.remove(old);
          for (int k = old.from(); k < old.to(); k++) {
            at[k] = null;
          }
        }
      }
      found.add(reference);
      for (int i = reference.from(); i < reference.to(); i++) {
        at[i] = reference;
      }
    }

    /** The offset in the text behind the first {@code letters} folded letters of a token. */
    private int behind(int token, int letters) {
      CharSequence text = words.text();
      int offset = words.start(token);
      int left = letters;
      while (left > 0 && offset < words.end(token)) {
        if (!Letters.isSilent(text.charAt(offset))) {
          left--;
        }
        offset++;
      }
      return offset;
    }

    // ---- bodies of states

    private int body(int i) {
      if (words.kind(i) != TokenKind.ARABIC || (at[i] != null && at[i].from() != i)) {
        return i + 1;
      }
      Reference already = at[i];
      if (already != null && already.referent().kind() == EntityKind.PERSON) {
        return already.to();
      }
      String form = words.form(i);
      int count = Proclitics.of(form, readings);
      for (int r = 0; r < count; r++) {
        int reading = readings[r];
        int skip = Proclitics.letters(reading);
        boolean hidden = Proclitics.hiddenArticle(reading);
        PhraseTable.Node<Institution> node =
            hidden
                ? lexicon.institutions().start("ال" + form.substring(skip))
                : lexicon.institutions().start(form, skip, form.length());
        int longest = -1;
        Institution body = null;
        int j = i + 1;
        while (node != null) {
          if (!node.values().isEmpty()) {
            body = node.values().get(0);
            longest = j;
          }
          if (j >= size) {
            break;
          }
          node = node.next(words.form(j));
          j++;
        }
        if (body == null) {
          continue;
        }
        int end = compose(i, longest, reading, body, hidden || form.startsWith("ال", skip));
        if (end > 0) {
          return end;
        }
      }
      return i + 1;
    }

    /**
     * Joins a body's head to the adjective or country behind it. Returns the end of the phrase, or
     * -1.
     */
    private int compose(
        int from, int headEnd, int reading, Institution body, boolean definiteHead) {
      Reference already = at[from];
      int j = headEnd;
      boolean definite = definiteHead || headEnd > from + 1;
      // up to two adjectives may stand around the country's: الجيش العربي السوري, المعارضة السورية
      // المسلحة
      Nisba nisba = null;
      int last = j;
      for (int step = 0; step < 3 && j < size; step++) {
        String form = words.form(j);
        Nisba here = nisba == null ? agreeing(form, body) : null;
        if (here != null && (at[j] == null || at[j].from() <= from)) {
          nisba = here;
          j++;
          last = j;
        } else if (bodyAdjectives.contains(form)) {
          j++;
          if (nisba != null) {
            last = j;
          }
        } else {
          break;
        }
      }
      if (nisba != null && definite) {
        if (already != null && already.to() >= last) {
          if (already.referent().body() == null && already.to() == last) {
            already.referent().body(body.id());
          }
          return already.to();
        }
        Institution whole = withAdjective(body, from, headEnd, last, reading);
        Referent referent = bodyOf(nisba.country(), whole, from, last, reading);
        drop(from, last);
        mention(referent, from, last, reading);
        return last;
      }
      if (already == null && headEnd < size) {
        Reference owner = at[headEnd];
        if (owner != null
            && owner.from() == headEnd
            && !definiteHead
            && owner.preposition() == 0
            && !owner.conjunction()) {
          Referent of = owner.referent();
          if (of.kind() == EntityKind.COUNTRY || isCapital(of)) {
            String country = of.country();
            if (country != null) {
              of.mentions().remove(of.mentions().size() == 0 ? 0 : indexOf(of, owner));
              Referent referent = bodyOf(country, body, from, owner.to(), reading);
              drop(from, owner.to());
              mention(referent, from, owner.to(), reading);
              return at[from] == null ? from + 1 : at[from].to();
            }
          }
        }
      }
      return -1;
    }

    /** الحكومة, الجيش, المعارضة alone: the body of that kind that the article spoke of last. */
    private int bareHead(int i) {
      if (words.kind(i) != TokenKind.ARABIC || at[i] != null) {
        return i + 1;
      }
      String form = words.form(i);
      int count = Proclitics.of(form, readings);
      for (int r = 0; r < count; r++) {
        int reading = readings[r];
        int skip = Proclitics.letters(reading);
        boolean hidden = Proclitics.hiddenArticle(reading);
        if (!hidden && !form.startsWith("ال", skip)) {
          continue;
        }
        PhraseTable.Node<Institution> node =
            hidden
                ? lexicon.institutions().start("ال" + form.substring(skip))
                : lexicon.institutions().start(form, skip, form.length());
        if (node == null || node.values().isEmpty()) {
          continue;
        }
        Institution body = node.values().get(0);
        Referent referent = lastBody(body, words.start(i));
        if (referent != null) {
          if (body.alone()) {
            mention(referent, i, i + 1, reading);
          } else {
            refer(referent, i, i + 1, reading, false);
          }
        }
        return i + 1;
      }
      return i + 1;
    }

    /**
     * The body of this kind whose last mention before an offset is nearest; the first one after it
     * where there is none.
     */
    private @Nullable Referent lastBody(Institution body, int offset) {
      Referent best = null;
      int bestAt = -1;
      for (Referent referent : order) {
        if (!body.id().equals(referent.body())) {
          continue;
        }
        for (Span span : referent.mentions()) {
          if (span.start() < offset && span.start() > bestAt) {
            best = referent;
            bestAt = span.start();
          }
        }
        if (best == null && !referent.mentions().isEmpty()) {
          best = referent;
        }
      }
      return best;
    }

    private int indexOf(Referent referent, Reference reference) {
      int end = words.end(reference.to() - 1);
      for (int k = 0; k < referent.mentions().size(); k++) {
        if (referent.mentions().get(k).end() == end) {
          return k;
        }
      }
      return 0;
    }

    private boolean isCapital(Referent referent) {
      Actor actor = referent.actor();
      return actor != null && actor.capitalOf() != null;
    }

    private void drop(int from, int to) {
      for (int i = from; i < to; i++) {
        Reference old = at[i];
        if (old != null) {
          if (old.named()) {
            int end = words.end(old.to() - 1);
            old.referent().mentions().removeIf(m -> m.end() == end);
          }
          found.remove(old);
          for (int k = old.from(); k < old.to(); k++) {
            at[k] = null;
          }
        }
      }
    }

    private @Nullable Nisba agreeing(String form, Institution body) {
      if (!form.startsWith("ال")) {
        return null;
      }
      for (Nisba nisba : lexicon.nisbas().get(form, 2, form.length())) {
        if (nisba.number() == 1 && nisba.feminine() == body.feminine()) {
          return nisba;
        }
        if (nisba.number() == 3 && body.kind() == EntityKind.POPULATION && !nisba.feminine()) {
          return nisba;
        }
      }
      return null;
    }

    /**
     * المعارضة السورية المسلحة is the body whose head is المعارضة المسلحة, where the lexicon has
     * one.
     */
    private Institution withAdjective(
        Institution body, int from, int headEnd, int last, int reading) {
      StringBuilder head = new StringBuilder(head(from, headEnd, reading));
      for (int k = headEnd; k < last; k++) {
        if (bodyAdjectives.contains(words.form(k))) {
          head.append(' ').append(words.form(k));
        }
      }
      List<Institution> whole = lexicon.institutions().get(head.toString());
      return whole.isEmpty() ? body : whole.get(0);
    }

    private String head(int from, int to, int reading) {
      StringBuilder head = new StringBuilder();
      String form = words.form(from);
      if (Proclitics.hiddenArticle(reading)) {
        head.append("ال");
      }
      head.append(form, Proclitics.letters(reading), form.length());
      for (int k = from + 1; k < to; k++) {
        head.append(' ').append(words.form(k));
      }
      return head.toString();
    }

    private Referent bodyOf(String country, Institution body, int from, int to, int reading) {
      String line = lexicon.actorOfBody(country, body);
      Actor actor = line == null ? null : lexicon.actor(line);
      if (actor != null) {
        Referent known = known(actor);
        known.body(body.id());
        return known;
      }
      String key = country + "/" + body.id();
      Referent referent = referents.get(key);
      if (referent == null) {
        referent = new Referent(key, body.kind(), printed(from, to, reading));
        Actor state = lexicon.actor(country);
        if (state != null && state.english() != null) {
          referent.english(body.english() + " of " + state.english());
        }
        referent.body(body.id());
        referent.country(country);
        referent.code(body.code() == null ? country : country + body.code());
        referent.feminine(body.feminine());
        referent.plural(body.kind() == EntityKind.POPULATION);
        enter(referent);
      }
      return referent;
    }

    private String printed(int from, int to, int reading) {
      String text =
          words
              .text()
              .subSequence(behind(from, Proclitics.letters(reading)), words.end(to - 1))
              .toString();
      return Proclitics.hiddenArticle(reading) ? "ال" + text : text;
    }

    /**
     * تنظيم "داعش": the class noun carries the clitics, and belongs to the phrase though not to the
     * name.
     */
    private void withClassNoun(Reference reference) {
      int before = reference.from() - 1;
      if (before >= 0
          && words.kind(before) == TokenKind.PUNCTUATION
          && isBracket(words.form(before))) {
        before--;
      }
      if (before < 0
          || !reference.named()
          || reference.preposition() != 0
          || reference.conjunction()
          || words.kind(before) != TokenKind.ARABIC
          || at[before] != null && at[before].named()) {
        return;
      }
      String form = words.form(before);
      int count = Proclitics.of(form, readings);
      for (int r = 0; r < count; r++) {
        int reading = readings[r];
        if (!Proclitics.hiddenArticle(reading)
            && classNouns.contains(form.substring(Proclitics.letters(reading)))) {
          place(
              new Reference(
                  before,
                  reference.to(),
                  before,
                  reference.referent(),
                  true,
                  Proclitics.conjunction(reading),
                  Proclitics.preposition(reading),
                  reference.feminine(),
                  reference.plural()));
          return;
        }
      }
    }

    // ---- names that only the model finds

    /**
     * Names that the model finds and no list holds. Where both speak, the lexicon's word on a known
     * name wins, but for a place or outlet inside a longer name of a person (محمد البغدادي) and for
     * anything inside a longer name of a body.
     */
    private void unknownNames() {
      byte[] labels = new byte[size];
      NameModel.Tagging tagging = model.over(words);
      for (int s = 0; s < sentences.size(); s++) {
        tagging.tag(sentences.from(s), sentences.to(s), labels);
      }
      for (int i = 0; i < size; ) {
        if (!NameLabel.isFirst(labels[i])) {
          i++;
          continue;
        }
        int end = i + 1;
        while (end < size
            && NameLabel.isInside(labels[end])
            && NameLabel.firstOf(labels[end]) == labels[i]) {
          end++;
        }
        unknownName(i, end, labels[i]);
        i = end;
      }
    }

    private void unknownName(int from, int to, byte label) {
      int start = from;
      while (start < to && words.kind(start) == TokenKind.PUNCTUATION) {
        start++;
      }
      int end = to;
      while (end > start && words.kind(end - 1) == TokenKind.PUNCTUATION) {
        end--;
      }
      if (label == NameLabel.PERSON) {
        start = behindTitles(start, end);
      } else if (classNouns.contains(words.form(start))
          && end - start > 1
          && label == NameLabel.PLACE) {
        start++;
      }
      if (start >= end || !yields(start, end, label)) {
        return;
      }
      int reading = reading(start, clitics(start));
      int letters = Proclitics.letters(reading);
      if (label == NameLabel.PLACE && end - start > 1 && isNisba(words.form(end - 1))) {
        end--;
      }
      if (end - start == 1 && label == NameLabel.ORGANIZATION && !inBrackets(start, end)) {
        return;
      }
      String name = printed(start, end, reading);
      EntityKind kind = kindOf(label, words.form(start).substring(letters));
      drop(start, end);
      Referent referent =
          kind == EntityKind.PERSON ? person(name, end - start) : named(kind, name, start, end);
      mention(referent, start, end, reading);
    }

    /** Offices and ranks before a person's name are no part of it. */
    private int behindTitles(int from, int to) {
      int start = from;
      while (start < to - 1
          && isTitle(words.form(start))
          && !givenNames.contains(words.form(start))) {
        start++;
      }
      return start;
    }

    /** Whether what the lexicon found inside a span gives way to the model's longer name. */
    private boolean yields(int from, int to, byte label) {
      for (int k = from; k < to; k++) {
        Reference here = at[k];
        if (here == null) {
          continue;
        }
        boolean inside =
            here.from() >= from && here.to() <= to && here.to() - here.from() < to - from;
        EntityKind kind = here.referent().kind();
        Actor actor = here.referent().actor();
        boolean weak =
            label == NameLabel.PERSON
                ? kind == EntityKind.PLACE
                    || actor != null && actor.medium() != null
                    || kind == EntityKind.PERSON && here.to() - here.from() == 1 && k > from
                : label == NameLabel.ORGANIZATION
                    && (kind == EntityKind.COUNTRY || kind == EntityKind.PLACE);
        if (!inside || !weak) {
          return false;
        }
      }
      return true;
    }

    /** How many letters of a word are clitics, as the segmenter sees it; the article is none. */
    private int clitics(int token) {
      if (givenNames.contains(words.form(token))) {
        return 0;
      }
      int cut = segmenter.segment(words.text(), words.start(token), words.end(token));
      int letters = Segmentation.start(cut);
      return letters < words.form(token).length() ? letters : 0;
    }

    private int reading(int token, int letters) {
      if (letters == 0) {
        return 0;
      }
      int count = Proclitics.of(words.form(token), readings);
      for (int r = 0; r < count; r++) {
        int taken = Proclitics.letters(readings[r]);
        if (taken == letters || Proclitics.hiddenArticle(readings[r]) && taken == letters + 1) {
          return readings[r];
        }
      }
      return 0;
    }

    private boolean isNisba(String form) {
      int from = form.startsWith("ال") ? 2 : 0;
      return !lexicon.nisbas().get(form, from, form.length()).isEmpty();
    }

    private boolean inBrackets(int from, int to) {
      return from > 0
          && to < size
          && words.kind(from - 1) == TokenKind.PUNCTUATION
          && words.kind(to) == TokenKind.PUNCTUATION
          && isBracket(words.form(from - 1))
          && isBracket(words.form(to));
    }

    private EntityKind kindOf(byte label, String head) {
      if (label == NameLabel.PERSON) {
        return EntityKind.PERSON;
      }
      if (label == NameLabel.PLACE) {
        return EntityKind.PLACE;
      }
      if (lexicon.words("armed-head").contains(head)) {
        return EntityKind.ARMED_GROUP;
      }
      return lexicon.words("gathering-head").contains(head)
          ? EntityKind.GATHERING
          : EntityKind.ORGANIZATION;
    }

    /**
     * The person of this name: who has borne it, or a longer one that holds it, in this article;
     * else somebody new.
     */
    private Referent person(String name, int length) {
      String key = Letters.fold(name);
      Referent same = referents.get("person/" + key);
      if (same != null) {
        return same;
      }
      for (Referent referent : order) {
        if (referent.kind() == EntityKind.PERSON
            && !referent.mentions().isEmpty()
            && endsWithName(Letters.fold(referent.name()), key, length)) {
          return referent;
        }
      }
      Referent referent = new Referent("person/" + key, EntityKind.PERSON, name);
      referent.feminine(lexicon.words("female-name").contains(firstWord(key)));
      enter(referent);
      int space = key.lastIndexOf(' ');
      if (space > 0) {
        shortNames.computeIfAbsent(key.substring(space + 1), k -> new ArrayList<>()).add(referent);
        int before = key.lastIndexOf(' ', space - 1);
        if (before > 0) {
          shortNames
              .computeIfAbsent(key.substring(before + 1), k -> new ArrayList<>())
              .add(referent);
        }
      }
      return referent;
    }

    /**
     * Whether one name is the end of the other, with or without the article: عبد الرحمن of رامي عبد
     * الرحمن.
     */
    private boolean endsWithName(String whole, String part, int length) {
      if (whole.equals(part)) {
        return true;
      }
      if (whole.length() <= part.length()) {
        return false;
      }
      return whole.endsWith(" " + part)
          || whole.endsWith(" ال" + part)
          || part.startsWith("ال") && whole.endsWith(" " + part.substring(2))
          || length > 1 && whole.startsWith(part + " ");
    }

    private Referent named(EntityKind kind, String name, int from, int to) {
      String key = kind.word() + "/" + Letters.fold(name);
      Referent referent = referents.get(key);
      if (referent == null) {
        referent = new Referent(key, kind, name);
        referent.feminine(Letters.fold(firstWord(name)).endsWith("ه") || kind == EntityKind.PLACE);
        for (int k = from; k < to && referent.country() == null; k++) {
          String form = words.form(k);
          int at = form.startsWith("ال") ? 2 : 0;
          for (Nisba nisba : lexicon.nisbas().get(form, at, form.length())) {
            referent.country(nisba.country());
          }
        }
        enter(referent);
      }
      return referent;
    }

    // ---- roles, and names that they announce

    /**
     * Reads a role phrase at token {@code i}: وزير الخارجية الروسي سيرغي لافروف, المبعوث الدولي,
     * مسلحون سوريون.
     *
     * @param late whether names have been found, so that what has none is described
     */
    private int rolePhrase(int i, boolean late) {
      if (words.kind(i) != TokenKind.ARABIC || at[i] != null) {
        return i + 1;
      }
      String form = words.form(i);
      int count = Proclitics.of(form, readings);
      for (int r = 0; r < count; r++) {
        int reading = readings[r];
        int skip = Proclitics.letters(reading);
        PhraseTable.Node<RoleForm> node =
            Proclitics.hiddenArticle(reading)
                ? lexicon.roles().start("ال" + form.substring(skip))
                : lexicon.roles().start(form, skip, form.length());
        RoleForm longest = null;
        int end = i;
        for (int j = i + 1; node != null; j++) {
          if (!node.values().isEmpty()) {
            longest = node.values().get(0);
            end = j;
          }
          if (j >= size || at[j] != null) {
            break;
          }
          node = node.next(words.form(j));
        }
        if (longest != null && !(late && describesNounBefore(i, longest, reading))) {
          int after = describe(i, end, reading, longest, late);
          if (after > i) {
            return after;
          }
          if (end > i + 1) {
            return end;
          }
        }
      }
      return i + 1;
    }

    private int describe(int from, int nounEnd, int reading, RoleForm form, boolean late) {
      Role role = form.role();
      boolean definite = form.definite();
      int j = nounEnd;
      Referent person = null;
      Referent body = null;
      String country = null;
      boolean onlyRanks =
          role.type().equals("rank")
              || role.type().equals("honorific")
              || role.type().equals("title");
      int limit = Math.min(size, from + 16);
      int nameStart = -1;
      while (j < limit) {
        Reference here = at[j];
        if (here != null && here.from() == j) {
          Referent what = here.referent();
          if (what.kind() == EntityKind.PERSON) {
            if (here.preposition() != 0
                || here.conjunction()
                || role.isGroup()
                || form.number() == 3) {
              break;
            }
            person = what;
            nameStart = j;
            j = here.to();
            break;
          }
          if (here.conjunction() || here.preposition() == 'ب' || here.preposition() == 'ك') {
            break;
          }
          if (body != null
              && here.preposition() == 0
              && what.kind() != EntityKind.COUNTRY
              && what.kind() != EntityKind.PLACE) {
            break;
          }
          if (what.kind() == EntityKind.GATHERING
              || what.kind() == EntityKind.POPULATION && !role.isGroup()) {
            break;
          }
          if (body == null) {
            body = what;
          }
          if (country == null) {
            country = what.country();
          }
          j = here.to();
          continue;
        }
        String next = words.form(j);
        Nisba nisba = nisba(next, form);
        if (nisba != null) {
          country = nisba.country();
          j++;
          continue;
        }
        if (officeWords.contains(next)) {
          j++;
          continue;
        }
        if (words.kind(j) == TokenKind.ARABIC && isTitle(next)) {
          j++;
          continue;
        }
        if ((next.equals("،") || next.equals(",")) && j + 1 < limit) {
          Reference behind = at[j + 1];
          if (behind != null
              && behind.from() == j + 1
              && behind.referent().kind() == EntityKind.PERSON
              && !behind.conjunction()
              && behind.preposition() == 0
              && j > from + 1) {
            j++;
            continue;
          }
          break;
        }
        if (lexicon.words("role-preposition").contains(next)
            && j + 1 < limit
            && at[j + 1] != null
            && at[j + 1].from() == j + 1
            && at[j + 1].referent().kind() != EntityKind.PERSON
            && !role.isGroup()) {
          j++;
          continue;
        }
        break;
      }
      if (person != null) {
        attach(person, role, form, body, country, from, nameStart, reading);
        Reference named = at[j - 1];
        if (named != null) {
          place(
              new Reference(
                  from,
                  named.to(),
                  from,
                  person,
                  true,
                  Proclitics.conjunction(reading),
                  Proclitics.preposition(reading),
                  form.feminine() || person.feminine(),
                  false));
        }
        return j;
      }
      if (!late) {
        return from;
      }
      if (onlyRanks && body == null) {
        Referent same = lastWithRole(role, country, null);
        if (same == null || !definite) {
          return from;
        }
        refer(same, from, j, reading, false);
        return j;
      }
      if (!role.isGroup()
          && !role.source()
          && !definite
          && body == null
          && country == null
          && j == from + 1) {
        return from;
      }
      // what stood between may already be a mention of its own: it stays one, the phrase goes round
      // it
      Referent referent =
          form.number() == 1 && !role.isGroup() ? lastWithRole(role, country, body) : null;
      if (referent == null) {
        referent = described(role, form, country, body, from, j, reading);
      }
      Reference whole =
          new Reference(
              from,
              j,
              from,
              referent,
              false,
              Proclitics.conjunction(reading),
              Proclitics.preposition(reading),
              form.feminine(),
              form.number() != 1);
      place(whole);
      return j;
    }

    /**
     * المسار السياسي, الجناح العسكري: a role noun in ي that agrees with the noun before it is that
     * noun's adjective.
     */
    private boolean describesNounBefore(int i, RoleForm form, int reading) {
      if (i == 0
          || Proclitics.letters(reading) > 0
          || form.number() != 1
          || words.kind(i - 1) != TokenKind.ARABIC
          || words.startsLine(i)
          || !Letters.fold(form.role().word()).endsWith("ي")) {
        return false;
      }
      String before = words.form(i - 1);
      boolean definiteBefore =
          before.startsWith("ال")
              || before.startsWith("وال")
              || before.startsWith("بال")
              || before.startsWith("لل");
      return definiteBefore == form.definite() && !closed.contains(before);
    }

    private boolean isTitle(String form) {
      PhraseTable.Node<RoleForm> node = lexicon.roles().start(form);
      if (node != null) {
        for (RoleForm role : node.values()) {
          if (!role.role().isGroup() && !role.role().source()) {
            return true;
          }
        }
      }
      return false;
    }

    private @Nullable Nisba nisba(String form, RoleForm of) {
      int from = form.startsWith("ال") ? 2 : 0;
      for (Nisba nisba : lexicon.nisbas().get(form, from, form.length())) {
        return nisba;
      }
      return null;
    }

    private void attach(
        Referent person,
        Role role,
        RoleForm form,
        @Nullable Referent body,
        @Nullable String country,
        int from,
        int nameStart,
        int reading) {
      if (!role.type().equals("honorific")) {
        person.role(printed(from, nameStart, reading).strip());
        person.roleWord(Letters.fold(role.word()));
      }
      if (person.country() == null && country != null) {
        person.country(country);
      }
      if (person.affiliation() == null) {
        person.affiliation(body);
      }
      if (form.feminine()) {
        person.feminine(true);
      }
      if (person.code() == null) {
        person.code(codeOf(role, body, country));
      }
    }

    private @Nullable String codeOf(Role role, @Nullable Referent body, @Nullable String country) {
      if (body != null
          && body.code() != null
          && body.kind() != EntityKind.COUNTRY
          && body.kind() != EntityKind.PLACE) {
        return body.code();
      }
      if (country != null && role.code() != null) {
        return country + role.code();
      }
      return null;
    }

    /**
     * The last person before that the article gave this role, in this country or body where these
     * are said.
     */
    private @Nullable Referent lastWithRole(
        Role role, @Nullable String country, @Nullable Referent body) {
      String word = Letters.fold(role.word());
      for (int k = order.size() - 1; k >= 0; k--) {
        Referent referent = order.get(k);
        if (referent.kind() != EntityKind.PERSON || !word.equals(referent.roleWord())) {
          continue;
        }
        if (country != null && referent.country() != null && !country.equals(referent.country())) {
          continue;
        }
        if (body != null
            && referent.affiliation() != null
            && body != referent.affiliation()
            && body.kind() != EntityKind.COUNTRY) {
          continue;
        }
        if (referent.mentions().isEmpty()) {
          continue;
        }
        return referent;
      }
      return null;
    }

    private Referent described(
        Role role,
        RoleForm form,
        @Nullable String country,
        @Nullable Referent body,
        int from,
        int to,
        int reading) {
      String text = printed(from, to, reading);
      String key = "described/" + Letters.fold(text);
      Referent referent = referents.get(key);
      if (referent == null) {
        referent = new Referent(key, role.entity(), text);
        referent.country(country);
        referent.code(codeOf(role, body, country));
        referent.roleWord(Letters.fold(role.word()));
        referent.affiliation(body);
        referent.feminine(form.feminine());
        referent.plural(form.number() != 1);
        enter(referent);
      }
      return referent;
    }

    // ---- short forms

    /** العربي in التحالف العربي: behind a definite noun a definite word is its adjective. */
    private boolean isAdjective(int i, int reading) {
      if (i == 0
          || Proclitics.letters(reading) > 0
          || at[i - 1] != null
          || !words.form(i).startsWith("ال")
          || words.kind(i - 1) != TokenKind.ARABIC
          || words.startsLine(i)) {
        return false;
      }
      String before = words.form(i - 1);
      return (before.startsWith("ال")
              || before.startsWith("لل")
              || before.startsWith("وال")
              || before.startsWith("بال"))
          && !isTitle(before);
    }

    private void shortName(int i) {
      if (at[i] != null || words.kind(i) != TokenKind.ARABIC || shortNames.isEmpty()) {
        return;
      }
      String form = words.form(i);
      int count = Proclitics.of(form, readings);
      for (int r = 0; r < count; r++) {
        int reading = readings[r];
        String rest = form.substring(Proclitics.letters(reading));
        if (Proclitics.hiddenArticle(reading)) {
          rest = "ال" + rest;
        }
        StringBuilder phrase = new StringBuilder(rest);
        Referent best = null;
        int end = i;
        for (int j = i + 1; j <= Math.min(size, i + 4); j++) {
          List<Referent> bearers = shortNames.get(phrase.toString());
          if (bearers != null) {
            best = bearers.get(0);
            end = j;
          }
          if (j < size) {
            if (at[j] != null) {
              break;
            }
            phrase.append(' ').append(words.form(j));
          }
        }
        if (best != null && !best.mentions().isEmpty() && !isAdjective(i, reading)) {
          mention(best, i, end, reading);
          return;
        }
      }
    }
  }
}
