package org.isnad.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Where a place lies, as far as it is known.
 *
 * @param lat degrees north (WGS 84), or null; never known without {@code lon}
 * @param lon degrees east (WGS 84), or null
 * @param in the id of the administrative unit, region or city around it, or null
 * @param type what sort of place it is, as its line says ({@code city}, {@code village}, {@code
 *     governorate}, …), or null
 */
public record Location(
    @Nullable Double lat, @Nullable Double lon, @Nullable String in, @Nullable String type) {}
