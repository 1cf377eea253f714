package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.archive.record.Addition;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.archive.record.ArchivedArticle;
import org.isnad.archive.record.Arrival;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Failure;
import org.isnad.archive.record.Flaw;
import org.isnad.archive.record.Location;
import org.isnad.archive.record.Offer;
import org.isnad.archive.record.ReadingVersion;
import org.isnad.archive.record.Shelved;
import org.isnad.archive.record.Sighting;
import org.isnad.archive.record.State;
import org.isnad.archive.record.Watched;
import org.isnad.archive.record.Watcher;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Article;
import org.isnad.story.printing.Imprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("org.isnad.archive.Stores#all")
class ArchiveTest {
  private static final String TEXT = "التقى لافروف كيري في جنيف أمس وقتل 12 شخصا في حلب.";
  private static final String LATER = TEXT + " ثم ارتفع العدد إلى 15 قتيلا.";

  @Parameter private Stores stores;

  @TempDir private Path folder;

  private Location location() {
    return stores.at(folder.resolve("archive"));
  }

  private Archive archive() {
    return Archive.openOrCreate(location());
  }

  private static List<Addition> add(Archive archive, Article... articles) {
    return add(archive, Press.candidates(List.of(articles)), 2);
  }

  private static List<Addition> add(Archive archive, List<Candidate> candidates, int threads) {
    List<Addition> told = new ArrayList<>();
    archive.add(
        candidates,
        Press.READER,
        threads,
        new Watcher() {
          @Override
          public void added(Addition addition) {
            told.add(addition);
          }
        });
    return told;
  }

  private static Arrival arrival(Archive archive, Article article) {
    return add(archive, article).get(0).what();
  }

  @Test
  void whatWasAddedIsThereAfterItWasClosed() {
    Article article = Press.article(TEXT, "الساحل", "2015-07-21", "http://example.org/1");
    try (Archive archive = archive()) {
      assertThat(arrival(archive, article)).isEqualTo(Arrival.ADDED);
    }
    try (Archive archive = Archive.open(location())) {
      Shelved shelved = archive.shelved(ReadingJson.id(TEXT)).orElseThrow();
      assertThat(ReadingJson.line(shelved.reading()))
          .isEqualTo(ReadingJson.line(Press.READER.reader().read(article)));
      assertThat(shelved.version()).isEqualTo(Press.READER.version());
      assertThat(archive.readings().map(Shelved::text)).containsExactly(TEXT);
      assertThat(archive.idOf("http://example.org/1")).isEqualTo(shelved.article().id());
      assertThat(archive.idOf(shelved.article().id().substring(0, 8)))
          .isEqualTo(shelved.article().id());
    }
  }

  @Test
  void theSameTextElsewhereIsOneArticleWithTwoAppearances() {
    try (Archive archive = archive()) {
      assertThat(arrival(archive, Press.article(TEXT))).isEqualTo(Arrival.ADDED);
      assertThat(arrival(archive, Press.article(TEXT, "أ", "2015-07-23", null)))
          .isEqualTo(Arrival.APPEARANCE);
      assertThat(arrival(archive, Press.article(TEXT, "ب", "2015-07-21", null)))
          .isEqualTo(Arrival.APPEARANCE);
      assertThat(arrival(archive, Press.article(TEXT, "ب", "2015-07-22", null)))
          .isEqualTo(Arrival.KNOWN);
      Shelved shelved = archive.shelved(ReadingJson.id(TEXT)).orElseThrow();
      assertThat(shelved.article().appearances()).extracting("outlet").containsExactly("ب", "أ");
      // The reading counts from the earliest day.
      assertThat(shelved.reading().article().published()).hasToString("2015-07-21");
      assertThat(shelved.reading().times())
          .anySatisfy(time -> assertThat(time.value()).isEqualTo("2015-07-20"));
      assertThat(archive.size()).isOne();
    }
  }

  @Test
  void aLaterTextOfAnAddressIsItsRevision() {
    try (Archive archive = archive()) {
      add(archive, Press.article(TEXT, "أ", "2015-07-21", "http://example.org/1"));
      Article later = Press.article(LATER, "أ", "2015-07-21", "http://example.org/1");
      assertThat(arrival(archive, later)).isEqualTo(Arrival.REVISION);
      assertThat(archive.article(ReadingJson.id(TEXT)).orElseThrow().state())
          .isEqualTo(State.REVISED);
      assertThat(archive.article(ReadingJson.id(LATER)).orElseThrow().state())
          .isEqualTo(State.CURRENT);
      // It also stands elsewhere, and there nothing took its place.
      add(archive, Press.article(TEXT, "ب", "2015-07-22", "http://example.org/2"));
      assertThat(archive.article(ReadingJson.id(TEXT)).orElseThrow().state())
          .isEqualTo(State.CURRENT);
      assertThat(archive.idOf("http://example.org/1")).isEqualTo(ReadingJson.id(LATER));
    }
  }

