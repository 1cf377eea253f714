package org.isnad.intake.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Bytes on their way in: their name, their beginning, by which their format is known, and the rest
 * as a stream that is read once. For one thread.
 */
public final class Incoming implements Closeable {
  /** How much of the beginning is looked at; a smaller file is held whole. */
  private static final int HEAD = 1 << 16;

  private final String name;
  private final boolean named;
  private final int depth;
  private final Expansion expansion;
  private final @Nullable Path path;
  private final InputStream rest;
  private final byte[] head;
  private final boolean whole;
  private final @Nullable String address;
  private final @Nullable String charset;
  private final @Nullable LocalDate day;
  private final boolean live;
  private @Nullable Path copy;

  private Incoming(
      String name,
      boolean named,
      int depth,
      Expansion expansion,
      @Nullable Path path,
      InputStream rest)
      throws IOException {
    this(name, named, depth, expansion, path, rest, null, null, null, false);
  }

  private Incoming(
      String name,
      boolean named,
      int depth,
      Expansion expansion,
      @Nullable Path path,
      InputStream rest,
      @Nullable String address,
      @Nullable String charset,
      @Nullable LocalDate day,
      boolean live)
      throws IOException {
    this.day = day;
    this.live = live;
    this.address = address;
    this.charset = charset;
    this.name = name;
    this.named = named;
    this.depth = depth;
    this.expansion = expansion;
    this.path = path;
    this.rest = rest;
    byte[] begun = new byte[HEAD];
    int length = rest.readNBytes(begun, 0, HEAD);
    this.whole = length < HEAD;
    this.head = length < HEAD ? Arrays.copyOf(begun, length) : begun;
  }

