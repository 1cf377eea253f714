package org.isnad.reader.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** A stage that knows what {@code lexicon} knows. */
  public Mentions(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.officeWords = lexicon.words("office-word");
    this.bodyAdjectives = lexicon.words("body-adjective");
  }

  /**
   * The phrases of an article that stand for somebody or something.
   *
   * @param words its words; spans count in their text
   * @param article the article, for its date
   */
  public References find(Words words, Article article) {
    return new Search(words, article).run();
  }

  /** One article's search; what it gathers is its own. */
  private final class Search {
    private final Words words;
    private final Article article;
    private final int size;
    private final Map<String, Referent> referents = new HashMap<>();
    private final List<Referent> order = new ArrayList<>();
    private final List<Reference> found = new ArrayList<>();
    private final @Nullable Reference[] at;
    private final int[] readings = new int[Proclitics.MOST];
    private final int[] placeReadings = new int[Proclitics.MOST];
    private final Map<String, List<Referent>> shortNames = new HashMap<>();

    Search(Words words, Article article) {
      this.words = words;
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
      for (int i = 0; i < size; ) {
        i = rolePhrase(i, false);
      }
      for (int i = 0; i < size; i++) {
        shortName(i);
      }
      for (int i = 0; i < size; ) {
        i = rolePhrase(i, true);
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
      Referent referent = known(best.actor());
      mention(referent, i, bestEnd, bestReading);
      return bestEnd;
    }

    private @Nullable Name choose(List<Name> names, int from, int to, int reading) {
      Name chosen = null;
      for (Name name : names) {
        if (name.shortForm() || (name.actor().ambiguous() && !announced(name.actor(), from, to))) {
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
     * name. A place's is announced by a noun of place alone: in brackets stands a month ((آب)) or
     * an agency («الأناضول») as well.
     */
    private boolean announced(Actor actor, int from, int to) {
      if (actor.kind() == EntityKind.PLACE) {
        int before = from - 1;
        if (before > 0 && words.kind(before) == TokenKind.PUNCTUATION) {
          before = isBracket(words.form(before)) ? before - 1 : -1;
        }
        return before >= 0 && isPlaceNoun(words.form(before));
      }
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

    private boolean isPlaceNoun(String form) {
      int count = Proclitics.of(form, placeReadings);
      for (int r = 0; r < count; r++) {
        if (lexicon
            .words("place-noun")
            .contains(form.substring(Proclitics.letters(placeReadings[r])))) {
          return true;
        }
      }
      return false;
    }

    private boolean isBracket(String sign) {
      return "\"«»“”‹›()[]{}''".contains(sign);
    }

    private Referent known(Actor actor) {
      String key = actor.capitalOf() != null ? actor.id() : actor.id();
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
        return known(actor);
      }
      String key = country + "/" + body.id();
      Referent referent = referents.get(key);
      if (referent == null) {
        referent = new Referent(key, body.kind(), printed(from, to, reading));
        Actor state = lexicon.actor(country);
        if (state != null && state.english() != null) {
          referent.english(body.english() + " of " + state.english());
        }
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
        if (longest != null) {
          int after = describe(i, end, reading, longest, late);
          if (after > i) {
            return after;
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
        if (best != null && !best.mentions().isEmpty()) {
          mention(best, i, end, reading);
          return;
        }
      }
    }
  }
}
