package org.isnad.flink.copy;

import org.isnad.flink.keyed.AskOthers;

/** Sends a text to those that it meets. */
public final class AskOther extends AskOthers<Shingled, Asked> {
  private static final long serialVersionUID = 1L;

  /** Texts and meetings under the id of the article. */
  public AskOther() {
    super(Shingled.class);
  }

  @Override
  protected Asked asked(Shingled one, String other) {
    return new Asked(one, other);
  }
}
