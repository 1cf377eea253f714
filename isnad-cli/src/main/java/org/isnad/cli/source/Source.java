package org.isnad.cli.source;

import org.isnad.cli.fault.Refusal;

/**
 * One article that is still to be fetched.
 *
 * @param name its name, as the user gave it or as it was found in a folder; {@code -} is standard
 *     input
 * @param content fetches it
 */
public record Source(String name, Content content) {

  /** Fetches bytes, or says why not. */
  @FunctionalInterface
  public interface Content {
    /**
     * All bytes.
     *
     * @param limit the most bytes that are taken; more is refused
     */
    byte[] read(long limit) throws Refusal;
  }

  static Source refused(Refusal refusal) {
    return new Source(
        refusal.where(),
        limit -> {
          throw refusal;
        });
  }
}
