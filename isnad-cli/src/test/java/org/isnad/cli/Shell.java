package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.isnad.cli.terminal.Terminal;
import picocli.CommandLine;

/** Runs the command as a user would, and keeps what it said. */
record Shell(int status, String out, String err) {
  static Shell run(String... arguments) {
    return on(Terminal.none(), "", arguments);
  }

  static Shell with(String input, String... arguments) {
    return on(Terminal.none(), input, arguments);
  }

  static Shell on(Terminal terminal, String input, String... arguments) {
    CommandLine line =
        Isnad.commandLine(
            terminal, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    int status = line.execute(arguments);
    line.getOut().flush();
    line.getErr().flush();
    return new Shell(status, out.toString(), err.toString());
  }

  static Terminal terminal(int columns, boolean colour) {
    return new Terminal(true, true, colour, columns, Locale.ENGLISH);
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
