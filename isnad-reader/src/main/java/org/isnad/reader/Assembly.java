package org.isnad.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.sentence.Sentences;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.term.Context;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.account.Composed;
import org.isnad.reader.account.Covered;
import org.isnad.reader.account.Filled;
import org.isnad.reader.event.Happening;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.position.Held;
import org.isnad.reader.record.Account;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Credit;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Filler;
import org.isnad.reader.record.Link;
import org.isnad.reader.record.Position;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.Statement;
import org.isnad.reader.record.TimeExpression;
import org.isnad.reader.statement.ChainLink;
import org.isnad.reader.statement.Said;
import org.jspecify.annotations.Nullable;

/**
 * Puts what the stages found into one reading: ids in the order of the text, offsets in code
 * points.
 */
final class Assembly {
  private final Article article;
  private final Words words;
  private final Sentences sentences;
  private final References references;
  private final List<TimeExpression> times;
  private final List<Figure> figures;
  private final List<Covered> covered;
  private final List<Said> said;
  private final List<Happening> happenings;
  private final List<List<Context>> contexts;
  private final List<Composed> composed;
  private final List<Credit> credits;
  private final List<Held> held;
  private final CodePoints points;
  private final Map<Referent, String> ids = new HashMap<>();

  Assembly(
      Article article,
      Words words,
      Sentences sentences,
      References references,
      List<TimeExpression> times,
      List<Figure> figures,
      List<Covered> covered,
      List<Said> said,
      List<Happening> happenings,
      List<List<Context>> contexts,
      List<Composed> composed,
      List<Credit> credits,
      List<Held> held) {
    this.article = article;
    this.words = words;
    this.sentences = sentences;
    this.references = references;
    this.times = times;
    this.figures = figures;
    this.covered = covered;
    this.said = said;
    this.happenings = happenings;
    this.contexts = contexts;
    this.composed = composed;
    this.credits = credits;
    this.held = held;
    this.points = new CodePoints(article.text());
  }

  Reading reading() {
    List<Entity> entities = entities();
    return new Reading(
        article,
        sentenceSpans(),
        entities,
        timeExpressions(),
        figures(),
        statements(),
        events(),
        accounts(),
        credits.stream()
            .map(c -> new Credit(points.of(c.words()), c.agency(), c.name(), c.foot()))
            .toList(),
        positions());
  }

