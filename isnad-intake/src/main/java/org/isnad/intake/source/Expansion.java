package org.isnad.intake.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much has come out of one file for what was read of it. Bytes that are unpacked twice count
 * twice, so that archives in archives don't multiply.
 */
final class Expansion {
  private final Limits limits;
  private final InputStream packed;
  private long read;
  private long unpacked;

  Expansion(InputStream file, Limits limits) {
    this.limits = limits;
    this.packed = new Counted(file);
  }

  /** The file itself, counted. */
  InputStream packed() {
    return packed;
  }

  /** What is unpacked from it, watched. */
  InputStream unpacked(String name, InputStream in) {
    return new Watched(name, in);
  }

  private void count(String name, long bytes) throws TooMuch {
    unpacked += bytes;
    if (unpacked > limits.expansion() && unpacked / limits.ratio() > read) {
      throw new TooMuch(name, limits.ratio() + " times its size");
    }
  }

  /** More has come out than any honest file holds. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final String bound;

    TooMuch(String name, String bound) {
      super(name + ": " + bound);
      this.name = name;
      this.bound = bound;
    }

    String name() {
      return name;
    }

    String bound() {
      return bound;
    }
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      read += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = super.read(bytes, from, length);
      read += Math.max(count, 0);
      return count;
    }

    @Override
    public long skip(long count) throws IOException {
      long skipped = super.skip(count);
      read += skipped;
      return skipped;
    }
  }

  private final class Watched extends FilterInputStream {
    private final String name;

    Watched(String name, InputStream in) {
      super(in);
      this.name = name;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(name, b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int got = super.read(bytes, from, length);
      count(name, Math.max(got, 0));
      return got;
    }

    @Override
    public long skip(long wanted) throws IOException {
      long skipped = super.skip(wanted);
      count(name, skipped);
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    /** The stream below belongs to the archive, which closes it. */
    @Override
    public void close() {}
  }
}
