package org.isnad.reader.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.inflection.Tense;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.NounUse;
import org.isnad.lexicon.Predicates;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.Mode;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.Form;
import org.isnad.reader.record.Span;
import org.isnad.reader.syntax.FiniteVerb;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Nouns;
import org.isnad.reader.syntax.Participle;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Finds who said what, and through whom.
 *
 * <p>First every cue with its complement is matched by itself; then each content is followed to its
 * end, which is often where the next cue of the same speaker stands; then speakers who are not
 * named again are carried on; at last statements that stand inside others get the longer chain.
 * Immutable; one instance serves any number of threads.
 */
public final class Statements {

  /** The statements of an article, in the order of their cues. */
  public List<Said> find(Syntax syntax) {
    return new Search(syntax).run();
  }

  private static final class Search {
    private final Syntax syntax;
    private final Words words;
    private final References references;
    private final Predicates predicates;
    private final Complements complements;
    private final List<CueMatch> matches = new ArrayList<>();
    private final int[] readings = new int[Proclitics.MOST];

    Search(Syntax syntax) {
      this.syntax = syntax;
      this.words = syntax.words();
      this.references = syntax.references();
      this.predicates = syntax.predicates();
      this.complements = new Complements(syntax);
    }

    List<Said> run() {
      for (int i = 0; i < words.size(); ) {
        i = match(i);
      }
      matches.sort(Comparator.comparingInt(m -> m.token));
      for (int k = 0; k < matches.size(); k++) {
        end(k);
      }
      carrySpeakers();
      return chain();
    }

    // ---- matching cues

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
      int after = particle(i);
      if (after > i) {
        return after;
      }
      Reference reference = references.covering(i);
      if (reference != null && reference.named()) {
        return i + 1;
      }
      FiniteVerb verb = syntax.verb(i);
      if (verb != null && verb(verb)) {
        return i + 1;
      }
      for (Participle participle : syntax.participles(i)) {
        if (participle(participle)) {
          return i + 1;
        }
      }
      noun(i);
      return i + 1;
    }

    /** كيري: … at the head of a line: the name with its colon is the cue. */
    private int headline(int i) {
      int start = i;
      while (syntax.isQuote(start)) {
        start++;
      }
      Reference reference = references.startingAt(start);
      if (reference == null || reference.preposition() != 0 || !reference.referent().canAct()) {
        return i;
      }
      EntityKind kind = reference.referent().kind();
      boolean outlet =
          reference.referent().actor() != null && reference.referent().actor().medium() != null;
      if (kind == EntityKind.COUNTRY || kind == EntityKind.PLACE || outlet) {
        return i;
      }
      int k = reference.to();
      // بادي لـ {الشرق الأوسط}: the outlet that was spoken to belongs to the cue
      for (int step = 0;
          step < 8 && k < words.size() && !words.startsLine(k) && !syntax.isSign(k, ':');
          step++) {
        if (syntax.verb(k) != null) {
          return i;
        }
        k++;
      }
      if (!syntax.isSign(k, ':') || k + 1 >= words.size()) {
        return i;
      }
      int end = syntax.sentenceEnd(k);
      if (end - k < 3) {
        return i;
      }
      CueMatch match =
          new CueMatch(
              CueMatch.Kind.HEADLINE, null, start, new Span(words.start(start), words.end(k)));
      match.contentFrom = k + 1;
      match.contentTo = end;
      match.clause = true;
      match.sibling = true;
      match.speakers = List.of(reference.referent());
      matches.add(match);
      return k + 1;
    }

    private int particle(int i) {
      String form = words.form(i);
      int count = Proclitics.of(form, readings);
      for (int r = 0; r < count; r++) {
        int reading = readings[r];
        if (Proclitics.hiddenArticle(reading) || Proclitics.preposition(reading) != 0) {
          continue;
        }
        PhraseTable.Node<Cue> node =
            predicates.cuePhrases().start(form, Proclitics.letters(reading), form.length());
        Cue cue = null;
        int end = i;
        for (int j = i + 1; node != null; j++) {
          if (!node.values().isEmpty()) {
            cue = node.values().get(0);
            end = j;
          }
          if (j >= words.size()) {
            break;
          }
          String next = words.form(j);
          PhraseTable.Node<Cue> whole = node.next(next);
          if (whole == null && next.length() > 3 && next.startsWith("ل")) {
            whole = node.next("ل");
            if (whole != null) {
              if (!whole.values().isEmpty()) {
                cue = whole.values().get(0);
                end = j;
              }
              break;
            }
          }
          node = whole;
        }
        if (cue != null) {
          int after = particle(i, end, cue, Proclitics.letters(reading));
          if (after > i) {
            return after;
          }
        }
      }
      return i;
    }

