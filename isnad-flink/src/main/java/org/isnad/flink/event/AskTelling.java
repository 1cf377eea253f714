package org.isnad.flink.event;

import org.isnad.flink.keyed.AskOthers;

/** Sends a telling to those that it meets. */
public final class AskTelling extends AskOthers<Told, AskedTelling> {
  private static final long serialVersionUID = 1L;

  /** Tellings and meetings under the telling's name. */
  public AskTelling() {
    super(Told.class);
  }

  @Override
  protected AskedTelling asked(Told one, String other) {
    return new AskedTelling(one.telling(), other);
  }
}
