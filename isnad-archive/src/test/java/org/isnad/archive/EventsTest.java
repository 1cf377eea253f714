package org.isnad.archive;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.archive.record.Brief;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Decided;
import org.isnad.archive.record.Decision;
import org.isnad.archive.record.EventOrder;
import org.isnad.archive.record.Portion;
import org.isnad.archive.record.ReadingVersion;
import org.isnad.archive.record.Shelved;
import org.isnad.archive.record.State;
import org.isnad.archive.record.Watcher;
import org.isnad.archive.search.EventQuery;
import org.isnad.archive.search.Query;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Article;
import org.isnad.story.copy.Copies;
import org.isnad.story.copy.Shingles;
import org.isnad.story.event.Happening;
import org.isnad.story.event.Happenings;
import org.isnad.story.event.Telling;
import org.isnad.story.event.Tellings;
import org.isnad.story.printing.Appearance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("org.isnad.archive.Stores#all")
class EventsTest {
  @Parameter private Stores stores;

  @TempDir private Path folder;

  private static Query query(Set<String> actors, Set<EventType> types) {
    return Query.of("").naming(actors).telling(types);
  }

  private static void add(Archive archive, List<Article> articles, int threads) {
    archive.add(Press.candidates(articles), Press.READER, threads, Watcher.NONE);
  }

