package org.isnad.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.archive.decision.Corrections;
import org.isnad.archive.decision.Places;
import org.isnad.archive.decision.Rulings;
import org.isnad.archive.record.ArchiveException;
import org.isnad.archive.record.ArchiveFault;
import org.isnad.archive.record.Decided;
import org.isnad.archive.record.Decision;
import org.isnad.archive.record.Layer;
import org.isnad.archive.record.Place;
import org.isnad.archive.record.State;
import org.isnad.archive.store.ActorTable;
import org.isnad.archive.store.ArticleTable;
import org.isnad.archive.store.DecisionTable;
import org.isnad.archive.store.Numbers;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.Transaction;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Span;
import org.isnad.story.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Takes decisions: holds each against what is there, keeps it, and says of which articles what is
 * derived has to be derived anew.
 */
final class Deciding {
  private final Archive archive;
  private final Store store;
  private final Numbers numbers;

  Deciding(Archive archive, Store store, Numbers numbers) {
    this.archive = archive;
    this.store = store;
    this.numbers = numbers;
  }

  Decided decide(Decision given, String who, String note) {
    Decision decision =
        store.read(transaction -> sound(transaction, archive.rulings(transaction), given));
    Decision touching =
        decision instanceof Decision.Undo undo ? undone(undo.number()).decision() : decision;
    // What names the actors is asked before the decision stands, and touched together with it.
    Set<String> touched = touched(touching);
    Decided[] decided = new Decided[1];
    store.write(
        transaction -> {
          ArticleTable articles = new ArticleTable(transaction);
          decided[0] =
              new DecisionTable(transaction)
                  .put(decision, who.strip(), note.strip(), Instant.now());
          if (touching instanceof Decision.Withdraw withdraw) {
            mark(articles, withdraw, decision instanceof Decision.Undo);
          }
          for (String id : touched) {
            Long number = articles.number(id);
            if (number != null) {
              articles.touch(number, numbers.nextChange());
            }
          }
        });
    return decided[0];
  }

  private void mark(ArticleTable articles, Decision.Withdraw withdraw, boolean back) {
    Long number = articles.number(withdraw.article());
    if (number != null) {
      articles.withdraw(number, back ? null : withdraw.reason(), numbers);
    }
  }

  private Set<String> touched(Decision decision) {
    if (decision instanceof Decision.Merge merge) {
      return archive.bearers(Set.of(merge.actor(), merge.into()));
    }
    if (decision instanceof Decision.Split split) {
      return archive.bearers(Set.of(split.actor(), split.to()));
    }
    if (decision instanceof Decision.Dismiss dismiss) {
      return archive.bearers(Set.of(dismiss.actor()));
    }
    if (decision instanceof Decision.OnEvents events) {
      return new TreeSet<>(List.of(events.one().article(), events.other().article()));
    }
    if (decision instanceof Decision.OnRecord on && !(decision instanceof Decision.Comment)) {
      return Set.of(on.place().article());
    }
    return Set.of();
  }

  // Whether it can stand.

  private Decision sound(Transaction transaction, Rulings rulings, Decision decision) {
    if (decision instanceof Decision.Merge merge) {
      String actor = named(transaction, rulings, merge.actor());
      String into = named(transaction, rulings, merge.into());
      if (actor.equals(into)) {
        throw refused("they are one already: " + into);
      }
      return new Decision.Merge(actor, into);
    }
    if (decision instanceof Decision.Split split) {
      return split(transaction, rulings, split);
    }
    if (decision instanceof Decision.Rename rename) {
      if (stripped(rename.name()) == null && stripped(rename.english()) == null) {
        throw refused("a new name is missing");
      }
      return new Decision.Rename(
          named(transaction, rulings, rename.actor()),
          stripped(rename.name()),
          stripped(rename.english()));
    }
    if (decision instanceof Decision.Dismiss dismiss) {
      return new Decision.Dismiss(named(transaction, rulings, dismiss.actor()));
    }
    if (decision instanceof Decision.OnEvents events) {
      Place one = there(transaction, events.one());
      Place other = there(transaction, events.other());
      if (one.layer() != Layer.EVENT || other.layer() != Layer.EVENT) {
        throw refused("two events are needed");
      }
      if (one.article().equals(other.article())) {
        throw refused("the events stand in one article");
      }
      return events;
    }
    if (decision instanceof Decision.Correct correct) {
      return correct(transaction, rulings, correct);
    }
    if (decision instanceof Decision.Hide hide) {
      if (there(transaction, hide.place()).layer() == Layer.ARTICLE) {
        throw refused("an article is withdrawn, not hidden");
      }
    } else if (decision instanceof Decision.Comment comment) {
      there(transaction, comment.place());
      if (comment.words().isBlank()) {
        throw refused("the comment has no words");
      }
    } else if (decision instanceof Decision.Withdraw withdraw) {
      State state =
          new ArticleTable(transaction)
              .row(withdraw.article())
              .orElseThrow(() -> unknown(withdraw.article()))
              .article()
              .state();
      if (state == State.WITHDRAWN) {
        throw refused("it is withdrawn already");
      }
      if (withdraw.reason().isBlank()) {
        throw refused("the reason is missing");
      }
    } else if (decision instanceof Decision.Undo undo) {
      Decided undone = undone(undo.number());
      if (!undone.holds()) {
        throw refused("number " + undo.number() + " does not hold any more");
      }
    }
    return decision;
  }