  private List<Span> sentenceSpans() {
    List<Span> spans = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      spans.add(
          points.of(new Span(words.start(sentences.from(s)), words.end(sentences.to(s) - 1))));
    }
    return spans;
  }

  /** Who transmits or speaks in a statement. */
  private Set<Referent> speakers() {
    Set<Referent> speakers = new LinkedHashSet<>();
    said.forEach(one -> speakers.addAll(one.chain()));
    return speakers;
  }

  /** Who has a name in the text, or a part in a statement. */
  private Set<Referent> needed() {
    Set<Referent> needed = new LinkedHashSet<>();
    for (Said one : said) {
      needed.addAll(one.chain());
      if (one.speaker() != null) {
        needed.add(one.speaker());
      }
      if (one.addressee() != null) {
        needed.add(one.addressee());
      }
    }
    for (Happening one : happenings) {
      needed.addAll(one.actors());
      needed.addAll(one.recipients());
      if (one.place() != null) {
        needed.add(one.place());
      }
    }
    for (Covered one : covered) {
      if (one.place() != null && one.place().referent() != null) {
        needed.add(one.place().referent());
      }
    }
    for (Composed one : composed) {
      for (List<Filled> all : one.fields().values()) {
        for (Filled filled : all) {
          if (filled.referent() != null) {
            needed.add(filled.referent());
          }
        }
      }
    }
    return needed;
  }

  private List<Entity> entities() {
    Set<Referent> speakers = speakers();
    Set<Referent> needed = needed();
    List<Entity> entities = new ArrayList<>();
    Set<Referent> referents = new LinkedHashSet<>(references.referents());
    referents.addAll(needed);
    for (Referent referent : referents) {
      if (referent.mentions().isEmpty() && !needed.contains(referent)) {
        continue;
      }
      String id = "e" + (entities.size() + 1);
      ids.put(referent, id);
      boolean unnamedSource = referent.isSource() && speakers.contains(referent);
      List<Span> spans = unnamedSource ? referent.phrases() : referent.mentions();
      List<Span> mentions = inOrder(spans);
      entities.add(
          new Entity(
              id,
              unnamedSource ? EntityKind.SOURCE : referent.kind(),
              referent.name(),
              referent.english(),
              referent.code(),
              referent.role(),
              referent.actor() == null ? null : referent.actor().wikidata(),
              referent.actor() == null ? null : referent.actor().id(),
              referent.actor() == null ? null : referent.actor().location(),
              mentions));
    }
    return entities;
  }

  /** Spans in the order of the text, each once, in code points. */
  private List<Span> inOrder(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(null);
    List<Span> all = new ArrayList<>(sorted.size());
    Span last = null;
    for (Span span : sorted) {
      if (last == null || !span.equals(last)) {
        all.add(points.of(span));
      }
      last = span;
    }
    return List.copyOf(all);
  }

  private @Nullable String id(@Nullable Referent referent) {
    return referent == null ? null : ids.get(referent);
  }

  private List<TimeExpression> timeExpressions() {
    return times.stream()
        .map(t -> new TimeExpression(points.of(t.span()), t.value(), t.conflict()))
        .toList();
  }

  private List<Figure> figures() {
    List<Figure> all = new ArrayList<>(figures.size());
    for (int k = 0; k < figures.size(); k++) {
      Figure one = figures.get(k);
      Covered what = covered.get(k);
      int inside = innermost(one.span());
      all.add(
          new Figure(
              one.id(),
              points.of(one.span()),
              one.value(),
              one.unit(),
              one.bound(),
              one.counts(),
              one.vague(),
              one.partOf(),
              inside < 0 ? null : "s" + (inside + 1),
              inside < 0 ? List.of() : chain(said.get(inside)),
              covering(what.period()),
              covering(what.place()),
              covering(what.extent())));
    }
    return all;
  }

  private @Nullable Filler covering(@Nullable Filled filled) {
    return filled == null ? null : filler(filled);
  }

  private Filler filler(Filled filled) {
    return new Filler(
        points.of(filled.span()),
        filled.referent() == null ? filled.value() : id(filled.referent()));
  }

  /**
   * The statement with the shortest content that holds a span, by its place in the list; -1 when
   * none does.
   */
  private int innermost(Span span) {
    int best = -1;
    for (int k = 0; k < said.size(); k++) {
      if (said.get(k).content().contains(span)
          && (best < 0 || said.get(k).content().length() < said.get(best).content().length())) {
        best = k;
      }
    }
    return best;
  }

  private List<String> chain(Said one) {
    List<String> chain = new ArrayList<>();
    for (Referent link : one.chain()) {
      String id = id(link);
      if (id != null) {
        chain.add(id);
      }
    }
    return List.copyOf(chain);
  }

  private List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    for (Said one : said) {
      statements.add(
          new Statement(
              "s" + (statements.size() + 1),
              points.of(one.cueSpan()),
              id(one.speaker()),
              id(one.addressee()),
              points.of(one.content()),
              one.mode(),
              one.form(),
              one.cue() == null ? "said" : one.cue().strength(),
              chain(one),
              one.rule(),
              one.certainty(),
              one.teller(),
              one.tellerCertainty(),
              one.cue() == null ? null : one.cue().side(),
              links(one)));
    }
    return statements;
  }

  private List<Link> links(Said one) {
    List<Link> links = new ArrayList<>();
    for (ChainLink link : one.links()) {
      String id = id(link.who());
      if (id != null) {
        Span words = link.words();
        links.add(
            new Link(
                id,
                words == null ? null : points.of(words),
                link.grade(),
                link.commitment(),
                link.certainty()));
      }
    }
    return List.copyOf(links);
  }

  private List<Position> positions() {
    List<Position> positions = new ArrayList<>();
    for (Held one : held) {
      String actor = id(one.actor());
      if (actor == null) {
        continue;
      }
      int statement = one.said() == null ? innermost(one.words()) : said.indexOf(one.said());
      int event = one.happening() == null ? -1 : happenings.indexOf(one.happening());
      Span condition = one.condition();
      positions.add(
          new Position(
              "p" + (positions.size() + 1),
              actor,
              one.issue() == null ? null : one.issue().id(),
              one.issue() == null ? null : one.favours(),
              one.stance(),
              points.of(one.words()),
              condition == null ? null : points.of(condition),
              one.date(),
              statement < 0 ? null : "s" + (statement + 1),
              event < 0 ? null : "v" + (event + 1),
              one.rule()));
    }
    return List.copyOf(positions);
  }

  private List<String> ids(List<Referent> referents) {
    List<String> all = new ArrayList<>();
    for (Referent referent : referents) {
      String id = id(referent);
      if (id != null) {
        all.add(id);
      }
    }
    return List.copyOf(all);
  }

  private List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (int k = 0; k < happenings.size(); k++) {
      Happening one = happenings.get(k);
      int inside = innermost(one.trigger());
      events.add(
          new Event(
              "v" + (k + 1),
              one.type(),
              one.mode(),
              points.of(one.trigger()),
              ids(one.actors()),
              ids(one.recipients()),
              id(one.place()),
              one.time(),
              one.status(),
              one.background(),
              inside < 0 ? null : "s" + (inside + 1),
              one.sameAs() < 0 ? null : "v" + (one.sameAs() + 1),
              contexts.get(k),
              one.rule()));
    }
    return events;
  }

  private List<Account> accounts() {
    List<Account> accounts = new ArrayList<>(composed.size());
    for (Composed one : composed) {
      Map<AccountField, List<Filler>> fields = new EnumMap<>(AccountField.class);
      one.fields()
          .forEach((field, all) -> fields.put(field, all.stream().map(this::filler).toList()));
      int inside = innermost(one.words());
      List<Integer> events = one.events();
      accounts.add(
          new Account(
              "a" + (accounts.size() + 1),
              one.kind(),
              points.of(one.words()),
              events.isEmpty() ? null : happenings.get(events.get(0)).status(),
              inside < 0 ? null : "s" + (inside + 1),
              events.stream().map(k -> "v" + (k + 1)).toList(),
              fields));
    }
    return accounts;
  }
}