  @Test
  void aWithdrawnArticleStaysAndIsMarked() {
    try (Archive archive = archive()) {
      Article article = Press.article(TEXT, "أ", "2015-07-21", "http://example.org/1");
      add(archive, article);
      long before = archive.lastChange();
      archive.withdraw(ReadingJson.id(TEXT), "the agency took it back");
      ArchivedArticle withdrawn = archive.changedAfter(before).findFirst().orElseThrow();
      assertThat(withdrawn.state()).isEqualTo(State.WITHDRAWN);
      assertThat(withdrawn.reason()).isEqualTo("the agency took it back");
      assertThat(arrival(archive, article)).isEqualTo(Arrival.KNOWN);
      assertThat(archive.article(ReadingJson.id(TEXT)).orElseThrow().state())
          .isEqualTo(State.WITHDRAWN);
      archive.restore(ReadingJson.id(TEXT));
      assertThat(archive.article(ReadingJson.id(TEXT)).orElseThrow().state())
          .isEqualTo(State.CURRENT);
    }
  }

  @Test
  void whatFailsIsKeptWithItsReasonUntilItSucceeds() {
    try (Archive archive = archive()) {
      Candidate broken =
          new Candidate(
              "/there/a.txt",
              () -> {
                throw new Candidate.Unreadable("ISN-105", "byte 7");
              });
      assertThat(add(archive, List.of(broken, Candidate.of(Press.article(TEXT))), 2))
          .extracting(Addition::isThere)
          .containsExactly(false, true);
      add(archive, List.of(broken), 1);
      Failure failure = archive.failures().get(0);
      assertThat(failure.code()).isEqualTo("ISN-105");
      assertThat(failure.detail()).isEqualTo("byte 7");
      assertThat(failure.tries()).isEqualTo(2);
      add(archive, List.of(new Candidate("/there/a.txt", () -> Offer.of(Press.article(LATER)))), 1);
      assertThat(archive.failures()).isEmpty();
      assertThat(archive.size()).isEqualTo(2);
    }
  }

  @Test
  void aTextWithAZeroIsRefused() {
    try (Archive archive = archive()) {
      Addition told = add(archive, Press.article("قال \0 إن الهدنة قائمة")).get(0);
      assertThat(told.failure()).isNotNull();
      assertThat(archive.size()).isZero();
    }
  }

  @Test
  void aTextOfHalfCharactersIsRefused() {
    try (Archive archive = archive()) {
      Addition told = add(archive, Press.article("قال \uD83D إن الهدنة قائمة")).get(0);
      assertThat(told.failure()).isNotNull();
      assertThat(archive.size()).isZero();
    }
  }

  @Test
  void rereadingTouchesOnlyWhatIsStale() {
    try (Archive archive = archive()) {
      archive.add(
          Press.candidates(Press.random(1, 70)),
          new VersionedReader(Press.READER.reader(), new ReadingVersion("old", "old")),
          2,
          Watcher.NONE);
      add(archive, Press.article(TEXT));
      assertThat(archive.stale(Press.READER.version())).isEqualTo(70);
      assertThat(archive.reread(Press.READER, 2, Watcher.NONE)).isEqualTo(70);
      assertThat(archive.stale(Press.READER.version())).isZero();
      assertThat(archive.reread(Press.READER, 2, Watcher.NONE)).isZero();
    }
  }

  @Test
  void theOrderOfArrivalAndTheThreadsMakeNoDifference() {
    long seed = Long.getLong("isnad.seed", System.nanoTime());
    Random random = new Random(seed);
    List<Article> articles = new ArrayList<>(Press.random(seed, 60));
    for (int i = 0; i < 40; i++) {
      Article one = articles.get(random.nextInt(60));
      articles.add(
          new Article(
              "copy-" + i,
              one.text(),
              random.nextBoolean() ? null : "وسيلة " + random.nextInt(6),
              random.nextBoolean() ? null : LocalDate.of(2015, 7, 18 + random.nextInt(9)),
              null,
              null));
    }
    Map<String, String> first = null;
    for (int round = 0; round < 4; round++) {
      Collections.shuffle(articles, random);
      try (Archive archive = Archive.openOrCreate(stores.at(folder.resolve("order-" + round)))) {
        add(archive, Press.candidates(articles), 1 + round);
        Map<String, String> all = new TreeMap<>();
        archive
            .readings()
            .forEach(
                one ->
                    all.put(
                        one.article().id(),
                        one.article().state()
                            + ReadingJson.line(one.reading())
                            + one.article().appearances()));
        if (first == null) {
          first = all;
        }
        assertThat(all).as("seed %d", seed).isEqualTo(first);
      }
    }
  }

  @Test
  void checkFindsWhatIsWrong() throws SQLException {
    try (Archive archive = archive()) {
      add(archive, Press.candidates(Press.random(3, 5)), 2);
      List<Flaw> flaws = new ArrayList<>();
      archive.check(flaws::add, Watcher.NONE);
      assertThat(flaws).isEmpty();
    }
    Stores.sql(location(), "UPDATE article SET text = text || 'x' WHERE number = 2");
    Stores.sql(
        location(), "UPDATE reading SET layers = " + stores.zeroByte() + " WHERE article = 3");
    Stores.sql(location(), "UPDATE article SET text = 'قصير' WHERE number = 4");
    try (Archive archive = archive()) {
      List<Flaw> flaws = new ArrayList<>();
      archive.check(flaws::add, Watcher.NONE);
      assertThat(flaws).extracting(Flaw::part).contains("article", "reading");
      assertThat(flaws.stream().map(Flaw::id).distinct()).hasSize(3);
      assertThat(flaws).anyMatch(flaw -> flaw.words().contains("outside the text"));
    }
  }

