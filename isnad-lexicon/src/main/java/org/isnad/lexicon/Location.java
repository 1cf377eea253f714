package org.isnad.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Where a place lies, as far as it is known.
 *
 * @param lat degrees north (WGS 84), or null; never known without {@code lon}
 * @param lon degrees east (WGS 84), or null
 * @param in the id of the administrative unit, region or city around it, or null
 */
public record Location(@Nullable Double lat, @Nullable Double lon, @Nullable String in) {}
