package org.isnad.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.infra.Blackhole;

class ReadingSpeedTest {
  private static final String ARTICLE = "وصل وفد السهل إلى المرفأ أمس.";
  private static final String PASSWORD =
      "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.";

  @TempDir Path dir;

  @Test
  void takesArticlesFromAFileAFolderOrANewsFile() throws Exception {
    Path file = Files.writeString(dir.resolve("a.txt"), ARTICLE);
    Path news = Files.writeString(dir.resolve("a.json"), "[{\"content\": \"" + ARTICLE + "\"}]");
    assertThat(SpeedText.words(SpeedText.of(file))).isEqualTo(6);
    assertThat(SpeedText.words(SpeedText.of(dir))).isEqualTo(6);
    assertThat(SpeedText.words(SpeedText.of(news))).isEqualTo(6);
  }

  @Test
  void takesArticlesFromAllOverALongNewsFile() throws Exception {
    String article = "{\"content\": \"" + ("كلمة ".repeat(1000)) + "\"},";
    String articles = article.repeat(100);
    Path news =
        Files.writeString(
            dir.resolve("a.json"), "[" + articles.substring(0, articles.length() - 1) + "]");
    assertThat(SpeedText.of(news))
        .extracting(sample -> sample.source())
        .startsWith("0", "5")
        .endsWith("95");
  }

  @Test
  void bothBenchmarksRun() throws Exception {
    Path file = Files.writeString(dir.resolve("a.txt"), ARTICLE);
    System.setProperty(ReadingSpeed.TEXT, file.toString());
    ReadingSpeed speed = new ReadingSpeed();
    try {
      speed.open();
      Blackhole blackhole = new Blackhole(PASSWORD);
      assertThatCode(
              () -> {
                speed.reader(blackhole);
                speed.arabicAnalyzer(blackhole);
              })
          .doesNotThrowAnyException();
    } finally {
      System.clearProperty(ReadingSpeed.TEXT);
      speed.close();
    }
  }
}