  private static void refused(ArchiveFault fault, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            ArchiveException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  @Test
  void anArchiveOfALaterProgramIsRefused() throws SQLException {
    archive().close();
    Stores.sql(location(), stores.later());
    refused(ArchiveFault.NEWER, this::archive);
    refused(ArchiveFault.NEWER, () -> Archive.open(location()));
  }

  @Test
  void oneWritesWhileOthersRead() {
    try (Archive writer = archive()) {
      add(writer, Press.article(TEXT));
      refused(ArchiveFault.LOCKED, this::archive);
      try (Archive reader = Archive.open(location())) {
        add(writer, Press.article(LATER));
        assertThat(reader.size()).isEqualTo(2);
        refused(ArchiveFault.READ_ONLY, () -> reader.withdraw(ReadingJson.id(TEXT), "no"));
      }
    }
  }

  @Test
  void whatItsFormatToldOfItIsKept() {
    Article late = Press.article(TEXT, "أ", "2015-07-23", "http://example.org/1");
    Article soon = Press.article(TEXT, "أ", "2015-07-21", "http://example.org/1");
    List<Offer> offers =
        List.of(
            new Offer(late, new Imprint("ليلى", null, "dateline", "23 تموز"), null),
            new Offer(soon, new Imprint(null, "رويترز", "json-ld", "2015-07-21T10:00"), null),
            new Offer(soon, new Imprint("كريم", "وكالات", "meta", "2015-07-21"), null));
    List<List<Offer>> orders =
        List.of(offers, List.of(offers.get(2), offers.get(0), offers.get(1)));
    for (int i = 0; i < orders.size(); i++) {
      try (Archive archive = Archive.openOrCreate(stores.at(folder.resolve("order" + i)))) {
        for (Offer offer : orders.get(i)) {
          add(archive, List.of(new Candidate("x", () -> offer)), 1);
        }
        assertThat(archive.article(ReadingJson.id(TEXT)).orElseThrow().first().imprint())
            .isEqualTo(new Imprint("كريم", "رويترز", "json-ld", "2015-07-21T10:00"));
      }
    }
  }

  @Test
  void whatItsPublisherTakesBackIsWithdrawnWithItsEarlierTexts() {
    try (Archive archive = archive()) {
      Article before = Press.article(TEXT, "أ", "2015-07-21", "http://example.org/1");
      Article after = Press.article(LATER, "أ", "2015-07-21", "http://example.org/1");
      add(archive, before, Press.article(LATER + " وانتهى.", "أ", null, "http://example.org/2"));
      Candidate retracted = new Candidate("x", () -> new Offer(after, Imprint.NONE, "canceled"));
      assertThat(add(archive, List.of(retracted), 1).get(0).what()).isEqualTo(Arrival.WITHDRAWN);
      assertThat(archive.articles().map(ArchivedArticle::state))
          .containsExactly(State.WITHDRAWN, State.CURRENT, State.WITHDRAWN);
      assertThat(add(archive, List.of(retracted), 1).get(0).what()).isEqualTo(Arrival.KNOWN);
      assertThat(archive.withdrawAt("http://example.org/2", "410")).isOne();
      assertThat(archive.withdrawAt("http://example.org/2", "410")).isZero();
    }
  }

  @Test
  void whatIsWatchedIsKept() {
    Instant now = Instant.parse("2026-01-01T10:00:00Z");
    Watched feed = Watched.of("http://example.org/feed", "الساحل");
    Watched asked =
        new Watched(
            "http://example.org/feed",
            "http://example.org/new",
            "الساحل",
            Watched.Health.FAILING,
            now,
            now,
            null,
            now.plusSeconds(60),
            2,
            "ISN-124",
            "503",
            "\"v1\"",
            "Thu",
            7);
    Sighting sighting =
        new Sighting("http://example.org/1", feed.location(), null, "m1", 1, now, null, null, now);
    try (Archive archive = archive()) {
      archive.keep(List.of(feed), List.of());
      archive.keep(List.of(asked), List.of(sighting));
    }
    try (Archive archive = archive()) {
      assertThat(archive.watched()).containsExactly(asked);
      assertThat(archive.sighting(sighting.item())).contains(sighting);
      assertThat(archive.sightings(feed.location(), now)).containsExactly(sighting);
      assertThat(archive.sightings(feed.location(), now.plusSeconds(1))).isEmpty();
      assertThat(archive.unwatch(feed.location())).isTrue();
      assertThat(archive.unwatch(feed.location())).isFalse();
      assertThat(archive.watched()).isEmpty();
      assertThat(archive.sighting(sighting.item())).isEmpty();
    }
  }
}
