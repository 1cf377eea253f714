package org.isnad.reader.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordMemo;
import org.isnad.arabic.word.WordTable;
import org.isnad.arabic.word.WordTable.Found;
import org.isnad.arabic.word.WordType;
import org.isnad.arabic.word.WordTypes;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Actor;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.Context;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.syntax.Grammar;
import org.isnad.reader.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What events are about, as PLOVER's contexts: by their mode, by the sectors of those who take
 * part, by who they are, and by the words of their clause ({@code contexts.lex}). Immutable; one
 * instance serves any number of threads.
 */
public final class Contexts {
  /** How far from its trigger, in tokens, a word still tells what an event is about. */
  private static final int NEAR = 12;

  /** The letters of a sector in an actor's code, and of the country before it. */
  private static final int SECTOR = 3;

  private final Map<String, Context> byMode = new HashMap<>();
  private final Map<String, Context> bySector = new HashMap<>();
  private final Map<String, Context> byActor = new HashMap<>();
  private final WordTable<Context> byWord;

  /** Whether a word may begin a phrase. */
  private final WordMemo<Boolean> beginning;

  /**
   * A stage that remembers what words can be.
   *
   * @param lexicon knows the ids of actors
   * @param types remember what words can be
   * @throws org.isnad.arabic.lines.EntryException where a line of its file names no context or
   *     actor
   */
  public Contexts(Lexicon lexicon, WordTypes types) {
    WordTable.Builder<Context> words = new WordTable.Builder<>();
    for (Entry entry : Entries.resource(Contexts.class, "contexts.lex")) {
      Context context = Context.of(entry.required(1, "context"));
      if (context == null) {
        throw entry.fault("no such context: " + entry.field(1));
      }
      switch (entry.kind()) {
        case "mode-context" -> byMode.put(entry.field(0), context);
        case "sector-context" -> bySector.put(entry.field(0), context);
        case "actor-context" -> {
          for (String id : entry.values(0)) {
            if (lexicon.actor(id) == null) {
              throw entry.fault("no such actor: " + id);
            }
            byActor.put(id, context);
          }
        }
        case "word-context" -> entry.values(0).forEach(word -> words.add(word, context));
        default -> throw entry.fault("no such kind of line: " + entry.kind());
      }
    }
    this.byWord = words.build();
    this.beginning = types.remember(this::begins);
  }

  private Boolean begins(WordType word) {
    return word.kind() == TokenKind.ARABIC && !byWord.at(word.form()).isEmpty();
  }

  /**
   * The contexts of each event of an article, in the order of the events; each list in the order of
   * the vocabulary, empty where nothing tells any.
   */
  public List<List<Context>> of(Syntax syntax, List<Happening> happenings) {
    List<List<Context>> all = new ArrayList<>(happenings.size());
    for (Happening one : happenings) {
      EnumSet<Context> found = EnumSet.noneOf(Context.class);
      add(found, byMode.get(one.type().name() + "/" + one.mode()));
      one.actors().forEach(who -> add(found, who));
      one.recipients().forEach(who -> add(found, who));
      words(found, syntax, one.token());
      all.add(List.copyOf(found));
    }
    return all;
  }

  private static void add(Set<Context> found, @Nullable Context context) {
    if (context != null) {
      found.add(context);
    }
  }

  private void add(Set<Context> found, Referent who) {
    Actor actor = who.actor();
    if (actor != null) {
      add(found, byActor.get(actor.id()));
    }
    String code = who.code();
    for (int at = SECTOR; code != null && at + SECTOR <= code.length(); at += SECTOR) {
      add(found, bySector.get(code.substring(at, at + SECTOR)));
    }
  }

  /** The words of the trigger's clause: who reports it, and what else he says, tells nothing. */
  private void words(Set<Context> found, Syntax syntax, int trigger) {
    int from = trigger;
    int start = Math.max(syntax.sentenceStart(trigger), trigger - NEAR);
    while (from > start && !parts(syntax, from - 1)) {
      from--;
    }
    int end = Math.min(syntax.sentenceEnd(trigger), trigger + NEAR);
    Words words = syntax.words();
    for (int i = from; i < end && (i <= trigger || !parts(syntax, i)); i++) {
      if (beginning.of(words.type(i))) {
        Found<Context> phrase = byWord.find(words, i);
        if (phrase != null && i + phrase.length() <= end) {
          found.add(phrase.value());
          i += phrase.length() - 1;
        }
      }
    }
  }

  private static boolean parts(Syntax syntax, int i) {
    return syntax.is(i, Grammar.COMPLEMENTIZER)
        || syntax.isSign(i, ':')
        || syntax.isSign(i, '؛')
        || syntax.reports(i) && syntax.verb(i) != null && !syntax.startsWithPreposition(i);
  }
}
