package org.isnad.evaluation.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.evaluation.gold.Layers.Being;
import org.isnad.evaluation.gold.Layers.Done;
import org.isnad.evaluation.gold.Layers.Said;
import org.isnad.evaluation.gold.Layers.Valued;
import org.isnad.evaluation.gold.Pairing.Pair;
import org.jspecify.annotations.Nullable;

/** Scores the reading of one article against its gold reading, layer by layer. */
final class ArticleScore {
  /** Who met or worked with whom is told either way round. */
  private static final Set<String> SYMMETRICAL = Set.of("CONSULT", "COOPERATE");

  private static final double LIKE_ENOUGH = 0.5;

  private final String article;
  private final ArticleText text;
  private final Layers gold;
  private final Layers system;
  private final GoldScore score;

  /** Gold entity id → the id of the reading's entity that stands for it. */
  private final Map<String, String> same = new HashMap<>();

  /** Gold statement id → the id of the reading's statement that answers it. */
  private final Map<String, String> answered = new HashMap<>();

  private ArticleScore(
      String article, ArticleText text, Layers gold, Layers system, GoldScore score) {
    this.article = article;
    this.text = text;
    this.gold = gold;
    this.system = system;
    this.score = score;
  }

  static void add(String article, ArticleText text, Layers gold, Layers system, GoldScore score) {
    ArticleScore one = new ArticleScore(article, text, gold, system, score);
    one.mentions();
    one.entities();
    one.codes();
    one.times();
    one.figures();
    one.statements();
    one.events();
  }

  private void mentions() {
    Set<Stretch> hits = new TreeSet<>(gold.mentions().keySet());
    hits.retainAll(system.mentions().keySet());
    score.found("mentions", hits.size(), system.mentions().size(), gold.mentions().size());
    int kinds = 0;
    for (Stretch hit : hits) {
      if (Objects.equals(goldAt(hit).kind(), systemAt(hit).kind())) {
        kinds++;
      }
    }
    score.share("kinds", kinds, hits.size());
    mistakenMentions("mention missed", gold, hits);
    mistakenMentions("mention spurious", system, hits);
    score.share(
        "linking recall", linked(gold.mentions(), system.mentions()), gold.mentions().size());
    score.share(
        "linking precision", linked(system.mentions(), gold.mentions()), system.mentions().size());
  }

  private Being goldAt(Stretch mention) {
    return Objects.requireNonNull(gold.entities().get(gold.mentions().get(mention)));
  }

  private Being systemAt(Stretch mention) {
    return Objects.requireNonNull(system.entities().get(system.mentions().get(mention)));
  }

  private void mistakenMentions(String what, Layers side, Set<Stretch> hits) {
    Set<Stretch> rest = new TreeSet<>(side.mentions().keySet());
    rest.removeAll(hits);
    rest.forEach(at -> score.mistake(article, what, text.words(at)));
  }

  /**
   * B-cubed: the share of each mention's cluster that the other side keeps with it, summed over the
   * mentions. A mention that the other side has not counts as alone there.
   */
  private static double linked(Map<Stretch, String> mine, Map<Stretch, String> theirs) {
    Map<String, Set<Stretch>> myClusters = clusters(mine);
    Map<String, Set<Stretch>> theirClusters = clusters(theirs);
    double sum = 0;
    for (Map.Entry<Stretch, String> mention : mine.entrySet()) {
      Set<Stretch> cluster = myClusters.getOrDefault(mention.getValue(), Set.of());
      String other = theirs.get(mention.getKey());
      Set<Stretch> kept =
          new HashSet<>(
              other == null
                  ? Set.of(mention.getKey())
                  : theirClusters.getOrDefault(other, Set.of()));
      kept.retainAll(cluster);
      sum += (double) kept.size() / cluster.size();
    }
    return sum;
  }

  private static Map<String, Set<Stretch>> clusters(Map<Stretch, String> mentions) {
    Map<String, Set<Stretch>> clusters = new HashMap<>();
    mentions.forEach((at, id) -> clusters.computeIfAbsent(id, i -> new HashSet<>()).add(at));
    return clusters;
  }

  private record Vote(String gold, String system) {}

