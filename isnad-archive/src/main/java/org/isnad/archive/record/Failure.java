package org.isnad.archive.record;

import java.time.Instant;

/**
 * Something that could not be added.
 *
 * @param location where it can be fetched again: an absolute path, an address
 * @param code the code of what was wrong ({@code ISN-…})
 * @param detail what only this case knows, or empty
 * @param tried when it was last tried
 * @param tries how often it was tried
 */
public record Failure(String location, String code, String detail, Instant tried, int tries) {}
