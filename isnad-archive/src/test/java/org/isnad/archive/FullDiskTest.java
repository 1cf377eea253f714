package org.isnad.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.isnad.archive.record.Addition;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.archive.record.ArchivedArticle;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Flaw;
import org.isnad.archive.record.Watcher;
import org.isnad.archive.search.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive on a small disk, which is filled or made read-only. Needs the right to mount one. */
class FullDiskTest {
  private static final int ARTICLES = 700;

  @TempDir private Path folder;
  private Path disk;
  private boolean mounted;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = Files.createDirectories(folder.resolve("disk"));
    mounted = run("mount", "-t", "tmpfs", "-o", "size=5m", "tmpfs", disk.toString());
    Assumptions.assumeTrue(mounted, "no disk can be mounted here: nothing was tested");
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    if (mounted) {
      assertThat(run("umount", disk.toString())).isTrue();
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      // There is no such program on this system.
      return false;
    }
  }

  private void remount(String option) throws IOException, InterruptedException {
    assertThat(run("mount", "-o", "remount," + option, disk.toString())).isTrue();
  }

  private static Watcher teller(Set<String> told) {
    return new Watcher() {
      @Override
      public void added(Addition addition) {
        told.add(String.valueOf(addition.id()));
      }
    };
  }

  private static void refused(ArchiveFault fault, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            ArchiveException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  @Test
  void aFullDiskIsSaidAndNothingIsLost() throws IOException, InterruptedException {
    Path archive = disk.resolve("archive");
    List<Candidate> all = Press.candidates(Press.random(5, ARTICLES));
    Set<String> told = new java.util.TreeSet<>();
    refused(ArchiveFault.FULL, () -> fill(archive, all, told));
    assertThat(told).isNotEmpty().hasSizeLessThan(ARTICLES);
    try (Archive read = Archive.open(archive)) {
      assertThat(ids(read)).containsAll(told);
    }
    remount("size=256m");
    try (Archive more = Archive.openToWrite(archive)) {
      more.add(all, Press.READER, 2, teller(told));
      assertThat(ids(more)).hasSize(ARTICLES).containsAll(told);
      assertThat(more.behind()).isZero();
      List<Flaw> flaws = new ArrayList<>();
      more.check(flaws::add, Watcher.NONE);
      assertThat(flaws).isEmpty();
    }
  }

  private static void fill(Path archive, List<Candidate> all, Set<String> told) {
    try (Archive filled = Archive.openOrCreate(archive)) {
      for (int i = 0; i < all.size(); i += 100) {
        filled.add(all.subList(i, i + 100), Press.READER, 2, teller(told));
      }
    }
  }

  private static Set<String> ids(Archive archive) {
    return archive.articles().map(ArchivedArticle::id).collect(Collectors.toSet());
  }

  @Test
  void aReadOnlyDiskIsReadAndNotWritten() throws IOException, InterruptedException {
    Path archive = disk.resolve("archive");
    List<Candidate> some = Press.candidates(Press.random(6, 20));
    try (Archive made = Archive.openOrCreate(archive)) {
      made.add(some, Press.READER, 2, Watcher.NONE);
    }
    remount("ro");
    refused(ArchiveFault.READ_ONLY, () -> Archive.openToWrite(archive).close());
    refused(ArchiveFault.READ_ONLY, () -> Archive.openOrCreate(disk.resolve("other")).close());
    try (Archive read = Archive.open(archive)) {
      assertThat(read.size()).isEqualTo(20);
      assertThat(read.search(Query.of("حلب"), 0, 5, true).total()).isPositive();
      assertThat(read.happenings(Query.of(""))).isNotEmpty();
    }
  }
}
