package org.isnad.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.isnad.intake.fault.Refusal;
import org.junit.jupiter.api.Test;

class FeedTest {
  private static final String LONG = "أعلن الوسيط الدولي أن الهدنة قائمة في المدينة. ".repeat(20);

  private static Feed feed(String xml) throws Refusal {
    return Feed.of("f", xml.getBytes(StandardCharsets.UTF_8), null, "https://x.test/news/feed.xml");
  }

  private static Feed rss(String inside) throws Refusal {
    return feed("<rss version='2.0'><channel><title>المرفأ</title>" + inside + "</channel></rss>");
  }

  private static FeedItem item(String inside) throws Refusal {
    return rss("<item>" + inside + "</item>").items().get(0);
  }

  private static String description(String words) {
    return "<description>" + words + "</description>";
  }

  @Test
  void linksAreWhole() throws Refusal {
    assertThat(item("<link>../1</link>").link()).isEqualTo("https://x.test/1");
    assertThat(item("<link href='/1'/>").link()).isEqualTo("https://x.test/1");
    assertThat(item("<link rel='self' href='/0'/><link href='/1'/>").link())
        .isEqualTo("https://x.test/1");
    assertThat(item("<guid>https://x.test/g</guid>").link()).isEqualTo("https://x.test/g");
    assertThat(item("<guid isPermaLink='false'>17</guid>").link()).isNull();
    assertThat(item("<guid isPermaLink='false'>17</guid>").id()).isEqualTo("17");
  }

  @Test
  void aBeginningIsNoArticle() throws Refusal {
    assertThat(item(description("أعلن الوسيط…")).isWhole()).isFalse();
    assertThat(item(description(LONG)).isWhole()).isTrue();
    assertThat(item(description(LONG + "[...]")).isWhole()).isFalse();
    String part = LONG.substring(0, 300);
    assertThat(item(description(part)).isWhole()).isFalse();
    assertThat(item("<content:encoded>" + part + "</content:encoded>").isWhole()).isTrue();
    assertThat(item("<content:encoded>" + part + "…</content:encoded>").isWhole()).isFalse();
    assertThat(item("<title>هدنة</title>").isWhole()).isFalse();
  }

  @Test
  void theMarkChangesWithWhatTheFeedSays() throws Refusal {
    String mark = item("<title>أ</title>" + description("ب ج")).mark();
    assertThat(item("<title>أ</title>" + description("&lt;p&gt;ب  ج&lt;/p&gt;")).mark())
        .isEqualTo(mark);
    assertThat(item("<title>أ</title>" + description("ب د")).mark()).isNotEqualTo(mark);
    String dated = "<title>أ</title><updated>2026-01-01T10:00:00Z</updated>";
    // Where it says when it was updated, words that come and go (counters, ads) say nothing.
    assertThat(item(dated + description("ب")).mark())
        .isEqualTo(item(dated + description("ج")).mark());
    assertThat(item(dated.replace("10:", "11:") + description("ب")).mark())
        .isNotEqualTo(item(dated + description("ب")).mark());
  }

  @Test
  void howLongItHoldsAndWhatIsDeleted() throws Refusal {
    assertThat(rss("<ttl>60</ttl>").holds()).isEqualTo(Duration.ofHours(1));
    assertThat(rss("<ttl>x</ttl>").holds()).isZero();
    assertThat(rss("<sy:updatePeriod> hourly </sy:updatePeriod>").holds())
        .isEqualTo(Duration.ofHours(1));
    assertThat(
            rss("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>")
                .holds())
        .isEqualTo(Duration.ofHours(6));
    assertThat(
            feed("<feed xmlns='http://www.w3.org/2005/Atom'><at:deleted-entry ref='a:1'/></feed>")
                .deleted())
        .containsExactly("a:1");
  }

  @Test
  void whatIsNoFeedIsRefused() {
    assertThatThrownBy(() -> feed("<html><body>x</body></html>")).hasMessageContaining("ISN-129");
    assertThatThrownBy(() -> feed("")).isInstanceOf(Refusal.class);
  }
}
