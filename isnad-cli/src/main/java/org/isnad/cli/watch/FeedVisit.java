package org.isnad.cli.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.archive.record.Sighting;
import org.isnad.archive.record.Watched;
import org.isnad.archive.record.Watched.Health;
import org.isnad.cli.terminal.Labels;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.feed.Feed;
import org.isnad.intake.feed.FeedItem;
import org.isnad.intake.html.HtmlFormat;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Limits;
import org.isnad.intake.web.Answer;
import org.isnad.intake.web.Courier;
import org.isnad.server.addition.Offers;
import org.jspecify.annotations.Nullable;

/**
 * A visit to a feed. Its items are taken from the oldest on; the page of an item that the feed does
 * not have whole is fetched, once, and again only when the feed says that it has changed.
 */
final class FeedVisit extends Visit {
  /** A page that was asked for in vain so often is given up. */
  private static final int TRIES = 5;

  /** A page that is not found at once may be found again; one that is not twice is gone. */
  private static final int GONE_AFTER = 2;

  /** Pages that are looked at again ({@code --recheck}) are so once a day. */
  private static final Duration RECHECK = Duration.ofDays(1);

  private final Courier courier;
  private final Rhythm rhythm;
  private final Limits limits;
  private final Labels labels;
  private final List<Sighting> recheck;

  /**
   * @param recheck pages that are looked at once more, though the feed says nothing of them
   */
  FeedVisit(
      Watched before,
      Surroundings around,
      Courier courier,
      Rhythm rhythm,
      Limits limits,
      Labels labels,
      List<Sighting> recheck) {
    super(before, around);
    this.courier = courier;
    this.rhythm = rhythm;
    this.limits = limits;
    this.labels = labels;
    this.recheck = recheck;
  }

  @Override
  void go() {
    Instant now = around().now();
    Watched feed = before();
    try {
      String address = feed.address() == null ? feed.location() : feed.address();
      Answer answer =
          courier.fetch(address, new Answer.Seen(feed.etag(), feed.modified()), limits.document());
      String at = answer.address().toString();
      String moved = answer.moved() && !at.equals(feed.location()) ? at : feed.address();
      if (answer.changed()) {
        Feed read = Feed.of(feed.location(), answer.body(), answer.charset(), at);
        items(read);
        Duration holds = read.holds().compareTo(answer.fresh()) > 0 ? read.holds() : answer.fresh();
        // What is to be tried again has to be in the next answer too.
        boolean all = waiting() == 0;
        after(
            alive(
                moved,
                read.title() == null ? feed.title() : read.title(),
                now,
                Rhythm.due(now, holds),
                all ? answer.etag() : null,
                all ? answer.lastModified() : null));
      } else {
        after(
            alive(
                moved,
                feed.title(),
                now,
                Rhythm.due(now, answer.fresh()),
                feed.etag(),
                feed.modified()));
      }
      again();
    } catch (Refusal e) {
      fail(e, before -> failed(e, now));
    }
  }

  private Watched alive(
      @Nullable String address,
      @Nullable String title,
      Instant now,
      @Nullable Instant due,
      @Nullable String etag,
      @Nullable String modified) {
    Watched feed = before();
    return new Watched(
        feed.location(),
        address,
        title,
        Health.ALIVE,
        now,
        now,
        feed.news(),
        due,
        0,
        null,
        null,
        etag,
        modified,
        feed.articles());
  }

  private Watched failed(Refusal e, Instant now) {
    Watched feed = before();
    boolean asksForRest = e.fault() == ArticleFault.LATER;
    int failures = feed.failures() + (asksForRest ? 0 : 1);
    boolean gone = status(e) == 410;
    boolean dead = gone || failures >= Rhythm.DEAD_AFTER || feed.health() == Health.DEAD;
    Instant due =
        asksForRest
            ? now.plus(courier.restOf(feed.address() == null ? feed.location() : feed.address()))
            : gone ? null : rhythm.dueAfterFailure(feed.location(), now, failures);
    return new Watched(
        feed.location(),
        feed.address(),
        feed.title(),
        dead ? Health.DEAD : asksForRest && failures == 0 ? Health.ALIVE : Health.FAILING,
        now,
        feed.answered(),
        feed.news(),
        due,
        failures,
        e.fault().code(),
        e.detail(),
        feed.etag(),
        feed.modified(),
        feed.articles());
  }

  private void items(Feed feed) {
    List<FeedItem> oldestFirst = new ArrayList<>(feed.items());
    Collections.reverse(oldestFirst);
    for (FeedItem item : oldestFirst) {
      if (around().isStopped()) {
        return;
      }
      String name = name(item);
      String mark = item.mark();
      Sighting known = around().seen(name).orElse(null);
      boolean same = known != null && known.mark().equals(mark);
      Instant due = known != null && same && known.tries() > 0 ? known.due() : null;
      if (same && due == null || !around().claim(name)) {
        continue;
      }
      if (due != null && around().now().isBefore(due)) {
        countWaiting();
        continue;
      }
      if (item.isWhole() || item.link() == null) {
        whole(name, mark, item, known);
      } else {
        page(item.link(), name, mark, item, same || known == null ? known : afresh(known));
      }
    }
    for (String gone : feed.deleted()) {
      around().seen(gone).ifPresent(known -> lose(known, labels.get("retraction.feed")));
    }
  }