  /** Which entity stands for which: by shared mentions; by likeness where the text never names. */
  private void entities() {
    Map<Vote, Double> votes = new HashMap<>();
    gold.mentions()
        .forEach(
            (goldAt, goldId) ->
                system
                    .mentions()
                    .forEach(
                        (at, id) -> {
                          double weight = at.equals(goldAt) ? 1 : goldAt.overlap(at) > 0 ? 0.5 : 0;
                          if (weight > 0) {
                            votes.merge(new Vote(goldId, id), weight, Double::sum);
                          }
                        }));
    Set<String> taken = new HashSet<>();
    votes.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Vote, Double>>comparingDouble(Map.Entry::getValue)
                .reversed()
                .thenComparing(vote -> vote.getKey().gold(), ArticleScore::byCodePoints)
                .thenComparing(vote -> vote.getKey().system(), ArticleScore::byCodePoints))
        .map(Map.Entry::getKey)
        .forEach(
            vote -> {
              if (!same.containsKey(vote.gold()) && !taken.contains(vote.system())) {
                same.put(vote.gold(), vote.system());
                taken.add(vote.system());
              }
            });
    gold.entities()
        .forEach(
            (id, entity) -> {
              String likest = same.containsKey(id) || entity.named() ? null : likest(entity, taken);
              if (likest != null) {
                same.put(id, likest);
                taken.add(likest);
              }
            });
  }

  private @Nullable String likest(Being entity, Set<String> taken) {
    String likest = null;
    double most = -1;
    for (Map.Entry<String, Being> candidate : system.entities().entrySet()) {
      double likeness = Names.likeness(entity.name(), candidate.getValue().name());
      if (!taken.contains(candidate.getKey()) && likeness > most) {
        likest = candidate.getKey();
        most = likeness;
      }
    }
    return most >= LIKE_ENOUGH ? likest : null;
  }

  private static int byCodePoints(String a, String b) {
    int[] left = a.codePoints().toArray();
    int[] right = b.codePoints().toArray();
    return Arrays.compare(left, right);
  }

  private void codes() {
    same.forEach(
        (goldId, systemId) -> {
          Being wanted = Objects.requireNonNull(gold.entities().get(goldId));
          String code = wanted.code();
          if (code != null && !code.isEmpty() && !"place".equals(wanted.kind())) {
            Being found = Objects.requireNonNull(system.entities().get(systemId));
            String given = found.code() == null ? "" : found.code();
            score.share("codes country", first(given, 3).equals(first(code, 3)));
            score.share("codes whole", given.equals(code));
          }
        });
  }

  private boolean isSame(@Nullable String goldId, @Nullable String systemId) {
    return goldId != null && systemId != null && systemId.equals(same.get(goldId));
  }

  private void times() {
    valued("times", gold.times(), system.times());
  }

  private void figures() {
    List<Pair<Valued>> pairs = valued("figures", gold.figures(), system.figures());
    long counted =
        pairs.stream()
            .filter(
                pair ->
                    Objects.equals(pair.gold().counts(), pair.system().counts())
                        && Objects.equals(pair.gold().unit(), pair.system().unit()))
            .count();
    score.share("figures counts", counted, pairs.size());
  }

  private List<Pair<Valued>> valued(String layer, List<Valued> golds, List<Valued> systems) {
    Pairing<Valued> pairing =
        Pairing.of(
            golds,
            systems,
            (g, s) -> Values.same(g.value(), s.value()) ? g.at().overlap(s.at()) : 0);
    score.found(layer, pairing.pairs().size(), systems.size(), golds.size());
    for (Valued missed : pairing.missed()) {
      score.mistake(
          article, layer + " missed", missed.words() + " = " + Values.written(missed.value()));
    }
    for (Valued spurious : pairing.spurious()) {
      score.mistake(
          article,
          layer + " spurious",
          spurious.words() + " = " + Values.written(spurious.value()));
    }
    return pairing.pairs();
  }

  private void statements() {
    Pairing<Said> pairing =
        Pairing.of(gold.statements(), system.statements(), ArticleScore::likeness);
    score.found(
        "statements", pairing.pairs().size(), system.statements().size(), gold.statements().size());
    for (Pair<Said> pair : pairing.pairs()) {
      statement(pair.gold(), pair.system());
    }
    for (Said missed : pairing.missed()) {
      score.mistake(
          article,
          "statement missed",
          text.words(missed.cue()) + ": " + first(text.words(missed.content()), 80));
    }
    for (Said spurious : pairing.spurious()) {
      score.mistake(article, "statement spurious", first(text.words(spurious.content()), 90));
    }
  }

  private static double likeness(Said gold, Said system) {
    double share = gold.content().unionShare(system.content());
    if (gold.cue().overlap(system.cue()) > 0) {
      return 1 + share;
    }
    return share >= LIKE_ENOUGH ? share : 0;
  }

  private void statement(Said wanted, Said found) {
    answered.put(wanted.id(), found.id());
    score.share("statements content", wanted.content().unionShare(found.content()), 1);
    score.share("statements mode", Objects.equals(wanted.mode(), found.mode()));
    boolean speaker =
        isSame(wanted.speaker(), found.speaker())
            || (wanted.speaker() == null && found.speaker() == null);
    boolean chain = wanted.chain().size() == found.chain().size();
    for (int i = 0; chain && i < wanted.chain().size(); i++) {
      chain = isSame(wanted.chain().get(i), found.chain().get(i));
    }
    score.share("statements speaker", speaker);
    score.share("statements chain", chain);
    if (wanted.chain().size() > 1) {
      score.share("statements chain, nested", chain);
    }
    if (!chain) {
      List<String> names = new ArrayList<>();
      for (String link : found.chain()) {
        Being entity = system.entities().get(link);
        names.add(entity == null ? link : Objects.requireNonNullElse(entity.name(), "None"));
      }
      score.mistake(
          article,
          "chain wrong",
          text.words(wanted.cue()) + ": gold " + wanted.chain() + " system " + names);
    }
  }

  private record Role(String role, String entity) {
    boolean isPlace() {
      return role.equals("place");
    }
  }

  private void events() {
    Pairing<Done> untyped =
        Pairing.of(
            gold.events(),
            system.events(),
            (g, s) -> g.trigger().overlap(s.trigger()) * (g.type().equals(s.type()) ? 2 : 1));
    Pairing<Done> typed = untyped.where(pair -> pair.gold().type().equals(pair.system().type()));
    int systems = system.events().size();
    int golds = gold.events().size();
    score.found("events", typed.pairs().size(), systems, golds);
    score.found("events untyped", untyped.pairs().size(), systems, golds);
    int hits = 0;
    int goldRoles = 0;
    int systemRoles = 0;
    for (Pair<Done> pair : typed.pairs()) {
      hits += sharedRoles(pair.gold(), pair.system());
      goldRoles += roles(pair.gold(), gold).size();
      systemRoles += roles(pair.system(), system).size();
      score.share("events status", Objects.equals(pair.gold().status(), pair.system().status()));
      score.share("events in statement", inRightStatement(pair.gold(), pair.system()));
    }
    score.found("events roles", hits, allRoles(system), allRoles(gold));
    score.found("events roles, of matched events", hits, systemRoles, goldRoles);
    for (Done missed : typed.missed()) {
      score.mistake(
          article,
          "event missed",
          missed.type()
              + " "
              + text.words(missed.trigger())
              + " "
              + missed.actors()
              + ">"
              + missed.recipients());
    }
    for (Done spurious : typed.spurious()) {
      score.mistake(
          article, "event spurious", spurious.type() + " " + text.words(spurious.trigger()));
    }
  }

  private int sharedRoles(Done wanted, Done found) {
    boolean either = SYMMETRICAL.contains(wanted.type());
    List<Role> given = roles(found, system);
    int shared = 0;
    for (Role role : roles(wanted, gold)) {
      if (given.stream().anyMatch(other -> answers(role, other, either))) {
        shared++;
      }
    }
    return shared;
  }

  private boolean answers(Role wanted, Role given, boolean either) {
    boolean role =
        wanted.role().equals(given.role()) || (either && !wanted.isPlace() && !given.isPlace());
    return role && isSame(wanted.entity(), given.entity());
  }

  /** A gold statement that the reading has not is as good as none: then none is right. */
  private boolean inRightStatement(Done wanted, Done found) {
    return wanted.statement() == null
        ? found.statement() == null
        : Objects.equals(answered.get(wanted.statement()), found.statement());
  }

  private static int allRoles(Layers side) {
    return side.events().stream().mapToInt(event -> roles(event, side).size()).sum();
  }

  private static List<Role> roles(Done event, Layers side) {
    List<Role> roles = new ArrayList<>();
    event.actors().forEach(id -> roles.add(new Role("actor", id)));
    event.recipients().forEach(id -> roles.add(new Role("recipient", id)));
    if (event.place() != null) {
      roles.add(new Role("place", event.place()));
    }
    roles.removeIf(
        role -> {
          Being entity = side.entities().get(role.entity());
          return entity == null || !entity.named();
        });
    return roles;
  }

  private static String first(String words, int points) {
    return words.codePointCount(0, words.length()) <= points
        ? words
        : words.substring(0, words.offsetByCodePoints(0, points));
  }
}
