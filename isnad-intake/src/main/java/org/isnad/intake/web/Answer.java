package org.isnad.intake.web;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.isnad.intake.source.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param address where it came from at last
 * @param moved whether every redirect on the way there was for good
 * @param changed false where it is what was seen before (304); it has no body then
 * @param body the bytes, unpacked
 * @param charset the encoding that the server declared, or null
 * @param etag its mark of this version, or null
 * @param lastModified its day of this version as it writes it, or null
 * @param fresh for how long it says that it need not be asked again; zero where it does not say
 */
public record Answer(
    URI address,
    boolean moved,
    boolean changed,
    byte[] body,
    @Nullable String charset,
    @Nullable String etag,
    @Nullable String lastModified,
    Duration fresh) {

  /** It as a page, fetched today. */
  public Fetcher.Fetched page() {
    return new Fetcher.Fetched(address.toString(), body, charset, LocalDate.now(ZoneOffset.UTC));
  }

  /** What was seen before of an address, so that it is asked for only when it has changed. */
  public record Seen(@Nullable String etag, @Nullable String lastModified) {
    /** Nothing. */
    public static final Seen NOTHING = new Seen(null, null);
  }
}
