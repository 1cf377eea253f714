package org.isnad.reader.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.word.Words;
import org.isnad.reader.account.AccountWords.Hit;
import org.isnad.reader.event.Happening;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.AccountKind;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.TimeExpression;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Ceasefires and truces. What an article tells of one in several sentences becomes one account, as
 * long as nothing says that there are two: another place, or other parties.
 */
final class Truces {
  private static final int BEFORE = 6;
  private static final int AFTER = 8;
  private static final int FAR = 14;

  /** How many truces back a word may speak of. */
  private static final int REMEMBERED = 8;

  private static final String BETWEEN = "بين";

  /** The code of organizations of many states, which mediate. */
  private static final String AMONG_STATES = "IGO";

  /** The stages that are told of those whom a truce binds. */
  private static final Set<String> BINDING = Set.of("declared", "violated", "extended", "in-force");

  private final Scene scene;
  private final Syntax syntax;
  private final Words words;
  private final AccountWords lexicon;

  Truces(Scene scene, AccountWords lexicon) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.words = scene.words();
    this.lexicon = lexicon;
  }

  List<Draft> all() {
    List<Draft> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Hit hit = lexicon.at("truce", syntax, i);
      if (hit == null || scene.syntax().references().covering(i) != null && hit.to() == i + 1) {
        i++;
        continue;
      }
      add(found, of(hit), words.form(hit.from()).startsWith("ال"));
      i = hit.to();
    }
    found.removeIf(
        draft ->
            !draft.has(AccountField.STAGE)
                && (!draft.has(AccountField.MEDIATOR) || !draft.has(AccountField.PARTIES)));
    return found;
  }

  /**
   * Adds an account, or what it tells to an earlier one of the same truce.
   *
   * @param known whether the words speak of a truce as one that is known
   */
  private static void add(List<Draft> found, Draft draft, boolean known) {
    for (int k = found.size() - 1; k >= Math.max(0, found.size() - REMEMBERED); k--) {
      Draft earlier = found.get(k);
      if (agree(earlier, draft, AccountField.PLACE)
          && (known && draft.field(AccountField.PARTIES).size() < 2
              || agree(earlier, draft, AccountField.PARTIES))) {
        earlier.merge(draft);
        return;
      }
    }
    found.add(draft);
  }

  /** Whether nothing in a field keeps two accounts from being of one truce. */
  private static boolean agree(Draft a, Draft b, AccountField field) {
    List<Filled> one = a.field(field);
    List<Filled> other = b.field(field);
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    for (Filled filled : one) {
      for (Filled second : other) {
        if (filled.referent() == second.referent()) {
          return true;
        }
      }
    }
    return false;
  }

  private Draft of(Hit truce) {
    Draft draft =
        new Draft(AccountKind.TRUCE, scene.span(truce.from(), truce.letters(), truce.to()));
    int start = syntax.sentenceStart(truce.from());
    int stop = syntax.sentenceEnd(truce.from());
    Hit stage = stages(draft, truce, start, stop);
    parties(draft, truce, stage, stop);
    Reference place = scene.placeNear(truce.from(), truce.to(), FAR);
    draft.fill(AccountField.PLACE, place == null ? null : scene.filler(place));
    times(draft, truce, stage, stop);
    for (int i = truce.from(); i < Math.min(stop, truce.to() + 2); i++) {
      value(draft, AccountField.FORM, "truce-class", i);
    }
    for (int i = truce.to(); i < Math.min(stop, truce.to() + FAR); i++) {
      if (!scene.isClause(truce.to(), i, FAR, 1)) {
        break;
      }
      value(draft, AccountField.PURPOSE, "truce-purpose", i);
      value(draft, AccountField.SIDEDNESS, "one-sided", i);
    }
    for (int i = Math.max(start, truce.from() - BEFORE); i < truce.from(); i++) {
      if (scene.isClause(i, truce.from(), BEFORE, 2)) {
        value(draft, AccountField.AGREEMENT, "agreement", i);
      }
    }
    mediator(draft, truce, start, stop);
    draft.dropEndBeforeStart();
    return draft;
  }

  private void value(Draft draft, AccountField field, String list, int i) {
    Hit hit = lexicon.at(list, syntax, i);
    if (hit != null) {
      draft.fill(field, scene.filler(hit, hit.value()));
    }
  }

  /** How far the truce has come: the words that govern it, or that it is the subject of. */
  private @Nullable Hit stages(Draft draft, Hit truce, int start, int stop) {
    Hit nearest = null;
    for (int i = truce.from() - 1; i >= Math.max(start, truce.from() - BEFORE); i--) {
      if (syntax.isComma(i) || syntax.isSign(i, ':') || syntax.isSign(i, '؛')) {
        break;
      }
      Hit hit = lexicon.at("truce-stage", syntax, i);
      if (hit != null && hit.to() <= truce.from() && !syntax.is(i - 1, Grammar.NEGATION)) {
        nearest = hit;
        if (syntax.references().covering(i) == null) {
          break;
        }
      }
      if (syntax.is(i, Grammar.COMPLEMENTIZER | Grammar.RELATIVE)) {
        break;
      }
    }
    if (nearest == null) {
      nearest = stageBehind(truce, stop);
    }
    if (nearest != null && !isAhead(nearest, start)) {
      Hit asking = asking(nearest, start);
      Hit told = asking == null ? nearest : asking;
      if (told.value().isEmpty()) {
        return null;
      }
      int event =
          scene.happening(Math.min(told.from(), truce.from()), Math.max(told.to(), truce.to()));
      draft.event(event);
      // التوصل إلى هدنة as a wish among others: a noun that no event bears out declares nothing
      if (event >= 0 || told.verb() || !told.value().equals("declared")) {
        draft.fill(AccountField.STAGE, scene.filler(told, told.value()));
      }
      return nearest;
    }
    draft.event(scene.happening(truce.from(), truce.to()));
    return null;
  }

  /** الهدنة انهارت, الهدنة التي دخلت حيز التنفيذ: what the truce itself does. */
  private @Nullable Hit stageBehind(Hit truce, int stop) {
    for (int i = truce.to(); i < Math.min(stop, truce.to() + AFTER); i++) {
      if (syntax.isComma(i) || syntax.isSign(i, ':') || syntax.is(i, Grammar.COMPLEMENTIZER)) {
        return null;
      }
      Hit hit = lexicon.at("truce-stage", syntax, i);
      if (hit != null) {
        boolean own = hit.verb() || hit.to() - hit.from() > 1 || hit.value().equals("in-force");
        return own && !syntax.is(i - 1, Grammar.NEGATION) ? hit : null;
      }
      if (syntax.verb(i) != null && !syntax.isTime(i)) {
        return null;
      }
    }
    return null;
  }

  /** دعا إلى إعلان هدنة: what is asked for has not come about. */
  private @Nullable Hit asking(Hit stage, int start) {
    for (int i = stage.from() - 1; i >= Math.max(start, stage.from() - FAR); i--) {
      if (syntax.isComma(i) || syntax.isSign(i, ':') || syntax.is(i, Grammar.COMPLEMENTIZER)) {
        return null;
      }
      Hit hit = lexicon.at("truce-stage", syntax, i);
      if (hit != null) {
        boolean kept = stage.value().isEmpty();
        String wanted = kept ? "refused" : "asked-for";
        return hit.value().equals(wanted) ? hit : null;
      }
    }
    return null;
  }

  /** قبل ساعات من سريان الهدنة: what is still ahead has not come about. */
  private boolean isAhead(Hit stage, int start) {
    if (!stage.value().equals("in-force")) {
      return false;
    }
    for (int i = stage.from() - 1; i >= Math.max(start, stage.from() - 4); i--) {
      if (lexicon.at("ahead", syntax, i) != null) {
        return true;
      }
    }
    return false;
  }

  private void parties(Draft draft, Hit truce, @Nullable Hit stage, int stop) {
    for (int i = truce.to(); i < Math.min(stop, truce.to() + AFTER); i++) {
      Reference here = syntax.references().startingAt(i);
      if (here != null) {
        if (scene.governor(here).equals(BETWEEN) && here.referent().canAct()) {
          List<Reference> joined = syntax.joined(here);
          scene.fill(draft, AccountField.PARTIES, here);
          if (joined.size() > 1) {
            Span span = scene.span(here.from(), joined.get(joined.size() - 1).to());
            draft.fill(
                AccountField.SIDEDNESS,
                new Filled(span, null, joined.size() == 2 ? "bilateral" : "multilateral"));
          }
          return;
        }
        break;
      }
      if (scene.parts(i) || syntax.verb(i) != null) {
        break;
      }
    }
    bound(draft, truce, stage);
    if (!draft.has(AccountField.PARTIES)) {
      bound(draft, truce, stageBehind(truce, stop));
    }
  }

  /** Who declares, extends or breaks a truce keeps it, or has to. */
  private void bound(Draft draft, Hit truce, @Nullable Hit stage) {
    if (stage == null || !BINDING.contains(stage.value())) {
      return;
    }
    FiniteVerb verb = stage.verb() ? syntax.verb(stage.from()) : null;
    Reference subject = verb == null || verb.passive() ? null : syntax.subjectBehind(verb);
    if (subject == null && verb != null && !verb.passive()) {
      subject = syntax.subjectRightBefore(verb);
    }
    boolean relative = verb != null && stage.from() >= truce.to();
    if (subject != null) {
      if (isParty(subject.referent()) && (relative || subject.from() < truce.from())) {
        scene.fill(draft, AccountField.PARTIES, subject);
      }
      return;
    }
    int event = verb == null ? scene.happening(stage.from(), truce.to()) : -1;
    if (event >= 0) {
      Happening told = scene.happenings().get(event);
      for (Referent who : told.actors()) {
        if (isParty(who)) {
          draft.fill(AccountField.PARTIES, scene.local(who, told.token(), AFTER));
        }
      }
    }
  }

  /** Whether a truce can bind somebody: those who fight, not those who speak or mediate. */
  private static boolean isParty(Referent who) {
    boolean fights =
        switch (who.kind()) {
          case ARMED_GROUP, COUNTRY, ORGANIZATION, POPULATION -> true;
          default -> false;
        };
    String code = who.code();
    return fights && who.canAct() && (code == null || !code.startsWith(AMONG_STATES));
  }

  private void times(Draft draft, Hit truce, @Nullable Hit stage, int stop) {
    for (TimeExpression time : scene.times(truce.to(), Math.min(stop, truce.to() + Scene.WINDOW))) {
      int first = scene.first(time.span());
      if (time.value() == null || first < truce.to() || scene.end(time.span()) > stop) {
        continue;
      }
      boolean length = time.value().startsWith("P");
      int most = length && scene.times(truce.to(), first).isEmpty() ? AFTER : FAR;
      Hit lasting = before("lasting", first);
      boolean goesOn = length && lasting != null && isJoinedTo(truce, lasting);
      if (!goesOn && !scene.isClause(truce.to(), first, most, lasting == null && length ? 0 : 2)) {
        break;
      }
      if (length ? lasting != null || first == truce.to() : isUntil(lasting)) {
        draft.fill(AccountField.END, scene.filler(time));
      } else if (!length
          && (before("start", first) != null
              || stage != null
                  && stage.from() > truce.from()
                  && stage.value().equals("in-force"))) {
        draft.fill(AccountField.START, scene.filler(time));
      }
    }
  }

  /** ابتداء من الأحد، ولمدة خمسة أيام: whether a length goes on behind a comma. */
  private boolean isJoinedTo(Hit truce, Hit lasting) {
    int comma = lasting.from() - 1;
    return syntax.isComma(comma)
        && words.form(lasting.from()).startsWith("و")
        && scene.isClause(truce.to(), comma, FAR, 2);
  }

  private static boolean isUntil(@Nullable Hit lasting) {
    return lasting != null && lasting.value().equals("until");
  }

  /** A phrase of a list that ends right before a time, or begins it. */
  private @Nullable Hit before(String list, int first) {
    Hit own = lexicon.at(list, syntax, first);
    if (own != null) {
      return own;
    }
    for (int i = first - 1; i >= first - 3; i--) {
      Hit hit = lexicon.at(list, syntax, i);
      if (hit != null && hit.to() >= first - 1) {
        return hit;
      }
    }
    return null;
  }

  private void mediator(Draft draft, Hit truce, int start, int stop) {
    for (int i = Math.max(start, truce.from() - FAR); i < Math.min(stop, truce.to() + FAR); i++) {
      Hit hit = lexicon.at("through", syntax, i);
      if (hit == null) {
        continue;
      }
      boolean near =
          i < truce.from()
              ? scene.isClause(hit.to(), truce.from(), FAR, 1)
              : scene.isClause(truce.to(), i, FAR, 1);
      FiniteVerb verb = hit.verb() ? syntax.verb(i) : null;
      Reference who =
          verb == null ? syntax.references().startingAt(hit.to()) : syntax.subjectBehind(verb);
      if (near && who != null && who.preposition() == 0 && who.referent().canAct()) {
        scene.fill(draft, AccountField.MEDIATOR, who);
      } else if (near && hit.to() < stop) {
        Referent country = syntax.national(hit.to());
        if (country != null) {
          draft.fill(
              AccountField.MEDIATOR, new Filled(scene.span(hit.to(), hit.to() + 1), country, null));
        }
      }
    }
  }
}
