package org.isnad.reader.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.text.Letters;
import org.isnad.lexicon.Actor;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * The real thing that phrases of one article stand for, while the article is being read; it becomes
 * an {@link org.isnad.reader.record.Entity} where a mention, a statement or an event needs it.
 * Belongs to one reading and is not shared between threads.
 */
public final class Referent {
  private final String key;
  private EntityKind kind;
  private String name;
  private @Nullable String english;
  private @Nullable String code;
  private @Nullable String role;
  private @Nullable String country;
  private @Nullable Actor actor;
  private @Nullable Referent affiliation;
  private @Nullable String body;
  private boolean feminine;
  private boolean plural;
  private boolean source;
  private boolean medium;
  private final Set<String> roles = new HashSet<>();
  private @Nullable String folded;
  private @Nullable List<String> heads;
  private final List<Span> mentions = new ArrayList<>();
  private final List<Span> phrases = new ArrayList<>();

  /**
   * A new referent.
   *
   * @param key what makes it one thing in this article: a lexicon id, a composed id, or its folded
   *     name
   * @param kind what it is
   * @param name its name or description
   */
  public Referent(String key, EntityKind kind, String name) {
    this.key = key;
    this.kind = kind;
    this.name = name;
  }

  /**
   * People whom a phrase describes and nothing names.
   *
   * @param key what makes them one thing in this article
   * @param kind what they are
   * @param description the phrase
   * @param feminine whether verbs agree with it in the feminine
   * @param plural whether they are more than one
   * @param country where an adjective places them (ISO alpha-3), or null
   */
  public static Referent described(
      String key,
      EntityKind kind,
      String description,
      boolean feminine,
      boolean plural,
      @Nullable String country) {
    Referent referent = new Referent(key, kind, description);
    referent.feminine = feminine;
    referent.plural = plural;
    referent.country = country;
    return referent;
  }

  /**
   * A government that the article calls by the name of who leads it.
   *
   * @param key what makes it one thing in this article
   * @param description the phrase
   * @param country its country (ISO alpha-3), or null
   */
  public static Referent government(String key, String description, @Nullable String country) {
    Referent referent = new Referent(key, EntityKind.ORGANIZATION, description);
    referent.country = country;
    referent.code = country == null ? null : country + "GOV";
    return referent;
  }

  /**
   * Whether it is a country that the article brings up by an adjective alone (الاتفاق الإيراني): it
   * takes part in what is told, but is not enough for something to be told of it.
   */
  public boolean isUnnamedCountry() {
    return kind == EntityKind.COUNTRY && mentions.isEmpty();
  }

  /** What makes it one thing in this article. */
  public String key() {
    return key;
  }

  /** What it is. */
  public EntityKind kind() {
    return kind;
  }

  void kind(EntityKind better) {
    kind = better;
  }

  /** Its name or description. */
  public String name() {
    return name;
  }

  /** Its name, folded. */
  String folded() {
    if (folded == null) {
      folded = Letters.fold(name);
    }
    return folded;
  }

  void name(String better) {
    name = better;
    folded = null;
    heads = null;
  }

  /** Its English name, or null. */
  public @Nullable String english() {
    return english;
  }

  void english(@Nullable String name) {
    english = name;
  }

  /** Its code, or null. */
  public @Nullable String code() {
    return code;
  }

  void code(@Nullable String known) {
    code = known;
  }

  /** Its office or rank in the article's words, or null. */
  public @Nullable String role() {
    return role;
  }

  void role(@Nullable String words) {
    role = words;
  }

  /** The country it belongs to (ISO alpha-3), or null. */
  public @Nullable String country() {
    return country;
  }

  void country(@Nullable String iso3) {
    country = iso3;
  }

  /** Its line in the lexicon, or null. */
  public @Nullable Actor actor() {
    return actor;
  }

  void actor(@Nullable Actor line) {
    actor = line;
    heads = null;
  }

  /** Whether the article or the lexicon gives it this role noun. */
  boolean hasRole(String roleNoun) {
    return roles.contains(roleNoun);
  }

  /** Whether it has a role noun that begins with this one (مصدر of مصدر أمني). */
  boolean hasRoleHead(String noun) {
    for (String role : roles) {
      if (role.startsWith(noun)
          && (role.length() == noun.length() || role.charAt(noun.length()) == ' ')) {
        return true;
      }
    }
    return false;
  }

  boolean hasRoles() {
    return !roles.isEmpty();
  }

  void addRole(String roleNoun) {
    roles.add(roleNoun);
  }

  /**
   * The first words of its names that have more (المرصد of المرصد السوري لحقوق الإنسان), folded and
   * without the article.
   *
   * @param words what is remembered of the names of known actors
   */
  List<String> heads(NameWords words) {
    List<String> all = heads;
    if (all == null) {
      all = new ArrayList<>(2);
      NameWords.addHead(all, name);
      if (actor != null) {
        all.addAll(words.namesOf(actor).heads());
      }
      heads = all;
    }
    return all;
  }

  /** Whether it is somebody described who may be an unnamed source (مصدر أمني, شهود عيان). */
  public boolean isSource() {
    return source;
  }

  void source(boolean may) {
    source = may;
  }

  /** Whether it is an outlet or agency, named or only described. */
  boolean isMedium() {
    return medium || actor != null && actor.medium() != null;
  }

  void medium(boolean is) {
    medium = is;
  }

  /**
   * Where phrases describe it, in UTF-16 units; these become mentions where it turns out to be an
   * unnamed source.
   */
  public List<Span> phrases() {
    return phrases;
  }

  /** The id of the kind of body that it is (government, army), or null. */
  @Nullable String body() {
    return body;
  }

  void body(@Nullable String id) {
    body = id;
  }

  /** The body or country that its role belongs to, or null. */
  public @Nullable Referent affiliation() {
    return affiliation;
  }

  void affiliation(@Nullable Referent body) {
    affiliation = body;
  }

  /** Whether verbs and pronouns agree with it in the feminine. */
  public boolean feminine() {
    return feminine;
  }

  void feminine(boolean is) {
    feminine = is;
  }

  /** Whether it is more than one person. */
  public boolean plural() {
    return plural;
  }

  void plural(boolean is) {
    plural = is;
  }

  /** Its named mentions, in UTF-16 units, in the order in which they were found. */
  public List<Span> mentions() {
    return mentions;
  }

  /** Whether it is one of the kinds that act and speak. */
  public boolean canAct() {
    return kind != EntityKind.PLACE && kind != EntityKind.GATHERING;
  }

  @Override
  public String toString() {
    return key;
  }
}
