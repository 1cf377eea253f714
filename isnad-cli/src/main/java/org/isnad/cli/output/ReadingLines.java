package org.isnad.cli.output;

import java.util.Locale;
import org.isnad.intake.fault.Refusal;
import org.isnad.reader.json.ReadingJson;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Reading;

/**
 * One JSON object a line for each article, also for those that could not be read.
 *
 * @param language the language of the messages in error objects
 */
public record ReadingLines(Locale language) implements Rendering {
  @Override
  public String of(Reading reading) {
    return ReadingJson.line(reading) + '\n';
  }

  @Override
  public String of(Article article, Refusal refusal) {
    return ReadingJson.error(article, refusal.fault().code(), refusal.message(language)) + '\n';
  }
}