  /**
   * A file, open.
   *
   * @param name as the user named it, or as it was found
   * @param named whether the user named it, so that it must be an article
   */
  public static Incoming file(String name, boolean named, Path path, Limits limits)
      throws IOException {
    InputStream in = Files.newInputStream(path);
    try {
      Expansion expansion = new Expansion(in, limits);
      return new Incoming(
          name, named, 0, expansion, Files.isRegularFile(path) ? path : null, expansion.packed());
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** Standard input or another stream, which is not closed. */
  public static Incoming stream(String name, InputStream in, Limits limits) throws IOException {
    Expansion expansion = new Expansion(new Unclosed(in), limits);
    return new Incoming(name, true, 0, expansion, null, expansion.packed());
  }

  /** What a server answered to an address that the user named. */
  public static Incoming fetched(String name, Fetcher.Fetched page, Limits limits)
      throws IOException {
    Expansion expansion = new Expansion(new ByteArrayInputStream(page.bytes()), limits);
    return new Incoming(
        name,
        true,
        0,
        expansion,
        null,
        expansion.packed(),
        page.address(),
        page.charset(),
        page.day(),
        true);
  }

  /**
   * Bytes found inside these: an entry of an archive, or what these unpack to.
   *
   * @param innerName their name, with this one before it
   * @param in the bytes; the caller closes them
   * @param packed whether they were packed, so that it is watched how much comes out
   */
  public Incoming inner(String innerName, InputStream in, boolean packed) throws IOException {
    return new Incoming(
        innerName,
        false,
        packed ? depth + 1 : depth,
        expansion,
        null,
        packed ? expansion.unpacked(innerName, in) : in);
  }

  /**
   * What a server answered, as it was kept in these bytes.
   *
   * @param url what was asked for, or null
   * @param type the encoding that the server declared, or null
   * @param fetched the day on which it was asked, or null
   */
  public Incoming answer(
      String innerName,
      InputStream in,
      @Nullable String url,
      @Nullable String type,
      @Nullable LocalDate fetched)
      throws IOException {
    return new Incoming(
        innerName,
        false,
        depth + 1,
        expansion,
        null,
        expansion.unpacked(innerName, in),
        url,
        type,
        fetched,
        false);
  }

  /** The day on which it was fetched, or null. */
  public @Nullable LocalDate day() {
    return day;
  }

  /** Whether it was fetched now, so that what it names can be, too. */
  public boolean isLive() {
    return live;
  }

  /** The address it was fetched from, or null. */
  public @Nullable String address() {
    return address;
  }

  /** The encoding that its server declared, or null. */
  public @Nullable String charset() {
    return charset;
  }

  /** The same, as surely an article as this is: what a file that the user named unpacks to. */
  public Incoming unpacked(String innerName, InputStream in) throws IOException {
    return new Incoming(
        innerName, named, depth + 1, expansion, null, expansion.unpacked(innerName, in));
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** Its name without the folders and archives that lead to it. */
  public String lastName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** Whether the user named it; what was only found may be left aside. */
  public boolean named() {
    return named;
  }

  /** In how many archives it stands. */
  public int depth() {
    return depth;
  }

  /** The first bytes, up to 64 KB. Not to be changed. */
  public byte[] head() {
    return head;
  }

  /** Whether {@link #head} is all there is. */
  public boolean isWhole() {
    return whole;
  }

  /** All bytes from the first on. To be asked for once, and not together with {@link #content}. */
  public InputStream stream() {
    InputStream beginning = new ByteArrayInputStream(head);
    return whole
        ? beginning
        : new BufferedInputStream(new SequenceInputStream(beginning, rest), 1 << 16);
  }

  /**
   * All bytes as a file of this machine, for formats that are read from their end: its own, else a
   * copy that is there until this is closed. Instead of {@link #stream}.
   *
   * @throws IOException when they can't be read, or there is no room for the copy
   */
  public Path file() throws IOException {
    if (path != null) {
      return path;
    }
    if (copy == null) {
      copy = Files.createTempFile("isnad", null);
      // The stream may be a part of another that is still read from, so it stays open.
      Files.copy(stream(), copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }

  /** Bytes that may still have to be read. */
  @FunctionalInterface
  public interface Content {
    /**
     * All of them.
     *
     * @throws Refusal when they are more than the limit, or the system refuses
     */
    byte[] bytes() throws Refusal;
  }

  /**
   * All bytes, held now, or read by whoever asks where they are a file of its own.
   *
   * @param limit the most bytes; more are refused when they are asked for
   */
  public Content content(long limit) {
    if (whole) {
      return () -> {
        if (head.length > limit) {
          throw tooLarge(name, limit);
        }
        return head;
      };
    }
    Path file = path;
    if (file != null) {
      return () -> bytes(name, file, limit);
    }
    try {
      byte[] bytes = stream().readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
      if (bytes.length > limit) {
        return () -> {
          throw tooLarge(name, limit);
        };
      }
      return () -> bytes;
    } catch (IOException e) {
      Refusal refusal = refusal(e);
      return () -> {
        throw refusal;
      };
    }
  }

  private static byte[] bytes(String name, Path path, long limit) throws Refusal {
    try {
      if (Files.size(path) > limit) {
        throw tooLarge(name, limit);
      }
      try (InputStream in = Files.newInputStream(path)) {
        byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > limit) {
          throw tooLarge(name, limit);
        }
        return bytes;
      }
    } catch (IOException e) {
      throw refusal(name, e);
    }
  }

  /** The refusal of what is larger than a limit. */
  public static Refusal tooLarge(String name, long limit) {
    return new Refusal(ArticleFault.TOO_LARGE, name, Size.words(limit));
  }

  /** The refusal that an exception while reading these bytes means. */
  public Refusal refusal(IOException e) {
    return e instanceof FileSystemException || e instanceof Expansion.TooMuch
        ? refusal(name, e)
        : new Refusal(ArticleFault.DAMAGED, name, reason(e));
  }

  /** The refusal that an exception while opening a file or reading its bytes means. */
  public static Refusal refusal(String name, IOException e) {
    if (e instanceof Expansion.TooMuch tooMuch) {
      return new Refusal(ArticleFault.EXPANDS, tooMuch.name(), tooMuch.bound());
    }
    return new Refusal(ArticleFault.UNREADABLE, name, reason(e));
  }

  /** What the system gives as its reason. */
  public static String reason(IOException e) {
    return e instanceof AccessDeniedException
        ? "access denied"
        : e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** Goes to the end of the bytes. */
  public void drain() throws IOException {
    byte[] buffer = new byte[1 << 14];
    while (rest.read(buffer) >= 0) {
      continue;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      rest.close();
    } finally {
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
    }
  }

  /** A stream that belongs to someone else. */
  private static final class Unclosed extends java.io.FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
