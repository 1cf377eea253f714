package org.isnad.reader.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that stand beside the frames, light verbs and words of status. */
class LexiconExamplesTest {
  private static final Reader READER = new Reader(Lexicon.builtIn());

  /** Examples that are known not to be read as they say; each line of the file has its reason. */
  private static final Set<String> UNREAD = unread();

  static Stream<Example> frames() {
    return Stream.concat(
        Example.of("frames-cooperation.lex").stream(), Example.of("frames-conflict.lex").stream());
  }

  static Stream<Example> lights() {
    return Example.of("light.lex").stream();
  }

  static Stream<Example> statuses() {
    return Example.of("status.lex").stream();
  }

  @ParameterizedTest
  @MethodSource("frames")
  void frameIsFoundWithItsType(Example example) {
    assumeFalse(UNREAD.contains(example.text()), "listed as not read yet");
    assertThat(holdsFrame(example)).as(example.toString()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("lights")
  void lightVerbGivesWayToItsNoun(Example example) {
    assumeFalse(UNREAD.contains(example.text()), "listed as not read yet");
    assertThat(holdsLight(example)).as(example.toString()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void statusIsThatOfItsLine(Example example) {
    assumeFalse(UNREAD.contains(example.text()), "listed as not read yet");
    assertThat(holdsStatus(example)).as(example.toString()).isTrue();
  }

  @Test
  void fewExamplesAreKnownNotToBeRead() {
    long all = Stream.of(frames(), lights(), statuses()).mapToLong(Stream::count).sum();
    assertThat(UNREAD.size()).isLessThanOrEqualTo((int) (all * 3 / 100));
  }

  @Test
  void participantsOfFramesAreFound() {
    int[] marked = new int[1];
    int[] found = new int[1];
    frames().forEach(example -> countRoles(example, marked, found));
    double share = (double) found[0] / marked[0];
    System.out.printf(
        "participants found in the examples of frames: %d of %d = %.3f%n",
        found[0], marked[0], share);
    assertThat(share).isGreaterThan(0.8);
  }

  /**
   * A verb and the noun that belongs to it tell one event (أرسل مساعدات, خرجت مظاهرة), at either
   * word.
   */
  private static boolean holdsFrame(Example example) {
    EventType type = type(example);
    return read(example).events().stream().anyMatch(v -> v.type() == type);
  }

  private static boolean holdsLight(Example example) {
    return read(example).events().stream().anyMatch(v -> v.trigger().start() >= example.to());
  }

  private static boolean holdsStatus(Example example) {
    Status wanted = Status.of(example.entry().field(1));
    return read(example).events().stream()
        .anyMatch(v -> overlaps(v.trigger(), example) && v.status() == wanted);
  }

  private static Reading read(Example example) {
    return READER.read(new Article("example", example.text(), null, null, null, null));
  }

  private static Optional<Event> event(Reading reading, Example example) {
    EventType wanted = type(example);
    return reading.events().stream()
        .filter(v -> overlaps(v.trigger(), example) && v.type() == wanted)
        .findFirst();
  }

  private static EventType type(Example example) {
    String type = example.entry().field(1);
    return EventType.valueOf(type.contains("/") ? type.split("/")[0] : type);
  }

  private static boolean overlaps(Span span, Example example) {
    return span.start() < example.to() && example.from() < span.end();
  }

  private static void countRoles(Example example, int[] marked, int[] found) {
    Reading reading = read(example);
    Optional<Event> event = event(reading, example);
    if (event.isEmpty()) {
      return;
    }
    for (Example.Mark mark : example.marks()) {
      marked[0]++;
      Event one = event.get();
      List<String> ids =
          switch (mark.role()) {
            case 'a' -> one.actors();
            case 'r' -> one.recipients();
            default -> one.place() == null ? List.of() : List.of(one.place());
          };
      for (Entity entity : reading.entities()) {
        if (ids.contains(entity.id())
            && (entity.mentions().stream()
                    .anyMatch(s -> s.start() < mark.to() && mark.from() < s.end())
                || example.text().substring(mark.from(), mark.to()).contains(entity.name()))) {
          found[0]++;
          break;
        }
      }
    }
  }

  private static Set<String> unread() {
    Set<String> texts = new HashSet<>();
    for (Entry entry : Entries.resource(LexiconExamplesTest.class, "unread-examples.lex")) {
      texts.add(entry.required(0, "the example's text"));
      entry.required(1, "the reason");
    }
    return texts;
  }
}
