package org.isnad.server.ledger;

import io.javalin.http.Context;
import java.util.function.Supplier;
import org.isnad.server.guard.Freshness;
import org.isnad.server.listing.Listing;

/**
 * Replies with what was counted over all pages, written out once for all who ask the same. Safe for
 * any number of threads.
 *
 * @see Answers
 */
public final class Replies {
  private final Answers<Reply> answers;
  private final Listing listing;

  Replies(Answers<Reply> answers, Listing listing) {
    this.answers = answers;
    this.listing = listing;
  }

  /** The bytes of a reply, with their tag. */
  record Reply(byte[] bytes, String tag) {}

  /**
   * Replies to a question.
   *
   * @param moment what is counted from: another moment is another object
   * @param counted counts, where nobody asked it then
   */
  public void reply(Context context, Standing moment, String question, Supplier<?> counted) {
    Reply reply =
        answers.of(
            context,
            moment,
            question,
            () -> {
              byte[] bytes = listing.written(counted.get());
              return new Reply(bytes, Freshness.tag(bytes));
            });
    context.header("ETag", reply.tag()).contentType("application/json").result(reply.bytes());
  }
}
