package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.isnad.reader.record.Reading;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code isnad version}. */
@Command(name = "version", description = "Prints the version of the program and of its readings.")
final class VersionCommand implements Runnable {
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    for (String line : new Provider().getVersion()) {
      spec.commandLine().getOut().println(line);
    }
    spec.commandLine().getOut().flush();
  }

  /** What {@code --version} prints too. */
  static final class Provider implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      Properties build = new Properties();
      try (InputStream in = Isnad.class.getResourceAsStream("build.properties")) {
        if (in == null) {
          throw new IllegalStateException("missing from the program: build.properties");
        }
        build.load(in);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      return new String[] {
        "isnad " + build.getProperty("version"),
        "reading " + Reading.VERSION,
        "java " + Runtime.version()
      };
    }
  }
}
