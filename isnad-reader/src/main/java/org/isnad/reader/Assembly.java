package org.isnad.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.sentence.Sentences;
import org.isnad.arabic.word.Words;
import org.isnad.reader.mention.References;
import org.isnad.reader.mention.Referent;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;

/**
 * Puts what the stages found into one reading: ids in the order of the text, offsets in code
 * points.
 */
final class Assembly {
  private final Article article;
  private final Words words;
  private final Sentences sentences;
  private final References references;
  private final CodePoints points;
  private final Map<Referent, String> ids = new HashMap<>();

  Assembly(Article article, Words words, Sentences sentences, References references) {
    this.article = article;
    this.words = words;
    this.sentences = sentences;
    this.references = references;
    this.points = new CodePoints(article.text());
  }

  Reading reading() {
    List<Entity> entities = entities();
    return new Reading(
        article, sentenceSpans(), entities, List.of(), List.of(), List.of(), List.of());
  }

  private List<Span> sentenceSpans() {
    List<Span> spans = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      spans.add(
          points.of(new Span(words.start(sentences.from(s)), words.end(sentences.to(s) - 1))));
    }
    return spans;
  }

  private List<Entity> entities() {
    List<Entity> entities = new ArrayList<>();
    for (Referent referent : references.referents()) {
      if (referent.mentions().isEmpty()) {
        continue;
      }
      String id = "e" + (entities.size() + 1);
      ids.put(referent, id);
      List<Span> mentions = referent.mentions().stream().sorted().map(points::of).toList();
      entities.add(
          new Entity(
              id,
              referent.kind(),
              referent.name(),
              referent.english(),
              referent.code(),
              referent.role(),
              referent.actor() == null ? null : referent.actor().wikidata(),
              referent.actor() == null ? null : referent.actor().id(),
              mentions));
    }
    return entities;
  }
}
