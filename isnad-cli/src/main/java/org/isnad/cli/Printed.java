package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes of UTF-8 on their way to a printer of characters. */
final class Printed extends OutputStream {
  private static final int BUFFER = 1 << 13;

  private final PrintWriter printer;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER);

  Printed(PrintWriter printer) {
    this.printer = printer;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] given, int from, int length) throws IOException {
    int at = from;
    while (at < from + length) {
      int taken = Math.min(bytes.remaining(), from + length - at);
      bytes.put(given, at, taken);
      at += taken;
      decode();
    }
  }

  private void decode() throws IOException {
    bytes.flip();
    decoder.decode(bytes, chars, false);
    printer.write(chars.array(), 0, chars.position());
    chars.clear();
    bytes.compact();
    if (printer.checkError()) {
      throw new IOException("closed");
    }
  }
}
