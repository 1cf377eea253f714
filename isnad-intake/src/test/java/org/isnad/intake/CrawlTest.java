package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Dating;
import org.isnad.intake.source.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What crawlers and feed readers keep. */
class CrawlTest {
  private static final String ONE =
      "أعلن الوسيط الدولي أن الهدنة قائمة في مدينة الزهراوية، وأن وفودا من الجانبين ستصل قريبا.";
  private static final String TWO =
      "وقال مصدر في الوفد إن المحادثات ستتناول تبادل الأسرى، وإن الاتفاق لن يوقع قبل نهاية الشهر.";
  private static final String PAGE =
      "<html><title>هدنة</title><body><p>" + ONE + "</p><p>" + TWO + "</p></body></html>";

  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Taken take(Path... given) {
    return Taken.of(Intake.usual(), given);
  }

  static byte[] record(String type, String url, byte[] block) {
    String content = type.equals("response") ? "application/http;msgtype=response" : "text/plain";
    byte[] head =
        ("WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Target-URI: "
                + url
                + "\r\nWARC-Date: 2031-05-06T10:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                + "Content-Type: "
                + content
                + "\r\nContent-Length: "
                + block.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head);
    out.writeBytes(block);
    out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static byte[] answer(int status, String headers, byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("HTTP/1.1 " + status + " X\r\n" + headers + "\r\n").getBytes(StandardCharsets.UTF_8));
    out.writeBytes(body);
    return out.toByteArray();
  }

  private static byte[] gzip(byte[]... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(part);
      }
    }
    return out.toByteArray();
  }

  @Test
  void aCrawlGivesItsArabicPages() throws IOException {
    byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
    byte[] old = PAGE.getBytes(Charset.forName("windows-1256"));
    byte[] packed = gzip(page);
    String html = "Content-Type: text/html; charset=utf-8\r\n";
    byte[] warc =
        gzip(
            record("warcinfo", "", "software: x\r\n".getBytes(StandardCharsets.UTF_8)),
            record("response", "https://x.test/2031/05/06/1", answer(200, html, page)),
            record("response", "https://x.test/2", answer(404, html, page)),
            record(
                "response",
                "https://x.test/3",
                answer(200, html, "<p>Hello".getBytes(StandardCharsets.UTF_8))),
            record(
                "response",
                "https://x.test/robots.txt",
                answer(200, "Content-Type: text/plain\r\n", page)),
            record("response", "https://x.test/4", answer(200, html, old)),
            record(
                "response",
                "https://x.test/5",
                answer(
                    200,
                    html + "Content-Encoding: gzip\r\nContent-Length: " + packed.length + "\r\n",
                    packed)),
            record(
                "response",
                "https://x.test/6",
                answer(
                    200,
                    html + "Transfer-Encoding: chunked\r\n",
                    (Integer.toHexString(page.length) + "\r\n" + PAGE + "\r\n0\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8))));
    Taken taken = take(file("crawl.warc.gz", warc));
    assertThat(taken.names(folder))
        .containsExactly(
            "crawl.warc.gz#2", "crawl.warc.gz#6", "crawl.warc.gz#7", "crawl.warc.gz#8");
    for (Arrival arrival : taken.arrivals()) {
      assertThat(arrival.article().text()).isEqualTo(ONE + "\n\n" + TWO);
    }
    Arrival first = taken.arrivals().get(0);
    assertThat(first.article().url()).isEqualTo("https://x.test/2031/05/06/1");
    assertThat(first.dating())
        .isEqualTo(new Dating(LocalDate.of(2031, 5, 6), Dating.From.ADDRESS, "2031/05/06"));
    assertThat(taken.arrivals().get(1).remarks())
        .containsExactly(new Remark(Remark.Kind.DECLARED_CHARSET, "utf-8, windows-1256"));
    assertThat(taken.gone().aside()).isEqualTo(1);
  }

  @Test
  void aCrawlThatBreaksOffGivesWhatItHas() throws IOException {
    byte[] page = answer(200, "Content-Type: text/html\r\n", PAGE.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.writeBytes(record("response", "https://x.test/1", page));
    warc.writeBytes(record("response", "https://x.test/2", page));
    byte[] bytes = warc.toByteArray();
    Taken taken = take(file("cut.warc", Arrays.copyOf(bytes, bytes.length / 2 + 300)));
    assertThat(taken.names(folder).get(0)).isEqualTo("cut.warc#1");
    assertThat(take(file("bad.warc", "WARC/1.0\r\nnonsense")).refusals())
        .extracting(e -> e.fault().code())
        .containsExactly("ISN-110");
  }

  @Test
  void aFeedGivesItsItems() throws IOException {
    String rss =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>المرفأ</title><link>https://x.test</link>
        <item><title>هدنة &amp; مفاوضات</title><link>https://x.test/1</link><guid isPermaLink="false">n-1</guid>
        <pubDate>Tue, 06 May 2031 22:30:00 +0300</pubDate><dc:creator>ليلى</dc:creator>
        <description>موجز</description><content:encoded><![CDATA[<p>%1$s</p><p>%2$s &b;</p>]]></content:encoded></item>
        <item><title>ثان</title><description>%1$s</description></item>
        <item><title>ثالث</title></item>
        </channel></rss>
        """
            .formatted(ONE, TWO);
    Taken taken = take(file("feed", rss));
    assertThat(taken.names(folder)).containsExactly("feed#1", "feed#2", "ISN-114 feed#3");
    Arrival first = taken.arrivals().get(0);
    assertThat(first.article().text()).startsWith(ONE + "\n\n" + TWO).doesNotContain("root:");
    assertThat(first.article().title()).isEqualTo("هدنة & مفاوضات");
    assertThat(first.article().outlet()).isEqualTo("المرفأ");
    assertThat(first.article().url()).isEqualTo("https://x.test/1");
    assertThat(first.published()).isEqualTo(LocalDate.of(2031, 5, 6));
    assertThat(first.author()).isEqualTo("ليلى");
    assertThat(first.id()).isEqualTo("n-1");
    assertThat(taken.arrivals().get(1).remarks())
        .extracting(Remark::kind)
        .containsExactly(Remark.Kind.SUMMARY);
  }

  @Test
  void anAtomFeedToo() throws IOException {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title type="text">الساحل</title>
        <entry><title>هدنة</title><id>tag:x,1</id><updated>2031-05-07T00:00:00Z</updated><published>2031-05-06T10:00:00Z</published>
        <link rel="self" href="https://x.test/self"/><link href="https://x.test/1"/><author><name>سامي</name></author>
        <content type="html">&lt;p&gt;%1$s&lt;/p&gt;&lt;p&gt;%2$s&lt;/p&gt;</content></entry>
        <entry><title>هدنة</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%1$s</p><p>%2$s</p></div></content></entry>
        </feed>
        """
            .formatted(ONE, TWO);
    Taken taken = take(file("a.xml", atom));
    assertThat(taken.arrivals()).hasSize(2);
    for (Arrival arrival : taken.arrivals()) {
      assertThat(arrival.article().text()).isEqualTo(ONE + "\n\n" + TWO);
    }
    Arrival first = taken.arrivals().get(0);
    assertThat(first.article().url()).isEqualTo("https://x.test/1");
    assertThat(first.published()).isEqualTo(LocalDate.of(2031, 5, 6));
    assertThat(first.author()).isEqualTo("سامي");
    assertThat(take(file("empty.rss", "<rss><channel></channel></rss>")).names(folder))
        .containsExactly("ISN-103 empty.rss");
  }
}
