package org.isnad.evaluation.gazetteer;

/** How a name's form is used in raw news. */
final class NameUse {
  private int count;
  private int placed;
  private int announced;
  private int inPersonName;

  void add(boolean isAnnounced, boolean isPlaced, boolean isInPersonName) {
    count++;
    announced += isAnnounced ? 1 : 0;
    placed += isPlaced ? 1 : 0;
    inPersonName += isInPersonName ? 1 : 0;
  }

  /** How often the form stands in the news. */
  int count() {
    return count;
  }

  /** How often after a noun for a place. */
  int announced() {
    return announced;
  }

  /**
   * The share after such a noun or after a preposition of place; 0 for a form that never stands.
   */
  double placedShare() {
    return count == 0 ? 0 : (double) placed / count;
  }

  /** The share right after a word of a known person's name. */
  double personShare() {
    return count == 0 ? 0 : (double) inPersonName / count;
  }
}
