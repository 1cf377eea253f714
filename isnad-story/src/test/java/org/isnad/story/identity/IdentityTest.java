package org.isnad.story.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Span;
import org.junit.jupiter.api.Test;

class IdentityTest {
  private static String key(EntityKind kind, String name) {
    return Identity.key(
        new Entity("e1", kind, name, null, null, null, null, null, List.of(new Span(0, 1))));
  }

  private static void same(String one, String other) {
    assertThat(key(EntityKind.PERSON, one)).isEqualTo(key(EntityKind.PERSON, other));
  }

  private static void differ(String one, String other) {
    assertThat(key(EntityKind.PERSON, one)).isNotEqualTo(key(EntityKind.PERSON, other));
  }

  @Test
  void spellingsFallTogether() {
    same("أحمد الأسعد", "احمد الاسعد");
    same("نصر الدين عامر", "نصرالدين عامر");
    same("عبد الله بن سالم", "عبدالله سالم");
    same("هدى العلي", "هدي العلي");
    same("محمّد", "محمد");
    differ("أحمد الأسعد", "أحمد الأسد");
    differ("سالم عبد الله", "عبد الله سالم");
  }

  @Test
  void kindsStayApart() {
    assertThat(key(EntityKind.PERSON, "السلام")).isNotEqualTo(key(EntityKind.PLACE, "السلام"));
    assertThat(key(EntityKind.ORGANIZATION, "النصر"))
        .isEqualTo(key(EntityKind.ARMED_GROUP, "النصر"));
  }

  @Test
  void theLexiconKnowsBest() {
    Entity known =
        new Entity(
            "e1", EntityKind.COUNTRY, "روسيا", "Russia", "RUS", null, "Q159", "RUS", List.of());
    assertThat(Identity.key(known)).isEqualTo("RUS");
    assertThat(Identity.isOne("RUS")).isTrue();
  }

  @Test
  void whoIsOnlyDescribedIsNobodyInParticular() {
    Entity gunmen =
        new Entity("e1", EntityKind.ARMED_GROUP, "مسلحون", null, null, null, null, null, List.of());
    assertThat(Identity.isOne(Identity.key(gunmen))).isFalse();
  }
}
