package org.isnad.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.metadata.Metadata;
import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Columns;
import org.isnad.intake.source.Fetcher;
import org.isnad.intake.source.Incoming;
import org.isnad.intake.source.Limits;
import org.isnad.intake.source.Source;
import org.isnad.intake.web.Answer;
import org.isnad.intake.web.Courier;
import org.isnad.intake.web.Manner;
import org.isnad.intake.web.Reach;
import org.isnad.reader.record.Article;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles that a user names, in whatever format they come. Immutable; one instance
 * serves any number of calls and threads.
 */
public final class Intake {
  /** Gets one article after the other. */
  @FunctionalInterface
  public interface Receiver {
    /**
     * Takes an article, or the refusal of one, that is still to be fetched.
     *
     * @return false when no more are wanted
     */
    boolean take(Source source);
  }

  /**
   * What was gone through.
   *
   * @param files how many files were opened: those that were named, and those found in folders
   * @param articles how many articles and refusals were given
   * @param aside how many files in folders and archives are no articles
   */
  public record Gone(int files, long articles, long aside) {}

  private final Limits limits;
  private final Columns columns;
  private final Metadata metadata;
  private final @Nullable String outlet;
  private final @Nullable LocalDate published;
  private final @Nullable Path except;
  private final @Nullable Courier courier;

  private Intake(
      Limits limits,
      Columns columns,
      Metadata metadata,
      @Nullable String outlet,
      @Nullable LocalDate published,
      @Nullable Path except,
      @Nullable Courier courier) {
    this.limits = limits;
    this.columns = columns;
    this.metadata = metadata;
    this.outlet = outlet;
    this.published = published;
    this.except = except;
    this.courier = courier;
  }

  /** With the usual limits and columns, and nothing known from outside. */
  public static Intake usual() {
    return new Intake(Limits.USUAL, Columns.usual(), Metadata.none(), null, null, null, null);
  }

  /** The same with other limits. */
  public Intake with(Limits other) {
    return new Intake(other, columns, metadata, outlet, published, except, courier);
  }

  /** The same with other columns. */
  public Intake with(Columns other) {
    return new Intake(limits, other, metadata, outlet, published, except, courier);
  }

  /** The same with what is known about articles from outside; it goes before what they tell. */
  public Intake with(Metadata other) {
    return new Intake(limits, columns, other, outlet, published, except, courier);
  }

  /** The same with an outlet for articles that don't tell theirs. */
  public Intake withOutlet(@Nullable String other) {
    return new Intake(limits, columns, metadata, other, published, except, courier);
  }

  /** The same with a day of publication for articles that don't tell theirs. */
  public Intake withPublished(@Nullable LocalDate day) {
    return new Intake(limits, columns, metadata, outlet, day, except, courier);
  }

  /** The same with a courier of one's own for addresses; else one that fetches politely. */
  public Intake with(Courier other) {
    return new Intake(limits, columns, metadata, outlet, published, except, other);
  }

  /** The same, but for a file that is passed over where a folder holds it: the output. */
  public Intake without(@Nullable Path file) {
    return new Intake(limits, columns, metadata, outlet, published, file, courier);
  }

  /**
   * Goes through what was named, in that order; folders in the order of their names, archives and
   * files of many articles in their own order. The order and the names do not depend on the
   * machine. Articles are given as they are found; no more than one is held.
   *
   * <p>What can't be found or opened stands in its place as a source whose {@link Source#fetch}
   * throws.
   *
   * @param given files, folders, addresses, or {@code -} for standard input
   * @param in standard input
   */
  public Gone open(List<String> given, InputStream in, Receiver receiver) {
    FrontDesk desk = new FrontDesk(limits, columns, this::complete, this::page, receiver);
    for (String name : given) {
      if (!open(name, in, desk)) {
        break;
      }
    }
    return desk.gone();
  }

  /** The same for whoever asks for the articles one by one. */
  public Supply supply(List<String> given, InputStream in) {
    return new Supply(receiver -> open(given, in, receiver));
  }

  /**
   * The articles of one file that is at hand as a stream, for whoever asks for them one by one.
   *
   * @param name what the file is called; its articles are named after it
   * @param in its bytes from the first on; not closed
   */
  public Supply supply(String name, InputStream in) {
    return new Supply(
        receiver -> {
          FrontDesk desk = new FrontDesk(limits, columns, this::complete, null, receiver);
          stream(name, in, desk);
          return desk.gone();
        });
  }

