package org.isnad.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private record At(long edition) implements Standing {}

  /** An archive that articles come to, or not. */
  private static final class Archive implements Growth {
    private boolean growing;
    private boolean large;

    @Override
    public boolean isGrowing() {
      return growing;
    }

    @Override
    public boolean isLarge() {
      return large;
    }
  }

  private final Archive archive = new Archive();
  private final Answers<String> answers = new Answers<>(archive);

  @Test
  void countsOnceForAMoment() {
    At moment = new At(0);
    assertThat(answers.of(moment, "how many", () -> "one")).isEqualTo("one");
    assertThat(answers.of(moment, "how many", () -> "two")).isEqualTo("one");
    assertThat(answers.of(moment, "which", () -> "two")).isEqualTo("two");
  }

  @Test
  void whereLittleIsAndNothingComesTheNextIsGivenWhatIsNew() {
    answers.of(new At(0), "how many", () -> "one");
    assertThat(answers.of(new At(0), "how many", () -> "two")).isEqualTo("two");
  }

  @Test
  void whereMuchIsTheOldIsGivenAndTheNewCountedBehind() throws InterruptedException {
    archive.large = true;
    answers.of(new At(0), "how many", () -> "one");
    At next = new At(0);
    assertThat(answers.of(next, "how many", () -> "two")).isEqualTo("one");
    awaitAnswer(next, "two");
  }

  private void awaitAnswer(At moment, String answer) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!answers.of(moment, "how many", () -> answer).equals(answer)) {
      assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  @Test
  void nobodyIsGivenWhatIsFromBeforeADecision() {
    archive.large = true;
    archive.growing = true;
    answers.of(new At(0), "how many", () -> "one");
    assertThat(answers.of(new At(1), "how many", () -> "two")).isEqualTo("two");
  }

  @Test
  void whatManyAskAtOnceIsCountedOnce() throws Exception {
    AtomicInteger counted = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    At moment = new At(0);
    ExecutorService readers = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> all = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        all.add(
            readers.submit(
                () ->
                    answers.of(
                        moment,
                        "how many",
                        () -> {
                          begun.countDown();
                          await(over);
                          return "one " + counted.incrementAndGet();
                        })));
      }
      begun.await();
      over.countDown();
      for (Future<String> one : all) {
        assertThat(one.get()).isEqualTo("one 1");
      }
    } finally {
      readers.shutdownNow();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatFailsIsCountedAgain() {
    At moment = new At(0);
    assertThatThrownBy(
            () ->
                answers.of(
                    moment,
                    "how many",
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
    assertThat(answers.of(moment, "how many", () -> "one")).isEqualTo("one");
  }
}
