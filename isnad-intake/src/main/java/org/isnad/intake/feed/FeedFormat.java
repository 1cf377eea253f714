package org.isnad.intake.feed;

import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.html.HtmlFormat;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Desk;
import org.isnad.intake.source.Fetcher;
import org.isnad.intake.source.Format;
import org.isnad.intake.source.Incoming;
import org.isnad.intake.source.Limits;
import org.isnad.intake.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A feed; an item is an article. Where a feed that was fetched has only the beginning of one, its
 * page is fetched too; a feed in a file leads nowhere.
 */
public final class FeedFormat implements Format {
  @Override
  public boolean read(Incoming incoming, Desk desk) throws Refusal {
    byte[] bytes = incoming.content(desk.limits().document()).bytes();
    Feed feed = Feed.of(incoming.name(), bytes, incoming.charset(), incoming.address());
    if (feed.items().isEmpty()) {
      if (incoming.named()) {
        throw new Refusal(ArticleFault.NO_ARTICLES, incoming.name(), "");
      }
      desk.leaveAside(incoming);
      return true;
    }
    Fetcher pages = incoming.isLive() ? desk.pages() : null;
    int number = 0;
    for (FeedItem item : feed.items()) {
      number++;
      String name = incoming.name() + '#' + number;
      Limits limits = desk.limits();
      if (!desk.take(new Source(name, () -> arrival(name, item, pages, limits)))) {
        return false;
      }
    }
    return true;
  }

  private static Arrival arrival(String name, FeedItem item, @Nullable Fetcher pages, Limits limits)
      throws Refusal {
    String link = item.link();
    return pages == null || link == null || item.isWhole()
        ? item.arrival(name, limits.article())
        : item.arrival(name, pages.fetch(link, HtmlFormat.most(limits)), limits.article());
  }
}
