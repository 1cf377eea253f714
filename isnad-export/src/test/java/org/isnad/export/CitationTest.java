package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.isnad.archive.Archive;
import org.isnad.archive.VersionedReader;
import org.isnad.archive.record.Candidate;
import org.isnad.archive.record.Offer;
import org.isnad.archive.record.Watcher;
import org.isnad.export.row.ArticleRow;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.record.Article;
import org.isnad.story.printing.Imprint;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationTest {
  @TempDir private Path folder;

  @Test
  void bibTexIsParsedAndHasEveryAppearance() throws ParseException {
    try (Archive archive = Newsroom.open()) {
      BibTeXDatabase read =
          new BibTeXParser().parse(new StringReader(Newsroom.text(Format.BIBTEX, archive)));
      List<ArticleRow> articles = Newsroom.all(archive).articles().toList();
      assertThat(read.getEntries())
          .hasSize(articles.stream().mapToInt(one -> one.appearances().size()).sum());
      assertThat(read.getObjects())
          .allSatisfy(object -> assertThat(object).isInstanceOf(BibTeXEntry.class));
      for (BibTeXEntry entry : read.getEntries().values()) {
        assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()).isNotBlank();
        String id = entry.getKey().getValue().substring("isnad-".length());
        assertThat(articles)
            .anySatisfy(article -> assertThat(article.id()).startsWith(id.replaceAll("-.*", "")));
      }
      ArticleRow dated =
          articles.stream()
              .filter(one -> one.appearances().get(0).published() != null)
              .findFirst()
              .orElseThrow();
      BibTeXEntry cited =
          read.getEntries().values().stream()
              .filter(one -> one.getKey().getValue().equals("isnad-" + dated.id().substring(0, 16)))
              .findFirst()
              .orElseThrow();
      assertThat(cited.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2015");
    }
  }

  @Test
  void whoSignedItAndWhenItWasSeenAreCited() throws ParseException {
    Article article =
        Newsroom.article(
            "قصف الجيش السوري حلب أمس (رويترز).",
            "الساحل",
            "2015-07-22",
            "http://example.org/{أ}?b c");
    Offer offer = new Offer(article, new Imprint("ليلى & سامي", null, "meta", "2015-07-22"), null);
    try (Archive archive = Archive.openOrCreate(folder.resolve("a"))) {
      archive.add(
          List.of(new Candidate("test", () -> offer)),
          VersionedReader.of(Lexicon.builtIn()),
          1,
          Watcher.NONE);
      String added =
          archive.articles().findFirst().orElseThrow().added().toString().substring(0, 10);
      String bibTex = Newsroom.text(Format.BIBTEX, archive);
      BibTeXEntry cited =
          new BibTeXParser()
              .parse(new StringReader(bibTex))
              .getEntries()
              .values()
              .iterator()
              .next();
      assertThat(cited.getField(BibTeXEntry.KEY_AUTHOR).toUserString())
          .isEqualTo("{ليلى \\& سامي}");
      assertThat(cited.getField(new Key("urldate")).toUserString()).isEqualTo(added);
      assertThat(cited.getField(BibTeXEntry.KEY_URL).toUserString())
          .isEqualTo("http://example.org/%7Bأ%7D?b%20c");
      assertThat(Newsroom.text(Format.RIS, archive))
          .contains(
              "\r\nAU  - ليلى & سامي\r\n",
              "\r\nT2  - الساحل\r\n",
              "\r\nDA  - 2015/07/22/\r\n",
              "\r\nY2  - " + added.replace('-', '/') + "/\r\n");
    }
  }

  @Test
  void everyLineOfRisHasATagAndEveryReferenceAnEnd() {
    try (Archive archive = Newsroom.open()) {
      String ris = Newsroom.text(Format.RIS, archive);
      String[] references = ris.split("ER  - \r\n\r\n");
      int all = Newsroom.all(archive).articles().mapToInt(one -> one.appearances().size()).sum();
      assertThat(references).hasSize(all);
      for (String reference : references) {
        assertThat(reference.split("\r\n"))
            .allSatisfy(line -> assertThat(line).matches("[A-Z][A-Z0-9]  - .+"));
        assertThat(reference).startsWith("TY  - NEWS\r\nID  - isnad-");
      }
      assertThat(ris).contains("DA  - 2015/07/");
    }
  }
}