    private int particle(int from, int end, Cue cue, int letters) {
      if (cue.content().contains("none")) {
        return from;
      }
      int cueEnd = end;
      List<Referent> speakers = List.of();
      int speakerEnd = end;
      if (cue.governsSaying()) {
        int v = end;
        while (v < words.size() && v < end + 2 && syntax.verb(v) == null) {
          v++;
        }
        FiniteVerb verb = v < words.size() ? syntax.verb(v) : null;
        if (verb == null || !reports(verb)) {
          return from;
        }
        if (cue.id().equals("by.kama") && hasOwnContent(verb)) {
          return from;
        }
        Reference subject = syntax.subjectBehind(verb);
        if (subject == null) {
          return from;
        }
        speakers = referents(subject);
        cueEnd = v + 1;
        speakerEnd = lastOf(subject).to();
      } else {
        if (cue.content().contains("before") || cue.content().contains("ان")) {
          int head = end;
          if (head < words.size()
              && !cue.not().isEmpty()
              && Nouns.matches(
                  cue.not(), Nouns.bare(words.form(head), words.form(head).startsWith("ل")))) {
            return from;
          }
          int limit = Math.min(syntax.sentenceEnd(from), end + 6);
          for (int k = end; k < limit; k++) {
            Reference reference = references.startingAt(k);
            if (reference != null) {
              if (reference.referent().kind() != EntityKind.PLACE || true) {
                speakers = referents(reference);
                speakerEnd = lastOf(reference).to();
              }
              break;
            }
            if (syntax.verb(k) != null || syntax.isComma(k) || syntax.isSign(k, '.')) {
              break;
            }
          }
          if (speakers.isEmpty()) {
            return from;
          }
        } else {
          return from;
        }
      }
      CueMatch match =
          new CueMatch(
              CueMatch.Kind.PARTICLE,
              cue,
              from,
              new Span(words.start(from) + letters, words.end(cueEnd - 1)));
      match.speakers = speakers;
      match.clause = true;
      match.sibling = true;
      int sentenceStart = syntax.sentenceStart(from);
      boolean first =
          from <= sentenceStart + 1 || (from > 0 && syntax.isComma(from - 1) && letters > 0);
      int after = speakerEnd;
      while (after < syntax.sentenceEnd(from) && (syntax.isComma(after) || syntax.isQuote(after))) {
        after++;
      }
      if (after < words.size()
          && syntax.is(after, Grammar.COMPLEMENTIZER)
          && after < syntax.sentenceEnd(from)) {
        match.contentFrom = syntax.is(after, Grammar.WITH_PRONOUN) ? after : after + 1;
        match.contentTo = syntax.sentenceEnd(from);
      } else if (first) {
        match.contentFrom = after;
        match.contentTo = syntax.sentenceEnd(from);
        if (match.contentTo - match.contentFrom < 2) {
          return from;
        }
      } else {
        match.before = true;
        match.contentFrom = sentenceStart;
        match.contentTo = from;
        if (letters > 0) {
          return from;
        }
      }
      matches.add(match);
      return cueEnd;
    }

