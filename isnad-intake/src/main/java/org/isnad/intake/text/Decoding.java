package org.isnad.intake.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.isnad.arabic.text.Letters;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Remark;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an article as text. UTF-8 is the rule; UTF-16 is taken by its byte-order mark, and
 * Windows-1256 where the bytes are no UTF-8 and read as Arabic in it. Nothing is ever replaced or
 * dropped but a byte-order mark: damaged text is refused, because every offset would lie.
 *
 * @param text the text
 * @param charset the encoding where it was not UTF-8, else null
 * @param misdeclared the declared encoding and the real one where they differ, else null
 */
public record Decoding(String text, @Nullable String charset, @Nullable String misdeclared) {
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");

  /** The letters that make up half of every Arabic text, and few of text in a wrong encoding. */
  private static final String FREQUENT = "ايلمنو";

  /**
   * Decodes an article.
   *
   * @param file its name, for messages
   * @param bytes all of it
   * @throws Refusal when it is empty, no text, damaged or without Arabic
   */
  public static Decoding of(String file, byte[] bytes) throws Refusal {
    Decoding decoded = decode(file, bytes);
    requireArabic(file, 0, decoded.text);
    return decoded;
  }

  /**
   * Refuses a text that is no Arabic article.
   *
   * @param line the line of the file where it stands, or 0
   */
  public static void requireArabic(String file, int line, String text) throws Refusal {
    boolean empty = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Letters.isArabic(c)) {
        return;
      }
      empty &= Letters.isSpace(c) || Letters.isSilent(c);
    }
    throw new Refusal(empty ? ArticleFault.EMPTY : ArticleFault.NO_ARABIC, file, line, "");
  }

  /** What is worth remarking: the encoding where it was not UTF-8. */
  public List<Remark> remarks() {
    if (misdeclared != null) {
      return List.of(new Remark(Remark.Kind.DECLARED_CHARSET, misdeclared));
    }
    return charset == null ? List.of() : List.of(new Remark(Remark.Kind.CHARSET, charset));
  }

  /** The text of a file that need not be Arabic throughout: metadata, records. */
  public static Decoding ofAny(String file, byte[] bytes) throws Refusal {
    return decode(file, bytes);
  }

  /**
   * The text of a page. What it is written in tells, not what it declares: UTF-8 where it is mostly
   * that, else the declared encoding or Windows-1256 where it then reads as Arabic. A stray broken
   * byte becomes U+FFFD, since pages are put together from many hands' parts.
   *
   * @param declared the declared encoding, or null
   * @throws Refusal when it is no text, or in no encoding that is known
   */
  public static Decoding ofPage(String file, byte[] bytes, @Nullable String declared)
      throws Refusal {
    if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
      return decode(file, bytes);
    }
    refuseBinary(file, bytes);
    Charset written = known(declared);
    if (isMostlyUtf8(bytes) || !hasHigh(bytes)) {
      int skip = utf8Mark(bytes);
      String text = new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8);
      return new Decoding(
          text,
          null,
          written == null || written.equals(StandardCharsets.UTF_8) || !hasHigh(bytes)
              ? null
              : declared + ", UTF-8");
    }
    for (Charset charset : new Charset[] {written, WINDOWS_1256, ISO_8859_6}) {
      if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
        String text = new String(bytes, charset);
        if (readsAsArabic(text)) {
          return new Decoding(
              text,
              charset.name(),
              written == null || charset.equals(written) ? null : declared + ", " + charset.name());
        }
      }
    }
    throw new Refusal(
        ArticleFault.BROKEN_ENCODING, file, declared == null ? "none declared" : declared);
  }

  private static @Nullable Charset known(@Nullable String declared) {
    try {
      return declared == null ? null : Charset.forName(declared);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean hasHigh(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first characters of a text, for looking at only: what is broken in it is replaced.
   *
   * @param bytes the beginning of the text
   * @param most how many bytes of it are looked at
   */
  public static String beginning(byte[] bytes, int most) {
    int length = Math.min(bytes.length, most);
    Charset charset = charset(bytes, length);
    int skip = mark(bytes);
    return new String(bytes, skip, Math.max(0, length - skip), charset);
  }

  /**
   * The encoding that a text begins in: by its byte-order mark, else UTF-8, else Windows-1256 where
   * it then reads as Arabic, else UTF-8.
   *
   * @param bytes the beginning of the text; it may end inside a character
   * @param length how many bytes of it are looked at
   */
  public static Charset charset(byte[] bytes, int length) {
    if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    byte[] looked = length < bytes.length ? Arrays.copyOf(bytes, length) : bytes;
    return !isMostlyUtf8(looked) && readsAsArabic(new String(looked, WINDOWS_1256))
        ? WINDOWS_1256
        : StandardCharsets.UTF_8;
  }

  /** How many bytes a byte-order mark takes at the beginning of a text. */
  public static int mark(byte[] bytes) {
    return starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF) ? 2 : utf8Mark(bytes);
  }

  private static int utf8Mark(byte[] bytes) {
    return starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  private static Decoding decode(String file, byte[] bytes) throws Refusal {
    if (starts(bytes, 0xFF, 0xFE)) {
      return wide(file, bytes, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return wide(file, bytes, StandardCharsets.UTF_16BE);
    }
    refuseBinary(file, bytes);
    int skip = utf8Mark(bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharBuffer out = CharBuffer.allocate(bytes.length - skip);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return new Decoding(out.flip().toString(), null, null);
    }
    int broken = in.position();
    if (!isMostlyUtf8(bytes)) {
      String text = new String(bytes, WINDOWS_1256);
      if (readsAsArabic(text)) {
        return new Decoding(text, WINDOWS_1256.name(), null);
      }
    }
    throw new Refusal(
        ArticleFault.BROKEN_ENCODING, file, lineOf(bytes, broken), "byte " + (broken + 1));
  }

  private static Decoding wide(String file, byte[] bytes, Charset charset) throws Refusal {
    ByteBuffer in = ByteBuffer.wrap(bytes, 2, bytes.length - 2);
    try {
      return new Decoding(charset.newDecoder().decode(in).toString(), charset.name(), null);
    } catch (CharacterCodingException e) {
      throw new Refusal(ArticleFault.BROKEN_ENCODING, file, charset.name());
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Text has no NUL, and hardly a control among its signs. */
  private static void refuseBinary(String file, byte[] bytes) throws Refusal {
    int controls = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b == 0) {
        throw new Refusal(ArticleFault.BINARY, file, "NUL, byte " + (i + 1));
      }
      if (b < 0x20 && !(b >= '\t' && b <= '\r')) {
        controls++;
      }
    }
    if (controls > 8 && controls > bytes.length / 50) {
      throw new Refusal(ArticleFault.BINARY, file, "control characters: " + controls);
    }
  }

  /**
   * Whether most of what is not ASCII is well-formed UTF-8, so that the rest is damage. Arabic in
   * Windows-1256 falls into well-formed pairs only where a letter stands before one of its few
   * signs below 0xC0, less than one byte in twenty.
   */
  private static boolean isMostlyUtf8(byte[] bytes) {
    int well = 0;
    int ill = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b < 0x80) {
        continue;
      }
      int more = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
      boolean good = b >= 0xC2 && b <= 0xF4 && i + more < bytes.length;
      for (int k = 1; good && k <= more; k++) {
        good = (bytes[i + k] & 0xC0) == 0x80;
      }
      if (good) {
        well++;
        i += more;
      } else {
        ill++;
      }
    }
    return well > ill;
  }

  /**
   * Whether a text looks like Arabic that was read in its right encoding: nine in ten of its
   * letters outside ASCII are Arabic, and the six most frequent letters are at least a third of
   * them. In right Arabic they are about half; in UTF-8 or ISO-8859-6 taken for Windows-1256 they
   * are fewer than a quarter.
   */
  private static boolean readsAsArabic(String text) {
    int outside = 0;
    int arabic = 0;
    int frequent = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && Character.isLetter(c)) {
        outside++;
        if (Letters.isArabic(c)) {
          arabic++;
          frequent += FREQUENT.indexOf(c) >= 0 ? 1 : 0;
        }
      }
    }
    return arabic > 0 && arabic * 10L >= outside * 9L && frequent * 3L >= arabic;
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position && i < bytes.length; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
