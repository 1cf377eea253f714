package org.isnad.intake.warc;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.isnad.arabic.text.Letters;
import org.isnad.intake.fault.ArticleFault;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Desk;
import org.isnad.intake.source.Format;
import org.isnad.intake.source.Incoming;
import org.isnad.intake.text.Decoding;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages that a crawler kept, in their order. Answers that are no success, what is no page, and
 * pages without Arabic are left aside: a crawl holds little else.
 */
public final class WarcFormat implements Format {
  @Override
  public boolean read(Incoming incoming, Desk desk) throws Refusal, IOException {
    long before = desk.taken();
    int number = 0;
    try (WarcReader records = new WarcReader(incoming.stream())) {
      records.setLenient(true);
      for (WarcRecord record = next(records); record != null; record = next(records)) {
        number++;
        String name = incoming.name() + '#' + number;
        boolean more;
        if (record instanceof WarcResponse response) {
          more = response(name, response, incoming, desk);
        } else if (record instanceof WarcResource resource) {
          more =
              page(
                  name, resource, resource.contentType(), resource.body().stream(), incoming, desk);
        } else {
          continue;
        }
        if (!more) {
          return false;
        }
      }
    }
    return desk.taken() > before || !incoming.named()
        ? true
        : desk.refuse(new Refusal(ArticleFault.NO_ARTICLES, incoming.name(), ""));
  }

  private static @Nullable WarcRecord next(WarcReader records) throws IOException {
    return records.next().orElse(null);
  }

  private static boolean response(String name, WarcResponse response, Incoming incoming, Desk desk)
      throws IOException {
    HttpResponse answer;
    try {
      answer = response.http();
    } catch (IOException | IllegalArgumentException e) {
      return desk.refuse(
          new Refusal(ArticleFault.BROKEN_RECORD, name, String.valueOf(e.getMessage())));
    }
    if (answer.status() != 200) {
      return true;
    }
    InputStream body;
    try {
      body = answer.bodyDecoded().stream();
    } catch (IOException | IllegalArgumentException e) {
      return desk.refuse(
          new Refusal(ArticleFault.BROKEN_RECORD, name, String.valueOf(e.getMessage())));
    }
    return page(name, response, answer.contentType(), body, incoming, desk);
  }

  private static boolean page(
      String name,
      WarcCaptureRecord record,
      MediaType type,
      InputStream body,
      Incoming incoming,
      Desk desk)
      throws IOException {
    String url = record.target();
    LocalDate day = record.date().atZone(ZoneOffset.UTC).toLocalDate();
    String kind = type.base().toString().toLowerCase(Locale.ROOT);
    if (!kind.contains("html") && !kind.endsWith("/pdf") && !kind.endsWith("octet-stream")) {
      return true;
    }
    try (Incoming page = incoming.answer(name, body, url, type.parameters().get("charset"), day)) {
      if (kind.contains("html") && !mayBeArabic(page.head())) {
        desk.leaveAside(page);
        return true;
      }
      return desk.open(page);
    } catch (IOException e) {
      // What one server sent broken leaves the others whole; the reader finds the next record.
      return desk.refuse(
          new Refusal(ArticleFault.BROKEN_RECORD, name, String.valueOf(e.getMessage())));
    }
  }

  /** Whether the beginning has Arabic letters enough for a line of text. */
  private static boolean mayBeArabic(byte[] head) {
    String start = Decoding.beginning(head, head.length);
    int arabic = 0;
    for (int i = 0; i < start.length() && arabic < 40; i++) {
      arabic += Letters.isArabic(start.charAt(i)) ? 1 : 0;
    }
    return arabic == 40;
  }
}