    /**
     * Whether a verb of saying behind كما has reported words of its own, so that كما only means
     * also.
     */
    private boolean hasOwnContent(FiniteVerb verb) {
      Reference subject = syntax.subjectBehind(verb);
      for (int number : verb.verbs()) {
        for (Cue cue : predicates.cuesOf(number)) {
          if (complements.find(cue, verb.token() + 1, subject) && complements.clause) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean reports(FiniteVerb verb) {
      for (int number : verb.verbs()) {
        if (!predicates.cuesOf(number).isEmpty()) {
          return true;
        }
      }
      return false;
    }

    private boolean verb(FiniteVerb verb) {
      List<Cue> cues = cuesOf(verb);
      if (cues.isEmpty()) {
        return false;
      }
      int v = verb.token();
      if (syntax.is(v - 1, Grammar.NEGATION) && !words.form(v - 1).equals("غير")) {
        return false;
      }
      Reference subject = syntax.subjectBehind(verb);
      Reference before = subject == null ? syntax.subjectBefore(verb) : null;
      for (Cue cue : cues) {
        if (!complements.find(cue, v + 1, subject)) {
          continue;
        }
        if (cue.ownVoice()) {
          return true;
        }
        if (!cue.source().isEmpty() && !isSourceNoun(cue, verb, subject)) {
          continue;
        }
        if (verb.passive()
            || (cue.content().contains("obj")
                && !complements.clause
                && subject == null
                && before == null
                && !verb.conjunction()
                && isPassiveLike(verb))) {
          continue;
        }
        CueMatch match = new CueMatch(CueMatch.Kind.VERB, cue, v, cueSpan(v, verb.start(), verb));
        take(match);
        match.feminine = verb.feminine();
        match.first = verb.first();
        if (cue.speaker() != null) {
          if (!relayed(match, cue, verb, subject != null ? subject : before)) {
            continue;
          }
        } else if (subject != null) {
          match.speakers = referents(subject);
        } else if (before != null) {
          match.speakers = referents(before);
        } else {
          match.carriesOn = true;
        }
        match.sibling = isSibling(v, verb);
        matches.add(match);
        return true;
      }
      return denial(verb, subject, before, cues);
    }

    private boolean isPassiveLike(FiniteVerb verb) {
      return verb.mayBePassive() && !verb.conjunction();
    }

    /** وهو أمر نفته الوزارة: the content is what the pronoun stands for, the clause before. */
    private boolean denial(
        FiniteVerb verb, @Nullable Reference subject, @Nullable Reference before, List<Cue> cues) {
      return false;
    }

    private boolean isSourceNoun(Cue cue, FiniteVerb verb, @Nullable Reference subject) {
      int k = verb.token() + 1;
      for (int step = 0; step < 3 && k < words.size(); step++, k++) {
        if (Nouns.matches(cue.source(), Nouns.bare(words.form(k), false))) {
          return true;
        }
      }
      return subject == null
          && verb.token() > 0
          && Nouns.matches(cue.source(), Nouns.bare(words.form(verb.token() - 1), false));
    }

    /**
     * نقلت رويترز عن لافروف قوله: the subject transmits, the voice stands behind the preposition.
     */
    private boolean relayed(
        CueMatch match, Cue cue, FiniteVerb verb, @Nullable Reference transmitter) {
      String preposition = cue.speaker();
      int end = Math.min(match.contentFrom, syntax.sentenceEnd(verb.token()));
      for (int k = verb.token() + 1; k < end; k++) {
        String form = words.form(k);
        if (form.equals(preposition)) {
          for (int j = k + 1; j < Math.min(end, k + 5); j++) {
            Reference voice = references.startingAt(j);
            if (voice != null) {
              match.speakers = referents(voice);
              match.transmitters =
                  transmitter == null ? List.of() : List.of(transmitter.referent());
              return true;
            }
          }
          return false;
        }
        if (preposition != null
            && form.startsWith(preposition)
            && form.length() - preposition.length() <= 2) {
          Pronoun pronoun = Pronoun.at(form, preposition.length(), form.length());
          if (pronoun != null) {
            Referent voice =
                syntax.antecedent(
                    verb.token(), pronoun, transmitter == null ? null : transmitter.referent());
            if (voice != null) {
              match.speakers = List.of(voice);
              match.transmitters =
                  transmitter == null ? List.of() : List.of(transmitter.referent());
              return true;
            }
          }
        }
      }
      return false;
    }

    private List<Cue> cuesOf(FiniteVerb verb) {
      List<Cue> all = new ArrayList<>();
      for (int number : verb.verbs()) {
        all.addAll(predicates.cuesOf(number));
      }
      all.sort(Comparator.comparingInt(Search::narrowness).reversed());
      return all;
    }

    private static int narrowness(Cue cue) {
      int narrow = 0;
      if (!cue.with().isEmpty()) {
        narrow += 8;
      }
      if (!cue.only().isEmpty() || !cue.source().isEmpty() || cue.speaker() != null) {
        narrow += 4;
      }
      if (cue.ownVoice()) {
        narrow += 6;
      }
      return narrow;
    }

    private Span cueSpan(int token, int letters, FiniteVerb verb) {
      int start = words.start(token);
      CharSequence text = words.text();
      int left = letters;
      while (left > 0 && start < words.end(token)) {
        if (!org.isnad.arabic.text.Letters.isSilent(text.charAt(start))) {
          left--;
        }
        start++;
      }
      return new Span(start, words.end(token));
    }

    private void take(CueMatch match) {
      match.contentFrom = complements.contentFrom;
      match.contentStart = complements.contentStart;
      match.quoted = complements.quoted;
      match.clause = complements.clause;
      Reference addressee = complements.addressee;
      match.addressee = addressee == null ? null : addressee.referent();
    }

    private boolean isSibling(int token, FiniteVerb verb) {
      if (verb.conjunction()) {
        return true;
      }
      int before = token - 1;
      if (token == syntax.sentenceStart(token)) {
        return true;
      }
      return syntax.is(before, Grammar.OPENER) || syntax.isComma(before);
    }

    private boolean participle(Participle participle) {
      if (!participle.active()
          || participle.definite()
          || participle.preposition()
          || participle.pronoun() != null) {
        return false;
      }
      int i = participle.token();
      boolean accusative = participle.indefinite() || participle.feminine() || participle.plural();
      if (!accusative || syntax.is(i - 1, Grammar.PREPOSITION)) {
        return false;
      }
      List<Cue> cues = new ArrayList<>(predicates.cuesOf(participle.verb()));
      cues.sort(Comparator.comparingInt(Search::narrowness).reversed());
      for (Cue cue : cues) {
        if (!cue.participle() || !complements.find(cue, i + 1, null)) {
          continue;
        }
        CueMatch match =
            new CueMatch(CueMatch.Kind.PARTICIPLE, cue, i, span(i, participle.start()));
        take(match);
        match.feminine = participle.feminine();
        match.carriesOn = true;
        match.sibling = true;
        matches.add(match);
        return true;
      }
      return false;
    }

    private Span span(int token, int letters) {
      int start = words.start(token);
      CharSequence text = words.text();
      int left = letters;
      while (left > 0 && start < words.end(token)) {
        if (!org.isnad.arabic.text.Letters.isSilent(text.charAt(start))) {
          left--;
        }
        start++;
      }
      return new Span(start, words.end(token));
    }

    private void noun(int i) {
      String form = words.form(i);
      int count = Proclitics.of(form, readings);
      for (int r = 0; r < count; r++) {
        int reading = readings[r];
        int skip = Proclitics.letters(reading);
        boolean definite = Proclitics.hiddenArticle(reading) || form.startsWith("ال", skip);
        int stem = definite && !Proclitics.hiddenArticle(reading) ? skip + 2 : skip;
        if (nounCue(i, stem, form.length(), null, definite)) {
          return;
        }
        for (int n = 1; n <= 3 && form.length() - n - stem >= 2 && !definite; n++) {
          Pronoun pronoun = Pronoun.at(form, form.length() - n, form.length());
          if (pronoun != null && nounCue(i, stem, form.length() - n, pronoun, false)) {
            return;
          }
        }
      }
    }

    private boolean nounCue(int i, int from, int to, @Nullable Pronoun pronoun, boolean definite) {
      if (to - from < 2) {
        return false;
      }
      for (NounUse use : predicates.nouns().get(words.form(i), from, to)) {
        Cue cue = use.cue();
        if (cue == null || (use.bound() && pronoun == null) || definite) {
          continue;
        }
        Referent speaker = null;
        Reference genitive = references.startingAt(i + 1);
        int next = i + 1;
        if (pronoun != null) {
          speaker = syntax.antecedent(i, pronoun, null);
          genitive = null;
        } else if (genitive != null && !syntax.governed(genitive) && !genitive.conjunction()) {
          speaker = genitive.referent();
          next = genitive.to();
        }
        if (speaker == null || !speaker.canAct()) {
          continue;
        }
        if (!complements.find(cue, next, genitive) || complements.contentFrom - next > 6) {
          continue;
        }
        CueMatch match = new CueMatch(CueMatch.Kind.NOUN, cue, i, span(i, from));
        take(match);
        match.speakers = genitive != null ? referents(genitive) : List.of(speaker);
        matches.add(match);
        return true;
      }
      return false;
    }

    private List<Referent> referents(Reference first) {
      List<Referent> all = new ArrayList<>();
      for (Reference reference : syntax.joined(first)) {
        if (!all.contains(reference.referent())) {
          all.add(reference.referent());
        }
      }
      return all;
    }

    private Reference lastOf(Reference first) {
      List<Reference> all = syntax.joined(first);
      return all.get(all.size() - 1);
    }

    // ---- where contents end

    private void end(int k) {
      CueMatch match = matches.get(k);
      if (match.kind == CueMatch.Kind.HEADLINE) {
        trim(match);
        return;
      }
      if (match.before) {
        beforeCue(k);
        return;
      }
      int sentenceEnd = syntax.sentenceEnd(match.token);
      if (match.quoted) {
        int close = complements.closing(match.contentFrom - 1);
        if (close > match.contentFrom) {
          match.contentTo = close;
          // a quotation that goes on behind its close (… "…" …) is part of a longer content
          trim(match);
          return;
        }
      }
      if (match.contentFrom >= sentenceEnd) {
        sentenceEnd = syntax.sentenceEnd(match.contentFrom);
      }
      int end = sentenceEnd;
      for (int next = k + 1; next < matches.size(); next++) {
        CueMatch other = matches.get(next);
        if (other.token >= end) {
          break;
        }
        if (other.token < match.contentFrom
            || !other.sibling
            || insideQuote(match.contentFrom, other.token)) {
          continue;
        }
        end = other.token;
        break;
      }
      if (!match.clause) {
        end = Math.min(end, nominalEnd(match.contentFrom, end));
      }
      match.contentTo = end;
      trim(match);
    }

    /** A noun-phrase content ends where a new clause begins. */
    private int nominalEnd(int from, int end) {
      for (int i = from + 1; i < end; i++) {
        FiniteVerb verb = syntax.verb(i);
        boolean comma = syntax.isComma(i - 1);
        if (verb != null
            && (verb.conjunction() || comma)
            && verb.tense() == Tense.PAST
            && !syntax.is(i - 1, Grammar.RELATIVE)) {
          return i;
        }
        if (syntax.is(i, Grammar.OPENER) && !syntax.is(i, Grammar.PREPOSITION) && comma) {
          return i;
        }
      }
      return end;
    }

    private boolean insideQuote(int from, int token) {
      int open = 0;
      for (int i = from; i < token; i++) {
        if (syntax.isQuote(i)) {
          char c = words.form(i).charAt(0);
          if (c == '«' || c == '“' || c == '‹') {
            open++;
          } else if (c == '"') {
            open = open > 0 ? open - 1 : open + 1;
          } else {
            open--;
          }
        }
      }
      return open > 0;
    }

    /**
     * What stands before بحسب: back to the start of the sentence, or to the end of what another cue
     * reports.
     */
    private void beforeCue(int k) {
      CueMatch match = matches.get(k);
      int start = syntax.sentenceStart(match.token);
      for (int p = k - 1; p >= 0; p--) {
        CueMatch other = matches.get(p);
        if (other.token < start) {
          break;
        }
        if (other.kind == CueMatch.Kind.PARTICLE && other.before) {
          start = Math.max(start, other.token + 1);
          while (start < match.token && !syntax.isComma(start)) {
            start++;
          }
        }
      }
      match.contentFrom = start;
      match.contentTo = match.token;
      trim(match);
    }

    private void trim(CueMatch match) {
      int from = match.contentFrom;
      int to = match.contentTo;
      while (to > from && isEdge(to - 1)) {
        to--;
      }
      while (from < to
          && (syntax.isComma(from)
              || syntax.isSign(from, ':')
              || syntax.isSign(from, '-')
              || syntax.isSign(from, '.'))) {
        from++;
      }
      match.contentFrom = from;
      match.contentTo = to;
    }

    /** Punctuation and words that open the next clause do not belong to what is said. */
    private boolean isEdge(int i) {
      if (words.kind(i) == TokenKind.PUNCTUATION) {
        return !syntax.isSign(i, ')') && !syntax.isSign(i, '%') && !(syntax.isQuote(i));
      }
      return syntax.is(i, Grammar.EDGE);
    }

    // ---- speakers

    private void carrySpeakers() {
      for (int k = 0; k < matches.size(); k++) {
        CueMatch match = matches.get(k);
        if (!match.carriesOn) {
          continue;
        }
        for (int p = k - 1; p >= 0; p--) {
          CueMatch earlier = matches.get(p);
          if (earlier.speakers.isEmpty()) {
            continue;
          }
          boolean inside = earlier.contentFrom <= match.token && match.token < earlier.contentTo;
          if (inside) {
            continue;
          }
          boolean nested = isInsideAnother(p, match.token);
          if (nested) {
            continue;
          }
          Referent speaker = earlier.speakers.get(0);
          if (match.kind == CueMatch.Kind.VERB && match.feminine && !canBeFeminine(speaker)) {
            continue;
          }
          if (match.kind == CueMatch.Kind.VERB
              && !match.feminine
              && speaker.feminine()
              && speaker.kind() == EntityKind.PERSON) {
            continue;
          }
          match.speakers = earlier.speakers;
          break;
        }
        if (match.speakers.isEmpty() && match.kind == CueMatch.Kind.PARTICIPLE) {
          subjectOfSentence(match);
        }
      }
    }

    private static boolean canBeFeminine(Referent speaker) {
      return speaker.kind() != EntityKind.PERSON || speaker.feminine();
    }

    private boolean isInsideAnother(int p, int token) {
      CueMatch earlier = matches.get(p);
      for (int q = p - 1; q >= 0 && q >= p - 6; q--) {
        CueMatch outer = matches.get(q);
        if (outer.contentFrom <= earlier.token
            && earlier.token < outer.contentTo
            && !(outer.contentFrom <= token && token < outer.contentTo)) {
          return true;
        }
      }
      return false;
    }

    /** استقبل كيري نظيره مؤكدا أن: the participle hangs on the clause's subject. */
    private void subjectOfSentence(CueMatch match) {
      for (int i = match.token - 1; i >= syntax.sentenceStart(match.token); i--) {
        FiniteVerb verb = syntax.verb(i);
        if (verb == null) {
          continue;
        }
        Reference subject = syntax.subjectBehind(verb);
        if (subject == null) {
          subject = syntax.subjectBefore(verb);
        }
        if (subject != null && subject.referent().canAct() && subject.from() < match.token) {
          match.speakers = referents(subject);
          return;
        }
      }
    }

    // ---- chains

    private List<Said> chain() {
      List<Said> said = new ArrayList<>();
      for (CueMatch match : matches) {
        if (match.contentTo <= match.contentFrom) {
          continue;
        }
        Span content = contentSpan(match);
        if (content == null) {
          continue;
        }
        List<Referent> outer = new ArrayList<>();
        Said parent = null;
        for (Said earlier : said) {
          if (earlier.contentFrom() <= match.token
              && match.token < earlier.contentTo()
              && (parent == null || earlier.content().length() <= parent.content().length())) {
            parent = earlier;
          }
        }
        if (parent != null) {
          outer.addAll(parent.chain());
        }
        for (Referent transmitter : match.transmitters) {
          add(outer, transmitter);
        }
        List<Referent> speakers = match.speakers;
        if (match.first && parent != null) {
          speakers = parent.speaker() == null ? List.of() : List.of(parent.speaker());
        }
        if (speakers.isEmpty()) {
          if (match.kind == CueMatch.Kind.PARTICIPLE
              || match.carriesOn && match.cue != null && !match.clause) {
            continue;
          }
          said.add(said(match, null, outer, content));
          continue;
        }
        for (Referent speaker : speakers) {
          List<Referent> chain = new ArrayList<>(outer);
          add(chain, speaker);
          said.add(said(match, speaker, chain, content));
        }
      }
      return said;
    }

    private static void add(List<Referent> chain, Referent link) {
      if (chain.isEmpty() || chain.get(chain.size() - 1) != link) {
        chain.add(link);
      }
    }

    private Said said(
        CueMatch match, @Nullable Referent speaker, List<Referent> chain, Span content) {
      Cue cue = match.cue;
      return new Said(
          cue,
          cue == null ? "headline" : cue.id(),
          match.token,
          match.span,
          speaker,
          match.addressee == speaker ? null : match.addressee,
          match.contentFrom,
          match.contentTo,
          content,
          cue == null ? Mode.STATE : cue.mode(),
          form(match),
          List.copyOf(chain));
    }

    private @Nullable Span contentSpan(CueMatch match) {
      int from = match.contentFrom;
      int to = match.contentTo;
      if (!match.quoted && syntax.isQuote(from) && !insideQuote(from, to)) {
        match.quoted = complements.closing(from) == to - 1;
        if (match.quoted) {
          from++;
          to--;
        }
      }
      if (to <= from) {
        return null;
      }
      int start =
          match.contentStart >= 0
                  && match.contentStart < words.end(from)
                  && match.contentStart >= words.start(from)
              ? match.contentStart
              : words.start(from);
      return new Span(start, words.end(to - 1));
    }

    private Form form(CueMatch match) {
      if (match.quoted) {
        return Form.DIRECT;
      }
      int run = -1;
      for (int i = match.contentFrom; i < match.contentTo; i++) {
        if (syntax.isQuote(i)) {
          if (run >= 3) {
            return Form.MIXED;
          }
          run = run < 0 ? 0 : -1;
        } else if (run >= 0) {
          run++;
        }
      }
      return run >= 3 ? Form.MIXED : Form.INDIRECT;
    }
  }
}
