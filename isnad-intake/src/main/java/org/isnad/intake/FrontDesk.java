package org.isnad.intake;

import java.io.IOException;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Columns;
import org.isnad.intake.source.Desk;
import org.isnad.intake.source.Fetcher;
import org.isnad.intake.source.Format;
import org.isnad.intake.source.Incoming;
import org.isnad.intake.source.Limits;
import org.isnad.intake.source.Source;
import org.jspecify.annotations.Nullable;

/** Sees what comes in, sends it to its format, and counts. For one thread. */
final class FrontDesk implements Desk {
  private final Limits limits;
  private final Columns columns;
  private final UnaryOperator<Source> complete;
  private final Intake.Receiver receiver;
  private final @Nullable Fetcher pages;
  private int files;
  private long articles;
  private long aside;

  FrontDesk(
      Limits limits,
      Columns columns,
      UnaryOperator<Source> complete,
      @Nullable Fetcher pages,
      Intake.Receiver receiver) {
    this.pages = pages;
    this.limits = limits;
    this.columns = columns;
    this.complete = complete;
    this.receiver = receiver;
  }

  Intake.Gone gone() {
    return new Intake.Gone(files, articles, aside);
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public Columns columns() {
    return columns;
  }

  @Override
  public @Nullable Fetcher pages() {
    return pages;
  }

  @Override
  public long taken() {
    return articles;
  }

  @Override
  public boolean take(Source source) {
    articles++;
    return receiver.take(complete.apply(source));
  }

  @Override
  public void leaveAside(Incoming incoming) {
    aside++;
  }

  /** Opens a file. */
  boolean file(Incoming incoming) {
    files++;
    return open(incoming);
  }

  @Override
  public boolean open(Incoming incoming) {
    Kind kind = Kind.of(incoming, columns);
    if (kind.packed() && incoming.depth() >= limits.depth()) {
      return refuse(
          new Refusal(ArticleFault.NESTED, incoming.name(), String.valueOf(limits.depth())));
    }
    if (!incoming.named() && kind == Kind.TEXT && !isCalledText(incoming.lastName())) {
      leaveAside(incoming);
      return true;
    }
    Format format = isTableWithoutText(incoming, kind) ? Kind.CSV.format() : kind.format();
    Refusal refusal;
    try {
      return format.read(incoming, this);
    } catch (Refusal e) {
      refusal = e;
    } catch (IOException e) {
      refusal = incoming.refusal(e);
    } catch (RuntimeException | StackOverflowError e) {
      // A library that stumbles over one file must not take the others with it.
      refusal = new Refusal(ArticleFault.DAMAGED, incoming.name(), e.toString());
    }
    return refuse(refusal);
  }

  /**
   * A table that the user named but whose header names no text: the format then says what it has.
   */
  private static boolean isTableWithoutText(Incoming incoming, Kind kind) {
    String lower = incoming.lastName().toLowerCase(Locale.ROOT);
    return kind == Kind.TEXT
        && incoming.named()
        && (lower.endsWith(".csv") || lower.endsWith(".tsv"));
  }

  /**
   * Nothing in plain text tells an article from a note, a list or a program; where the user named a
   * folder or an archive only, its name has to.
   */
  private static boolean isCalledText(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    lower = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return lower.endsWith(".txt") || lower.endsWith(".text");
  }
}
