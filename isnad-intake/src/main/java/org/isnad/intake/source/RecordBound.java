package org.isnad.intake.source;

import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Keeps the records of a stream below a bound: what ends a record, a quote or a bracket, may never
 * come. For one thread.
 */
public final class RecordBound {
  /** A record goes on behind the bound. */
  public static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final long most;
  private long since;

  /**
   * A bound.
   *
   * @param most how many bytes or characters may be read between two {@link #restart}s
   */
  public RecordBound(long most) {
    this.most = most;
  }

  /** A record is done. */
  public void restart() {
    since = 0;
  }

  /** The same bytes; reading them throws {@link TooLong} behind the bound. */
  public InputStream over(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        return one(super.read());
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        return some(super.read(bytes, from, length));
      }
    };
  }

  /** The same characters; reading them throws {@link TooLong} behind the bound. */
  public Reader over(Reader in) {
    return new FilterReader(in) {
      @Override
      public int read() throws IOException {
        return one(super.read());
      }

      @Override
      public int read(char[] signs, int from, int length) throws IOException {
        return some(super.read(signs, from, length));
      }
    };
  }

  private int one(int read) throws TooLong {
    some(read < 0 ? 0 : 1);
    return read;
  }

  private int some(int count) throws TooLong {
    since += Math.max(count, 0);
    if (since > most) {
      throw new TooLong();
    }
    return count;
  }
}
