package org.isnad.lexicon;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.isnad.arabic.inflection.Verb;
import org.isnad.arabic.inflection.VerbTable;

/**
 * The forms of the verbs, made on a thread of their own: they take nearly half of the work of
 * compiling a lexicon, and nothing else in it waits for them.
 */
final class VerbsAhead {
  private final List<Verb> verbs;
  private final FutureTask<VerbTable> table;

  /** Begins to make the table of these verbs. */
  VerbsAhead(List<Verb> verbs) {
    this.verbs = verbs;
    this.table = new FutureTask<>(() -> VerbTable.of(verbs));
    Thread thread = new Thread(table, "isnad-verbs");
    thread.setDaemon(true);
    thread.start();
  }

  List<Verb> verbs() {
    return verbs;
  }

  /**
   * The table, when it is done.
   *
   * @throws RuntimeException what {@link VerbTable#of} throws
   */
  VerbTable table() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return table.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          if (e.getCause() instanceof RuntimeException wrong) {
            throw wrong;
          }
          throw new IllegalStateException(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
