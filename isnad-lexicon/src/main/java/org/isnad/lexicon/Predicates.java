package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.inflection.Verb;
import org.isnad.arabic.inflection.VerbTable;
import org.isnad.arabic.text.Letters;
import org.isnad.arabic.word.FormTable;
import org.isnad.arabic.word.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * The words that report and that tell events, by the forms in which they are written: verbs in all
 * their inflections, nouns in number and construct, phrases and idioms.
 */
public final class Predicates {
  private final VerbTable verbs;
  private final List<List<Cue>> cuesOf;
  private final List<List<Frame>> framesOf;
  private final List<List<Light>> lightsOf;
  private final List<List<StatusCue>> statusesOf;
  private final FormTable<NounUse> nouns;
  private final PhraseTable<Cue> cuePhrases;
  private final PhraseTable<Frame> idioms;
  private final PhraseTable<StatusCue> statusPhrases;
  private final FormTable<StatusCue> statusNouns;

  /**
   * The predicates of a lexicon.
   *
   * @param ordered the verbs, each once
   * @param verbs the table of their forms
   */
  Predicates(
      List<Verb> ordered,
      VerbTable verbs,
      List<Cue> cues,
      List<Frame> frames,
      List<Light> lights,
      List<StatusCue> statuses) {
    List<Frame> narrowestFirst =
        frames.stream().sorted(Comparator.comparingInt(Frame::narrowness).reversed()).toList();
    Map<String, List<Cue>> cuesByLemma = new HashMap<>();
    Map<String, List<Frame>> framesByLemma = new HashMap<>();
    Map<String, List<Light>> lightsByLemma = new HashMap<>();
    Map<String, List<StatusCue>> statusesByLemma = new HashMap<>();
    cues.stream()
        .sorted(Comparator.comparingInt(Cue::narrowness).reversed())
        .forEach(
            cue ->
                cue.verbs()
                    .forEach(v -> cuesByLemma.computeIfAbsent(v, k -> new ArrayList<>()).add(cue)));
    narrowestFirst.forEach(
        frame ->
            frame
                .verbs()
                .forEach(v -> framesByLemma.computeIfAbsent(v, k -> new ArrayList<>()).add(frame)));
    lights.forEach(
        light -> lightsByLemma.computeIfAbsent(light.lemma(), k -> new ArrayList<>()).add(light));
    PhraseTable.Builder<StatusCue> statusTable = new PhraseTable.Builder<>();
    FormTable.Builder<StatusCue> statusNounTable = new FormTable.Builder<>();
    for (StatusCue status : statuses) {
      if (status.verb() != null) {
        statusesByLemma.computeIfAbsent(status.verb(), k -> new ArrayList<>()).add(status);
      } else if (status.noun() != null) {
        statusNounTable.add(status.noun(), status);
      } else {
        statusTable.add(status.phrase(), status);
      }
    }
    this.verbs = verbs;
    this.cuesOf = byVerb(ordered, cuesByLemma);
    this.framesOf = byVerb(ordered, framesByLemma);
    this.lightsOf = byVerb(ordered, lightsByLemma);
    this.statusesOf = byVerb(ordered, statusesByLemma);
    FormTable.Builder<NounUse> nounTable = new FormTable.Builder<>();
    PhraseTable.Builder<Cue> cueTable = new PhraseTable.Builder<>();
    PhraseTable.Builder<Frame> idiomTable = new PhraseTable.Builder<>();
    for (Cue cue : cues) {
      cue.nouns().forEach(noun -> forms(nounTable, noun, cue, null));
      cue.phrases().forEach(phrase -> cueTable.add(phrase, cue));
    }
    narrowestFirst.forEach(
        frame -> frame.nouns().forEach(noun -> forms(nounTable, noun, null, frame)));
    frames.forEach(frame -> frame.idioms().forEach(idiom -> idiomTable.add(idiom, frame)));
    this.nouns = nounTable.build();
    this.cuePhrases = cueTable.build();
    this.idioms = idiomTable.build();
    this.statusPhrases = statusTable.build();
    this.statusNouns = statusNounTable.build();
  }

