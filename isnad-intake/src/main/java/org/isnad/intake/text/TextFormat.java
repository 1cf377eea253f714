package org.isnad.intake.text;

import org.isnad.intake.source.Arrival;
import org.isnad.intake.source.Desk;
import org.isnad.intake.source.Format;
import org.isnad.intake.source.Incoming;
import org.isnad.intake.source.Source;
import org.isnad.reader.record.Article;

/** Plain text: a file is an article. */
public final class TextFormat implements Format {
  @Override
  public boolean read(Incoming incoming, Desk desk) {
    String name = incoming.name();
    Incoming.Content content = incoming.content(desk.limits().article());
    return desk.take(
        new Source(
            name,
            () -> {
              Decoding decoding = Decoding.of(name, content.bytes());
              return Arrival.of(Article.of(name, decoding.text()), "text", decoding.remarks());
            }));
  }
}
