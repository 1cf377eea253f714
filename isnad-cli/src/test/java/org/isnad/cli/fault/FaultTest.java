package org.isnad.cli.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Fault;
import org.isnad.intake.fault.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultTest {
  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  @Test
  void everyCodeIsItsOwn() {
    for (Fault[] faults : List.<Fault[]>of(ArticleFault.values(), CommandFault.values())) {
      assertThat(Arrays.stream(faults).map(Fault::code).toList()).isSorted();
    }
    assertThat(all().map(Fault::code).toList())
        .doesNotHaveDuplicates()
        .allMatch(c -> c.matches("ISN-[0-9]{3}"));
  }

  private static Stream<Fault> all() {
    return Stream.concat(
        Arrays.stream(ArticleFault.values()), Arrays.stream(CommandFault.values()));
  }

  @ParameterizedTest
  @MethodSource("all")
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
    Refusal refusal = new Refusal(ArticleFault.METADATA, "a\u001B[2Jb.csv", 7, "bad \u202E date");
    assertThat(Complaint.line(refusal, Locale.ENGLISH))
        .startsWith("ISN-201 a[2Jb.csv:7: ")
        .contains("bad date")
        .doesNotContain("\u001B", "\u202E");
  }
}
