package org.isnad.cli.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {
  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  @Test
  void everyCodeIsItsOwn() {
    List<String> codes = Arrays.stream(Fault.values()).map(Fault::code).toList();
    assertThat(codes).doesNotHaveDuplicates().isSorted().allMatch(c -> c.matches("ISN-[0-9]{3}"));
  }

  @ParameterizedTest
  @EnumSource
  void everyFaultSpeaksBothLanguagesAndSaysWhatToDo(Fault fault) {
    String english = fault.message(Locale.ENGLISH, "DETAIL");
    String arabic = fault.message(ARABIC, "DETAIL");
    assertThat(english).matches("\\p{ASCII}+").doesNotContain("{", "''");
    assertThat(arabic).matches(".*\\p{InArabic}.*").doesNotContain("{");
    assertThat(english.contains("DETAIL")).isEqualTo(arabic.contains("DETAIL"));
    assertThat(fault.remedy(Locale.ENGLISH)).isNotBlank();
    assertThat(fault.remedy(ARABIC)).matches(".*\\p{InArabic}.*");
  }

  @Test
  void theLineNamesFileAndLineAndCannotSteerTheTerminal() {
    Refusal refusal = new Refusal(Fault.METADATA, "a\u001B[2Jb.csv", 7, "bad \u202E date");
    assertThat(refusal.line(Locale.ENGLISH))
        .startsWith("ISN-201 a[2Jb.csv:7: ")
        .contains("bad date")
        .doesNotContain("\u001B", "\u202E");
  }
}
