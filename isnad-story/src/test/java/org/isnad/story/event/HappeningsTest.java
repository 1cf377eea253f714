package org.isnad.story.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Article;
import org.isnad.story.Blocks;
import org.isnad.story.Groups;
import org.isnad.story.event.Rival.Matter;
import org.isnad.story.event.Rival.Why;
import org.junit.jupiter.api.Test;

class HappeningsTest {
  private static final Reader READER = new Reader(Lexicon.builtIn());

  private final List<Telling> tellings = new ArrayList<>();
  private final Map<String, String> origins = new HashMap<>();

  private HappeningsTest tell(String id, String outlet, int day, String text) {
    tellings.addAll(
        Tellings.of(
            id,
            List.of(outlet),
            READER.read(Article.of(id, text).withPublished(LocalDate.of(2015, 7, day)))));
    return this;
  }

  private List<Happening> all(EventType type) {
    return Happenings.of(tellings, origins).stream()
        .filter(one -> one.tellings().get(0).type() == type)
        .toList();
  }

  private Happening only(EventType type) {
    assertThat(all(type)).hasSize(1);
    return all(type).get(0);
  }

  @Test
  void theSameMeetingInTwoArticlesIsOneEvent() {
    tell(
        "a",
        "أ",
        21,
        "التقى وزير الخارجية الروسي سيرغي لافروف نظيره الأمريكي جون كيري في جنيف اليوم.");
    tell("b", "ب", 22, "التقى سيرغي لافروف جون كيري في جنيف أمس لبحث الملف النووي.");
    Happening meeting = only(EventType.CONSULT);
    assertThat(meeting.tellings()).extracting(Telling::article).containsExactly("a", "b");
    assertThat(meeting.witnesses()).hasSize(2);
    assertThat(meeting.links()).singleElement().matches(link -> link.verdict().same());
  }

  @Test
  void anotherDayAnotherPlaceOrOthersAreAnotherEvent() {
    tell("a", "أ", 21, "التقى سيرغي لافروف جون كيري في جنيف اليوم.");
    tell("b", "ب", 24, "التقى سيرغي لافروف جون كيري في جنيف اليوم.");
    tell("c", "ج", 21, "التقى سيرغي لافروف جون كيري في الدوحة اليوم.");
    tell(
        "d",
        "د",
        21,
        "التقى الملك سلمان بن عبدالعزيز الرئيس المصري عبد الفتاح السيسي في جنيف اليوم.");
    assertThat(all(EventType.CONSULT)).hasSize(4);
  }

  @Test
  void whichComesFirstMakesNoDifference() {
    tell("a", "أ", 21, "في جنيف أمس وبعد أسابيع من الخلاف حول سوريا التقى سيرغي لافروف جون كيري.");
    tell("b", "ب", 21, "التقى جون كيري سيرغي لافروف لبحث سوريا في جنيف بعد أسابيع من الخلاف.");
    tell("c", "ج", 21, "هاجم مسلحون جنيف أمس فقتل 3 أشخاص في سوق بعد أسابيع من الخلاف.");
    for (Telling one : tellings) {
      for (Telling other : tellings) {
        assertThat(Sameness.of(one, other).score()).isEqualTo(Sameness.of(other, one).score());
      }
    }
  }

  @Test
  void whatIsNotShownIsFoundAllTheSame() {
    tell("a", "أ", 21, "هاجم مسلحون سوقا في جنيف أمس فقتل 43 شخصا بعد أسابيع من الخلاف.");
    tell("b", "ب", 21, "قتل 43 شخصا في جنيف أمس حين هاجم مسلحون سوقا. وهاجم جنود مخيما في صعدة.");
    tell("c", "ج", 22, "قصفت طائرات التحالف سوقا في صعدة أمس وقتل 12 شخصا.");
    for (Telling one : tellings) {
      for (Telling other : tellings) {
        boolean within = one.article().equals(other.article());
        Sameness.Verdict shown = within ? Sameness.within(one, other) : Sameness.of(one, other);
        Grounds bare = Happenings.grounds(one, other);
        assertThat(bare.score()).isEqualTo(shown.score());
        assertThat(bare.possible()).isEqualTo(shown.possible());
        assertThat(bare.same()).isEqualTo(shown.same());
        if (!within) {
          double sum = shown.grounds().stream().mapToDouble(Sameness.Ground::weight).sum();
          assertThat(shown.score()).isEqualTo(Math.max(0, sum));
        }
      }
    }
  }

