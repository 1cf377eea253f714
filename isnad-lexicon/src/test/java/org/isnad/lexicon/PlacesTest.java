package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.arabic.text.Letters;
import org.isnad.lexicon.term.EntityKind;
import org.junit.jupiter.api.Test;

/** What the compiled tables no longer tell of the places' lines. */
class PlacesTest {
  private static final Set<String> TYPES =
      Set.of(
          "city",
          "town",
          "village",
          "quarter",
          "governorate",
          "district",
          "region",
          "crossing",
          "camp",
          "front",
          "base",
          "airport",
          "mountain",
          "river",
          "sea",
          "street",
          "building");

  private static final Lexicon LEXICON = Lexicon.builtIn();

  private static List<Entry> places() {
    List<Entry> all = new ArrayList<>();
    all.addAll(Entries.resource(Lexicon.class, "places.lex"));
    all.addAll(Entries.resource(Lexicon.class, "places-geonames.lex"));
    return all;
  }

  @Test
  void everyPlaceLiesInAKnownUnit() {
    assertThat(places())
        .allSatisfy(
            place -> {
              String parent = place.value("in");
              if (parent != null) {
                assertThat(LEXICON.actor(parent)).as(place.field(0)).isNotNull();
                assertThat(parent).isNotEqualTo(place.field(0));
              }
            });
  }

  @Test
  void everyPlaceHasATypeAndAKnownCountryOrNone() {
    assertThat(places())
        .allSatisfy(
            place -> {
              assertThat(TYPES).as(place.field(0)).contains(place.value("type"));
              if (!place.field(3).isEmpty()) {
                assertThat(LEXICON.actor(place.field(3)))
                    .as(place.field(0))
                    .isNotNull()
                    .extracting(Actor::kind)
                    .isEqualTo(EntityKind.COUNTRY);
              }
            });
  }

  @Test
  void coordinatesAreOnTheGlobeAndNeverHalfGiven() {
    assertThat(places())
        .allSatisfy(
            place -> {
              String lat = place.value("lat");
              String lon = place.value("lon");
              assertThat(lat == null).as(place.field(0)).isEqualTo(lon == null);
              if (lat != null && lon != null) {
                assertThat(Double.parseDouble(lat)).as(place.field(0)).isBetween(-90.0, 90.0);
                assertThat(Double.parseDouble(lon)).as(place.field(0)).isBetween(-180.0, 180.0);
              }
            });
  }

  /** Places of one name must differ in country or unit, or nothing could ever decide. */
  @Test
  void namesakesDifferInCountryOrUnit() {
    Map<String, String> claims = new HashMap<>();
    for (Entry place : places()) {
      List<String> names = new ArrayList<>(place.values("names"));
      names.add(place.field(1));
      for (String name : names) {
        String where = place.field(3) + "/" + place.value("in");
        String other = claims.put(Letters.fold(name) + "@" + where, place.field(0));
        assertThat(other).as(name + " of " + place.field(0)).isIn(null, place.field(0));
      }
    }
  }

  @Test
  void aTownIsFoundByItsVariants() {
    check("كوباني", "kobani");
    check("عين العرب", "kobani");
    check("دياربكر", "diyarbakir");
    check("سوروتش", "suruc");
    check("خور مكسر", "khormaksar");
    check("مطار عدن", "aden-international-airport");
    check("العند", "al-anad");
  }

  @Test
  void theClassNounStaysOutside() {
    assertThat(LEXICON.names().get("قاعدة العند")).isEmpty();
  }

  private static void check(String name, String id) {
    List<String> found =
        LEXICON.names().get(name).stream().map(known -> known.actor().id()).toList();
    assertThat(found).as(name).contains(id);
  }
}
