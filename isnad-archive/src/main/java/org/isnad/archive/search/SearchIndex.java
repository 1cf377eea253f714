package org.isnad.archive.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.isnad.archive.record.ArchivedArticle;
import org.isnad.archive.record.Shelved;
import org.isnad.archive.record.State;
import org.isnad.archive.search.Asked.Part;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.lexicon.term.EventType;
import org.isnad.lexicon.term.Status;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Event;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Statement;
import org.isnad.story.identity.Identity;
import org.isnad.story.printing.Appearance;
import org.jspecify.annotations.Nullable;

/**
 * The index of an archive, in a folder beside the store. It knows up to which change it was made,
 * and is made anew where it was made by other rules. Safe for any number of threads.
 */
public final class SearchIndex implements Closeable {
  /** Its folder in the archive's. */
  public static final String FOLDER = "index";

  /** Another number, where documents are made by other rules: the index is then made anew. */
  private static final String RULES = "3";

  private static final String CHANGE = "change";
  private static final String MADE_BY = "rules";

  private static final String ID = "id";
  private static final String TEXT = "text";
  private static final String STEM = "stem";
  private static final String ACTOR = "actor";
  private static final String PLACE = "place";

  /** Whom an article names by what was read, where a decision says otherwise. */
  private static final String WAS = "was";

  private static final String TYPE = "type";

  /** How each event and statement is told: its type and status, and how many mouths. */
  private static final String TOLD = "told";

  /** As many mouths and more are the same. */
  private static final int DEEPEST = 9;

  private static final String OUTLET = "outlet";
  private static final String STATE = "state";
  private static final String DAY = "day";
  private static final String MONTH = "month";
  private static final String NEWEST = "newest";

  private static final List<String> FACETS = List.of(OUTLET, ACTOR, TYPE, PLACE, MONTH);

  /** How many values of a facet are given. */
  private static final int FACET_VALUES = 20;

  /** A whole word is worth more than another form of it, and a name as much. */
  private static final float EXACT = 2;

  private static final double BUFFER_MEGABYTES = 48;

  private static final FacetsConfig CONFIG = config();

  private final Analyzer words = WordFilter.words();
  private final Analyzer stems = WordFilter.stems();
  private final Inflections inflections = new Inflections();
  private final FSDirectory directory;
  private final @Nullable IndexWriter writer;
  private final SearcherManager searchers;
  private final Ordinals ordinals;

  private SearchIndex(
      FSDirectory directory,
      @Nullable IndexWriter writer,
      SearcherManager searchers,
      Ordinals ordinals) {
    this.directory = directory;
    this.writer = writer;
    this.searchers = searchers;
    this.ordinals = ordinals;
  }

  /**
   * The ordinals of facets, which are made once for a state of the index: of a new one by whoever
   * brings it up to date, so that nobody who searches waits for them.
   */
  private static final class Ordinals extends SearcherFactory {
    private final Map<IndexReader, SortedSetDocValuesReaderState> made =
        Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
        throws IOException {
      if (previous != null) {
        of(reader);
      }
      return super.newSearcher(reader, previous);
    }

    /** Of a state of the index; null where no article has a value of any facet yet. */
    @Nullable SortedSetDocValuesReaderState of(IndexReader reader) throws IOException {
      SortedSetDocValuesReaderState state = made.get(reader);
      if (state == null) {
        try {
          state = new DefaultSortedSetDocValuesReaderState(reader, CONFIG);
        } catch (IllegalArgumentException e) {
          return null;
        }
        made.put(reader, state);
      }
      return state;
    }
  }

