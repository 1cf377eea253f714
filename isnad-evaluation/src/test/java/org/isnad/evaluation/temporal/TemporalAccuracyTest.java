package org.isnad.evaluation.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.evaluation.measure.BuiltInReader;
import org.isnad.evaluation.measure.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporalAccuracyTest {
  @TempDir Path folder = Path.of(".");

  private final List<String> missed = new ArrayList<>();

  private Map<String, Measured> measure() throws IOException {
    Map<String, Measured> byName = new HashMap<>();
    for (Measured one : new TemporalAccuracy(folder, missed::add).measure(BuiltInReader.open())) {
      byName.put(one.name(), one);
    }
    return byName;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void recognizers() throws IOException {
    write(
        "temporal_recognizers_DateTime_DateParser.json",
        """
        [{"Input": "وصل أمس", "Context": {"ReferenceDateTime": "2014-01-16T00:00:00"},
          "Results": [{"Text": "أمس", "Value": {"Timex": "2014-01-15",
            "FutureResolution": {"date": "2014-01-15"}, "PastResolution": {"date": "2014-01-15"}}}]},
         {"Input": "وصل غدا", "Context": {"ReferenceDateTime": "2014-01-16T00:00:00"},
          "Results": [{"Text": "غدا", "Value": {"Timex": "2014-01-18",
            "FutureResolution": {"date": "2014-01-18"}, "PastResolution": {"date": "2014-01-18"}}}]}]
        """);
    assertThat(measure().get("temporal.recognizers.date"))
        .isEqualTo(new Measured("temporal.recognizers.date", 0.5, "1 of 2"));
    assertThat(missed).hasSize(1);
  }

  @Test
  void duckling() throws IOException {
    write(
        "duckling/Duckling/Duration/AR/Corpus.hs",
        """
        allExamples = concat
          [ examples (DurationData 2 Month)
                     [ "شهرين"
                     , "أسبوعين"
                     ]
          ]
        """);
    assertThat(measure().get("temporal.duckling.duration"))
        .isEqualTo(new Measured("temporal.duckling.duration", 0.5, "1 of 2"));
  }

  @Test
  void maha() throws IOException {
    write(
        "maha/test_time.py",
        """
        @pytest.mark.parametrize(
            "expected_day,input",
            [
                (2, "بعد يومين"),
                (3, "بعد خمسة أيام"),
            ],
        )
        def test_days(expected_day, input):
            output = parse_dimension(input, time=True)
            assert_expression_date_output(output, datetime(2021, 9, 1 + expected_day))

        @pytest.mark.parametrize("expected,input", [(NOW.replace(hour=3), "الساعة الثالثة")])
        def test_hours(expected, input):
            assert_expression_output(output, expected)
        """);
    Map<String, Measured> figures = measure();
    assertThat(figures.get("temporal.maha.time"))
        .isEqualTo(new Measured("temporal.maha.time", 0.5, "1 of 2"));
    assertThat(figures.get("temporal.left-out.1"))
        .isEqualTo(new Measured("temporal.left-out.1", 1.0, "times of day"));
  }
}