  /** The verbs of these lines, each lemma and form once. */
  static List<Verb> verbs(Collection<VerbEntry> entries) {
    Map<String, Verb> known = new LinkedHashMap<>();
    for (VerbEntry entry : entries) {
      known.putIfAbsent(entry.lemma() + "|" + entry.form(), entry.verb());
    }
    return List.copyOf(known.values());
  }

  private static <T> List<List<T>> byVerb(List<Verb> verbs, Map<String, List<T>> byLemma) {
    List<List<T>> all = new ArrayList<>();
    for (Verb verb : verbs) {
      all.add(List.copyOf(byLemma.getOrDefault(verb.lemma(), List.of())));
    }
    return all;
  }

  /** The written forms of {@code noun/plural/plural}, without article and pronouns. */
  private static void forms(
      FormTable.Builder<NounUse> table, String noun, @Nullable Cue cue, @Nullable Frame frame) {
    String[] parts = noun.split("/");
    NounUse one = new NounUse(cue, frame, false, false);
    NounUse many = new NounUse(cue, frame, true, false);
    NounUse boundOne = new NounUse(cue, frame, false, true);
    String base = Letters.fold(parts[0].strip());
    table.add(base, one);
    if (base.endsWith("ه")) {
      String stem = base.substring(0, base.length() - 1);
      table.add(stem + "ت", boundOne);
      for (String ending : new String[] {"تان", "تين", "تا", "تي"}) {
        table.add(stem + ending, many);
      }
    } else {
      if (!base.endsWith("ا") && !base.endsWith("اء")) {
        table.add(base + "ا", one);
      }
      // the dual's construct (هجومي) is left out: it is spelt as the adjective and as "my attack"
      for (String ending : new String[] {"ان", "ين"}) {
        table.add(base + ending, many);
      }
    }
    for (int i = 1; i < parts.length; i++) {
      String plural = Letters.fold(parts[i].strip());
      table.add(plural, many);
      if (plural.endsWith("ون") || plural.endsWith("ين")) {
        String bare = plural.substring(0, plural.length() - 2);
        for (String ending : new String[] {"ون", "ين", "و", "ي"}) {
          table.add(bare + ending, many);
        }
      } else if (!plural.endsWith("ات") && !plural.endsWith("ه") && !plural.endsWith("ي")) {
        table.add(plural + "ا", many);
      }
    }
  }

  /** All forms of all verbs; a verb's number there is the argument of the methods below. */
  public VerbTable verbs() {
    return verbs;
  }

  /** The ways in which verb {@code verb} reports, the narrowest cue first. */
  public List<Cue> cuesOf(int verb) {
    return cuesOf.get(verb);
  }

  /** The events that verb {@code verb} tells, the narrowest frame first. */
  public List<Frame> framesOf(int verb) {
    return framesOf.get(verb);
  }

  /** The ways in which verb {@code verb} gives way to its noun. */
  public List<Light> lightsOf(int verb) {
    return lightsOf.get(verb);
  }

  /** What verb {@code verb} makes of what it governs (حاول, فشل). */
  public List<StatusCue> statusesOf(int verb) {
    return statusesOf.get(verb);
  }

  /**
   * Forms of nouns that report or tell events, without article; of the frames of one form the
   * narrowest comes first.
   */
  public FormTable<NounUse> nouns() {
    return nouns;
  }

  /** Particles and phrases that report. */
  public PhraseTable<Cue> cuePhrases() {
    return cuePhrases;
  }

  /** Fixed expressions that tell events. */
  public PhraseTable<Frame> idioms() {
    return idioms;
  }

  /**
   * Nouns, without article and endings, that keep what they govern from having simply occurred
   * (محاولة, عدم).
   */
  public FormTable<StatusCue> statusNouns() {
    return statusNouns;
  }

  /** Particles and phrases that keep what they govern from having simply occurred. */
  public PhraseTable<StatusCue> statusPhrases() {
    return statusPhrases;
  }
}
