package org.isnad.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static void check(String written, String expected) {
    assertThat(Days.read(written))
        .as(written)
        .isEqualTo(expected.isEmpty() ? null : LocalDate.parse(expected));
  }

  @Test
  void machines() {
    check("2031-05-06", "2031-05-06");
    check("2031-05-06T23:59:59+03:00", "2031-05-06");
    check(" 2031/5/6 10:00", "2031-05-06");
    check("20310506T101500Z", "2031-05-06");
    check("20310506", "2031-05-06");
    check("Tue, 06 May 2031 10:00:00 GMT", "2031-05-06");
    check("May 6, 2031", "2031-05-06");
    check("1389830400", "2014-01-16");
    check("1389830400000", "2014-01-16");
  }

  @Test
  void people() {
    check("6/5/2031", "2031-05-06");
    check("16-5-2031", "2031-05-16");
    check("5/16/2031", "2031-05-16");
    check("٦/٥/٢٠٣١", "2031-05-06");
    check("الثلاثاء 6 مايو 2031 - 10:30 ص", "2031-05-06");
    check("6 أيار/مايو 2031", "2031-05-06");
    check("٦ أيار ٢٠٣١", "2031-05-06");
    check("نشر في: الثلاثاء، 6 ماي 2031", "2031-05-06");
    check("16 ربيع الأول 1435 هـ - 17 يناير 2014م", "2014-01-17");
  }

  @Test
  void nothing() {
    check("", "");
    check("أمس", "");
    check("قبل ساعتين", "");
    check("مايو 2031", "");
    check("2031-13-45", "");
    check("99/99/2031", "");
    check("123456", "");
    check("0001-01-01T00:00:00", "");
    check("99999999999999999999", "");
  }
}
