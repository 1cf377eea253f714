package org.isnad.archive.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page of a feed, or a file of a folder, that was seen.
 *
 * @param item its address or path
 * @param location the feed or folder that it was seen in
 * @param url the address that its article tells, or null
 * @param mark changes when what is seen does
 * @param tries how often in a row it was asked for in vain; 0 where it came in
 * @param due when it is to be asked for again, or null where it is not
 * @param etag its server's mark of it, or null
 * @param modified its day as its server writes it, or null
 * @param seen when it was seen first
 */
public record Sighting(
    String item,
    String location,
    @Nullable String url,
    String mark,
    int tries,
    @Nullable Instant due,
    @Nullable String etag,
    @Nullable String modified,
    Instant seen) {}