  @Test
  void reprintsAreOneWitness() {
    tell("a", "أ", 21, "التقى سيرغي لافروف جون كيري في جنيف اليوم.");
    tell("b", "ب", 21, "التقى سيرغي لافروف جون كيري في جنيف اليوم.");
    tell("c", "ج", 21, "وفي جنيف عقد لقاء بين جون كيري وسيرغي لافروف تناول سوريا.");
    origins.put("b", "a");
    assertThat(only(EventType.CONSULT).witnesses()).hasSize(2);
  }

  @Test
  void figuresThatDifferStandBesideEachOther() {
    tell("a", "أ", 21, "قصفت طائرات التحالف سوقا في صعدة اليوم وقتل 12 شخصا.");
    tell("b", "ب", 22, "قصفت طائرات التحالف أمس سوقا في صعدة وقتل 19 شخصا.");
    List<Rival> rivals = only(EventType.ASSAULT).rivals();
    Rival killed =
        rivals.stream().filter(one -> one.matter() == Matter.FIGURE).findFirst().orElseThrow();
    assertThat(killed.subject()).isEqualTo("killed");
    assertThat(killed.sides()).extracting(Rival.Side::value).containsExactly("12", "19");
    assertThat(killed.sides().get(1).why()).contains(Why.LATER);
  }

