package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.isnad.archive.Archive;
import org.isnad.export.row.ArticleRow;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;

class CitationTest {
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
