package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.archive.Archive;
import org.isnad.archive.VersionedReader;
import org.isnad.lexicon.Lexicon;
import org.isnad.server.Server;
import org.isnad.server.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens the pages in a browser: the tests themselves stand in {@code isnad-server/web/browser}.
 * They are passed over, with a word, where there is no Chromium ({@code ISNAD_CHROMIUM} names one)
 * or no Node.
 */
@Tag("browser")
class BrowserTest {
  private static final Path WEB = Path.of("../isnad-server/web").toAbsolutePath().normalize();

  @Test
  void pagesWorkInABrowser(@TempDir Path folder) throws Exception {
    Optional<String> chromium = chromium();
    assumeTrue(chromium.isPresent(), "no Chromium here: the pages are not opened in a browser");
    Path runner = WEB.resolve("node_modules/vitest/vitest.mjs");
    assumeTrue(Files.exists(runner), "no Node here: the pages are not opened in a browser");
    VersionedReader reader = VersionedReader.of(Lexicon.builtIn());
    try (Archive archive = Archive.openOrCreate(folder.resolve("archive"));
        Server server = Server.start(Settings.local(0), reader, ServeCommand.examples(), archive)) {
      ProcessBuilder builder =
          new ProcessBuilder(
                  "node", runner.toString(), "run", "--config", "vitest.browser.config.ts")
              .directory(WEB.toFile())
              .redirectErrorStream(true);
      builder.environment().put("ISNAD_URL", server.address());
      builder.environment().put("ISNAD_CHROMIUM", chromium.get());
      builder.environment().put("NO_COLOR", "1");
      Process process = builder.start();
      String said = said(process);
      assertThat(process.waitFor()).as(said).isZero();
    }
  }

  private static String said(Process process) throws IOException {
    try (InputStream out = process.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Optional<String> chromium() {
    String named = System.getenv("ISNAD_CHROMIUM");
    List<String> known =
        named == null ? List.of("/usr/bin/chromium", "/usr/bin/chromium-browser") : List.of(named);
    return known.stream().filter(path -> Files.isExecutable(Path.of(path))).findFirst();
  }
}
