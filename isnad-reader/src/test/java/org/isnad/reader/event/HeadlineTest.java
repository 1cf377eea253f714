package org.isnad.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Soundness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a headline tells is told by the text below it; and with what an assault was made. */
class HeadlineTest {
  private static final Reader READER = new Reader(Lexicon.builtIn());

  @Test
  void theTextBelowTellsWhatTheHeadlineTells() {
    same("تركيا تقصف مواقع داعش\nقصفت تركيا مواقع لداعش في الرقة أمس.", "تقصف", "قصفت");
    same("مقتل ستة في انفجار\nأعلنت الشرطة مقتل ستة أشخاص في انفجار في بغداد.", "مقتل", "مقتل");
  }

  @Test
  void whatIsToldAgainTellsNothingAgain() {
    Reading reading =
        read(
            "تركيا تقصف مواقع داعش\nقصفت تركيا مواقع لداعش في الرقة أمس. وأقلعت الطائرات ليلا."
                + " وقصفت تركيا مواقع لداعش في الرقة أمس.");
    assertThat(reading.events()).anyMatch(event -> event.sameAs() != null);
    assertThat(Soundness.faults(reading)).isEmpty();
  }

  @Test
  void anotherEventIsAnother() {
    same("تركيا تقصف مواقع داعش\nقصفت روسيا مواقع لجبهة النصرة في إدلب.", "تقصف", null);
    same("كيري يلتقي لافروف\nالتقى كيري عادل الجبير في الرياض.", "يلتقي", null);
  }

  @Test
  void whatItIsDoneWithMakesTheMode() {
    mode("قصفت طائرات تركية مواقع داعش.", "قصفت", "aerial");
    mode("قصفت المدفعية التركية مواقع داعش.", "قصفت", "heavy-weapons");
    mode("هاجم داعش القرية بصواريخ وقذائف.", "هاجم", "heavy-weapons");
    mode("قتل جندي برصاص قناص في تعز.", "قتل", "firearms");
    mode("قتل ستة مدنيين في غارة على صعدة.", "قتل", "aerial");
    mode("قتل ستة مدنيين في انفجار عبوة ناسفة.", "قتل", "explosives");
    mode("هاجم داعش القرية.", "هاجم", null);
    mode("هاجم داعش موقعا قرب القاعدة الجوية.", "هاجم", null);
  }

  private static void same(String text, String trigger, @Nullable String other) {
    Reading reading = read(text);
    int lead = text.indexOf('\n');
    Event title = at(reading, text.indexOf(trigger));
    if (other == null) {
      assertThat(title.sameAs()).as(text).isNull();
    } else {
      Event body = at(reading, text.indexOf(other, lead));
      assertThat(title.sameAs()).as(text).isEqualTo(body.id());
    }
  }

  private static void mode(String text, String trigger, @Nullable String mode) {
    assertThat(at(read(text), text.indexOf(trigger)).mode()).as(text).isEqualTo(mode);
  }

  private static Event at(Reading reading, int start) {
    return reading.events().stream()
        .filter(event -> event.trigger().start() == start)
        .findFirst()
        .orElseThrow(() -> new AssertionError(reading.events().toString()));
  }

  private static Reading read(String text) {
    return READER.read(new Article("test", text, null, LocalDate.of(2015, 8, 1), null, null));
  }
}
