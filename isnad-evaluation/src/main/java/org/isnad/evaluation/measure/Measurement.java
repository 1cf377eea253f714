package org.isnad.evaluation.measure;

import java.io.IOException;
import java.util.List;
import org.isnad.reader.Reader;

/**
 * Something that measures the reader against data that it was given the path of, so that other data
 * of the same format can be measured with the same command.
 */
public interface Measurement {

  /**
   * Reads the data and measures.
   *
   * @param reader the reader to be measured, in this process
   * @return the figures in the order in which the table is to have them
   * @throws IOException when the data cannot be read
   * @throws DataFormatException when a line of it is not what the format asks for
   */
  List<Measured> measure(Reader reader) throws IOException;
}
