package org.isnad.archive.record;

/** Is told how a long work goes on. Called on the thread that does the work. */
public interface Watcher {
  /** Watches nothing. */
  Watcher NONE = new Watcher() {};

  /** The parts of a long work. */
  enum Phase {
    ADDING,
    REREADING,
    INDEXING,
    DERIVING,
    CHECKING,
    EXPORTING
  }

  /** A candidate came to its end, and what is new of it is on the disk. */
  default void added(Addition addition) {}

  /**
   * How far a part of the work is.
   *
   * @param phase which part
   * @param done how many articles are done
   * @param total how many there are; 0 where that is not known
   */
  default void at(Phase phase, long done, long total) {}
}
