package org.isnad.export.row;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream without its end: closing it only hands on what was written. */
public final class LeftOpen extends FilterOutputStream {
  /** The same stream, left open. */
  public LeftOpen(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
