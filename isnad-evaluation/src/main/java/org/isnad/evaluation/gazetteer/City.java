package org.isnad.evaluation.gazetteer;

/**
 * A populated place of GeoNames, or the first division of a country.
 *
 * @param id its GeoNames id; of a division country and number (sy-01)
 * @param name its name in Latin letters
 * @param country its ISO 3166 alpha-2 country code
 * @param feature GeoNames' feature code (PPLC a capital, PPLX a part of a city, ADM1 a division)
 * @param population how many live there; 0 when unknown
 * @param lat degrees north, WGS 84; NaN when unknown
 * @param lon degrees east, WGS 84; NaN when unknown
 */
record City(
    String id,
    String name,
    String country,
    String feature,
    long population,
    double lat,
    double lon) {}
