package org.isnad.reader.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.arabic.lines.Entries;
import org.isnad.arabic.lines.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.reader.Reader;
import org.isnad.reader.record.Account;
import org.isnad.reader.record.AccountField;
import org.isnad.reader.record.Article;
import org.isnad.reader.record.Filler;
import org.isnad.reader.record.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the examples that stand beside the words of accounts: of each sentence there is an account
 * that has every marked field with the marked words, and no other field.
 */
class AccountExamplesTest {
  private static final Reader READER = new Reader(Lexicon.builtIn());
  private static final LocalDate PUBLISHED = LocalDate.of(2015, 1, 20);
  private static final Pattern MARK = Pattern.compile("\\{([^{}]*)\\}([a-z]+)");

  static Stream<Entry> lines() {
    return Entries.resource(Accounts.class, "accounts.lex").stream()
        .filter(entry -> !entry.whole("e").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void examplesGiveTheMarkedFields(Entry entry) {
    for (String example : entry.whole("e")) {
      List<String> marks = new ArrayList<>();
      String text = example.replaceAll("[\\[\\]]", "");
      for (Matcher mark = MARK.matcher(text); mark.find(); mark = MARK.matcher(text)) {
        marks.add(mark.group(2) + "=" + mark.group(1));
        text = text.substring(0, mark.start()) + mark.group(1) + text.substring(mark.end());
      }
      marks.sort(null);
      assertThat(found(text)).as(entry.file() + ":" + entry.line() + " " + text).contains(marks);
    }
  }

  /** What each account of a text has, as {@code field=words}. */
  private static List<List<String>> found(String text) {
    Reading reading = READER.read(new Article("e", text, null, PUBLISHED, null, null));
    List<List<String>> all = new ArrayList<>();
    for (Account account : reading.accounts()) {
      List<String> fields = new ArrayList<>();
      for (AccountField field : account.kind().fields()) {
        for (Filler filler : account.field(field)) {
          String words = text.substring(filler.span().start(), filler.span().end());
          fields.add(field.name().toLowerCase(Locale.ROOT) + "=" + words);
        }
      }
      fields.sort(null);
      all.add(fields);
    }
    return all;
  }
}
