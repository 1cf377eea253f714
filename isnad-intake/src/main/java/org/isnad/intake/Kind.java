package org.isnad.intake;

import java.nio.charset.StandardCharsets;
import org.isnad.intake.csv.CsvFormat;
import org.isnad.intake.feed.Feed;
import org.isnad.intake.feed.FeedFormat;
import org.isnad.intake.html.HtmlFormat;
import org.isnad.intake.json.JsonFormat;
import org.isnad.intake.pack.GzipFormat;
import org.isnad.intake.pack.TarFormat;
import org.isnad.intake.pack.ZipFormat;
import org.isnad.intake.parquet.ParquetFormat;
import org.isnad.intake.pdf.PdfFormat;
import org.isnad.intake.source.Columns;
import org.isnad.intake.source.Format;
import org.isnad.intake.source.Incoming;
import org.isnad.intake.text.Decoding;
import org.isnad.intake.text.TextFormat;
import org.isnad.intake.warc.WarcFormat;

/**
 * What bytes are, by how they begin; a file's name is not asked. A format's classes are loaded when
 * the first file of it is met.
 */
enum Kind {
  /** Plain text, and whatever else is no other kind. */
  TEXT,
  /** Records as JSON, one or many. */
  JSON,
  /** A table with a header that names a column of text. */
  CSV,
  /** A page. */
  HTML,
  /** A feed: RSS or Atom. */
  FEED,
  /** A PDF. */
  PDF,
  /** What a crawler kept of servers' answers. */
  WARC,
  /** A table whose columns stand by themselves. */
  PARQUET,
  /** One file, packed. */
  GZIP,
  /** Many files, packed. */
  ZIP,
  /** Many files in a row. */
  TAR;

  /** How much of a text's beginning tells what it is. */
  private static final int TELLING = 4096;

  /** What bytes are. */
  static Kind of(Incoming incoming, Columns columns) {
    byte[] head = incoming.head();
    if (begins(head, 0, "\u001f\u008b\b")) {
      return GZIP;
    }
    if (begins(head, 0, "PK\u0003\u0004") || begins(head, 0, "PK\u0005\u0006")) {
      return ZIP;
    }
    if (begins(head, 257, "ustar")) {
      return TAR;
    }
    if (begins(head, 0, "WARC/1.")) {
      return WARC;
    }
    if (begins(head, 0, "PAR1")) {
      return PARQUET;
    }
    if (isPdf(head)) {
      return PDF;
    }
    String start = Decoding.beginning(head, TELLING);
    if (start.stripLeading().startsWith("<")) {
      if (Feed.isFeed(start)) {
        return FEED;
      }
      if (HtmlFormat.isPage(start)) {
        return HTML;
      }
    }
    if (isJson(start)) {
      return JSON;
    }
    return CsvFormat.isTable(start, columns) ? CSV : TEXT;
  }

  /** Whether other files stand in it. */
  boolean packed() {
    return this == GZIP || this == ZIP || this == TAR;
  }

  /** What reads it. */
  Format format() {
    return switch (this) {
      case TEXT -> new TextFormat();
      case JSON -> new JsonFormat();
      case CSV -> new CsvFormat();
      case HTML -> new HtmlFormat();
      case FEED -> new FeedFormat();
      case PDF -> new PdfFormat();
      case WARC -> new WarcFormat();
      case PARQUET -> new ParquetFormat();
      case GZIP -> new GzipFormat();
      case ZIP -> new ZipFormat();
      case TAR -> new TarFormat();
    };
  }

  private static boolean begins(byte[] head, int at, String mark) {
    byte[] bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
    if (head.length < at + bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (head[at + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** A few bytes may stand before what a PDF begins with. */
  private static boolean isPdf(byte[] head) {
    for (int i = 0; i < Math.min(head.length, 1024); i++) {
      if (head[i] == '%' && begins(head, i, "%PDF-")) {
        return true;
      }
    }
    return false;
  }

  /**
   * An object with a name in it, or a list of objects: an article may well begin with a bracket.
   */
  private static boolean isJson(String start) {
    int at = space(start, 0);
    if (at < start.length() && start.charAt(at) == '[') {
      at = space(start, at + 1);
      if (at < start.length() && start.charAt(at) == ']') {
        return space(start, at + 1) == start.length();
      }
    }
    if (at >= start.length() || start.charAt(at) != '{') {
      return false;
    }
    at = space(start, at + 1);
    return at < start.length() && (start.charAt(at) == '"' || start.charAt(at) == '}');
  }

  private static int space(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
