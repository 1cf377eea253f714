package org.isnad.reader.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.arabic.inflection.Analysis;
import org.isnad.arabic.inflection.Person;
import org.isnad.arabic.inflection.Pronoun;
import org.isnad.arabic.inflection.VerbTable;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.arabic.word.Proclitics;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.WordMemo;
import org.isnad.arabic.word.WordType;
import org.isnad.arabic.word.WordTypes;
import org.isnad.lexicon.Actor;
import org.isnad.lexicon.Institution;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.Role;
import org.isnad.lexicon.RoleForm;
import org.isnad.lexicon.term.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * The classes of words that the search for names asks for, taken out of the lexicon once.
 * Immutable.
 */
final class NameWords {
  final Set<String> officeWords;
  final Set<String> rolePrepositions;
  final Set<String> sentRoles;
  final Set<String> beforeNames;
  final Set<String> complementizers;
  final Set<String> othersInConstruct;
  final Set<String> actsAndSources;
  final Set<String> aboutWhat;
  final Set<String> towards;
  final Set<String> bodyAdjectives;
  final Set<String> classNouns;
  final Set<String> locatives;
  final Set<String> motions;
  final Set<String> givenNames;
  final Set<String> femaleNames;
  final Set<String> announcing;
  final Set<String> membersOfGroup;
  final Set<String> withinBody;
  final Set<String> media;
  final Set<String> partitives;
  final Set<String> sides;
  final Set<String> formerNouns;
  final Set<String> sourceNouns;
  final Set<String> placeNouns;
  final Set<String> armedHeads;
  final Set<String> gatheringHeads;
  final Set<String> mentionHeads;
  final Set<String> documents;
  final Set<String> adjectives;
  final Set<String> institutionNouns;
  final Set<String> portfolios;
  final Set<String> notNames;
  final Set<String> quantifiers;
  final Set<String> months;
  final Set<String> bodyHeads;
  final Set<String> passingAdjectives;
  final Set<String> nameEndings;
  final Set<String> notRoles;
  final Set<String> patronymics;
  final Set<String> houses;
  final Set<String> officeFields;
  final Set<String> nounsToo;
  final Set<String> functionWords;
  private final Map<String, String> sameRole = new HashMap<>();

  // What was found for the lexicon's role nouns, titles of offices and actors.
  private final Map<String, String> keys = new ConcurrentHashMap<>();
  private final Map<String, String> titleKeys = new ConcurrentHashMap<>();
  private final Map<String, ActorNames> actorNames = new ConcurrentHashMap<>();
  private final Lexicon lexicon;
  private final Map<String, List<Actor>> armies = new HashMap<>();

  /** Where names, bodies and role nouns begin. */
  final WordMemo<PhraseTable.Starts<Name>> known;

  final WordMemo<PhraseTable.Starts<Institution>> bodies;

  /** What words are by their letters alone. */
  final WordMemo<Traits> traits;

  /**
   * What a word is to the search for names.
   *
   * @param function whether it is of a closed class
   * @param definite whether it has the article, also behind و or ب, or hidden in لل
   * @param role whether a role noun begins with it as it stands
   * @param title whether it is a role noun that can stand before a person's name
   * @param medium whether it is a noun for an outlet
   * @param portfolio whether it stands for a ministry, but also for what an office is for
   * @param placeNoun whether it is a noun of place, also with clitics (بمحافظة); with the article
   *     it is an adjective's noun
   * @param finiteVerb whether it is a conjugated verb that the lexicon knows: التقى has no article
   * @param nisba the adjective of a country that it is, or null
   * @param begins what may begin with it, as bits
   */
  record Traits(
      boolean function,
      boolean definite,
      boolean role,
      boolean title,
      boolean medium,
      boolean portfolio,
      boolean placeNoun,
      boolean finiteVerb,
      @Nullable Nisba nisba,
      byte begins) {}

  private static final String MILITARY = "MIL";

  /** A name that the lexicon holds may begin. */
  static final int NAME = 1;

  /** A body that every state has. */
  static final int BODY = 1 << 1;

  /** A role phrase. */
  static final int ROLE = 1 << 2;

  /** A body that is named by a common noun. */
  static final int BODY_HEAD = 1 << 3;

  /** A definite noun that can be the head of a longer name. */
  static final int NAME_HEAD = 1 << 4;

  /** Letters of the shortest such noun, with its article. */
  static final int SHORTEST_HEAD = 5;

  /** How many letters an attached pronoun has at most. */
  private static final int LONGEST_PRONOUN = 3;

  final WordMemo<PhraseTable.Starts<RoleForm>> roles;

  /** The armies of a country that go by a short form where its country is known. */
  List<Actor> armiesOf(String country) {
    return armies.getOrDefault(country, List.of());
  }