  private Decision split(Transaction transaction, Rulings rulings, Decision.Split split) {
    String actor = named(transaction, rulings, split.actor());
    String spelling = split.spelling().strip();
    if (spelling.isEmpty()) {
      throw refused("the name is missing");
    }
    String to;
    if (split.to().isBlank()) {
      EntityKind kind = EntityKind.of(archive.actor(actor).orElseThrow().kind());
      to = Identity.key(bearer(kind == null ? EntityKind.PERSON : kind, spelling));
      // The letters of the name may be all that the actor is known by.
      to = rulings.key(to).equals(actor) ? to + "#2" : to;
    } else {
      to = named(transaction, rulings, split.to());
      if (to.equals(actor)) {
        throw refused("the name is split off from itself");
      }
    }
    return new Decision.Split(actor, spelling, to);
  }

  private static Entity bearer(EntityKind kind, String name) {
    return new Entity(
        "e1", kind, name, null, null, null, null, null, List.of(new Span(0, name.length())));
  }

  private Decision correct(Transaction transaction, Rulings rulings, Decision.Correct correct) {
    Layer layer = there(transaction, correct.place()).layer();
    String value = Corrections.value(layer, correct.field(), correct.value());
    if (value == null) {
      throw refused(
          correct.field().word() + " of " + layer.word() + " can't be “" + correct.value() + "”");
    }
    if (correct.field().isActor() && !value.isEmpty()) {
      List<String> keys = new ArrayList<>();
      for (String key : value.split(";")) {
        keys.add(known(transaction, rulings, key.strip()));
      }
      value = String.join(";", keys);
    }
    return new Decision.Correct(correct.place(), correct.field(), value);
  }

  private Place there(Transaction transaction, Place place) {
    if (place.layer() != Layer.ARTICLE
        && Places.find(archive.derived(transaction, place.article()), place) == null) {
      throw refused("there is no such " + place.layer().word() + ": " + place.words());
    }
    if (new ArticleTable(transaction).row(place.article()).isEmpty()) {
      throw unknown(place.article());
    }
    return place;
  }

  /** The key of somebody who is named, not only described. */
  private String named(Transaction transaction, Rulings rulings, String asked) {
    String key = known(transaction, rulings, asked);
    if (!Identity.isOne(key)) {
      throw refused("it is only described, in many articles for many: " + asked);
    }
    return key;
  }

  private String known(Transaction transaction, Rulings rulings, String asked) {
    String key = rulings.key(asked.strip());
    if (new ActorTable(transaction).keyed(key) == null) {
      throw unknown(asked);
    }
    return key;
  }

  private Decided undone(long number) {
    return archive.decisions().stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(() -> unknown(Long.toString(number)));
  }

  /** The words without what stands around them, or null where there are none. */
  private static @Nullable String stripped(@Nullable String words) {
    return words == null || words.isBlank() ? null : words.strip();
  }

  private ArchiveException unknown(String asked) {
    return new ArchiveException(ArchiveFault.UNKNOWN, store.name(), asked, null);
  }

  private ArchiveException refused(String why) {
    return new ArchiveException(ArchiveFault.DECISION, store.name(), why, null);
  }

  /** The subjects under which a decision is found: articles, and keys of actors. */
  static Set<String> subjects(Decision decision) {
    Set<String> subjects = new HashSet<>();
    if (decision instanceof Decision.OnActor on) {
      subjects.add(on.actor());
      if (decision instanceof Decision.Merge merge) {
        subjects.add(merge.into());
      } else if (decision instanceof Decision.Split split) {
        subjects.add(split.to());
      }
    } else if (decision instanceof Decision.OnRecord on) {
      subjects.add(on.place().article());
    } else if (decision instanceof Decision.OnEvents events) {
      subjects.add(events.one().article());
      subjects.add(events.other().article());
    } else if (decision instanceof Decision.Withdraw withdraw) {
      subjects.add(withdraw.article());
    }
    return subjects;
  }
}
