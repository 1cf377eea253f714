package org.isnad.reader;

import java.util.List;
import org.isnad.arabic.repair.Repair;
import org.isnad.arabic.sentence.Sentences;
import org.isnad.arabic.vocabulary.Vocabulary;
import org.isnad.arabic.word.WordTypes;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.account.Accounts;
import org.isnad.reader.account.Composed;
import org.isnad.reader.account.Covered;
import org.isnad.reader.event.Contexts;
import org.isnad.reader.event.Events;
import org.isnad.reader.event.Happening;
import org.isnad.reader.figure.Figures;
import org.isnad.reader.mention.Mentions;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.model.NameModel;
import org.isnad.reader.position.Positions;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.TimeExpression;
import org.isnad.reader.statement.Credits;
import org.isnad.reader.statement.Said;
import org.isnad.reader.statement.Statements;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.isnad.reader.time.Times;

/**
 * Reads one article: a pure function from its text and date to its reading. Immutable; one instance
 * serves any number of threads.
 */
public final class Reader {
  /** Words that are remembered with what was looked up about them; some 400 bytes each. */
  private static final int REMEMBERED = 1 << 16;

  private final WordTypes types = new WordTypes(REMEMBERED);
  private final Lexicon lexicon;
  private final Repair repair;
  private final Mentions mentions;
  private final Times times;
  private final Figures figures;
  private final Grammar grammar;
  private final Statements statements;
  private final Events events;
  private final Contexts contexts;
  private final Accounts accounts;
  private final Credits credits;
  private final Positions positions;

  /** A reader that knows what {@code lexicon} knows. */
  public Reader(Lexicon lexicon) {
    this.lexicon = lexicon;
    load();
    NameModel model = NameModel.builtIn(lexicon).with(types);
    Vocabulary vocabulary = Vocabulary.shipped();
    this.repair =
        Repair.of(vocabulary, name -> !lexicon.names().get(name).isEmpty())
            .with(lexicon.predicates().verbs())
            .with(types);
    this.mentions = new Mentions(lexicon, model, vocabulary, types);
    this.times = new Times(types);
    this.figures = new Figures(types);
    this.grammar = new Grammar(lexicon, types);
    this.statements = new Statements(lexicon);
    this.events = new Events(lexicon, types);
    this.contexts = new Contexts(lexicon, types);
    this.accounts = new Accounts(lexicon, types);
    this.credits = new Credits(lexicon);
    this.positions = new Positions(lexicon);
  }

  /**
   * Begins to read the large files that every reader needs, whatever its lexicon, and returns at
   * once. Nobody has to call it: who does so before the lexicon is made has a reader sooner.
   */
  public static void load() {
    ahead(Vocabulary::shipped, "isnad-vocabulary");
    ahead(NameModel::load, "isnad-names");
  }

  private static void ahead(Runnable file, String name) {
    Thread thread = new Thread(file, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** What it knows. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** What the article says. */
  public Reading read(Article given) {
    Words words = repair.apply(Words.of(given.text(), types));
    Article article =
        given.published() == null ? given.withPublished(times.dateline(words)) : given;
    Sentences sentences = Sentences.of(words);
    References references = mentions.find(words, sentences, article);
    List<TimeExpression> times = this.times.find(words, sentences, article.published());
    List<Figure> figures = this.figures.find(words, sentences, references.spans(), times);
    Syntax syntax = new Syntax(words, sentences, references, times, grammar);
    List<Said> said = statements.find(syntax);
    List<Happening> happenings = events.find(syntax, said, times, article.published());
    List<Covered> covered = accounts.coverage(syntax, times, figures, happenings);
    List<Composed> composed = accounts.of(syntax, times, figures, happenings);
    return new Assembly(
            article,
            words,
            sentences,
            references,
            times,
            figures,
            covered,
            said,
            happenings,
            contexts.of(syntax, happenings),
            composed,
            credits.find(syntax),
            positions.find(syntax, said, happenings, article.published()))
        .reading();
  }
}