  /** Goes through articles that are there already. */
  public Gone give(List<Source> sources, Receiver receiver) {
    FrontDesk desk = new FrontDesk(limits, columns, this::complete, this::page, receiver);
    for (Source source : sources) {
      if (!desk.take(source)) {
        break;
      }
    }
    return desk.gone();
  }

  private boolean open(String name, InputStream in, FrontDesk desk) {
    if (name.equals("-")) {
      return stream(name, in, desk);
    }
    if (Reach.isAddress(name)) {
      return address(name, desk);
    }
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      return desk.refuse(new Refusal(ArticleFault.MISSING, name, ""));
    }
    if (Files.isDirectory(path)) {
      return new Folder(except).open(name, path, desk);
    }
    return Files.exists(path) ? file(name, true, path, desk) : within(name, desk);
  }

  private boolean stream(String name, InputStream in, FrontDesk desk) {
    try (Incoming incoming = Incoming.stream(name, in, limits)) {
      return desk.file(incoming);
    } catch (IOException e) {
      return desk.refuse(Incoming.refusal(name, e));
    }
  }

  private boolean address(String name, FrontDesk desk) {
    Answer answer;
    try {
      answer = sent().fetch(name, Answer.Seen.NOTHING, limits.document());
    } catch (Refusal e) {
      return desk.refuse(e);
    }
    try (Incoming incoming = Incoming.fetched(name, answer.page(), limits)) {
      return desk.file(incoming);
    } catch (IOException e) {
      return desk.refuse(Incoming.refusal(name, e));
    }
  }

  /** An article by the name that it got when the file in which it stands was opened. */
  private boolean within(String name, FrontDesk desk) {
    for (int end = name.length() - 1; end > 0; end--) {
      char c = name.charAt(end);
      if (c != '/' && c != ':' && c != '#') {
        continue;
      }
      String holder = name.substring(0, end);
      if (Files.isRegularFile(Path.of(holder))) {
        boolean[] found = new boolean[1];
        boolean[] more = {true};
        FrontDesk inner =
            new FrontDesk(
                limits,
                columns,
                source -> source,
                null,
                source -> {
                  if (!source.name().equals(name)) {
                    return true;
                  }
                  found[0] = true;
                  more[0] = desk.take(source);
                  return false;
                });
        file(holder, true, Path.of(holder), inner);
        if (found[0]) {
          return more[0];
        }
      }
    }
    return desk.refuse(new Refusal(ArticleFault.MISSING, name, ""));
  }

  static boolean file(String name, boolean named, Path path, FrontDesk desk) {
    try (Incoming incoming = Incoming.file(name, named, path, desk.limits())) {
      return desk.file(incoming);
    } catch (IOException e) {
      return desk.refuse(Incoming.refusal(name, e));
    }
  }

  /**
   * The files of a folder and of the folders in it, or the file itself, in the order in which
   * {@link #open} goes through them.
   *
   * @throws Refusal when there is none, or it can't be read
   */
  public List<Path> files(Path given) throws Refusal {
    if (!Files.exists(given)) {
      throw new Refusal(ArticleFault.MISSING, given.toString(), "");
    }
    if (!Files.isDirectory(given)) {
      return List.of(given);
    }
    try {
      return new Folder(except).files(given);
    } catch (IOException e) {
      throw Incoming.refusal(given.toString(), e);
    }
  }

  /** How many files lie in what was named, as far as that can be seen without opening them. */
  public int count(List<String> given) {
    int files = 0;
    for (String name : given) {
      files += new Folder(except).count(name);
    }
    return files;
  }

  /** The source with what is known from outside laid over what its format tells. */
  private Source complete(Source source) {
    return new Source(
        source.name(), () -> metadata.over(fetched(source), source.name(), outlet, published));
  }

  private static Arrival fetched(Source source) throws Refusal {
    try {
      return source.content().fetch();
    } catch (RuntimeException | StackOverflowError e) {
      // A library that stumbles over one article must not take the others with it.
      throw new Refusal(ArticleFault.DAMAGED, source.name(), e.toString());
    }
  }

  private Courier sent() {
    return courier == null ? Usual.COURIER : courier;
  }

  private Fetcher.Fetched page(String address, long most) throws Refusal {
    return sent().fetch(address, Answer.Seen.NOTHING, most).page();
  }

  /** One for all, so that a host that is named twice is left alone in between. */
  private static final class Usual {
    static final Courier COURIER = new Courier(new Reach(Set.of()), Manner.POLITE);
  }

  /** What is known of a source whose text could not be had. */
  public Article unread(Source source) {
    return metadata.article(source.bare(""), source.name(), outlet, published);
  }
}
