package org.isnad.intake.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A reader of rows, none of which may be longer than a bound: a quote may never be closed. */
final class BoundedReader extends FilterReader {
  /** The row goes on behind the bound. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final long most;
  private long since;

  BoundedReader(Reader in, long most) {
    super(in);
    this.most = most;
  }

  /** A row is done. */
  void restart() {
    since = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] signs, int from, int length) throws IOException {
    int got = super.read(signs, from, length);
    count(Math.max(got, 0));
    return got;
  }

  private void count(int signs) throws TooLong {
    since += signs;
    if (since > most) {
      throw new TooLong();
    }
  }
}
