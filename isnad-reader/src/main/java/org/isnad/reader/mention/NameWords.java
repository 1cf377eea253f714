package org.isnad.reader.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.PhraseTable;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Role;
import org.isnad.lexicon.RoleForm;

/**
 * The classes of words that the search for names asks for, taken out of the lexicon once.
 * Immutable.
 */
final class NameWords {
  final Set<String> officeWords;
  final Set<String> rolePrepositions;
  final Set<String> bodyAdjectives;
  final Set<String> classNouns;
  final Set<String> locatives;
  final Set<String> motions;
  final Set<String> givenNames;
  final Set<String> femaleNames;
  final Set<String> announcing;
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
  final Set<String> months;
  final Set<String> bodyHeads;
  final Set<String> passingAdjectives;
  final Set<String> nameEndings;
  final Set<String> notRoles;
  final Set<String> patronymics;
  final Set<String> nounsToo;
  final Set<String> functionWords;
  private final Map<String, String> sameRole = new HashMap<>();
  private final Lexicon lexicon;

  NameWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    officeWords = lexicon.words("office-word");
    rolePrepositions = lexicon.words("role-preposition");
    bodyAdjectives = lexicon.words("body-adjective");
    classNouns = lexicon.words("class-noun");
    locatives = lexicon.words("locative");
    motions = lexicon.words("motion");
    givenNames = lexicon.words("given-name");
    femaleNames = lexicon.words("female-name");
    announcing = lexicon.words("announces-name");
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
    notNames = lexicon.words("not-a-name");
    months = lexicon.words("month-name");
    bodyHeads = lexicon.words("body-head");
    passingAdjectives = lexicon.words("passing-adjective");
    nameEndings = lexicon.words("name-ending");
    notRoles = lexicon.words("not-a-role");
    patronymics = lexicon.words("patronymic");
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

  /**
   * The role noun by which a holder of this role may be called again; roles that news interchanges
   * share one.
   */
  String key(Role role) {
    String word = Letters.fold(role.word());
    return sameRole.getOrDefault(word, word);
  }

  /**
   * The role noun that an office's title begins with (وزير of وزير الخارجية), or its first word.
   */
  String keyOfTitle(String title) {
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

  /** Whether a sign is a quotation mark or bracket. */
  static boolean isBracket(String sign) {
    return "\"«»“”‹›()[]{}''".contains(sign);
  }
}
