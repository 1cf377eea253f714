package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder;

  private static WholeFile.Content words(String words) {
    return out -> out.write(words.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatFailsLeavesNothingBehind() throws IOException {
    Path file = folder.resolve("x");
    WholeFile.write(file, false, words("first"));
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    true,
                    out -> {
                      out.write(new byte[100_000]);
                      throw new IOException("the disk is full");
                    }))
        .hasMessage("the disk is full");
    assertThat(file).hasContent("first");
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  void aFileIsReplacedOnlyWhenAskedTo() throws IOException {
    Path file = folder.resolve("x");
    WholeFile.write(file, false, words("first"));
    assertThatThrownBy(() -> WholeFile.write(file, false, words("second")))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> WholeFile.write(folder, true, words("second")))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("first");
    WholeFile.write(file, true, words("second"));
    assertThat(file).hasContent("second");
    assertThatThrownBy(() -> WholeFile.write(folder.resolve("no/x"), false, words("x")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aLinkStaysOne() throws IOException {
    Path file = folder.resolve("x");
    Path link = folder.resolve("link");
    WholeFile.write(file, false, words("first"));
    Files.createSymbolicLink(link, file);
    WholeFile.write(link, true, words("second"));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("second");
  }
}
