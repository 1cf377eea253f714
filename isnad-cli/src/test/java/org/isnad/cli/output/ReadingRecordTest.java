package org.isnad.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.isnad.cli.terminal.Glyphs;
import org.isnad.cli.terminal.Labels;
import org.isnad.cli.terminal.Terminal;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;
import org.junit.jupiter.api.Test;

class ReadingRecordTest {
  private static final Labels ENGLISH = new Labels(Locale.ENGLISH);
  private static final Labels ARABIC = new Labels(Labels.ARABIC);

  private static Terminal terminal(int columns, boolean colour) {
    return new Terminal(true, true, colour, columns, Locale.ENGLISH);
  }

  private static String show(Labels labels, Terminal terminal) {
    return new ReadingRecord(labels, terminal).of(Sample.reading());
  }

  /** The text without isolates, marks and colours. */
  private static String bare(String text) {
    return text.replaceAll("[\u2068\u2069\u200e\u200f]|\u001b\\[[0-9;]*m", "");
  }

  @Test
  void showsTheRecordInEnglish() {
    String shown = bare(show(ENGLISH, terminal(120, false)));
    assertThat(shown.lines().filter(line -> !line.startsWith("─")))
        .containsExactly(
            "مقال one.txt · الساحل · 2031-03-04 · through وكالات",
            "عنوان المقال",
            "Who",
            "  مصادر في المعارضة · source · once",
            "  الزهراوية · place · XXX · once",
            "  not named but described: الرئيس الدهمشي (XXXGOV)",
            "Who said what",
            "  s1 مصادر في المعارضة → President Dahmashi · warns · reported · held for possible, by"
                + " an office without a name, through",
            "      one other",
            "      “1234567 شخصا قتلوا في الزهراوية”",
            "  s2 (nobody named) · states · quoted · held for certain, and the article keeps its"
                + " distance",
            "      “=SUM(A1)”",
            "Where they stand",
            "  p1 President Dahmashi · refuses “قتلوا في الزهراوية” · against ceasefire",
            "What happened",
            "  v1 ASSAULT kill “قتلوا” · → President Dahmashi · in الزهراوية · 2031-03-03 ·"
                + " occurred · recalled · in statement s1",
            "What belongs together",
            "  a1 clash “قتلوا” · occurred · in statement s1",
            "      place: الزهراوية",
            "      casualties: 1,234,567 persons “1234567 شخصا”",
            "Figures",
            "  f1 at least 1,234,567 persons killed “1234567 شخصا” · counted by مصادر في المعارضة →"
                + " President Dahmashi · running",
            "      total · in الزهراوية",
            "");
  }

  @Test
  void showsTheRecordInArabic() {
    String shown = bare(show(ARABIC, terminal(120, false)));
    assertThat(shown)
        .contains(
            "\nمن قال ماذا\n", "s1 مصادر في المعارضة ← الرئيس الدهمشي · تحذير · بالمعنى · على سبيل")
        .contains("v1 اعتداء kill «قتلوا» · ← الرئيس الدهمشي · في الزهراوية")
        .contains("f1 على الأقل 1,234,567 أشخاص قتلى");
  }

  @Test
  void setsTheOtherDirectionInIsolates() {
    String english = show(ENGLISH, terminal(120, false));
    assertThat(english).contains("\u2068مصادر في المعارضة\u2069 → President Dahmashi");
    assertThat(english).contains("“\u20681234567 شخصا قتلوا في الزهراوية\u2069”");
    String arabic = show(ARABIC, terminal(120, false));
    assertThat(arabic).contains("\u2068s1\u2069 مصادر في المعارضة ←", "\u2068(XXXGOV)\u2069");
    for (String line : arabic.lines().filter(line -> !line.isEmpty()).toList()) {
      assertThat(line).startsWith("\u200f");
    }
  }

  @Test
  void opensAndClosesEveryIsolateOnItsLine() {
    for (int columns : new int[] {40, 50, 63, 80, 120}) {
      for (Labels labels : List.of(ENGLISH, ARABIC)) {
        for (String line : show(labels, terminal(columns, true)).lines().toList()) {
          int depth = 0;
          for (char c : line.toCharArray()) {
            depth += c == '\u2068' ? 1 : c == '\u2069' ? -1 : 0;
            assertThat(depth).as(line).isBetween(0, 1);
          }
          assertThat(depth).as(line).isZero();
        }
      }
    }
  }

  @Test
  void keepsToTheWidthOfTheTerminal() {
    for (int columns : new int[] {40, 55, 72, 100}) {
      for (String line : bare(show(ENGLISH, terminal(columns, true))).lines().toList()) {
        assertThat(Glyphs.columns(line)).as(line).isLessThanOrEqualTo(columns);
      }
    }
  }

  @Test
  void losesNoWordWhenItWraps() {
    String wide = bare(show(ENGLISH, terminal(160, false))).replaceAll("[─\\s]+", " ");
    String narrow = bare(show(ENGLISH, terminal(40, false))).replaceAll("[─\\s]+", " ");
    assertThat(narrow).isEqualTo(wide);
  }

  @Test
  void coloursOnlyOnATerminalThatWantsThem() {
    assertThat(show(ENGLISH, terminal(80, false))).doesNotContain("\u001b");
    String coloured = show(ENGLISH, terminal(80, true));
    assertThat(coloured).contains("\u001b[1;36mWho\u001b[0m");
    assertThat(bare(coloured)).isEqualTo(bare(show(ENGLISH, terminal(80, false))));
  }

  @Test
  void saysThatALayerIsEmpty() {
    Reading empty =
        new Reading(
            Article.of("-", "نص"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(new ReadingRecord(ENGLISH, terminal(80, false)).of(empty))
        .contains("- · outlet not given · date not given")
        .contains("Nobody is named.", "No statement", "No event", "No figure");
    assertThat(new ReadingRecord(ARABIC, terminal(80, false)).of(empty))
        .contains("لم يُسمَّ أحد", "لم يُنقل قول", "لم يُرو حدث", "لم يُذكر عدد");
  }

  @Test
  void whatAnArticleHoldsCannotSteerTheTerminal() {
    String evil = "اسم\u001b[2J\u202eمعكوس\u2069\u0007 \n تمام";
    Reading reading =
        new Reading(
            new Article("x\u001b]0;y.txt", "نص", evil, null, evil, null),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    String shown = new ReadingRecord(ENGLISH, terminal(80, false)).of(reading);
    assertThat(shown).doesNotContain("\u001b", "\u202e", "\u0007", "\u2069\u2069");
    assertThat(bare(shown)).contains("اسم[2Jمعكوس تمام", "x]0;y.txt");
  }
}
