package org.isnad.server.ledger;

import io.javalin.http.Context;
import org.isnad.archive.Archive;
import org.isnad.lexicon.Lexicon;
import org.isnad.server.listing.Listing;
import tools.jackson.databind.json.JsonMapper;

/**
 * What routes over an archive work with.
 *
 * @param archive the archive
 * @param ledger what its readings say, as rows
 * @param lexicon the reader's lexicon
 * @param shown shows rows of the ledger
 * @param listing answers with lists
 */
public record Holdings(
    Archive archive, Ledger ledger, Lexicon lexicon, Shown shown, Listing listing) {
  /** All of it over an archive. */
  public static Holdings of(Archive archive, Ledger ledger, Lexicon lexicon, JsonMapper json) {
    return new Holdings(archive, ledger, lexicon, new Shown(ledger), new Listing(json));
  }

  /**
   * The rows, as they are now or were a moment ago, which the answer is then marked with.
   *
   * @param context who asks
   */
  public Ledger.Moment now(Context context) {
    Ledger.Moment moment = ledger.now();
    if (moment.change() != archive.lastChange()) {
      AsOf.mark(context, moment.taken());
    }
    return moment;
  }

  /** Keeps answers for as long as the rows stay. */
  public <T> Answers<T> answers() {
    return new Answers<>(ledger.growth());
  }

  /** Keeps replies for as long as the rows stay. */
  public Replies replies() {
    return new Replies(answers(), listing);
  }
}
