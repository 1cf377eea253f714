package org.isnad.reader.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where it happened, where the sentence does not say. */
class SceneTest {
  private static final Reader READER = new Reader(Lexicon.builtIn());
  private static final LocalDate DAY = LocalDate.of(2015, 8, 1);

  @Test
  void whatIsToldAgainHappenedWhereItWasToldFirst() {
    place("وقع انفجار في الرمادي. وقال شهود إن الانفجار كان قويا.", "الانفجار", "الرمادي");
    place(
        "قتل جندي في هجوم\nقتل جندي في هجوم في الرمادي. وأصيب في الهجوم مدنيون.",
        "أصيب",
        "الرمادي");
  }

  @Test
  void aTitleTellsOfTheTextsMeeting() {
    place("كيري يلتقي لافروف\nالتقى كيري لافروف في فيينا.", "يلتقي", "فيينا");
  }

  @Test
  void theOnlyCountryIsTheScene() {
    place("يعاني اليمن من الحرب. وقتل ستة مدنيين.", "قتل", "اليمن");
    place("وصل كيري إلى مصر. وتراقب فرنسا الوضع. وقتل ستة مدنيين.", "قتل", "");
  }

  @Test
  void theMatterOfAMeetingIsNotItsPlace() {
    place("بحث كيري مع لافروف الأوضاع في اليمن.", "بحث", "");
    place("اجتمع كيري مع لافروف في فيينا.", "اجتمع", "فيينا");
  }

  @Test
  void whoIsAtHomeInACapitalIsMet() {
    Reading reading = read("وصل كيري إلى الدوحة. ورحبت قطر بالزيارة.");
    Event arrival = reading.events().get(0);
    assertThat(arrival.recipients()).extracting(id -> name(reading, id)).containsExactly("قطر");
    assertThat(name(reading, arrival.place())).isEqualTo("الدوحة");
  }

  private static void place(String text, String trigger, String place) {
    Reading reading = read(text);
    assertThat(reading.events())
        .as(text)
        .filteredOn(event -> text.startsWith(trigger, event.trigger().start()))
        .first()
        .satisfies(event -> assertThat(name(reading, event.place())).isEqualTo(place));
  }

  private static Reading read(String text) {
    return READER.read(new Article("test", text, null, DAY, null, null));
  }

  private static String name(Reading reading, @Nullable String id) {
    return reading.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .map(Entity::name)
        .findFirst()
        .orElse("");
  }
}