  NameWords(Lexicon lexicon, WordTypes types) {
    this.lexicon = lexicon;
    known = types.remember(word -> lexicon.names().starts(word.form()));
    bodies = types.remember(word -> lexicon.institutions().starts(word.form()));
    roles = types.remember(word -> lexicon.roles().starts(word.form()));
    traits = types.remember(this::traitsOf);
    officeWords = lexicon.words("office-word");
    Set<String> armyNouns = lexicon.words("army-noun");
    for (Actor actor : lexicon.actors()) {
      String country = actor.country();
      if (country != null
          && actor.kind() == EntityKind.ARMED_GROUP
          && (country + MILITARY).equals(actor.code())
          && actor.shorts().stream()
              .anyMatch(name -> armyNouns.contains(Draft.firstWord(Letters.fold(name))))) {
        armies.computeIfAbsent(country, c -> new ArrayList<>(1)).add(actor);
      }
    }
    rolePrepositions = lexicon.words("role-preposition");
    sentRoles = lexicon.words("sent-role");
    beforeNames = lexicon.words("before-name");
    complementizers = lexicon.words("complementizer");
    othersInConstruct = lexicon.words("other-in-construct");
    actsAndSources = lexicon.words("act-and-source");
    aboutWhat = lexicon.words("about-what");
    towards = lexicon.words("towards");
    bodyAdjectives = lexicon.words("body-adjective");
    classNouns = lexicon.words("class-noun");
    locatives = lexicon.words("locative");
    motions = lexicon.words("motion");
    givenNames = lexicon.words("given-name");
    femaleNames = lexicon.words("female-name");
    announcing = lexicon.words("announces-name");
    membersOfGroup = lexicon.words("members-of-group");
    withinBody = lexicon.words("within-body");
    media = lexicon.words("medium");
    partitives = lexicon.words("partitive");
    sides = lexicon.words("inner-side");
    formerNouns = lexicon.words("former-holder");
    sourceNouns = lexicon.words("source-anaphor");
    placeNouns = lexicon.words("place-noun");
    armedHeads = lexicon.words("armed-head");
    gatheringHeads = lexicon.words("gathering-head");
    mentionHeads = lexicon.words("mention-head");
    documents = lexicon.words("document");
    adjectives = lexicon.words("adjective");
    institutionNouns = lexicon.words("institution-noun");
    portfolios = lexicon.words("portfolio");
    quantifiers = lexicon.words("quantifier");
    notNames = lexicon.words("not-a-name");
    months = lexicon.words("month-name");
    bodyHeads = lexicon.words("body-head");
    passingAdjectives = lexicon.words("passing-adjective");
    nameEndings = lexicon.words("name-ending");
    notRoles = lexicon.words("not-a-role");
    patronymics = lexicon.words("patronymic");
    houses = lexicon.words("house");
    officeFields = lexicon.words("office-field");
    nounsToo = lexicon.words("noun-too");
    functionWords = new HashSet<>();
    for (String group :
        List.of(
            "preposition",
            "negation",
            "relative",
            "complementizer",
            "clause-opener",
            "auxiliary",
            "adverb",
            "governed-pronoun",
            "demonstrative",
            "pronoun")) {
      functionWords.addAll(lexicon.words(group));
    }
    for (String pair : lexicon.words("same-role")) {
      int equals = pair.indexOf('=');
      sameRole.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
  }

  private Traits traitsOf(WordType word) {
    String form = word.form();
    PhraseTable.Node<RoleForm> role = lexicon.roles().start(form);
    boolean title =
        role != null
            && !functionWords.contains(form)
            && role.values().stream().anyMatch(f -> !f.role().isGroup() && !f.role().source());
    int from = form.startsWith("ال") ? 2 : 0;
    List<Nisba> nisbas = lexicon.nisbas().get(form, from, form.length());
    return new Traits(
        functionWords.contains(form),
        isDefinite(form),
        role != null,
        title,
        media.contains(form),
        portfolios.contains(form),
        isPlaceNoun(form),
        isFiniteVerb(form, 0),
        nisbas.isEmpty() ? null : nisbas.get(0),
        (byte) begins(word));
  }

  private boolean isPlaceNoun(String form) {
    int[] readings = new int[Proclitics.MOST];
    int count = Proclitics.of(form, readings);
    for (int r = 0; r < count; r++) {
      if (!Proclitics.hiddenArticle(readings[r])
          && placeNouns.contains(form.substring(Proclitics.letters(readings[r])))) {
        return true;
      }
    }
    return false;
  }

  private int begins(WordType word) {
    if (word.kind() == TokenKind.PUNCTUATION) {
      return 0;
    }
    int begins = known.of(word).size() > 0 ? NAME : 0;
    if (word.kind() != TokenKind.ARABIC) {
      return begins;
    }
    String form = word.form();
    begins |= bodies.of(word).size() > 0 ? BODY : 0;
    begins |= roles.of(word).size() > 0 && !notRoles.contains(form) ? ROLE : 0;
    int[] readings = new int[Proclitics.MOST];
    int count = Proclitics.of(form, readings);
    for (int r = 0; r < count; r++) {
      String bare = bare(form, readings[r]);
      boolean article = bare.startsWith("ال");
      begins |= bodyHeads.contains(article ? bare.substring(2) : bare) ? BODY_HEAD : 0;
      begins |= article && bare.length() >= SHORTEST_HEAD ? NAME_HEAD : 0;
    }
    return begins;
  }

  /** A form without the clitics of a reading, with the article that hides in لل. */
  static String bare(String form, int reading) {
    if (reading == 0) {
      return form;
    }
    String rest = form.substring(Proclitics.letters(reading));
    return Proclitics.hiddenArticle(reading) ? "ال" + rest : rest;
  }

  private boolean isDefinite(String form) {
    if (isFiniteVerb(form, 0)) {
      return false;
    }
    return form.startsWith("ال")
        || form.startsWith("لل")
        || form.length() > 3
            && "وفبك".indexOf(form.charAt(0)) >= 0
            && (form.startsWith("ال", 1) || form.startsWith("لل", 1));
  }

  /**
   * Whether {@code form}, from a letter on, is a conjugated verb that the lexicon knows: التقى has
   * no article.
   */
  boolean isFiniteVerb(String form, int from) {
    VerbTable verbs = lexicon.predicates().verbs();
    int entry = verbs.find(form, from, form.length());
    for (int a = 0; entry >= 0 && a < verbs.count(entry); a++) {
      int analysis = verbs.analysis(entry, a);
      if (Analysis.tense(analysis).isFinite() && Analysis.person(analysis) == Person.THIRD) {
        return true;
      }
    }
    return false;
  }

  /** أجرته: a conjugated verb with a pronoun. */
  boolean isVerbWithObject(String form) {
    for (int to = form.length() - 1; to > 2 && to >= form.length() - LONGEST_PRONOUN; to--) {
      if (Pronoun.at(form, to, form.length()) != null && isFiniteVerb(form.substring(0, to), 0)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The role noun by which a holder of this role may be called again; roles that news interchanges
   * share one.
   */
  String key(Role role) {
    return keys.computeIfAbsent(
        role.word(),
        word -> {
          String folded = Letters.fold(word);
          return sameRole.getOrDefault(folded, folded);
        });
  }

  /**
   * The role noun that an office's title begins with (وزير of وزير الخارجية), or its first word.
   */
  String keyOfTitle(String title) {
    return titleKeys.computeIfAbsent(title, this::findKeyOfTitle);
  }

  private String findKeyOfTitle(String title) {
    String folded = Letters.fold(title);
    String[] parts = folded.split(" ");
    String key = parts[0];
    PhraseTable.Node<RoleForm> node = lexicon.roles().start(parts[0]);
    for (int i = 1; node != null; i++) {
      if (!node.values().isEmpty()) {
        key = key(node.values().get(0).role());
      }
      node = i < parts.length ? node.next(parts[i]) : null;
    }
    return sameRole.getOrDefault(key, key);
  }

  /**
   * What the names of an actor bring into every article that speaks of him.
   *
   * @param shortNames what he goes by once he is named, folded: the lexicon's short forms, and a
   *     person's house (آل خليفة of راشد بن عبد الله آل خليفة)
   * @param heads see {@link Referent#heads}
   * @param feminine whether verbs agree with him in the feminine
   */
  record ActorNames(List<String> shortNames, List<String> heads, boolean feminine) {}

  /** The same for an actor of the lexicon. */
  ActorNames namesOf(Actor actor) {
    return actorNames.computeIfAbsent(
        actor.id(),
        id -> {
          List<String> heads = new ArrayList<>(2);
          actor.names().forEach(name -> addHead(heads, name));
          return new ActorNames(shortNames(actor), List.copyOf(heads), isFeminine(actor));
        });
  }

  private List<String> shortNames(Actor actor) {
    List<String> all = new ArrayList<>();
    actor.shorts().forEach(name -> all.add(Letters.fold(name)));
    if (actor.kind() == EntityKind.PERSON) {
      for (String name : actor.names()) {
        String house = house(Letters.fold(name));
        if (house != null) {
          all.add(house);
        }
      }
    }
    return List.copyOf(all);
  }

  private @Nullable String house(String name) {
    for (String house : houses) {
      int at = name.lastIndexOf(' ' + house + ' ');
      if (at > 0) {
        return name.substring(at + 1);
      }
    }
    return null;
  }

  private boolean isFeminine(Actor actor) {
    String name = Letters.fold(actor.name());
    String first = Draft.firstWord(name);
    return switch (actor.kind()) {
      case COUNTRY, PLACE -> true;
      case PERSON -> femaleNames.contains(first) || femaleNames.contains(name);
      default -> first.endsWith("ه");
    };
  }

  static void addHead(List<String> all, String name) {
    String folded = Letters.fold(name);
    int from = folded.startsWith("ال") ? 2 : 0;
    int space = folded.indexOf(' ', from);
    if (space > 0) {
      String head = folded.substring(from, space);
      if (!all.contains(head)) {
        all.add(head);
      }
    }
  }

  /** Whether a sign is a quotation mark or bracket. */
  static boolean isBracket(String sign) {
    return "\"«»“”‹›()[]{}''".contains(sign);
  }
}
