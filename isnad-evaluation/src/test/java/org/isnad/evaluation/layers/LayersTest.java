package org.isnad.evaluation.layers;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import org.isnad.lexicon.Location;
import org.isnad.reader.record.Article;

/** Who may know whom. The rooms are those of ARCHITECTURE.md. */
@AnalyzeClasses(packages = "org.isnad", importOptions = DoNotIncludeTests.class)
class LayersTest {
  private static final String JDK = "java..";
  private static final String NULLNESS = "org.jspecify.annotations..";
  private static final String ARABIC = "org.isnad.arabic..";
  private static final String LEXICON = "org.isnad.lexicon..";
  private static final String READER = "org.isnad.reader..";

  private static final String STORY = "org.isnad.story..";
  private static final String ARCHIVE = "org.isnad.archive..";
  private static final String EXPORT = "org.isnad.export..";

  /** The stages in the order in which the reader runs them. */
  private static final List<String> STAGES =
      List.of("mention", "time", "figure", "statement", "event", "account");

  @ArchTest
  static final ArchRule ARABIC_KNOWS_ONLY_THE_JDK =
      classes()
          .that()
          .resideInAPackage(ARABIC)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(JDK, NULLNESS, ARABIC);

  @ArchTest
  static final ArchRule LEXICON_KNOWS_ARABIC =
      classes()
          .that()
          .resideInAPackage(LEXICON)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(JDK, NULLNESS, ARABIC, LEXICON);

  @ArchTest
  static final ArchRule READER_KNOWS_LEXICON_AND_ARABIC =
      classes()
          .that()
          .resideInAPackage(READER)
          .and()
          .resideOutsideOfPackage("org.isnad.reader.json..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(JDK, NULLNESS, ARABIC, LEXICON, READER);

  @ArchTest
  static final ArchRule JSON_OF_A_READING_KNOWS_ONLY_ITS_RECORDS =
      classes()
          .that()
          .resideInAPackage("org.isnad.reader.json..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      JDK,
                      NULLNESS,
                      "tools.jackson.core..",
                      "org.isnad.lexicon.term..",
                      "org.isnad.reader.record..",
                      "org.isnad.reader.json..")
                  .or(type(Location.class)));

  @ArchTest
  static final ArchRule NOTHING_BELOW_KNOWS_THE_SERVER =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.isnad.server..", "org.isnad.cli..", "org.isnad.evaluation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.isnad.server..");

  @ArchTest
  static final ArchRule SERVER_DOES_NOT_KNOW_THE_COMMAND =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.server..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.isnad.cli..", "org.isnad.evaluation..");

  @ArchTest
  static final ArchRule STORY_KNOWS_READER_AND_BELOW =
      classes()
          .that()
          .resideInAPackage(STORY)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(JDK, NULLNESS, ARABIC, LEXICON, READER, STORY)
          .allowEmptyShould(true);