  private static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    for (String dimension : FACETS) {
      config.setMultiValued(dimension, true);
    }
    return config;
  }

  /** Whether there is an index of these rules that can be read. */
  public static boolean exists(Path archive) throws IOException {
    Path folder = archive.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (FSDirectory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        return false;
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return RULES.equals(reader.getIndexCommit().getUserData().get(MADE_BY));
      }
    }
  }

  /** Opens an index that {@linkplain #exists exists}, to read it. */
  public static SearchIndex reading(Path archive) throws IOException {
    FSDirectory directory = FSDirectory.open(archive.resolve(FOLDER));
    Ordinals ordinals = new Ordinals();
    return new SearchIndex(directory, null, new SearcherManager(directory, ordinals), ordinals);
  }

  /**
   * Opens the index to write to it too; begins a new one where there is none, or one of other
   * rules.
   *
   * @param anew whether to begin a new one in any case
   */
  public static SearchIndex writing(Path archive, boolean anew) throws IOException {
    boolean keep = !anew && exists(archive);
    FSDirectory directory = FSDirectory.open(archive.resolve(FOLDER));
    PerFieldAnalyzerWrapper analyzer =
        new PerFieldAnalyzerWrapper(WordFilter.words(), Map.of(STEM, WordFilter.stems()));
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer)
            .setOpenMode(
                keep ? IndexWriterConfig.OpenMode.APPEND : IndexWriterConfig.OpenMode.CREATE)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    IndexWriter writer = new IndexWriter(directory, config);
    if (!keep) {
      say(writer, 0);
      writer.commit();
    }
    Ordinals ordinals = new Ordinals();
    return new SearchIndex(directory, writer, new SearcherManager(writer, ordinals), ordinals);
  }

  /** The last change that is in it. */
  public long seen() throws IOException {
    if (writer != null && writer.getLiveCommitData() != null) {
      for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
        if (entry.getKey().equals(CHANGE)) {
          return Long.parseLong(entry.getValue());
        }
      }
    }
    searchers.maybeRefreshBlocking();
    IndexSearcher searcher = searchers.acquire();
    try {
      DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
      return Long.parseLong(reader.getIndexCommit().getUserData().getOrDefault(CHANGE, "0"));
    } finally {
      searchers.release(searcher);
    }
  }

  /** Puts an article in, in the place of what was there of it; to be followed by a commit. */
  public void put(Shelved shelved) throws IOException {
    IndexWriter to = writing();
    to.updateDocument(new Term(ID, shelved.article().id()), CONFIG.build(document(shelved)));
  }

  /** Keeps what was put in, up to this change. */
  public void commit(long change) throws IOException {
    IndexWriter to = writing();
    say(to, change);
    to.commit();
    searchers.maybeRefreshBlocking();
  }

  /** How many articles it has. */
  public int size() throws IOException {
    searchers.maybeRefreshBlocking();
    IndexSearcher searcher = searchers.acquire();
    try {
      return searcher.getIndexReader().numDocs();
    } finally {
      searchers.release(searcher);
    }
  }

  /** Whether it has an article. */
  public boolean has(String id) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return searcher.getIndexReader().docFreq(new Term(ID, id)) > 0;
    } finally {
      searchers.release(searcher);
    }
  }

  private IndexWriter writing() {
    if (writer == null) {
      throw new IllegalStateException("opened for reading");
    }
    return writer;
  }

  private static void say(IndexWriter writer, long change) {
    writer.setLiveCommitData(Map.of(CHANGE, Long.toString(change), MADE_BY, RULES).entrySet());
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    if (writer != null) {
      // What was put in behind the last commit is put in again by whoever catches up.
      writer.rollback();
    }
    directory.close();
  }

  private static Document document(Shelved shelved) {
    Reading reading = shelved.reading();
    Document document = new Document();
    document.add(new StringField(ID, shelved.article().id(), Field.Store.YES));
    String title = shelved.article().first().title();
    for (String text : title == null ? List.of(shelved.text()) : List.of(title, shelved.text())) {
      document.add(new TextField(TEXT, text, Field.Store.NO));
      document.add(new TextField(STEM, text, Field.Store.NO));
    }
    Set<String> actors = new HashSet<>();
    Set<String> places = new HashSet<>();
    for (Entity entity : reading.entities()) {
      String key = Identity.key(entity);
      if (Identity.isOne(key)) {
        actors.add(key);
        if (entity.kind() == EntityKind.PLACE || entity.kind() == EntityKind.COUNTRY) {
          places.add(key);
        }
      }
    }
    if (shelved.isAmended()) {
      for (Entity entity : shelved.derived().entities()) {
        String key = Identity.key(entity);
        if (Identity.isOne(key) && !actors.contains(key)) {
          document.add(new StringField(WAS, key, Field.Store.NO));
        }
      }
    }
    Map<String, Integer> depths = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (Statement statement : reading.statements()) {
      depths.put(statement.id(), statement.chain().size());
      told.add(told("", "", statement.chain().size()));
    }
    Set<String> types = new HashSet<>();
    for (Event event : reading.events()) {
      types.add(event.type().name());
      String statement = event.statement();
      int depth = statement == null ? 0 : depths.getOrDefault(statement, 0);
      told.add(told(event.type().name(), event.status().name(), depth));
    }
    for (String one : told) {
      document.add(new StringField(TOLD, one, Field.Store.NO));
    }
    Set<String> outlets = new HashSet<>();
    for (Appearance appearance : shelved.article().appearances()) {
      if (appearance.outlet() != null) {
        outlets.add(appearance.outlet());
      }
    }
    each(document, ACTOR, actors);
    each(document, PLACE, places);
    each(document, TYPE, types);
    each(document, OUTLET, outlets);
    document.add(new StringField(STATE, shelved.article().state().word(), Field.Store.NO));
    LocalDate day = reading.article().published();
    long sorted = Long.MIN_VALUE;
    if (day != null) {
      sorted = day.toEpochDay();
      document.add(new IntPoint(DAY, (int) day.toEpochDay()));
      document.add(new SortedSetDocValuesFacetField(MONTH, day.toString().substring(0, 7)));
    }
    document.add(new NumericDocValuesField(NEWEST, sorted));
    return document;
  }

  private static String told(String type, String status, int depth) {
    return type + "/" + status + "/" + Math.min(depth, DEEPEST);
  }

  /** All that something can be told as that a query asks for. */
  private static Set<String> told(Query query) {
    Manner manner = query.manner();
    boolean events = !query.types().isEmpty() || !manner.statuses().isEmpty();
    Set<EventType> types = query.types().isEmpty() ? EnumSet.allOf(EventType.class) : query.types();
    Set<Status> statuses =
        manner.statuses().isEmpty() ? EnumSet.allOf(Status.class) : manner.statuses();
    Set<String> told = new HashSet<>();
    for (int depth = Math.min(manner.least(), DEEPEST);
        depth <= Math.min(manner.most(), DEEPEST);
        depth++) {
      for (EventType type : types) {
        for (Status status : statuses) {
          told.add(told(type.name(), status.name(), depth));
        }
      }
      if (!events) {
        told.add(told("", "", depth));
      }
    }
    return told;
  }

  private static void each(Document document, String field, Set<String> values) {
    for (String value : values) {
      if (!value.isEmpty()) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedSetDocValuesFacetField(field, value));
      }
    }
  }

  /** What the index says: ids with their scores, how many there are in all, and the facets. */
  public record Answer(long total, List<Scored> scored, Map<String, List<Found.Count>> facets) {}

  /** An article that was found. */
  public record Scored(String id, double score) {}

  /**
   * A query made ready: its words taken apart and its names known.
   *
   * @param query the query
   * @param asked its words
   * @param actors the keys of those whom its words name, by word or phrase
   */
  public static final class Ready {
    private final Query query;
    private final Asked asked;
    private final Map<Part, Set<String>> actors;

    private Ready(Query query, Asked asked, Map<Part, Set<String>> actors) {
      this.query = query;
      this.asked = asked;
      this.actors = actors;
    }

    /** Whether it searches for nobody, so that no names have to be marked. */
    public boolean namesNobody() {
      return everybody().isEmpty();
    }

    /** The keys of all whom it searches for, by name or by key. */
    private Set<String> everybody() {
      Set<String> all = new HashSet<>(query.actors());
      actors.forEach((part, keys) -> all.addAll(part.not() ? Set.of() : keys));
      all.addAll(query.places());
      return all;
    }
  }

  /**
   * Takes a query apart.
   *
   * @param named whom a name can mean, as keys; empty for what is no name
   * @throws org.isnad.archive.record.ArchiveException when its words can't be understood
   */
  public Ready ready(Query query, Function<String, Set<String>> named) {
    Asked asked = Asked.of(query.words(), words, stems, inflections::of);
    Asked joined = joinNames(asked, named);
    Map<Part, Set<String>> actors = new LinkedHashMap<>();
    for (Part part : joined.parts()) {
      // A phrase in quotation marks is meant as it is written.
      actors.put(part, part.phrase() ? Set.of() : named.apply(part.name()));
    }
    return new Ready(query, joined, actors);
  }

  /** Neighbouring words that together are a name become one part: Sergey Lavrov, الأمم المتحدة. */
  private static Asked joinNames(Asked asked, Function<String, Set<String>> named) {
    List<Part> parts = new ArrayList<>();
    List<Part> given = asked.parts();
    int at = 0;
    while (at < given.size()) {
      int best = at + 1;
      for (int to = Math.min(given.size(), at + 6); to > at + 1; to--) {
        if (given.subList(at, to).stream().noneMatch(part -> part.phrase() || part.not())
            && !named.apply(join(given.subList(at, to)).name()).isEmpty()) {
          best = to;
          break;
        }
      }
      parts.add(join(given.subList(at, best)));
      at = best;
    }
    return new Asked(parts);
  }

  private static Part join(List<Part> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<String> words = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    parts.forEach(part -> words.addAll(part.words()));
    parts.forEach(part -> stems.addAll(part.stems()));
    return new Part(words, stems, Set.of(), false, false);
  }

  /**
   * Searches.
   *
   * @param offset how many hits to pass over
   * @param limit how many to give; 0 for the number and the facets alone
   * @param faceted whether to count facets
   */
  public Answer search(Ready ready, int offset, int limit, boolean faceted) throws IOException {
    org.apache.lucene.search.Query query = compiled(ready);
    IndexSearcher searcher = searchers.acquire();
    try {
      int most = Math.max(1, searcher.getIndexReader().maxDoc());
      int wanted = (int) Math.min(most, Math.max(1L, (long) offset + limit));
      CollectorManager<?, ? extends TopDocs> best =
          ready.query.newest()
              ? new TopFieldCollectorManager(
                  new Sort(new SortField(NEWEST, SortField.Type.LONG, true), SortField.FIELD_SCORE),
                  wanted,
                  null,
                  Integer.MAX_VALUE)
              : new TopScoreDocCollectorManager(wanted, null, Integer.MAX_VALUE);
      // Both are gathered in one go.
      Object[] found =
          faceted
              ? searcher.search(
                  query, new MultiCollectorManager(best, new FacetsCollectorManager()))
              : new Object[] {searcher.search(query, best)};
      TopDocs top = (TopDocs) found[0];
      List<Scored> scored = new ArrayList<>();
      for (int i = offset; i < Math.min(top.scoreDocs.length, (long) offset + limit); i++) {
        ScoreDoc hit = top.scoreDocs[i];
        String id = searcher.storedFields().document(hit.doc, Set.of(ID)).get(ID);
        scored.add(new Scored(id, Float.isNaN(hit.score) ? 0 : hit.score));
      }
      Map<String, List<Found.Count>> facets =
          faceted ? facets(searcher, (FacetsCollector) found[1]) : Map.of();
      return new Answer(top.totalHits.value, scored, facets);
    } finally {
      searchers.release(searcher);
    }
  }

  /** The ids of all articles that a query finds, in no order. */
  public List<String> ids(Ready ready) throws IOException {
    return ids(compiled(ready));
  }

  /** The ids of the articles that name one of these, by what was read or by what was decided. */
  public Set<String> bearers(Set<String> keys) throws IOException {
    searchers.maybeRefreshBlocking();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(set(ACTOR, keys), Occur.SHOULD);
    any.add(set(WAS, keys), Occur.SHOULD);
    return new HashSet<>(ids(any.build()));
  }

  private List<String> ids(org.apache.lucene.search.Query query) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      int most = Math.max(1, searcher.getIndexReader().maxDoc());
      TopDocs top =
          searcher.search(
              new ConstantScoreQuery(query),
              new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE));
      List<String> ids = new ArrayList<>(top.scoreDocs.length);
      for (ScoreDoc hit : top.scoreDocs) {
        ids.add(searcher.storedFields().document(hit.doc, Set.of(ID)).get(ID));
      }
      return ids;
    } finally {
      searchers.release(searcher);
    }
  }

  private Map<String, List<Found.Count>> facets(IndexSearcher searcher, FacetsCollector matching)
      throws IOException {
    Map<String, List<Found.Count>> counts = new LinkedHashMap<>();
    SortedSetDocValuesReaderState state = ordinals.of(searcher.getIndexReader());
    if (state == null) {
      return counts;
    }
    SortedSetDocValuesFacetCounts all = new SortedSetDocValuesFacetCounts(state, matching);
    for (String dimension : FACETS) {
      FacetResult result = all.getTopChildren(FACET_VALUES, dimension);
      List<Found.Count> values = new ArrayList<>();
      if (result != null) {
        for (LabelAndValue value : result.labelValues) {
          values.add(new Found.Count(value.label, value.value.longValue()));
        }
      }
      counts.put(dimension, values);
    }
    return counts;
  }

  /**
   * The words that were searched for, in one article.
   *
   * @param entities whom it names; none where {@linkplain Ready#namesNobody nobody} is searched for
   */
  public Found.Hit hit(
      Ready ready, ArchivedArticle article, String text, List<Entity> entities, double score) {
    Snippets.Snippet snippet = Snippets.of(text, entities, ready.asked, ready.everybody());
    return new Found.Hit(article, score, snippet.stretch(), snippet.marks(), text);
  }

  private static org.apache.lucene.search.Query compiled(Ready ready) {
    Query query = ready.query;
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Part part : ready.asked.parts()) {
      all.add(
          compiled(part, ready.actors.getOrDefault(part, Set.of())),
          part.not() ? Occur.MUST_NOT : Occur.MUST);
    }
    among(all, OUTLET, query.outlets());
    among(all, ACTOR, query.actors());
    among(all, PLACE, query.places());
    among(all, TYPE, names(query.types()));
    if (!query.manner().isAny()) {
      all.add(set(TOLD, told(query)), Occur.FILTER);
    }
    Set<String> states = new HashSet<>();
    for (State state : query.states()) {
      states.add(state.word());
    }
    among(all, STATE, states);
    LocalDate from = query.from();
    LocalDate to = query.to();
    if (from != null || to != null) {
      all.add(
          IntPoint.newRangeQuery(
              DAY,
              from == null ? Integer.MIN_VALUE : (int) from.toEpochDay(),
              to == null ? Integer.MAX_VALUE : (int) to.toEpochDay()),
          Occur.FILTER);
    }
    if (ready.asked.parts().isEmpty()) {
      all.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    return all.build();
  }

  private static org.apache.lucene.search.Query compiled(Part part, Set<String> actors) {
    org.apache.lucene.search.Query exact = phrase(TEXT, part.words());
    if (part.phrase()) {
      return exact;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(new BoostQuery(exact, EXACT), Occur.SHOULD);
    any.add(phrase(STEM, part.stems()), Occur.SHOULD);
    if (!part.forms().isEmpty()) {
      any.add(new ConstantScoreQuery(set(STEM, part.forms())), Occur.SHOULD);
    }
    if (!actors.isEmpty()) {
      any.add(new BoostQuery(new ConstantScoreQuery(set(ACTOR, actors)), EXACT), Occur.SHOULD);
    }
    return any.build();
  }

  private static org.apache.lucene.search.Query phrase(String field, List<String> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.get(0)))
        : new PhraseQuery(field, terms.toArray(String[]::new));
  }

  private static void among(BooleanQuery.Builder all, String field, Set<String> values) {
    if (!values.isEmpty()) {
      all.add(set(field, values), Occur.FILTER);
    }
  }

  private static org.apache.lucene.search.Query set(String field, Set<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static Set<String> names(Set<EventType> types) {
    Set<String> names = new HashSet<>();
    types.forEach(type -> names.add(type.name()));
    return names;
  }
}