  /** What the rules make of all articles at once. */
  private static List<Happening> atOnce(Archive archive) {
    List<Telling> tellings = new ArrayList<>();
    for (Shelved one : archive.readings().toList()) {
      if (one.article().state() == State.CURRENT) {
        List<String> outlets =
            one.article().appearances().stream()
                .map(Appearance::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        tellings.addAll(Tellings.of(one.article().id(), outlets, one.reading()));
      }
    }
    Map<String, String> origins = new HashMap<>();
    for (Copies.Group group : copiesAtOnce(archive)) {
      group.ids().forEach(id -> origins.put(id, group.origin()));
    }
    return Happenings.of(tellings, origins);
  }

  private static List<Copies.Group> copiesAtOnce(Archive archive) {
    return Copies.groups(
        archive
            .readings()
            .filter(one -> one.article().state() == State.CURRENT)
            .map(
                one ->
                    new Copies.Text(
                        one.article().id(),
                        one.reading().article().published(),
                        Shingles.of(one.text())))
            .toList());
  }

  /** Says in few words which events differ. */
  private static void same(List<Happening> stored, List<Happening> expected, String when) {
    assertThat(brief(stored)).as(when).isEqualTo(brief(expected));
    for (int i = 0; i < stored.size(); i++) {
      assertThat(stored.get(i)).as(when).isEqualTo(expected.get(i));
    }
  }

  private static String brief(List<Happening> all) {
    return all.stream()
        .map(
            one ->
                one.tellings().stream()
                    .map(telling -> telling.article().substring(0, 6) + "/" + telling.event())
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  private static void holds(Archive archive, String when) {
    assertThat(archive.behind()).isZero();
    same(archive.happenings(Query.of("")), atOnce(archive), when);
    List<Copies.Group> groups = copiesAtOnce(archive);
    Map<String, Copies.Group> byArticle = new HashMap<>();
    groups.forEach(group -> group.ids().forEach(id -> byArticle.put(id, group)));
    archive
        .articles()
        .forEach(
            one ->
                assertThat(archive.copies(one.id()))
                    .as(when)
                    .isEqualTo(Optional.ofNullable(byArticle.get(one.id()))));
  }

  /** Few stories, told by many in other words, so that much belongs together. */
  private static List<Article> press(Random random, int count) {
    List<String> who = List.of("سيرغي لافروف", "جون كيري", "محمد جواد ظريف", "حزب الله");
    List<String> did = List.of("التقى", "انتقد", "هاجم");
    List<String> whom = List.of("وزير الخارجية التركي", "المعارضة السورية", "الحوثيين");
    List<String> where = List.of("جنيف", "فيينا", "حلب");
    List<String> what = List.of("بحث الهدنة", "وقف القصف", "الملف النووي", "إدخال المساعدات");
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 1 + random.nextInt(3); k > 0; k--) {
        text.append(any(random, did))
            .append(' ')
            .append(any(random, who))
            .append(' ')
            .append(any(random, whom))
            .append(" في ")
            .append(any(random, where))
            .append(random.nextBoolean() ? " أمس" : "")
            .append(" بشأن ")
            .append(any(random, what))
            .append(" وقتل ")
            .append(3 + random.nextInt(3))
            .append(" أشخاص. ");
      }
      if (random.nextInt(4) == 0 && i > 0) {
        text.setLength(0);
        text.append(articles.get(random.nextInt(i)).text()).append(" انتهى الخبر ").append(i);
      }
      articles.add(
          new Article(
              "a" + i,
              text.toString().strip(),
              "وسيلة " + random.nextInt(9),
              LocalDate.of(2015, 7, 20).plusDays(random.nextInt(4)),
              null,
              "http://example.org/" + i));
    }
    return articles;
  }

  private static String any(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  @Test
  void whatIsStoredIsWhatAllArticlesWouldGiveAtOnce() {
    long seed = Long.getLong("isnad.seed", System.nanoTime());
    Random random = new Random(seed);
    // In SQLite more than a block may have before only some of it lead; the rules are the same.
    List<Article> articles =
        press(
            random,
            Integer.getInteger("isnad.events.articles", stores == Stores.SQLITE ? 130 : 40));
    List<Happening> first = null;
    for (int round = 0; round < 2; round++) {
      Collections.shuffle(articles, random);
      String when = "seed " + seed + ", round " + round;
      try (Archive archive = Archive.openOrCreate(stores.at(folder.resolve("order-" + round)))) {
        int at = 0;
        while (at < articles.size()) {
          int to = Math.min(articles.size(), at + 1 + random.nextInt(90));
          add(archive, articles.subList(at, to), 1 + round);
          at = to;
        }
        holds(archive, when);
        List<Happening> now = archive.happenings(Query.of(""));
        if (first == null) {
          first = now;
        }
        assertThat(now.stream().filter(one -> one.tellings().size() > 1)).as(when).isNotEmpty();
        same(now, first, when);
        if (round > 0) {
          disturb(archive, articles, random, when);
        }
      }
    }
  }

  private static void disturb(Archive archive, List<Article> articles, Random random, String when) {
    List<String> ids = new ArrayList<>(archive.articles().map(one -> one.id()).toList());
    Collections.shuffle(ids, random);
    for (String id : ids.subList(0, ids.size() / 3)) {
      archive.withdraw(id, "test");
    }
    archive.catchUp(2, Watcher.NONE);
    holds(archive, when + ", withdrawn");
    for (String id : ids.subList(0, ids.size() / 6)) {
      archive.restore(id);
    }
    archive.catchUp(1, Watcher.NONE);
    holds(archive, when + ", restored");
    archive.reread(
        new VersionedReader(Press.READER.reader(), new ReadingVersion("other", "other")),
        2,
        Watcher.NONE);
    holds(archive, when + ", read again");
    List<Article> later = new ArrayList<>();
    for (Article one : articles.subList(0, 20)) {
      later.add(
          new Article(
              one.source(),
              one.text() + " ثم التقى جون كيري الحوثيين في حلب.",
              one.outlet(),
              LocalDate.of(2015, 7, 25),
              null,
              one.url()));
    }
    add(archive, later, 2);
    holds(archive, when + ", revised");
    Decided merge =
        archive.decide(
            new Decision.Merge(
                archive.actors("جون كيري").get(0).key(),
                archive.actors("سيرغي لافروف").get(0).key()),
            "",
            "");
    archive.catchUp(2, Watcher.NONE);
    holds(archive, when + ", merged");
    archive.undo(merge.number(), "", "");
    archive.catchUp(2, Watcher.NONE);
    holds(archive, when + ", parted");
  }

  private static final String ONE = "التقى سيرغي لافروف جون كيري في جنيف اليوم على هامش المفاوضات.";
  private static final String TWO = "عقد سيرغي لافروف مع جون كيري لقاء في جنيف أمس لبحث الهدنة.";
  private static final String THREE = "زار حسن روحاني مدينة مشهد يوم 21 يوليو 2015 والتقى علماء.";

  private Archive three() {
    Archive archive = Archive.openOrCreate(stores.at(folder.resolve("three")));
    int day = 21;
    for (String text : List.of(ONE, TWO, THREE)) {
      archive.add(
          List.of(
              Candidate.of(
                  new Article(
                      "a" + day, text, "وسيلة " + day, LocalDate.of(2015, 7, day++), null, null))),
          Press.READER,
          1,
          Watcher.NONE);
    }
    return archive;
  }

  @Test
  void eventsAreListedCountedAndFound() {
    try (Archive archive = three()) {
      String lavrov = archive.actors("سيرغي لافروف").get(0).key();
      EventQuery his = EventQuery.of(query(Set.of(lavrov), Set.of(EventType.CONSULT)));
      Portion<Brief> found = archive.events(his, EventOrder.WITNESSES, 0, 10);
      assertThat(found.total()).isEqualTo(found.rows().size());
      Brief meeting = found.rows().get(0);
      assertThat(meeting.articles()).isEqualTo(2);
      assertThat(meeting.witnesses()).isEqualTo(2);
      assertThat(meeting.day()).isEqualTo("2015-07-21");
      Happening whole = archive.happening(meeting.id()).orElseThrow();
      assertThat(whole.tellings()).hasSize(2);
      for (Telling telling : whole.tellings()) {
        assertThat(archive.happening(telling.id())).contains(whole);
        assertThat(archive.eventOf(telling.article(), telling.event())).contains(meeting);
        assertThat(archive.eventsOf(telling.article())).contains(meeting);
      }
      assertThat(archive.events(his, EventOrder.DAY, 0, 1).total()).isEqualTo(found.total());
      assertThat(archive.events(his, EventOrder.DAY, 5, 5).rows()).isEmpty();
      assertThat(archive.eventCounts(his, 7)).isEqualTo(Map.of("2015-07", found.total()));
      EventQuery words = EventQuery.of(Query.of("مشهد"));
      assertThat(archive.events(words, EventOrder.NEWEST, 0, 9).rows())
          .isNotEmpty()
          .allMatch(one -> one.article().equals(ReadingJson.id(THREE)));
      assertThat(
              archive
                  .events(new EventQuery(his.articles(), Set.of(), 3, 0, 0), EventOrder.DAY, 0, 9)
                  .rows())
          .isEmpty();
      assertThat(
              archive
                  .events(
                      new EventQuery(his.articles(), Set.of(), 0, 0, archive.lastChange()),
                      EventOrder.CHANGED,
                      0,
                      9)
                  .total())
          .isZero();
      assertThat(archive.happening("nothing")).isEmpty();
      assertThat(archive.happening(ReadingJson.id("none") + "/v1")).isEmpty();
    }
  }

  @Test
  void whatPeopleHoldTogetherOrApartStaysSo() {
    try (Archive archive = three()) {
      String lavrov = archive.actors("سيرغي لافروف").get(0).key();
      EventQuery his = EventQuery.of(query(Set.of(lavrov), Set.of(EventType.CONSULT)));
      Brief meeting = archive.events(his, EventOrder.WITNESSES, 0, 1).rows().get(0);
      Happening whole = archive.happening(meeting.id()).orElseThrow();
      Telling one = whole.tellings().get(0);
      Telling other = whole.tellings().get(1);
      Decided apart =
          archive.decide(
              new Decision.Apart(
                  archive.place(one.article(), one.event()),
                  archive.place(other.article(), other.event())),
              "",
              "");
      archive.catchUp(1, Watcher.NONE);
      assertThat(archive.happening(one.id()).orElseThrow().tellings()).hasSize(1);
      assertThat(archive.happening(other.id()).orElseThrow().tellings()).hasSize(1);
      archive.reread(
          new VersionedReader(Press.READER.reader(), new ReadingVersion("other", "other")),
          1,
          Watcher.NONE);
      assertThat(archive.happening(one.id()).orElseThrow().tellings()).hasSize(1);
      archive.undo(apart.number(), "", "");
      archive.catchUp(1, Watcher.NONE);
      assertThat(archive.happening(one.id())).contains(whole);
      String visit = archive.eventsOf(ReadingJson.id(THREE)).get(0).id();
      archive.decide(
          new Decision.Same(
              archive.place(one.article(), one.event()),
              archive.place(ReadingJson.id(THREE), visit.substring(visit.lastIndexOf('/') + 1))),
          "",
          "");
      archive.catchUp(1, Watcher.NONE);
      Happening joined = archive.happening(visit).orElseThrow();
      assertThat(joined.tellings()).hasSize(3);
      assertThat(archive.happening(other.id())).contains(joined);
      assertThat(joined.tellings()).extracting(Telling::article).doesNotHaveDuplicates();
    }
  }

  @Test
  void allEventsComeInPortionsAsTheyComeAtOnce() {
    long seed = 20260301;
    System.out.println("events in portions: seed " + seed);
    try (Archive archive = Archive.openOrCreate(stores.at(folder.resolve("archive")))) {
      add(archive, Press.random(seed, 40), 1);
      archive.catchUp(1, Watcher.NONE);
      String outlet =
          Objects.requireNonNull(
              archive
                  .articles()
                  .map(one -> one.first().outlet())
                  .filter(Objects::nonNull)
                  .findFirst()
                  .orElse(null));
      Query all = Query.of("");
      Query printed = Query.of("").printedBy(Set.of(outlet));
      for (Query query : List.of(all, printed, query(Set.of(), Set.of(EventType.ASSAULT)))) {
        EventQuery asked = EventQuery.of(query);
        List<Happening> once = archive.happenings(asked, Integer.MAX_VALUE).toList();
        assertThat(once).isNotEmpty().isSortedAccordingTo(comparing(one -> one.best().day()));
        assertThat(once)
            .containsExactlyInAnyOrderElementsOf(
                archive.happenings(asked, EventOrder.DAY, 0, Integer.MAX_VALUE).rows());
        assertThat(archive.eventCount(asked)).isEqualTo(once.size());
        for (int portion : List.of(1, 3, once.size(), 1000)) {
          assertThat(archive.happenings(asked, portion).toList())
              .as(query + " by " + portion)
              .isEqualTo(once);
        }
      }
    }
  }

  @Test
  void aPageOfOnePartyIsAPartOfAllThatItTakesPartIn() {
    long seed = 20260302;
    try (Archive archive = Archive.openOrCreate(stores.at(folder.resolve("archive")))) {
      add(archive, Press.random(seed, 40), 1);
      archive.catchUp(1, Watcher.NONE);
      String lavrov = archive.actors("سيرغي لافروف").get(0).key();
      String aleppo = archive.actors("حلب").get(0).key();
      Query his = Query.of("").naming(Set.of(lavrov));
      LocalDate day = LocalDate.of(2015, 7, 25);
      Set<EventType> types = Set.of(EventType.CONSULT);
      for (EventOrder order : List.of(EventOrder.DAY, EventOrder.NEWEST, EventOrder.WITNESSES)) {
        List<Happening> all =
            archive.happenings(EventQuery.of(Query.of("")), order, 0, Integer.MAX_VALUE).rows();
        pages(archive, his, order, all, one -> takesPart(one, lavrov));
        pages(
            archive,
            his.telling(types).between(day, null),
            order,
            all,
            one -> takesPart(one, lavrov) && isFrom(one, day) && isTalk(one));
        pages(archive, his.at(Set.of(aleppo)), order, all, one -> isOf(one, lavrov, aleppo));
        pages(
            archive,
            Query.of("").at(Set.of(aleppo)).between(day, day.plusDays(2)),
            order,
            all,
            one -> isAt(one, aleppo) && isFrom(one, day) && !isFrom(one, day.plusDays(3)));
      }
    }
  }

  private static boolean takesPart(Happening one, String key) {
    return one.tellings().stream()
        .anyMatch(telling -> telling.actors().contains(key) || telling.recipients().contains(key));
  }

  private static boolean isAt(Happening one, String key) {
    return one.tellings().stream()
        .anyMatch(telling -> key.equals(telling.place()) || telling.within().contains(key));
  }

  private static boolean isOf(Happening one, String party, String place) {
    return takesPart(one, party) && isAt(one, place);
  }

  private static boolean isFrom(Happening one, LocalDate day) {
    return !one.best().day().isBefore(day);
  }

  private static boolean isTalk(Happening one) {
    return one.best().type() == EventType.CONSULT;
  }

  /** What is asked for a few at a time is what {@code wanted} leaves of all. */
  private static void pages(
      Archive archive,
      Query query,
      EventOrder order,
      List<Happening> all,
      Predicate<Happening> wanted) {
    List<String> expected = all.stream().filter(wanted).map(Happening::id).toList();
    assertThat(expected).as(query + " by " + order).isNotEmpty();
    EventQuery asked = EventQuery.of(query);
    List<String> paged = new ArrayList<>();
    for (int from = 0; from < expected.size(); from += 3) {
      Portion<Brief> page = archive.events(asked, order, from, 3);
      assertThat(page.total()).isEqualTo(expected.size());
      page.rows().forEach(one -> paged.add(one.id()));
    }
    assertThat(paged).as(query + " by " + order).isEqualTo(expected);
    assertThat(archive.eventCounts(asked, 4).values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(expected.size());
  }

  @Test
  void whatIsAskedWithoutAnyConditionNeedsNoIndex() {
    try (Archive archive = Archive.openOrCreate(stores.at(folder.resolve("archive")))) {
      add(archive, Press.random(5, 10), 1);
      String first = archive.articles().findFirst().orElseThrow().id();
      archive.withdraw(first, "mistaken");
      archive.catchUp(1, Watcher.NONE);
      for (Set<State> states :
          List.of(Set.<State>of(), Set.of(State.CURRENT), Set.of(State.WITHDRAWN))) {
        Query query = Query.of("").in(states);
        List<String> found = archive.readings(query).map(one -> one.article().id()).toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(archive.ids(query));
        assertThat(archive.count(query)).isEqualTo(found.size());
        assertThat(archive.readings(List.copyOf(found)).map(one -> one.article().id()).toList())
            .isEqualTo(found);
      }
    }
  }
}
