package org.isnad.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.arabic.lines.EntryException;
import org.isnad.cli.fault.CommandFault;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.check.Finding;
import org.isnad.lexicon.check.LexiconCheck;
import org.isnad.reader.Reader;
import org.jspecify.annotations.Nullable;

/** Where the command's lexicon and reader are made, and nowhere else. */
final class Knowledge {
  private Knowledge() {}

  /**
   * A reader.
   *
   * @param folder the user's lexicon folder, or null for the built-in lexicon alone
   * @throws Refusal when the folder can't be used; with the line where one is wrong
   */
  static Reader reader(@Nullable Path folder) throws Refusal {
    Reader.load();
    return new Reader(lexicon(folder));
  }

  /**
   * The lexicon, as {@link #reader} uses it.
   *
   * @throws Refusal when the folder can't be used
   */
  static Lexicon lexicon(@Nullable Path folder) throws Refusal {
    if (folder == null) {
      return Lexicon.builtIn();
    }
    refuseUnlessFolder(folder);
    try {
      return Lexicon.builtInWith(folder);
    } catch (EntryException e) {
      throw new Refusal(CommandFault.LEXICON, e.file(), e.line(), String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      throw new Refusal(ArticleFault.UNREADABLE, folder.toString(), String.valueOf(e.getMessage()));
    }
  }

  /**
   * What is wrong with a lexicon.
   *
   * @param folder the user's lexicon folder, or null for the built-in lexicon
   * @throws Refusal when the folder can't be read
   */
  static List<Finding> findings(@Nullable Path folder) throws Refusal {
    if (folder == null) {
      return LexiconCheck.run(null);
    }
    refuseUnlessFolder(folder);
    try {
      return LexiconCheck.run(folder);
    } catch (UncheckedIOException e) {
      throw new Refusal(ArticleFault.UNREADABLE, folder.toString(), String.valueOf(e.getMessage()));
    }
  }

  private static void refuseUnlessFolder(Path folder) throws Refusal {
    if (!Files.exists(folder)) {
      throw new Refusal(ArticleFault.MISSING, folder.toString(), "");
    }
    if (!Files.isDirectory(folder)) {
      throw new Refusal(
          CommandFault.LEXICON, folder.toString(), "expected a folder with .lex files");
    }
  }
}
