package org.isnad.export.plover;

import org.isnad.export.row.Party;

/** How exact a place is, as PLOVER counts it. */
final class Resolution {
  private Resolution() {}

  /**
   * 5 within a city, 4 a city, 3 a district, 2 a province, 1 a country, 0 where that is not known.
   */
  static int of(Party place) {
    if (place.kind().equals("country")) {
      return 1;
    }
    String sort = place.sort();
    if (sort == null) {
      return place.lat() == null ? 0 : 4;
    }
    return switch (sort) {
      case "city", "town", "village" -> 4;
      case "quarter", "street", "building", "camp", "base", "airport", "crossing" -> 5;
      case "district" -> 3;
      case "governorate", "region" -> 2;
      default -> 0;
    };
  }
}
