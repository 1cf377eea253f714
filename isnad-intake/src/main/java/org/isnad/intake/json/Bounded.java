package org.isnad.intake.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of records, none of which may be longer than a bound. */
final class Bounded extends FilterInputStream {
  /** The record goes on behind the bound. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final long most;
  private long since;

  Bounded(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  /** A record is done. */
  void restart() {
    since = 0;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int got = super.read(bytes, from, length);
    count(Math.max(got, 0));
    return got;
  }

  private void count(int bytes) throws TooLong {
    since += bytes;
    if (since > most) {
      throw new TooLong();
    }
  }
}
