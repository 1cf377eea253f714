package org.isnad.reader.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of an article that stand for somebody or something, in the order of the text; none
 * overlaps another.
 */
public final class References {
  private final List<Reference> all;
  private final @Nullable Reference[] covering;
  private final List<Referent> referents;
  private final Map<String, Referent> countries = new HashMap<>();
  private final Map<String, Referent> unnamedCountries = new HashMap<>();
  private final Function<String, @Nullable Referent> unnamedCountry;

  References(
      int tokens,
      List<Reference> all,
      List<Referent> referents,
      Function<String, @Nullable Referent> unnamedCountry) {
    this.unnamedCountry = unnamedCountry;
    this.all = List.copyOf(all);
    this.referents = List.copyOf(referents);
    for (Referent referent : referents) {
      if (referent.kind() == EntityKind.COUNTRY
          && referent.country() != null
          && !referent.mentions().isEmpty()) {
        countries.putIfAbsent(referent.country(), referent);
      }
    }
    this.covering = new Reference[tokens];
    for (Reference reference : all) {
      for (int i = reference.from(); i < reference.to(); i++) {
        covering[i] = reference;
      }
    }
  }

  /** Every phrase, in the order of the text. */
  public List<Reference> all() {
    return all;
  }

  /** Every referent, in the order in which the article brings them up. */
  public List<Referent> referents() {
    return referents;
  }

  /** The phrase that token {@code i} is part of, or null. */
  public @Nullable Reference covering(int i) {
    return i < 0 || i >= covering.length ? null : covering[i];
  }

  /** Where names stand, in UTF-16 units, in the order of the text. */
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (Referent referent : referents) {
      spans.addAll(referent.mentions());
    }
    spans.sort(null);
    return spans;
  }

  /** The country of an ISO alpha-3 code where the article names it, or null. */
  public @Nullable Referent country(String iso3) {
    return countries.get(iso3);
  }

  /**
   * The country of an ISO alpha-3 code whether the article names it or brings it up by an adjective
   * alone (غارة إسرائيلية); the same one each time it is asked for. Null where no country has the
   * code.
   */
  public @Nullable Referent state(String iso3) {
    Referent named = countries.get(iso3);
    return named != null ? named : unnamedCountries.computeIfAbsent(iso3, unnamedCountry);
  }

  /** The phrase that starts at token {@code i}, or null. */
  public @Nullable Reference startingAt(int i) {
    Reference reference = covering(i);
    return reference != null && reference.from() == i ? reference : null;
  }
}
