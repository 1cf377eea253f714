package org.isnad.intake.fault;

/**
 * Why an article does not come in. 1xx: one article, or one container of articles; the others still
 * come in. 2xx: what the user told about the articles; nothing comes in.
 */
public enum ArticleFault implements Fault {
  /** There is no such file or folder. */
  MISSING("ISN-101"),
  /** No bytes, or only white space. */
  EMPTY("ISN-102"),
  /** A folder or an archive in which no article stands. */
  NO_ARTICLES("ISN-103"),
  /** Neither text nor a format that is known here. Detail: what shows it. */
  BINARY("ISN-104"),
  /** Text in no encoding that is known here, or damaged. Detail: where it breaks. */
  BROKEN_ENCODING("ISN-105"),
  /** Text without one Arabic letter. */
  NO_ARABIC("ISN-106"),
  /** Larger than the limit of an article. Detail: the limit. */
  TOO_LARGE("ISN-107"),
  /** The system refuses to read it. Detail: its reason. */
  UNREADABLE("ISN-108"),
  /** A fault of the reader itself. Detail: what it threw. */
  READER("ISN-109"),
  /** A file that breaks the rules of its own format. Detail: where, and how. */
  DAMAGED("ISN-110"),
  /** Packed so tightly that it must be a trap. Detail: the bound that it passed. */
  EXPANDS("ISN-111"),
  /** Archives in archives in archives. Detail: how many are opened. */
  NESTED("ISN-112"),
  /** A name in an archive that leaves the place where it would be unpacked. */
  UNSAFE_NAME("ISN-113"),
  /** A record or a page in which no article's text is found. Detail: what was looked for. */
  NO_TEXT("ISN-114"),
  /** A page of a PDF whose Arabic comes out scrambled. Detail: the page and its grade. */
  SCRAMBLED("ISN-115"),
  /** Locked with a password. */
  LOCKED("ISN-116"),
  /** One record of many that can't be understood. Detail: why. */
  BROKEN_RECORD("ISN-117"),
  /** A PDF without text: pictures of pages. */
  PICTURES("ISN-118"),
  /** A table that is written in a way that is not read here. Detail: how. */
  TABLE("ISN-119"),
  /** An address that is never asked for. Detail: why. */
  ADDRESS("ISN-121"),
  /** An address in a private network. Detail: where it leads. */
  PRIVATE("ISN-122"),
  /** An address that does not answer. Detail: the network's reason. */
  UNREACHABLE("ISN-123"),
  /** An address that answers with something else than a page. Detail: the status. */
  STATUS("ISN-124"),
  /** An address that leads to another and another. Detail: how. */
  REDIRECTS("ISN-125"),
  /** An answer that takes too long. Detail: the limit. */
  SLOW("ISN-126"),
  /** The host's robots.txt does not want it to be read by programs. */
  ROBOTS("ISN-127"),
  /** The host asks to be left alone for now. Detail: for how long. */
  LATER("ISN-128"),
  /**
   * An address or a list that should be, or name, a feed. Detail: the feeds that the page names.
   */
  NO_FEED("ISN-129"),
  /** The metadata file does not follow its format. Detail: where, and what was expected. */
  METADATA("ISN-201"),
  /** The column map can't be used. Detail: what is wrong in it. */
  COLUMNS("ISN-203");

  private final String code;

  ArticleFault(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String words() {
    return "org.isnad.intake.fault.faults";
  }
}
