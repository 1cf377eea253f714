package org.isnad.server.problem;

import java.util.Locale;
import java.util.ResourceBundle;

/** Everything that the server refuses, each with a code that never changes its meaning. */
public enum Fault {
  /** The body is no JSON, or not of the form that was asked for. Detail: what was expected. */
  BODY("ISN-601", 400),
  /** A parameter or field has a value that can't be. Detail: its name and what was expected. */
  VALUE("ISN-602", 400),
  /** There is no such thing. Detail: its name. */
  NOT_FOUND("ISN-603", 404),
  /** The address is there, but not for this method. */
  METHOD("ISN-604", 405),
  /** The body is larger than this server takes. Detail: the limit in bytes. */
  TOO_LARGE("ISN-605", 413),
  /** A request of another site, or one that could be. */
  OTHER_SITE("ISN-606", 403),
  /** The server was asked under a name that is not its own. */
  OTHER_HOST("ISN-607", 421),
  /** The token is missing or wrong. */
  TOKEN("ISN-608", 401),
  /** Too many wrong tokens. Detail: the seconds to wait. */
  TOO_MANY("ISN-609", 429),
  /** A text without one Arabic letter. */
  NO_ARABIC("ISN-610", 422),
  /** Nobody came in yet, and the archive has accounts. */
  SIGN_IN("ISN-611", 401),
  /** The name or the password is wrong. */
  PASSWORD("ISN-612", 401),
  /** The account may not do this. Detail: the role that may. */
  ROLE("ISN-613", 403),
  /** A decision that can't stand. Detail: why. */
  DECISION("ISN-614", 422),
  /** A fault of the program itself; its log tells more. */
  INTERNAL("ISN-699", 500);

  private final String code;
  private final int status;

  Fault(String code, int status) {
    this.code = code;
    this.status = status;
  }

  /** The code that users and programs see ({@code ISN-…}). */
  public String code() {
    return code;
  }

  /** The status of HTTP that goes with it. */
  public int status() {
    return status;
  }

  /** What is wrong, for a person. */
  public String title(Locale language) {
    return ResourceBundle.getBundle(
            "org.isnad.server.problem.problems",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(code);
  }
}
