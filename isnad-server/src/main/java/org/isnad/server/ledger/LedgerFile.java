package org.isnad.server.ledger;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.isnad.lexicon.Location;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Stance;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Bound;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a ledger in a file, so that whoever starts again need not look at every reading.
 * Whatever is wrong with the file, it is as if there were none: all of it can be made anew.
 *
 * <p>What stands in many pages (words, parties) stands once, where it is met first, and is a number
 * from then on. Numbers are written seven bits to a byte, the lowest first; a day is counted from
 * 1970.
 */
final class LedgerFile {
  private static final Logger LOG = Logger.getLogger(LedgerFile.class.getName());

  private static final String MAGIC = "isnad-ledger";

  /** Another number, where pages hold something else: older files are then not read. */
  private static final int RULES = 1;

  private static final int BUFFER = 1 << 16;
  private static final int SEVEN = 7;
  private static final int LOW = 0x7F;
  private static final int MORE = 0x80;

  private final Path path;
  private final Paging paging;

  LedgerFile(Path path, Paging paging) {
    this.path = path;
    this.paging = paging;
  }

  /**
   * What was kept.
   *
   * @param change the number of the last change by then
   */
  record Kept(long change, List<Page> pages) {}

  /** What was kept, or null where there is nothing of use. */
  @Nullable Kept read() {
    if (!Files.isRegularFile(path)) {
      return null;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER))) {
      return new In(in).kept();
    } catch (IOException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | DateTimeException e) {
      LOG.log(Level.INFO, "made anew: " + path, e);
      return null;
    }
  }

  /**
   * Keeps pages. The file is whole or as it was.
   *
   * @return whether they are kept
   */
  boolean write(long change, Collection<Page> pages) {
    Path next = path.resolveSibling(path.getFileName() + ".new");
    try {
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(next), BUFFER))) {
        new Out(out).kept(change, pages);
      }
      Files.move(next, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException e) {
      // An archive that is only read has no room for it.
      LOG.log(Level.FINE, "not kept: " + path, e);
      return false;
    }
  }

  @FunctionalInterface
  private interface Writes<T> {
    void one(T value) throws IOException;
  }

  @FunctionalInterface
  private interface Reads<T> {
    T one() throws IOException;
  }

  /** Pages on their way into the file. */
  private static final class Out {
    private final DataOutputStream out;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<Party, Integer> parties = new HashMap<>();

    Out(DataOutputStream out) {
      this.out = out;
    }

    void kept(long change, Collection<Page> pages) throws IOException {
      out.writeUTF(MAGIC);
      out.writeInt(RULES);
      out.writeLong(change);
      list(pages, this::page);
    }

    private void number(int number) throws IOException {
      int left = number;
      while ((left & ~LOW) != 0) {
        out.writeByte(left & LOW | MORE);
        left >>>= SEVEN;
      }
      out.writeByte(left);
    }

    private <T> void list(Collection<T> all, Writes<T> each) throws IOException {
      number(all.size());
      for (T one : all) {
        each.one(one);
      }
    }

    private <T> void maybe(@Nullable T value, Writes<T> write) throws IOException {
      out.writeBoolean(value != null);
      if (value != null) {
        write.one(value);
      }
    }

    /** Words that stand once. */
    private void text(String text) throws IOException {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(bytes.length);
      out.write(bytes);
    }

    /** Words that may stand in many pages; 0 stands for none. */
    private void word(@Nullable String word) throws IOException {
      if (word == null) {
        number(0);
        return;
      }
      Integer known = words.get(word);
      if (known != null) {
        number(known);
        return;
      }
      words.put(word, words.size() + 1);
      number(words.size());
      text(word);
    }

    private void day(@Nullable LocalDate day) throws IOException {
      maybe(day, one -> out.writeInt(Math.toIntExact(one.toEpochDay())));
    }

    private void span(Span span) throws IOException {
      number(span.start());
      number(span.length());
    }

    private void page(Page page) throws IOException {
      Leaf leaf = page.leaf();
      text(leaf.id());
      out.writeLong(leaf.change());
      text(leaf.headline());
      list(leaf.outlets(), this::word);
      day(leaf.published());
      list(leaf.credits(), this::word);
      number(page.named().size());
      for (Map.Entry<String, Page.Naming> one : page.named().entrySet()) {
        word(one.getKey());
        party(one.getValue().party());
        number(one.getValue().mentions());
      }
      list(page.deeds(), this::deed);
      list(page.sayings(), this::saying);
      list(page.stands(), this::stand);
      list(page.figures(), this::figure);
    }

    private void party(Party party) throws IOException {
      Integer known = parties.get(party);
      if (known != null) {
        number(known);
        return;
      }
      parties.put(party, parties.size());
      number(parties.size() - 1);
      word(party.key());
      word(party.kind().name());
      word(party.name());
      word(party.english());
      word(party.code());
      word(party.role());
      word(party.wikidata());
      out.writeBoolean(party.known());
      maybe(
          party.location(),
          place -> {
            maybe(place.lat(), out::writeDouble);
            maybe(place.lon(), out::writeDouble);
            word(place.in());
            word(place.type());
          });
    }

    private void deed(Deed deed) throws IOException {
      word(deed.id());
      word(deed.type().name());
      word(deed.mode());
      word(deed.status().name());
      day(deed.day());
      out.writeBoolean(deed.dated());
      word(deed.time());
      list(deed.actors(), this::word);
      list(deed.recipients(), this::word);
      word(deed.place());
      number(deed.depth());
      span(deed.words());
    }

    private void saying(Saying saying) throws IOException {
      word(saying.id());
      day(saying.day());
      word(saying.speaker());
      list(saying.chain(), this::word);
      out.writeBoolean(saying.unnamed());
      word(saying.mode());
      span(saying.words());
    }

    private void stand(Stand stand) throws IOException {
      word(stand.id());
      word(stand.actor());
      word(stand.issue());
      maybe(stand.favours(), out::writeBoolean);
      word(stand.stance().name());
      day(stand.day());
      word(stand.record());
      number(stand.depth());
      span(stand.words());
      maybe(stand.condition(), this::span);
      span(stand.around());
    }

    private void figure(Counted figure) throws IOException {
      word(figure.id());
      day(figure.day());
      word(figure.period());
      word(figure.counts());
      word(figure.unit());
      word(figure.value().toString());
      word(figure.bound().name());
      word(figure.vague());
      out.writeBoolean(figure.part());
      word(figure.extent());
      word(figure.place());
      list(figure.chain(), this::word);
      span(figure.span());
      span(figure.words());
    }
  }

  /** Pages on their way out of the file. */
  private final class In {
    private final DataInputStream in;
    private final List<String> words = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();

    In(DataInputStream in) {
      this.in = in;
    }

    @Nullable Kept kept() throws IOException {
      if (!in.readUTF().equals(MAGIC) || in.readInt() != RULES) {
        return null;
      }
      long change = in.readLong();
      return new Kept(change, list(this::page));
    }

    private int number() throws IOException {
      int number = 0;
      for (int shift = 0; shift < Integer.SIZE; shift += SEVEN) {
        int part = in.readUnsignedByte();
        number |= (part & LOW) << shift;
        if ((part & MORE) == 0) {
          return number;
        }
      }
      throw new IOException("a number that does not end");
    }

    private <T> List<T> list(Reads<T> each) throws IOException {
      int count = number();
      List<T> all = new ArrayList<>(Math.min(count, BUFFER));
      for (int i = 0; i < count; i++) {
        all.add(each.one());
      }
      return List.copyOf(all);
    }

    private <T> @Nullable T maybe(Reads<T> read) throws IOException {
      return in.readBoolean() ? read.one() : null;
    }

    private String text() throws IOException {
      return new String(in.readNBytes(number()), StandardCharsets.UTF_8);
    }

    private @Nullable String wordOrNone() throws IOException {
      int number = number();
      if (number == 0) {
        return null;
      }
      if (number > words.size()) {
        words.add(paging.once(text()));
      }
      return words.get(number - 1);
    }

    private String word() throws IOException {
      String word = wordOrNone();
      if (word == null) {
        throw new IOException("a word is missing");
      }
      return word;
    }

    private @Nullable LocalDate day() throws IOException {
      return maybe(() -> LocalDate.ofEpochDay(in.readInt()));
    }

    private Span span() throws IOException {
      int start = number();
      return new Span(start, start + number());
    }

    private Page page() throws IOException {
      Leaf leaf =
          new Leaf(text(), in.readLong(), text(), list(this::word), day(), list(this::word));
      Map<String, Page.Naming> named = new LinkedHashMap<>();
      int count = number();
      for (int i = 0; i < count; i++) {
        named.put(word(), new Page.Naming(party(), number()));
      }
      return Page.of(
          leaf,
          named,
          list(() -> deed(leaf)),
          list(() -> saying(leaf)),
          list(() -> stand(leaf)),
          list(() -> figure(leaf)));
    }

    private Party party() throws IOException {
      int number = number();
      if (number == parties.size()) {
        parties.add(
            paging.once(
                new Party(
                    word(),
                    EntityKind.valueOf(word()),
                    word(),
                    wordOrNone(),
                    wordOrNone(),
                    wordOrNone(),
                    wordOrNone(),
                    in.readBoolean(),
                    maybe(
                        () ->
                            new Location(
                                maybe(in::readDouble),
                                maybe(in::readDouble),
                                wordOrNone(),
                                wordOrNone())))));
      }
      return parties.get(number);
    }

    private Deed deed(Leaf leaf) throws IOException {
      return new Deed(
          leaf,
          word(),
          EventType.valueOf(word()),
          wordOrNone(),
          Status.valueOf(word()),
          day(),
          in.readBoolean(),
          wordOrNone(),
          list(this::word),
          list(this::word),
          wordOrNone(),
          number(),
          span());
    }

    private Saying saying(Leaf leaf) throws IOException {
      return new Saying(
          leaf, word(), day(), wordOrNone(), list(this::word), in.readBoolean(), word(), span());
    }

    private Stand stand(Leaf leaf) throws IOException {
      return new Stand(
          leaf,
          word(),
          word(),
          wordOrNone(),
          maybe(in::readBoolean),
          Stance.valueOf(word()),
          day(),
          wordOrNone(),
          number(),
          span(),
          maybe(this::span),
          span());
    }

    private Counted figure(Leaf leaf) throws IOException {
      return new Counted(
          leaf,
          word(),
          day(),
          wordOrNone(),
          word(),
          word(),
          new BigDecimal(word()),
          Bound.valueOf(word()),
          wordOrNone(),
          in.readBoolean(),
          wordOrNone(),
          wordOrNone(),
          list(this::word),
          span(),
          span());
    }
  }
}
