package org.isnad.flink.article;

import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.apache.flink.connector.file.src.util.SingletonResultIterator;
import org.apache.flink.core.fs.FSDataInputStream;
import org.apache.flink.core.fs.Path;
import org.isnad.intake.Intake;
import org.isnad.intake.Supply;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a file in any format that intake knows, from any file system that Flink knows. A
 * file is read by one task from its beginning to its end; after a restart it is gone through again,
 * and what was handed on before is passed over.
 */
public final class ArticleFormat implements BulkFormat<Fetched, FileSourceSplit> {
  private static final long serialVersionUID = 1L;

  @Override
  public Reader<Fetched> createReader(Configuration configuration, FileSourceSplit split)
      throws IOException {
    return new Articles(split.path(), 0);
  }

  @Override
  public Reader<Fetched> restoreReader(Configuration configuration, FileSourceSplit split)
      throws IOException {
    long done =
        split.getReaderPosition().map(CheckpointedPosition::getRecordsAfterOffset).orElse(0L);
    return new Articles(split.path(), done);
  }

  @Override
  public boolean isSplittable() {
    return false;
  }

  @Override
  public TypeInformation<Fetched> getProducedType() {
    return TypeInformation.of(Fetched.class);
  }

  private static final class Articles implements Reader<Fetched> {
    private final FSDataInputStream stream;
    private final Supply supply;
    private long given;

    Articles(Path path, long done) throws IOException {
      stream = path.getFileSystem().open(path);
      supply = Intake.usual().supply(name(path), stream);
      while (given < done && supply.hasNext()) {
        supply.next();
        given++;
      }
    }

    @Override
    public @Nullable RecordIterator<Fetched> readBatch() {
      if (!supply.hasNext()) {
        return null;
      }
      SingletonResultIterator<Fetched> one = new SingletonResultIterator<>();
      one.set(Fetched.from(supply.next()), RecordAndPosition.NO_OFFSET, ++given);
      return one;
    }

    /** A file of this machine is called what it is called without Flink. */
    private static String name(Path path) {
      return "file".equals(path.toUri().getScheme()) ? path.getPath() : path.toString();
    }

    @Override
    public void close() throws IOException {
      supply.close();
      stream.close();
    }
  }
}
