package org.isnad.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of cues.lex is read: its cue is found, with its speaker and its content. What is
 * not read yet is listed in cue-exceptions.txt with what is wrong.
 */
class CueExamplesTest {
  private static final double CONTENT_SHARE = 0.5;
  private static final double SAME = 0.9;
  private static final double FOUND = 0.97;

  private static Reader reader;
  private static Map<String, String> exceptions;

  @BeforeAll
  static void load() throws IOException {
    reader = new Reader(Lexicon.builtIn());
    exceptions = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CueExamplesTest.class.getResourceAsStream("cue-exceptions.txt"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] fields = line.split("\\s+", 3);
          exceptions.put(fields[0], fields[1]);
        }
      }
    }
  }

  static Stream<CueExample> examples() {
    return CueExample.all().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheExample(CueExample example) {
    assumeFalse(exceptions.containsKey(example.id()), "listed as not read yet");
    assertThat(fault(example)).as(example.toString()).isEqualTo("none");
  }

  @Test
  void nearlyAllCuesAreFound() {
    List<CueExample> all = CueExample.all();
    long found = all.stream().filter(example -> !fault(example).equals("cue")).count();
    assertThat(found).isGreaterThanOrEqualTo((long) Math.ceil(FOUND * all.size()));
  }

  @Test
  void coversMoreThanTwoHundredAndFiftyLines() {
    assertThat(Lexicon.builtIn().cues()).hasSizeGreaterThanOrEqualTo(250);
  }

  /** What is wrong with the reading of an example: cue, content, speaker, or none. */
  private static String fault(CueExample example) {
    Reading reading = reader.read(new Article("example", example.text(), null, null, null, null));
    Statement statement = statementOf(example, reading);
    Span content = example.mark('c');
    if (example.ownVoice()) {
      return statement == null ? "none" : "cue";
    }
    if (content == null) {
      return "none";
    }
    if (statement == null) {
      return "cue";
    }
    if (share(content, statement.content()) < CONTENT_SHARE) {
      return "content";
    }
    Span speaker = example.mark('s');
    return speaker == null || isSpeaker(example, speaker, statement, reading) ? "none" : "speaker";
  }

  private static @Nullable Statement statementOf(CueExample example, Reading reading) {
    Span cue = example.mark('[');
    for (Statement statement : reading.statements()) {
      if (cue != null
          && statement.cue().start() < cue.end()
          && cue.start() < statement.cue().end()) {
        return statement;
      }
    }
    // تفيد تقديرات الأمم المتحدة أن: two cues for one report, of which the first is kept
    Span content = example.mark('c');
    for (Statement statement : reading.statements()) {
      if (content != null && share(content, statement.content()) >= SAME) {
        return statement;
      }
    }
    return null;
  }

  private static boolean isSpeaker(
      CueExample example, Span speaker, Statement statement, Reading reading) {
    for (Entity entity : reading.entities()) {
      if (entity.id().equals(statement.speaker())) {
        String marked = example.text().substring(speaker.start(), speaker.end());
        return entity.name().contains(marked)
            || marked.contains(entity.name())
            || entity.mentions().stream().anyMatch(m -> share(m, speaker) > 0);
      }
    }
    return false;
  }

  private static double share(Span a, Span b) {
    int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    int union = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
    return common <= 0 ? 0 : (double) common / union;
  }
}
