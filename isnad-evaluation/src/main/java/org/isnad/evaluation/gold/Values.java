package org.isnad.evaluation.gold;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** Comparing the values of times and figures as they stand in JSON. */
final class Values {
  private static final double TOLERANCE = 1e-9;

  private Values() {}

  /** Numbers are equal to within a billionth; everything else when it is written the same. */
  static boolean same(JsonNode a, JsonNode b) {
    if (a.isNumber() && b.isNumber()) {
      double x = a.asDouble();
      double y = b.asDouble();
      return Math.abs(x - y) <= TOLERANCE * Math.max(1, Math.max(Math.abs(x), Math.abs(y)));
    }
    return written(a).equals(written(b));
  }

  /** A value as it is printed among the errors. */
  static String written(JsonNode value) {
    if (value.isNull()) {
      return "None";
    }
    if (value.isFloatingPointNumber()) {
      BigDecimal exact = value.asDecimal().stripTrailingZeros();
      return exact.scale() <= 0 ? exact.toPlainString() + ".0" : exact.toPlainString();
    }
    return value.asString();
  }
}