  /** No input, no output, no clock: what story finds follows from what it is given. */
  @ArchTest
  static final ArchRule STORY_IS_PURE =
      noClasses()
          .that()
          .resideInAPackage(STORY)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule ARCHIVE_KNOWS_STORY_AND_BELOW =
      noClasses()
          .that()
          .resideInAPackage(ARCHIVE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.isnad.cli..", "org.isnad.evaluation..");

  @ArchTest
  static final ArchRule EXPORT_KNOWS_THE_ARCHIVE_AND_BELOW =
      noClasses()
          .that()
          .resideInAPackage(EXPORT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.server..",
              "org.isnad.cli..",
              "org.isnad.evaluation..",
              "org.isnad.intake..");

  /** What an archive is asked stands in one room; formats are given rows. */
  @ArchTest
  static final ArchRule FORMATS_KNOW_ROWS_AND_NO_ARCHIVE =
      noClasses()
          .that()
          .resideInAPackage(EXPORT)
          .and()
          .resideOutsideOfPackage("org.isnad.export.row..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ARCHIVE, STORY);

  @ArchTest
  static final ArchRule NOBODY_BELOW_KNOWS_EXPORTS =
      noClasses()
          .that()
          .resideInAnyPackage(ARABIC, LEXICON, READER, STORY, ARCHIVE, "org.isnad.intake..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(EXPORT);

  /** The database is the store's, the index is the search's, and nobody else's. */
  @ArchTest
  static final ArchRule LIBRARIES_STAY_IN_THEIR_ROOMS =
      noClasses()
          .that()
          .resideInAPackage("org.isnad..")
          .and()
          .resideOutsideOfPackages(
              // a job's rows go to its user's tables
              "org.isnad.archive.store..", "org.isnad.flink.line..", "org.isnad.evaluation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..");

  @ArchTest
  static final ArchRule INDEX_STAYS_IN_ITS_ROOM =
      noClasses()
          .that()
          .resideInAPackage("org.isnad..")
          .and()
          .resideOutsideOfPackages("org.isnad.archive.search..", "org.isnad.evaluation..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule PARQUET_STAYS_IN_ITS_ROOM =
      noClasses()
          .that()
          .resideInAPackage("org.isnad..")
          .and()
          .resideOutsideOfPackage("org.isnad.parquet..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.parquet..", "com.jerolba..", "org.apache.hadoop..");

  @ArchTest
  static final ArchRule PARQUET_KNOWS_NOBODY =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.parquet..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.isnad..").and(not(resideInAPackage("org.isnad.parquet.."))));

  @ArchTest
  static final ArchRule FLINK_KNOWS_STORY_AND_INTAKE =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.flink..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              ARCHIVE, "org.isnad.server..", "org.isnad.cli..", "org.isnad.evaluation..");

  @ArchTest
  static final ArchRule FLINK_STAYS_IN_ITS_ROOM =
      noClasses()
          .that()
          .resideInAPackage("org.isnad..")
          .and()
          .resideOutsideOfPackage("org.isnad.flink..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.flink..", "org.isnad.flink..");

  @ArchTest
  static final ArchRule NOBODY_BELOW_THE_ARCHIVE_KNOWS_IT =
      noClasses()
          .that()
          .resideInAnyPackage(ARABIC, LEXICON, READER, STORY)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ARCHIVE);

  @ArchTest
  static final ArchRule INTAKE_KNOWS_THE_ARTICLE_AND_NO_STAGE =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.intake..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.isnad..")
                  .and(not(resideInAPackage("org.isnad.intake..")))
                  .and(not(resideInAPackage("org.isnad.parquet..")))
                  .and(not(resideInAPackage(ARABIC)))
                  .and(not(type(Article.class))));

  @ArchTest
  static final ArchRule COMMAND_DOES_NOT_KNOW_EVALUATION =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.isnad.evaluation..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule RECORDS_KNOW_NO_STAGE =
      noClasses()
          .that()
          .resideInAPackage("org.isnad.reader.record..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.reader",
              "org.isnad.reader.json..",
              "org.isnad.reader.mention..",
              "org.isnad.reader.time..",
              "org.isnad.reader.figure..",
              "org.isnad.reader.statement..",
              "org.isnad.reader.event..",
              "org.isnad.reader.account..");

  @ArchTest
  static void stagesDoNotKnowLaterStages(JavaClasses classes) {
    for (int i = 0; i < STAGES.size(); i++) {
      String[] later =
          STAGES.subList(i + 1, STAGES.size()).stream()
              .map(LayersTest::stage)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(stage(STAGES.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("org.isnad.reader", "org.isnad.reader.json..")
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  private static String stage(String name) {
    return "org.isnad.reader." + name + "..";
  }

  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                  return type.getPackageName().contains(".jmh_generated")
                      ? SliceIdentifier.ignore()
                      : SliceIdentifier.of(type.getPackageName());
                }

                @Override
                public String getDescription() {
                  return "packages";
                }
              })
          .should()
          .beFreeOfCycles();

  @ArchTest
  static final ArchRule NAMES_ARE_NAMES_OF_THINGS =
      noClasses()
          .that()
          .resideOutsideOfPackage("..jmh_generated..")
          .should()
          .haveNameMatching(".*(Manager|Helper|Utils?|Data|Info|Impl|Service)(\\$.*)?");

  /** Rules about classes that are not there would hold for nothing. */
  @ArchTest
  static void everyRoomWasLookedInto(JavaClasses classes) {
    for (String room : List.of("arabic", "lexicon", "reader", "intake", "archive", "evaluation")) {
      assertThat(classes)
          .as(room)
          .anyMatch(type -> type.getPackageName().startsWith("org.isnad." + room));
    }
  }
}
