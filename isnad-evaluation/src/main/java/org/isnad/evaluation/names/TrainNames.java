package org.isnad.evaluation.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.mention.model.NameFeatures;
import org.isnad.reader.mention.model.NameLabel;
import org.isnad.reader.mention.model.NameModel;
import org.isnad.reader.mention.model.WordClasses;

/**
 * Makes the model of names.
 *
 * <pre>
 * TrainNames --anercorp FILE --wojood FILE --news RAW.jsonl.gz --out names.model [--wojood-val FILE]
 * </pre>
 *
 * <p>Word classes are counted in the raw news; a model is learnt on the first four fifths of
 * ANERcorp and measured on its last fifth, and on the Wojood validation part where that is given;
 * then the model that is written is learnt on all of ANERcorp and Wojood. {@code --classes MODEL}
 * takes the word classes and their usages of an older model instead of counting again; {@code
 * --measure-only} stops before the final model.
 */
public final class TrainNames {
  private static final FieldLearner.Settings SETTINGS =
      new FieldLearner.Settings(12, 0.07f, 1e-4f, 0.5f, 0.02f, 0.7f, 1L);

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Lexicon lexicon = Lexicon.builtIn();
  private final Map<String, String> options;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private TrainNames(Map<String, String> options) {
    this.options = options;
  }

  /** Runs the command; see the class. */
  public static void main(String[] args) throws IOException {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < args.length; i++) {
      boolean flag = i + 1 == args.length || args[i + 1].startsWith("--");
      options.put(args[i], flag ? "" : args[++i]);
    }
    new TrainNames(options).run();
  }

  private void run() throws IOException {
    if (options.containsKey("--score")) {
      try (InputStream in = Files.newInputStream(file("--score"))) {
        double from = Double.parseDouble(options.getOrDefault("--from", "0.8"));
        NameModel model = NameModel.read(lexicon, in);
        report("ANERcorp:", model, TaggedNews.anerCorp(file("--anercorp"), from, from + 0.2));
      }
      return;
    }
    WordClasses classes = classes();
    TaggedNews wojood = TaggedNews.wojood(file("--wojood"));
    float share = Float.parseFloat(options.getOrDefault("--wojood-weight", "0.5"));

    double split = options.containsKey("--develop") ? 0.6 : 0.8;
    TaggedNews corpus = TaggedNews.anerCorp(file("--anercorp"), 0, split);
    if (!options.containsKey("--classes")) {
      NameFeatures plain = new NameFeatures(lexicon, classes);
      NameModel blind = learn(plain.blind(), corpus, wojood, share);
      classes = Usages.of(blind, classes, file("--news"));
    }
    NameModel measured = learn(new NameFeatures(lexicon, classes), corpus, wojood, share);
    report(
        "ANERcorp, learnt on the first four fifths (and Wojood), measured on the last:",
        measured,
        TaggedNews.anerCorp(file("--anercorp"), split, split + 0.2));
    if (options.containsKey("--wojood-val")) {
      report(
          "Wojood validation, the same model:", measured, TaggedNews.wojood(file("--wojood-val")));
    }
    if (options.containsKey("--measure-only")) {
      if (options.containsKey("--out")) {
        try (OutputStream stream = Files.newOutputStream(file("--out"))) {
          measured.write(stream);
        }
      }
      return;
    }
    NameModel model =
        learn(
            new NameFeatures(lexicon, classes),
            TaggedNews.anerCorp(file("--anercorp"), 0, 1),
            wojood,
            share);
    try (OutputStream stream = Files.newOutputStream(file("--out"))) {
      model.write(stream);
    }
    out.printf(
        Locale.ROOT,
        "%s: %d bytes, %d buckets, %d words in classes%n",
        file("--out"),
        Files.size(file("--out")),
        model.used(),
        classes.size());
  }

  private static NameModel learn(
      NameFeatures features, TaggedNews corpus, TaggedNews more, float share) {
    FieldLearner learner = new FieldLearner(features, SETTINGS);
    learner.add(corpus, 1);
    if (share > 0) {
      learner.add(more, share);
    }
    return learner.learn();
  }

  private WordClasses classes() throws IOException {
    String model = options.get("--classes");
    if (model == null) {
      return WordClassLearner.of(file("--news"));
    }
    try (InputStream in = Files.newInputStream(Path.of(model))) {
      return NameModel.read(lexicon, in).classes();
    }
  }

  private Path file(String option) {
    String path = options.get(option);
    if (path == null) {
      throw new IllegalArgumentException("missing: " + option);
    }
    return Path.of(path);
  }

  private void report(String title, NameModel model, TaggedNews news) {
    byte[] found = new byte[news.labels().length];
    int[] starts = news.sentences().stream().mapToInt(span -> span[0]).toArray();
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 8; round++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      model.over(news.words()).tag(starts, found);
      best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - start);
    }
    out.println(title);
    out.print(news.score(found));
    out.printf(Locale.ROOT, "%.0f words a second of processor time%n", found.length * 1e9 / best);
    String errors = options.get("--errors");
    if (errors != null) {
      errors(news, found);
    }
  }

  /** Prints the sentences with a wrong word, both labellings in them, to be read. */
  private void errors(TaggedNews news, byte[] found) {
    List<String> names = List.of("O", "P", "p", "L", "l", "G", "g", "M");
    for (int[] sentence : news.sentences()) {
      boolean wrong = false;
      StringBuilder line = new StringBuilder();
      for (int w = sentence[0]; w < sentence[1]; w++) {
        byte gold = news.labels()[w];
        wrong |= gold != found[w] && gold != NameLabel.OTHER;
        line.append(news.words().printed(w));
        if (gold != 0 || found[w] != 0) {
          line.append('/').append(names.get(gold));
          if (gold != found[w]) {
            line.append('>').append(names.get(found[w]));
          }
        }
        line.append(' ');
      }
      if (wrong) {
        out.println(line);
      }
    }
  }
}
