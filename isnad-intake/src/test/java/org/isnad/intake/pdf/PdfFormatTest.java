package org.isnad.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.isnad.intake.Intake;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Arrival;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFormatTest {
  private static final List<String> LINES =
      List.of(
          "أعلن الوسيط الدولي أن الهدنة قائمة في المدينة منذ الصباح وأن الوفود",
          "ستصل إلى مقر المحادثات يوم الأحد المقبل من أجل التفاوض على تبادل الأسرى",
          "وقال مصدر في الوفد إن الاتفاق لن يوقع قبل نهاية الشهر الحالي");

  @TempDir private Path folder;

  /**
   * A page whose font says which letter each shape is: shapes stand on the paper from left to
   * right, so that a line is written from its last letter to its first.
   */
  private static void page(PDDocument document, List<String> lines, String letters)
      throws IOException {
    String real = letters(LINES);
    StringBuilder map =
        new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n")
            .append("/CMapName /X def /CMapType 2 def\n")
            .append("1 begincodespacerange <00> <FF> endcodespacerange\n")
            .append(letters.length())
            .append(" beginbfchar\n");
    for (int i = 0; i < letters.length(); i++) {
      map.append("<%02X> <%04X>\n".formatted(0x40 + i, (int) letters.charAt(i)));
    }
    map.append("endbfchar endcmap CMapName currentdict /CMap defineresource pop end end");
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, "Helvetica");
    PDStream unicode = new PDStream(document);
    try (var out = unicode.createOutputStream()) {
      out.write(map.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
    font.setItem(COSName.getPDFName("ToUnicode"), unicode);
    StringBuilder drawn = new StringBuilder("BT /F 10 Tf 14 TL 40 700 Td\n");
    for (String line : lines) {
      drawn.append('<');
      for (int i = line.length() - 1; i >= 0; i--) {
        char c = line.charAt(i);
        drawn.append("%02X".formatted(c == ' ' ? 0x20 : 0x40 + real.indexOf(c)));
      }
      drawn.append("> Tj T*\n");
    }
    drawn.append("ET");
    PDPage page = new PDPage();
    PDStream content = new PDStream(document);
    try (var out = content.createOutputStream()) {
      out.write(drawn.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
    page.setContents(content);
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.FONT, new COSDictionary());
    resources.getCOSObject().getCOSDictionary(COSName.FONT).setItem(COSName.getPDFName("F"), font);
    page.setResources(resources);
    document.addPage(page);
  }

  private static String letters(List<String> lines) {
    StringBuilder letters = new StringBuilder();
    for (char c : String.join("", lines).toCharArray()) {
      if (c != ' ' && letters.indexOf(String.valueOf(c)) < 0) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** The letters of a font that names its shapes wrongly. */
  private static String scrambled() {
    List<Character> letters = new ArrayList<>();
    for (char c : letters(LINES).toCharArray()) {
      letters.add(c);
    }
    Collections.shuffle(letters, new Random(7));
    StringBuilder text = new StringBuilder();
    letters.forEach(text::append);
    return text.toString();
  }

  private interface Making {
    void make(PDDocument document) throws IOException;
  }

  private Path pdf(String name, Making making) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      making.make(document);
      document.save(out);
    }
    return Files.write(folder.resolve(name), out.toByteArray());
  }

  private static Arrival take(Path path) throws Refusal {
    List<Arrival> arrivals = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    Intake.usual()
        .open(
            List.of(path.toString()),
            InputStream.nullInputStream(),
            source -> {
              try {
                arrivals.add(source.fetch());
              } catch (Refusal e) {
                refusals.add(e);
              }
              return true;
            });
    if (!refusals.isEmpty()) {
      throw refusals.get(0);
    }
    return arrivals.get(0);
  }

  private static String code(Path path) {
    try {
      return take(path).article().text();
    } catch (Refusal e) {
      return e.fault().code() + ' ' + e.detail();
    }
  }

  @Test
  void aPageComesAsLettersInTheirOrder() throws Exception {
    Path path = pdf("a.pdf", document -> page(document, LINES, letters(LINES)));
    assertThat(take(path).article().text()).isEqualTo(String.join(" ", LINES));
    assertThat(take(path).format()).isEqualTo("pdf");
  }

  @Test
  void aScrambledPageIsRefusedWithItsGrade() throws Exception {
    assertThat(code(pdf("s.pdf", document -> page(document, LINES, scrambled()))))
        .matches("ISN-115 1 \\(0\\.[0-5]\\d\\)");
    Path half =
        pdf(
            "half.pdf",
            document -> {
              page(document, LINES, scrambled());
              page(document, LINES, letters(LINES));
            });
    assertThat(take(half).article().text()).isEqualTo(String.join(" ", LINES));
    assertThat(take(half).remarks()).hasSize(1);
    assertThat(take(half).remarks().get(0).detail()).startsWith("1 (0.");
  }

  @Test
  void gradesPartLanguageFromNoise() {
    assertThat(PdfFormat.grade(String.join(" ", LINES))).isGreaterThan(0.85);
    String reversed = new StringBuilder(String.join(" ", LINES)).reverse().toString();
    assertThat(PdfFormat.grade(reversed)).isBetween(0.0, 0.4);
    assertThat(PdfFormat.grade("صفحة 1")).isEqualTo(-1);
  }

  @Test
  void whatCannotBeOpenedIsRefused() throws Exception {
    Path locked =
        pdf(
            "locked.pdf",
            document -> {
              page(document, LINES, letters(LINES));
              document.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
            });
    assertThat(code(locked)).startsWith("ISN-116");
    byte[] bytes =
        Files.readAllBytes(pdf("a.pdf", document -> page(document, LINES, letters(LINES))));
    Path cut = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(bytes, 100));
    assertThat(code(cut)).startsWith("ISN-110");
    assertThat(code(pdf("scan.pdf", document -> document.addPage(new PDPage()))))
        .startsWith("ISN-118");
  }
}
