package org.isnad.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.isnad.arabic.lines.Entries;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Dating;
import org.isnad.intake.source.Dating.From;
import org.isnad.intake.source.Remark;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final String ONE =
      "أعلن الوسيط الدولي أن الهدنة قائمة في مدينة الزهراوية، وأن وفودا من الجانبين ستصل قريبا.";
  private static final String TWO =
      "وقال مصدر في الوفد إن المحادثات ستتناول تبادل الأسرى، وإن الاتفاق لن يوقع قبل نهاية الشهر.";
  private static final String TEXT = ONE + "\n\n" + TWO;
  private static final String BODY = "<div><p>" + ONE + "</p><p>" + TWO + "</p></div>";

  private static Page page(String head, String body) {
    return Page.of("<html><head>" + head + "</head><body>" + body + "</body></html>", null, null);
  }

  private static void dated(String day, From from, String head, String body) {
    Page page = page(head, "<h1>هدنة في الزهراوية</h1>" + body);
    assertThat(page.dating()).as(head + body).isNotNull();
    Dating dating = Objects.requireNonNull(page.dating());
    assertThat(dating.day()).isEqualTo(LocalDate.parse(day));
    assertThat(dating.from()).isEqualTo(from);
  }

  private static String linked(String fields) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," + fields + "}</script>";
  }

  @Test
  void theSurestDateIsTaken() {
    String linked = linked("\"datePublished\":\"2031-01-01T23:30:00+03:00\"");
    String meta = "<meta property='article:published_time' content='2031-01-02'>";
    String time = "<time datetime='2031-01-03'>أمس</time>";
    String line = "<div class='post-date'>السبت 4 يناير 2031</div>";
    dated("2031-01-01", From.JSON_LD, linked + meta, time + line + BODY);
    dated("2031-01-02", From.META, meta, time + line + BODY);
    dated("2031-01-03", From.TIME, "", time + line + BODY);
    dated("2031-01-04", From.DATELINE, "", line + BODY);
    dated(
        "2031-01-05", From.DATELINE, "", "<div><p>5 كانون الثاني/يناير 2031</p>" + BODY + "</div>");
    dated(
        "2031-01-06", From.ADDRESS, "<link rel=canonical href=https://x.test/2031/01/06/a>", BODY);
  }

  @Test
  void theDayOfTheVisitAndOtherArticlesDaysAreNot() {
    String visit = "<header><div class=date>7 يناير 2035</div></header>";
    String related = "<ul class=x><li><a>خبر آخر</a><span class=date>2033-01-01</span></li></ul>";
    String comments = "<div class=comments><time datetime=2034-01-01>أمس</time></div>";
    Page page = page("", visit + "<h1>هدنة</h1>" + BODY + related + comments);
    assertThat(page.dating()).isNull();
    dated("2031-01-02", From.DATELINE, "", "<p class=date>2/1/2031</p>" + BODY + related);
    String updated = "<time class=updated datetime=2031-01-09>x</time>";
    dated("2031-01-08", From.TIME, "", updated + "<time datetime=2031-01-08>x</time>" + BODY);
  }

  @Test
  void aDateThatIsNotUnderstoodIsTold() {
    Page page = page("<meta name=date content='قبل ساعتين'>", BODY);
    assertThat(page.dating()).isNull();
    assertThat(page.unread()).isEqualTo("قبل ساعتين");
  }

  private static void titled(String title, String head, String body) {
    assertThat(page(head, body + BODY).title()).as(head + body).isEqualTo(title);
  }

  @Test
  void theHeadlineComesWithoutTheSite() {
    titled(
        "هدنة في الزهراوية",
        "<title>هدنة في الزهراوية | المرفأ</title>",
        "<h1>هدنة في الزهراوية</h1>");
    titled(
        "هدنة في الزهراوية",
        "<title>المرفأ: هدنة في الزهراوية</title>",
        "<h3>هدنة في الزهراوية</h3>");
    titled(
        "هدنة في الزهراوية",
        "<title>هدنة في الزهراوية - المرفأ</title><meta property=og:site_name content=المرفأ>",
        "<h1>المرفأ</h1>");
    titled(
        "هدنة &#39;هشة&#39;".replace("&#39;", "'"),
        linked("\"headline\":\"هدنة &#39;هشة&#39;\""),
        "");
    titled("خطة - باء: ماذا بعد", "<title>خطة - باء: ماذا بعد</title>", "<h1>المرفأ</h1>");
  }

  @Test
  void theOutletAndTheAuthorAreFound() {
    Page linked =
        page(
            linked(
                "\"publisher\":{\"name\":\"المرفأ\"},\"author\":[{\"name\":\"ليلى\"},{\"name\":\"سامي\"}]"),
            BODY);
    assertThat(linked.outlet()).isEqualTo("المرفأ");
    assertThat(linked.author()).isEqualTo("ليلى، سامي");
    assertThat(page("<meta property=og:site_name content=الساحل>", BODY).outlet())
        .isEqualTo("الساحل");
    assertThat(page("", BODY + "<footer>جميع الحقوق محفوظة لـ الساحل © 2031</footer>").outlet())
        .isEqualTo("الساحل");
    assertThat(page("", "<span class=author>بقلم: ليلى</span>" + BODY).author()).isEqualTo("ليلى");
    assertThat(page("<link rel=canonical href=https://www.aljazeera.net/a/1>", BODY).outlet())
        .isEqualTo("الجزيرة");
  }

  private static void text(String body) {
    assertThat(page("", body).text()).as(body).isEqualTo(TEXT);
  }

  @Test
  void whatStandsAroundTheTextIsLeftOut() {
    String links = "<ul><li><a>الرئيسية</a></li><li><a>سياسة وأخبار من كل مكان</a></li></ul>";
    text("<nav>" + links + "</nav><h1>عنوان</h1>" + BODY + "<aside>" + links + "</aside>");
    text(
        "<div class=share>شارك على فيسبوك</div>"
            + BODY
            + "<div id=comments><p>"
            + ONE
            + "</p></div>");
    text(
        "<div class='post has-sidebar tag-x'>"
            + BODY
            + "</div><div class=related-posts>"
            + ONE
            + "</div>");
    text("<form><div>" + ONE + "<br><br>" + TWO + "</div></form>");
    text("<table><tr><td>" + links + "</td><td>" + ONE + "<br><br>" + TWO + "</td></tr></table>");
    text("<div><p>" + ONE + "<p>اقرأ أيضا: <a>خبر آخر</a></p><p>" + TWO + "</div>");
    text(
        "<article><p>"
            + ONE
            + "<script>var x='"
            + TWO
            + "';</script><figure><figcaption>صورة</figcaption></figure><p>"
            + TWO);
    text("<div class=menu><ul><li><a>الرئيسية</a></ul><div><p>" + ONE + "</p><p>" + TWO + "</p>");
  }

  @Test
  void aTextThatAScriptWouldBuildIsTakenFromItsDescription() {
    Page page =
        page(
            linked("\"articleBody\":\"" + TEXT.replace("\n", "\\n") + "\""), "<div id=root></div>");
    assertThat(page.text()).isEqualTo(TEXT);
  }

  @Test
  void aSiteMayHaveHints() throws IOException {
    String hints =
        "%sites\nx.test | المرفأ | body: .a | drop: .b, i | title: .t | date: .d | author: .w\n";
    Site site =
        Site.of(
            Entries.read("sites", new ByteArrayInputStream(hints.getBytes(StandardCharsets.UTF_8)))
                .get(0));
    String html =
        "<div class=b2><p>"
            + TWO
            + TWO
            + "</p></div><div class=a><p>"
            + ONE
            + "</p><p class=b>"
            + TWO
            + "</p></div>";
    assertThat(new Body(Jsoup.parse(html), site, null).text(null, null, null)).isEqualTo(ONE);
    assertThat(site.outlet()).isEqualTo("المرفأ");
  }

  private static Arrival arrival(String charset, String declared) throws Refusal {
    String html =
        "<html><head><meta charset=" + declared + "></head><body>" + BODY + "</body></html>";
    return HtmlFormat.arrival(
        "a", html.getBytes(Charset.forName(charset)), null, null, null, 10_000);
  }

  @Test
  void theWrittenEncodingCountsNotTheDeclaredOne() throws Refusal {
    for (String written : List.of("UTF-8", "windows-1256", "ISO-8859-6")) {
      for (String declared : List.of("utf-8", "windows-1256", "iso-8859-1", "nonsense")) {
        Arrival arrival = arrival(written, declared);
        assertThat(arrival.article().text()).as(written + declared).isEqualTo(TEXT);
      }
    }
    assertThat(arrival("UTF-8", "windows-1256").remarks())
        .containsExactly(new Remark(Remark.Kind.DECLARED_CHARSET, "windows-1256, UTF-8"));
    assertThat(arrival("UTF-8", "utf-8").remarks()).isEmpty();
    assertThat(arrival("windows-1256", "windows-1256").remarks())
        .containsExactly(new Remark(Remark.Kind.CHARSET, "windows-1256"));
  }

  private static void refused(String code, String html) {
    assertThatThrownBy(
            () ->
                HtmlFormat.arrival(
                    "a", html.getBytes(StandardCharsets.UTF_8), null, null, null, 500))
        .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.fault().code()).isEqualTo(code));
  }

  @Test
  void aPageWithoutAnArticleIsRefused() {
    refused("ISN-114", "<html><body><ul><li><a>الرئيسية</a></li></ul></body></html>");
    refused("ISN-106", "<p>" + "The truce holds in the town, and both sides will talk. ".repeat(4));
    refused("ISN-107", "<p>" + ONE.repeat(20));
  }

  private static @Nullable String prose(String body) {
    return Page.of(
            "<html><title>هدنة في المدينة</title><body><h1>هدنة في المدينة</h1>" + body, null, null)
        .text();
  }

  @Test
  void whatStandsBehindAnArticleIsNoPartOfIt() {
    String after = "<p>كاتب وباحث في الشؤون الإقليمية، صدرت له كتب عن تاريخ المنطقة.</p>";
    assertThat(prose("<p>" + ONE + "</p><h4>عن الكاتب</h4>" + after)).isEqualTo(ONE);
    assertThat(
            prose("<div><p>" + ONE + "</p></div><div><b>آراء القراء (3):</b>" + after + "</div>"))
        .isEqualTo(ONE);
    // A label above links stands in the middle of a text, too.
    String links = "<h3>اقرأ أيضا</h3><ul><li><a href='/1'>خبر آخر من أخبار اليوم</a></li></ul>";
    assertThat(prose("<p>" + ONE + "</p>" + links + after))
        .startsWith(ONE)
        .contains("كاتب وباحث")
        .doesNotContain("خبر آخر");
  }

  @Test
  void otherArticlesAndNoticesAreLeftOut() {
    String teaser =
        "<div><h3><a href='/1'>عنوان خبر آخر من أخبار اليوم</a></h3><p>أعلنت مصادر أخرى أن أمرا آخر"
            + " وقع في مكان آخر، وأن أحدا لم يصب فيه بأذى.</p></div>";
    assertThat(prose("<p>" + ONE + "</p>" + teaser + "<p>" + ONE + "</p>"))
        .isEqualTo(ONE + "\n\n" + ONE);
    assertThat(
            prose(
                "<p>نستخدم ملفات تعريف الارتباط لتحسين التصفح، ولقياس أداء الصفحات كلها.</p><p>"
                    + ONE
                    + "</p>"))
        .isEqualTo(ONE);
  }

  @Test
  void aWordThatStandsOnTheHeadlineTooSaysNothing() {
    assertThat(
            Page.of(
                    "<html><title>هدنة في المدينة</title><body><div class='x-widget'><h1>هدنة في"
                        + " المدينة</h1></div><div class='x-widget'><p>"
                        + ONE
                        + "</p></div><div class='related'><p>"
                        + ONE
                        + "</p></div>",
                    null,
                    null)
                .text())
        .isEqualTo(ONE);
  }

  @Test
  void aHeadlineNeedsNoHeading() {
    Page page =
        Page.of(
            "<html><title>هدنة قصيرة في المدينة القديمة - المرفأ</title><body><table><tr><td>المرفأ"
                + "</td></tr><tr><td><font size=5><b>هدنة قصيرة في المدينة القديمة</b></font></td>"
                + "</tr><tr><td>"
                + ONE
                + "</td></tr></table>",
            null,
            null);
    assertThat(page.title()).isEqualTo("هدنة قصيرة في المدينة القديمة");
    assertThat(page.outlet()).isEqualTo("المرفأ");
  }

  @Test
  void whatWasPrintedSoLongAgoHasADay() {
    String html = "<html><title>x</title><body><h1>هدنة في المدينة</h1><div>%s</div><p>" + ONE;
    LocalDate fetched = LocalDate.of(2026, 3, 2);
    String[][] cases = {
      {"منذ ساعتين", "2026-03-02"},
      {"قبل 3 أيام", "2026-02-27"},
      {"منذ يوم", "2026-03-01"},
      {"منذ أسبوعين", "2026-02-16"},
      {"منذ 20 ساعة", null},
      {"منذ 3 أشهر", null},
    };
    for (String[] one : cases) {
      Page page = Page.of(html.formatted(one[0]), null, fetched);
      String day = page.dating() == null ? null : page.dating().day().toString();
      assertThat(day).as(one[0]).isEqualTo(one[1]);
    }
    assertThat(Page.of(html.formatted("منذ ساعتين"), null, null).dating()).isNull();
  }
}