  @Test
  void whatAHeadlineCountsIsCountedForWhatTheTextTells() {
    String body = "\nقصفت طائرات التحالف سوقا في صعدة اليوم.";
    tell("a", "أ", 21, "طائرات التحالف تقصف سوقا في صعدة وتقتل 12 شخصا" + body);
    assertThat(all(EventType.ASSAULT))
        .flatExtracting(Happening::tellings)
        .filteredOn(one -> one.quote().contains("اليوم"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.tolls()).extracting(toll -> toll.value().intValue()).contains(12);
            });
  }

  private List<Rival> rivals(Matter matter) {
    return Happenings.of(tellings, origins).stream()
        .flatMap(one -> one.rivals().stream())
        .filter(rival -> rival.matter() == matter)
        .toList();
  }

  @Test
  void aWeekdayInAReportThatWasPrintedLateIsTheLastOne() {
    tell("a", "أ", 20, "قتل 30 شخصا في انفجار هز بلدة سروج التركية اليوم الاثنين.");
    tell("b", "ب", 25, "قتل 27 شخصا في انفجار هز بلدة سروج التركية اليوم الاثنين.");
    assertThat(tellings).extracting(Telling::day).containsOnly(LocalDate.of(2015, 7, 20));
    assertThat(all(EventType.ASSAULT))
        .anySatisfy(
            attack ->
                assertThat(attack.rivals())
                    .anySatisfy(
                        rival ->
                            assertThat(rival.sides())
                                .extracting(Rival.Side::value)
                                .containsExactly("30", "27")));
  }

  @Test
  void theDeadOfTwoAttacksSpeakAgainstOneWhereNoPlaceIsShared() {
    tell("a", "أ", 22, "قتل 30 شخصا في هجمات أمس.");
    tell("b", "ب", 22, "قتل 19 شخصا في هجمات أمس.");
    tell("c", "ج", 22, "قتل 22 شخصا في هجمات أمس.");
    assertThat(against("a", "b")).contains(Sameness.Reason.OTHER_FIGURE);
    assertThat(against("a", "c")).doesNotContain(Sameness.Reason.OTHER_FIGURE);
  }

  private List<Sameness.Reason> against(String here, String there) {
    return Sameness.of(first(here), first(there)).grounds().stream()
        .map(Sameness.Ground::reason)
        .toList();
  }

  private Telling first(String article) {
    return tellings.stream().filter(one -> one.article().equals(article)).findFirst().orElseThrow();
  }

  @Test
  void twoAttacksOfOneSentenceAreTwoEvents() {
    String two =
        "قتل 3 حوثيين على متن دبابة دمرتها غارة في مأرب، بينما أعطبت غارة أخرى 4 أطقم وقتل 8 مسلحين";
    tell("a", "أ", 21, "وقالت مصادر محلية إن " + two + ".");
    tell("b", "ب", 21, "وبحسب المصدر فقد " + two + " في الجبهة ذاتها.");
    assertThat(all(EventType.ASSAULT))
        .allSatisfy(
            attack ->
                assertThat(attack.tellings())
                    .extracting(Telling::article)
                    .as("%s", attack.tellings().size())
                    .contains("a", "b"))
        .noneSatisfy(
            attack ->
                assertThat(attack.tellings())
                    .flatExtracting(Telling::tolls)
                    .extracting(toll -> toll.value().intValue())
                    .contains(3, 8));
  }

  @Test
  void whoReceivesTwoGuestsMeetsTwice() {
    tell(
        "a",
        "أ",
        24,
        "استقبل خادم الحرمين الشريفين الملك سلمان بن عبدالعزيز في مكتبه بقصر اليمامة اليوم جون كيري والوفد المرافق له.");
    tell(
        "b",
        "ب",
        24,
        "استقبل خادم الحرمين الشريفين الملك سلمان بن عبدالعزيز في مكتبه بقصر اليمامة اليوم سيرغي لافروف والوفد المرافق له.");
    assertThat(all(EventType.CONSULT)).hasSize(2);
  }

  @Test
  void whatIsToldOnceInTwoWordsIsOneEventOfOneWitness() {
    tell("a", "أ", 21, "وقع انفجار في صعدة أمس أسفر عن مقتل 27 شخصا وإصابة 100 آخرين.");
    assertThat(only(EventType.ASSAULT).tellings()).hasSizeGreaterThan(1);
    assertThat(only(EventType.ASSAULT).witnesses()).hasSize(1);
  }

  @Test
  void theDeadOfWhatIsOnlyRecalledStandBesideTheOthers() {
    tell("a", "أ", 21, "هاجم مسلحون مقر الفرقة 30 قرب أعزاز اليوم وقتل 11 شخصا في الاشتباكات.");
    tell(
        "b",
        "ب",
        22,
        "وجاءت الضربة بعد هجوم شنه مسلحون على مقر الفرقة 30 قرب أعزاز وقتل فيه 5 أشخاص.");
    assertThat(tellings.stream().filter(one -> one.article().equals("b")))
        .flatExtracting(Telling::tolls)
        .extracting(toll -> toll.value().intValue())
        .contains(5);
  }

  @Test
  void aVagueWordThatFitsIsNoRival() {
    tell("a", "أ", 21, "قصفت طائرات التحالف سوقا في صعدة اليوم وقتل عشرات الأشخاص.");
    tell("b", "ب", 22, "قصفت طائرات التحالف أمس سوقا في صعدة وقتل 19 شخصا.");
    assertThat(all(EventType.ASSAULT)).isNotEmpty();
    assertThat(rivals(Matter.FIGURE)).isEmpty();
  }

  @Test
  void killedAndWoundedAreNoRivals() {
    tell("a", "أ", 21, "قصفت طائرات التحالف سوقا في صعدة اليوم وقتل 12 شخصا.");
    tell("b", "ب", 22, "قصفت طائرات التحالف أمس سوقا في صعدة وقتل 12 شخصا وأصيب 19 آخرون.");
    assertThat(rivals(Matter.FIGURE)).isEmpty();
  }

  @Test
  void someOfThoseCountedArePart() {
    tell("a", "أ", 21, "قصفت طائرات التحالف سوقا في صعدة اليوم وقتل 12 مدنيا.");
    tell("b", "ب", 22, "قصفت طائرات التحالف أمس سوقا في صعدة وقتل 19 شخصا.");
    assertThat(rivals(Matter.FIGURE))
        .singleElement()
        .satisfies(rival -> assertThat(rival.sides().get(1).why()).contains(Why.PART));
  }

  @Test
  void anArticleWithTwoFiguresOfOneKindIsOnNoSide() {
    tell("a", "أ", 21, "قصفت طائرات التحالف سوقا في صعدة اليوم وقتل 12 شخصا وقتل 7 أشخاص.");
    tell("b", "ب", 22, "قصفت طائرات التحالف أمس سوقا في صعدة وقتل 19 شخصا.");
    assertThat(rivals(Matter.FIGURE)).isEmpty();
  }

  @Test
  void aTollBehindTheSentenceBelongsToTheFight() {
    tell(
        "a",
        "أ",
        21,
        "اندلعت اشتباكات في صعدة بين الحوثيين والمقاومة أمس. وبلغ عدد القتلى 43 شخصا.");
    tell("b", "ب", 22, "اندلعت اشتباكات في صعدة بين الحوثيين والمقاومة أول من أمس وقتل 61 شخصا.");
    assertThat(rivals(Matter.FIGURE))
        .singleElement()
        .satisfies(
            rival ->
                assertThat(rival.sides())
                    .extracting(Rival.Side::value)
                    .containsExactly("43", "61"));
  }

  @Test
  void whatLastsSinceOneDayMeetsWhatHappenedWithin() {
    tell(
        "a",
        "أ",
        21,
        "قتل 43 شخصا في المعارك المستمرة في صعدة منذ ثلاثة أيام بين الحوثيين والجيش.");
    tell("b", "ب", 22, "قتل 61 شخصا في المعارك الدائرة في صعدة منذ السبت بين الحوثيين والجيش.");
    assertThat(tellings).allSatisfy(one -> assertThat(one.until()).isAfter(one.day()));
    assertThat(rivals(Matter.FIGURE)).hasSize(1);
  }

  /** Meetings of three ministers in three towns on three days, told by eight outlets. */
  private Random manyMeetings(long seed) {
    Random random = new Random(seed);
    List<String> who = List.of("سيرغي لافروف", "جون كيري", "محمد جواد ظريف");
    List<String> where = List.of("جنيف", "فيينا", "الدوحة");
    for (int i = 0; i < 60; i++) {
      tell(
          "a" + i,
          "o" + random.nextInt(8),
          20 + random.nextInt(3),
          "التقى "
              + who.get(random.nextInt(3))
              + " وزير الخارجية التركي في "
              + where.get(random.nextInt(3))
              + (random.nextBoolean() ? " أمس" : "")
              + " وبحثا الهدنة.");
    }
    return random;
  }

  /** Attacks of which a sentence tells two, in two towns on two days. */
  private void manyAttacks(Random random) {
    List<String> where = List.of("عدن", "تعز", "صعدة");
    for (int i = 0; i < 20; i++) {
      tell(
          "b" + i,
          "o" + random.nextInt(8),
          20 + random.nextInt(2),
          "قتل "
              + (10 + random.nextInt(3))
              + " شخصا وأصيب آخرون في غارة على سوق في "
              + where.get(random.nextInt(3))
              + (random.nextBoolean() ? " أمس" : "")
              + "، بينما دمرت غارة أخرى جسرا في "
              + where.get(random.nextInt(3))
              + ".");
    }
  }

  @Test
  void theOrderOfTheTellingsMakesNoDifference() {
    long seed = Long.getLong("isnad.seed", System.nanoTime());
    Random random = manyMeetings(seed);
    manyAttacks(random);
    List<Happening> first = Happenings.of(tellings, origins);
    assertThat(first.size()).isBetween(2, tellings.size() - 1);
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(tellings, random);
      assertThat(Happenings.of(tellings, origins)).as("seed %d", seed).isEqualTo(first);
    }
  }

  @Test
  void gatheringEachConnectedPartIsGatheringAll() {
    long seed = Long.getLong("isnad.seed", System.nanoTime());
    manyAttacks(manyMeetings(seed));
    Set<Pair> pairs = Happenings.pairs(tellings);
    List<Pair> some = pairs.stream().filter(pair -> pair.hashCode() % 7 == 0).toList();
    Rulings rulings =
        new Rulings(Set.of(new Pair(tellings.get(0).id(), tellings.get(1).id())), Set.copyOf(some));
    List<Happening> parts = new ArrayList<>();
    Groups connected = new Groups(tellings.size());
    Map<String, Integer> places = new HashMap<>();
    tellings.forEach(one -> places.put(one.id(), places.size()));
    for (Set<Pair> all : List.of(pairs, rulings.same())) {
      all.forEach(
          pair ->
              connected.join(
                  places.getOrDefault(pair.one(), -1), places.getOrDefault(pair.other(), -1)));
    }
    for (int part = 0; part < tellings.size(); part++) {
      List<Telling> inside = new ArrayList<>();
      for (int i = 0; i < tellings.size(); i++) {
        if (connected.of(i) == part) {
          inside.add(tellings.get(i));
        }
      }
      parts.addAll(Happenings.gather(inside, pairs, origins, rulings));
    }
    assertThat(parts)
        .as("seed %d", seed)
        .containsExactlyInAnyOrderElementsOf(Happenings.gather(tellings, pairs, origins, rulings));
  }

  @Test
  void whatArrivesMeetsTheSameAsAllAtOnce() {
    long seed = Long.getLong("isnad.seed", System.nanoTime());
    manyAttacks(manyMeetings(seed));
    Map<String, List<Telling>> blocks = new HashMap<>();
    Set<Pair> kept = new TreeSet<>();
    for (Telling arrived : tellings) {
      for (String key : Happenings.keys(arrived)) {
        List<Telling> block = blocks.computeIfAbsent(key, unused -> new ArrayList<>());
        block.add(arrived);
        assertThat(Blocks.thins(block.size())).isFalse();
        for (Telling other : block) {
          if (other != arrived
              && Blocks.meet(block.size(), arrived.id(), other.id())
              && Happenings.isPair(arrived, other)) {
            kept.add(new Pair(arrived.id(), other.id()));
          }
        }
      }
    }
    assertThat(kept).as("seed %d", seed).isEqualTo(Happenings.pairs(tellings));
  }

  @Test
  void peopleHaveTheLastWord() {
    tell("a", "أ", 21, "التقى سيرغي لافروف جون كيري في جنيف اليوم.");
    tell("b", "ب", 21, "وفي جنيف عقد لقاء بين جون كيري وسيرغي لافروف تناول سوريا.");
    tell("c", "ج", 21, "التقى الملك سلمان الرئيس المصري عبد الفتاح السيسي في الدوحة اليوم.");
    Set<Pair> pairs = Happenings.pairs(tellings);
    String one = tellings.get(0).id();
    String same = tellings.get(1).id();
    String another = tellings.get(2).id();
    assertThat(pairs).containsExactly(new Pair(same, one));
    assertThat(gathered(pairs, Set.of(), Set.of(new Pair(one, same)))).hasSize(3);
    assertThat(gathered(pairs, Set.of(new Pair(one, another)), Set.of())).hasSize(1);
    assertThat(gathered(pairs, Set.of(new Pair(one, another)), Set.of(new Pair(another, same))))
        .extracting(happening -> happening.tellings().size())
        .containsExactlyInAnyOrder(2, 1);
  }

  private List<Happening> gathered(Set<Pair> pairs, Set<Pair> same, Set<Pair> apart) {
    return Happenings.gather(tellings, pairs, origins, new Rulings(same, apart));
  }
}
