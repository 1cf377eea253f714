package org.isnad.server.problem;

/** A request that is not done. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final String detail;

  /** A refusal with nothing to add to its title. */
  public Refusal(Fault fault) {
    this(fault, "");
  }

  /**
   * A refusal.
   *
   * @param fault why
   * @param detail what only this case knows, or empty
   */
  public Refusal(Fault fault, String detail) {
    super(fault.code() + " " + detail, null, false, false);
    this.fault = fault;
    this.detail = detail;
  }

  /** Why. */
  public Fault fault() {
    return fault;
  }

  /** What only this case knows, or empty. */
  public String detail() {
    return detail;
  }
}
