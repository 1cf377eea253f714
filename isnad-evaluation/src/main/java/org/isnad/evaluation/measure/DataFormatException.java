package org.isnad.evaluation.measure;

import java.nio.file.Path;

/** Data to measure with is not in the format that it should be in. */
public final class DataFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file the file that is wrong
   * @param line its line, from 1; 0 for the file as a whole
   * @param expected what should stand there
   */
  public DataFormatException(Path file, int line, String expected) {
    super(file + (line == 0 ? "" : ":" + line) + ": expected " + expected);
  }
}