  /** Its page, else its id in this feed: what it is remembered by. */
  private String name(FeedItem item) {
    String link = item.link();
    return link != null ? link : before().location() + '#' + item.id();
  }

  /** Of what has changed the earlier tries do not count. */
  private static Sighting afresh(Sighting known) {
    return new Sighting(
        known.item(),
        known.location(),
        known.url(),
        known.mark(),
        0,
        null,
        known.etag(),
        known.modified(),
        known.seen());
  }

  private void whole(String name, String mark, FeedItem item, @Nullable Sighting known) {
    try {
      Arrival arrival = item.arrival(name, limits.article());
      find(
          name,
          Offers.of(arrival, labels.language()),
          sighting(name, mark, known, arrival.article().url(), 0, null, null));
    } catch (Refusal e) {
      miss(name, e, sighting(name, mark, known, null, TRIES, null, null));
    }
  }

  /**
   * The page of an item.
   *
   * @param item what the feed says of it, or null where it is looked at once more
   */
  private void page(
      String link, String name, String mark, @Nullable FeedItem item, @Nullable Sighting known) {
    Instant next = item == null ? around().now().plus(RECHECK) : null;
    Answer.Seen seen =
        known != null && known.tries() == 0
            ? new Answer.Seen(known.etag(), known.modified())
            : Answer.Seen.NOTHING;
    try {
      countFetched();
      Answer answer = courier.fetch(link, seen, HtmlFormat.most(limits));
      if (!answer.changed()) {
        seen().add(sighting(name, mark, known, null, 0, next, answer));
        return;
      }
      Arrival arrival =
          item == null
              ? HtmlFormat.arrival(
                  name,
                  answer.body(),
                  answer.charset(),
                  answer.address().toString(),
                  answer.page().day(),
                  limits.article())
              : item.arrival(name, answer.page(), limits.article());
      find(
          name,
          Offers.of(arrival, labels.language()),
          sighting(name, mark, known, arrival.article().url(), 0, next, answer));
    } catch (Refusal e) {
      refused(name, mark, known, e);
    }
  }

  private void refused(String name, String mark, @Nullable Sighting known, Refusal e) {
    if (around().isStopped()) {
      countWaiting();
      return;
    }
    Instant now = around().now();
    int status = status(e);
    boolean gone = status == 410 || status == 404;
    int tries = (known == null ? 0 : known.tries()) + (e.fault() == ArticleFault.LATER ? 0 : 1);
    boolean came = known != null && known.url() != null;
    if (known != null && came && (status == 410 || gone && tries >= GONE_AFTER)) {
      lose(known, labels.get("retraction.gone", status));
      seen().add(sighting(name, mark, known, null, tries, null, null));
    } else if (passes(e) && tries < TRIES || came && gone) {
      Instant due =
          e.fault() == ArticleFault.LATER
              ? now.plus(courier.restOf(name))
              : rhythm.dueAfterFailure(name, now, tries);
      countWaiting();
      seen().add(sighting(name, mark, known, null, tries, due, null));
    } else {
      miss(name, e, sighting(name, mark, known, null, tries, null, null));
    }
  }

  /** Looks once more at pages of which the feed says nothing. */
  private void again() {
    Instant now = around().now();
    for (Sighting known : recheck) {
      boolean asked = now.isBefore(known.due() == null ? known.seen().plus(RECHECK) : known.due());
      if (around().isStopped()
          || asked
          || known.tries() >= TRIES
          || !around().claim(known.item())) {
        continue;
      }
      page(known.item(), known.item(), known.mark(), null, known);
    }
  }

  private void lose(Sighting known, String reason) {
    losses().add(new Loss(known.url() == null ? known.item() : known.url(), reason));
  }

  /** Whether what went wrong may go well another time. */
  private static boolean passes(Refusal e) {
    int status = status(e);
    return e.fault() == ArticleFault.UNREACHABLE
        || e.fault() == ArticleFault.SLOW
        || e.fault() == ArticleFault.LATER
        || status >= 500
        || status == 408;
  }

  private static int status(Refusal e) {
    return e.fault() == ArticleFault.STATUS && e.detail().matches("\\d{3}")
        ? Integer.parseInt(e.detail())
        : 0;
  }

  private Sighting sighting(
      String name,
      String mark,
      @Nullable Sighting known,
      @Nullable String url,
      int tries,
      @Nullable Instant due,
      @Nullable Answer answer) {
    Instant now = around().now();
    return new Sighting(
        name,
        before().location(),
        url,
        mark,
        tries,
        due,
        answer == null ? null : answer.etag(),
        answer == null ? null : answer.lastModified(),
        known == null ? now : known.seen());
  }
}
