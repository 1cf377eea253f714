package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.isnad.archive.record.Actor;
import org.isnad.archive.record.Amendment;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.archive.record.Decided;
import org.isnad.archive.record.Decision;
import org.isnad.archive.record.Decision.Field;
import org.isnad.archive.record.Layer;
import org.isnad.archive.record.Place;
import org.isnad.archive.record.ReadingVersion;
import org.isnad.archive.record.Shelved;
import org.isnad.archive.record.State;
import org.isnad.archive.record.Watcher;
import org.isnad.archive.search.Query;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.term.EventType;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Figure;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Soundness;
import org.isnad.reader.record.Span;
import org.isnad.reader.record.Statement;
import org.isnad.story.identity.Identity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("org.isnad.archive.Stores#all")
class DecisionTest {
  private static final String MEETING =
      "التقى سيرغي لافروف جون كيري في جنيف أمس وقتل 12 شخصا في حلب.";
  private static final String SPEECH =
      "أعلن سيرغي لافروف أن موسكو ترحب بالهدنة. وقال إن الحوار قائم.";
  private static final String OTHER = "وصل جون كيري إلى جنيف اليوم. وطالب جون كيري بوقف القصف.";

  @Parameter private Stores stores;

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.openOrCreate(stores.at(folder.resolve("archive")));
    int day = 20;
    for (String text : List.of(MEETING, SPEECH, OTHER)) {
      archive.add(
          List.of(
              org.isnad.archive.record.Candidate.of(
                  new Article(
                      "t" + day, text, "الساحل", LocalDate.of(2015, 7, day++), null, null))),
          Press.READER,
          1,
          Watcher.NONE);
    }
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static String id(String text) {
    return ReadingJson.id(text);
  }

  private Shelved shelved(String text) {
    return archive.shelved(id(text)).orElseThrow();
  }

  private Decided decide(Decision decision) {
    Decided decided = archive.decide(decision, "samia", "seen in print");
    archive.catchUp(1, Watcher.NONE);
    for (String text : List.of(MEETING, SPEECH, OTHER)) {
      assertThat(Soundness.faults(shelved(text).reading())).isEmpty();
    }
    return decided;
  }

  private void undo(Decided decided) {
    archive.undo(decided.number(), "samia", "");
    archive.catchUp(1, Watcher.NONE);
  }

  private long found(String key) {
    return archive.search(Query.of("").naming(Set.of(key)), 0, 10, false).total();
  }

  private String key(String name) {
    return archive.actors(name).get(0).key();
  }

  private static String words(Reading reading, Span span) {
    return reading.article().text().substring(span.start(), span.end());
  }

  private Place event(String text, EventType type) {
    Event event =
        shelved(text).derived().events().stream()
            .filter(one -> one.type() == type)
            .findFirst()
            .orElseThrow();
    return archive.place(id(text), event.id());
  }

  private void refused(ArchiveFault fault, Decision decision) {
    long before = archive.decisions().size();
    assertThatThrownBy(() -> archive.decide(decision, "", ""))
        .isInstanceOfSatisfying(
            ArchiveException.class, e -> assertThat(e.fault()).isEqualTo(fault));
    assertThat(archive.decisions()).hasSize((int) before);
  }

  @Test
  void mergedActorsStandUnderOneKeyUntilThatIsUndone() {
    String lavrov = key("سيرغي لافروف");
    String kerry = key("جون كيري");
    Decided merge = decide(new Decision.Merge(kerry, lavrov));
    assertThat(key("جون كيري")).isEqualTo(lavrov);
    assertThat(found(lavrov)).isEqualTo(3);
    assertThat(found(kerry)).isEqualTo(3);
    assertThat(shelved(MEETING).reading().entities())
        .filteredOn(one -> Identity.key(one).equals(lavrov))
        .singleElement()
        .satisfies(one -> assertThat(one.mentions()).hasSize(2));
    assertThat(archive.wordings(lavrov)).extracting("words").contains("سيرغي لافروف", "جون كيري");
    refused(ArchiveFault.DECISION, new Decision.Merge(lavrov, kerry));
    undo(merge);
    assertThat(found(lavrov)).isEqualTo(2);
    assertThat(found(kerry)).isEqualTo(2);
    assertThat(shelved(MEETING).isAmended()).isFalse();
    refused(ArchiveFault.DECISION, new Decision.Undo(merge.number()));
  }

