package org.isnad.lexicon;

import java.util.Collection;
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
  private record Made(List<Verb> verbs, VerbTable table) {}

  private final FutureTask<Made> task;

  /** Begins to make the table of the verbs of these lines. */
  VerbsAhead(Collection<VerbEntry> entries) {
    List<VerbEntry> lines = List.copyOf(entries);
    this.task =
        new FutureTask<>(
            () -> {
              List<Verb> verbs = Predicates.verbs(lines);
              return new Made(verbs, VerbTable.of(verbs));
            });
    Thread thread = new Thread(task, "isnad-verbs");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * The verbs, in the order of the table.
   *
   * @throws IllegalArgumentException when a line names no form or root that there is
   */
  List<Verb> verbs() {
    return made().verbs;
  }

  /**
   * The table, when it is done.
   *
   * @throws IllegalArgumentException when a verb's root and form do not agree
   */
  VerbTable table() {
    return made().table;
  }

  private Made made() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
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