  @Test
  void aNameSplitOffMeansSomebodyElseWhereNoOtherNameStands() {
    String kerry = key("جون كيري");
    decide(new Decision.Split(kerry, "جون كيرى", ""));
    List<Actor> found = archive.actors("جون كيري");
    assertThat(found.get(0).key()).isNotEqualTo(kerry);
    assertThat(found.get(0).name()).isEqualTo("جون كيري");
    assertThat(found(kerry)).isZero();
    assertThat(found(found.get(0).key())).isEqualTo(2);
  }

  @Test
  void aRenamedActorIsFoundUnderItsNewName() {
    String kerry = key("جون كيري");
    decide(new Decision.Rename(kerry, "الوزير الأمريكي السابق", "Secretary K"));
    assertThat(archive.actor(kerry).orElseThrow().name()).isEqualTo("الوزير الأمريكي السابق");
    assertThat(key("Secretary K")).isEqualTo(kerry);
    assertThat(archive.search(Query.of("\"Secretary K\" "), 0, 1, false).total()).isZero();
    assertThat(archive.search(Query.of("Secretary K"), 0, 1, false).total()).isEqualTo(2);
    assertThat(shelved(OTHER).reading().entities())
        .anyMatch(one -> "Secretary K".equals(one.english()));
  }

  @Test
  void whatIsNobodyTakesPartInNothing() {
    String kerry = key("جون كيري");
    Decided dismiss = decide(new Decision.Dismiss(kerry));
    assertThat(archive.actors("جون كيري")).isEmpty();
    assertThat(found(kerry)).isZero();
    assertThat(shelved(OTHER).reading().statements())
        .extracting(Statement::speaker)
        .containsOnlyNulls();
    undo(dismiss);
    assertThat(found(kerry)).isEqualTo(2);
  }

  @Test
  void aCorrectedRecordIsShownAndTheReadOneKept() {
    Place meeting = event(MEETING, EventType.CONSULT);
    decide(new Decision.Correct(meeting, Field.RECIPIENTS, ""));
    decide(new Decision.Correct(meeting, Field.TIME, "2015-07-18"));
    decide(new Decision.Correct(meeting, Field.ACTORS, key("جون كيري") + "; " + key("جنيف")));
    Shelved shelved = shelved(MEETING);
    Event shown =
        shelved.reading().events().stream()
            .filter(one -> one.type() == EventType.CONSULT)
            .findFirst()
            .orElseThrow();
    assertThat(shown.recipients()).isEmpty();
    assertThat(shown.time()).isEqualTo("2015-07-18");
    assertThat(shown.actors()).hasSize(2);
    assertThat(shelved.derived().events()).noneMatch(one -> "2015-07-18".equals(one.time()));
    Figure killed = shelved.reading().figures().get(0);
    decide(new Decision.Correct(archive.place(id(MEETING), killed.id()), Field.VALUE, "21"));
    assertThat(shelved(MEETING).reading().figures().get(0).value()).hasToString("21");
    refused(ArchiveFault.DECISION, new Decision.Correct(meeting, Field.TYPE, "PARTY"));
    refused(ArchiveFault.DECISION, new Decision.Correct(meeting, Field.VALUE, "3"));
    refused(ArchiveFault.UNKNOWN, new Decision.Correct(meeting, Field.ACTORS, "nobody"));
  }

  @Test
  void aCorrectedSpeakerEndsTheChain() {
    Statement said = shelved(SPEECH).derived().statements().get(0);
    decide(
        new Decision.Correct(archive.place(id(SPEECH), said.id()), Field.SPEAKER, key("جون كيري")));
    Reading reading = shelved(SPEECH).reading();
    Statement shown = reading.statements().get(0);
    assertThat(reading.entities())
        .filteredOn(one -> one.id().equals(shown.speaker()))
        .singleElement()
        .satisfies(one -> assertThat(Identity.key(one)).isEqualTo(key("جون كيري")));
    assertThat(shown.chain()).last().isEqualTo(shown.speaker());
    assertThat(found(key("جون كيري"))).isEqualTo(3);
  }

  @Test
  void whatIsHiddenIsShownNoMoreAndNothingRefersToIt() {
    Statement said = shelved(SPEECH).derived().statements().get(0);
    Decided hide = decide(new Decision.Hide(archive.place(id(SPEECH), said.id())));
    assertThat(shelved(SPEECH).reading().statements()).noneMatch(one -> one.id().equals(said.id()));
    assertThat(shelved(SPEECH).reading().events())
        .noneMatch(one -> said.id().equals(one.statement()));
    undo(hide);
    assertThat(shelved(SPEECH).reading()).isEqualTo(shelved(SPEECH).derived());
    refused(ArchiveFault.DECISION, new Decision.Hide(Place.of(id(SPEECH))));
  }

  @Test
  void decisionsSurviveReadingAgainAndSayWhenTheyFindNothing() {
    Place meeting = event(MEETING, EventType.CONSULT);
    decide(new Decision.Correct(meeting, Field.TIME, "2015-07-18"));
    decide(new Decision.Comment(meeting, "from the agency"));
    // A lexicon that knows nobody gives other ids.
    VersionedReader blind =
        new VersionedReader(
            new org.isnad.reader.Reader(Lexicon.builtIn()), new ReadingVersion("x", "y"));
    archive.reread(blind, 1, Watcher.NONE);
    Shelved again = shelved(MEETING);
    assertThat(again.reading().events()).anyMatch(one -> "2015-07-18".equals(one.time()));
    assertThat(again.amendments()).hasSize(2).noneMatch(Amendment::lost);
    Place gone = new Place(id(MEETING), Layer.EVENT, new Span(0, 5), "التقى", "gone");
    assertThat(org.isnad.archive.decision.Places.find(again.derived(), gone)).isNotNull();
    Place nowhere = new Place(id(MEETING), Layer.STATEMENT, new Span(0, 5), "التقى", "state");
    refused(ArchiveFault.DECISION, new Decision.Hide(nowhere));
    org.isnad.archive.decision.Amending.Amended amended =
        org.isnad.archive.decision.Amending.apply(
            id(MEETING),
            again.derived(),
            new org.isnad.archive.decision.Rulings(
                List.of(
                    new Decided(
                        1, java.time.Instant.EPOCH, "", new Decision.Hide(nowhere), "", null))),
            key -> null);
    assertThat(amended.amendments()).singleElement().matches(Amendment::lost);
    assertThat(amended.reading()).isEqualTo(again.derived());
  }

  @Test
  void theLogKeepsEverythingAndSurvives() {
    String kerry = key("جون كيري");
    Decided rename = decide(new Decision.Rename(kerry, "كيري", null));
    Decided comment = decide(new Decision.Comment(Place.of(id(OTHER)), "to be checked"));
    archive.withdraw(id(OTHER), "taken back");
    archive.restore(id(OTHER));
    assertThat(archive.article(id(OTHER)).orElseThrow().state()).isEqualTo(State.CURRENT);
    undo(rename);
    close();
    archive = Archive.openToWrite(stores.at(folder.resolve("archive")));
    List<Decided> log = archive.decisions();
    assertThat(log).hasSize(5);
    assertThat(log.get(4).undoneBy()).isEqualTo(log.get(0).number());
    assertThat(log.get(3)).isEqualTo(comment);
    assertThat(log.get(4).who()).isEqualTo("samia");
    assertThat(archive.decisionsOn(kerry)).hasSize(1);
    assertThat(archive.decisionsOn(id(OTHER))).hasSize(2);
    assertThat(shelved(OTHER).amendments()).singleElement().matches(one -> one.record() == null);
    assertThat(words(shelved(OTHER).reading(), new Span(0, 3))).isEqualTo("وصل");
  }

  @Test
  void whatAnArticleThatWasTakenBackCallsSomebodyCountsNoMore() {
    String kerry = key("جون كيري");
    assertThat(archive.wordings(kerry))
        .singleElement()
        .satisfies(one -> assertThat(one.articles()).isEqualTo(2));
    archive.withdraw(id(OTHER), "taken back");
    assertThat(archive.wordings(kerry))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.articles()).isEqualTo(1);
              assertThat(one.mentions()).isEqualTo(1);
              assertThat(one.example()).isEqualTo(id(MEETING));
            });
  }

  @Test
  void eventsAreHeldTogetherOrApartOnlyAcrossArticles() {
    Place meeting = event(MEETING, EventType.CONSULT);
    Place visit = event(OTHER, EventType.CONSULT);
    Decided same = decide(new Decision.Same(meeting, visit));
    assertThat(archive.decisionsOn(id(MEETING))).containsExactly(same);
    refused(ArchiveFault.DECISION, new Decision.Apart(meeting, meeting));
  }
}
