package org.isnad.evaluation.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.isnad.arabic.word.FormTable;
import org.isnad.arabic.word.TokenKind;
import org.isnad.arabic.word.Words;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Nisba;
import org.isnad.lexicon.term.EntityKind;
import org.isnad.reader.record.Entity;
import org.isnad.reader.record.Reading;
import org.isnad.reader.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words by which a sentence names the entities of its reading: of a named entity the mention
 * nearest to the event's trigger with the role that stands before it, of one that is only described
 * its description, of a country that only an adjective names the adjective with the noun it belongs
 * to (الطائرات الروسية), unless that noun is the trigger.
 */
final class NamedWords {
  private static final String ARTICLE = "ال";

  private final String text;
  private final Words words;
  private final FormTable<Nisba> adjectives;
  private final Map<String, Entity> entities = new HashMap<>();

  NamedWords(Reading reading, Lexicon lexicon) {
    text = reading.article().text();
    words = Words.of(text);
    adjectives = lexicon.nisbas();
    reading.entities().forEach(entity -> entities.put(entity.id(), entity));
  }

  /** The folded words, whole and in the order of the text, of these entities. */
  List<String> of(List<String> ids, Span trigger) {
    int near = words.tokenAt(text.offsetByCodePoints(0, trigger.start()));
    TreeSet<Integer> named = new TreeSet<>();
    List<String> elsewhere = new ArrayList<>();
    for (String id : ids) {
      Entity entity = entities.get(id);
      if (entity != null) {
        TreeSet<Integer> at = entity.mentions().isEmpty() ? unnamed(entity, near) : null;
        named.addAll(at != null ? at : mentioned(entity, near));
        if (entity.mentions().isEmpty() && at == null) {
          elsewhere.addAll(forms(Words.of(entity.name())));
        }
      }
    }
    List<String> forms = new ArrayList<>();
    for (int token : named) {
      if (words.kind(token) != TokenKind.PUNCTUATION) {
        forms.add(words.form(token));
      }
    }
    forms.addAll(elsewhere);
    return forms;
  }

  private TreeSet<Integer> mentioned(Entity entity, int near) {
    TreeSet<Integer> nearest = new TreeSet<>();
    int least = Integer.MAX_VALUE;
    for (Span mention : entity.mentions()) {
      TreeSet<Integer> tokens = tokens(mention);
      int distance = tokens.isEmpty() ? Integer.MAX_VALUE : Math.abs(tokens.first() - near);
      if (distance < least) {
        least = distance;
        nearest = tokens;
      }
    }
    withRole(nearest, entity);
    return nearest;
  }

  /** الرئيس الإيراني محمود أحمدي نجاد: the words of the role that stand right before the name. */
  private void withRole(TreeSet<Integer> mention, Entity entity) {
    String role = entity.role();
    if (role == null || mention.isEmpty()) {
      return;
    }
    List<String> forms = forms(Words.of(role));
    int from = mention.first() - forms.size();
    if (from >= 0 && !forms.isEmpty() && standsAt(forms, from)) {
      for (int i = mention.first() - 1; i >= from; i--) {
        mention.add(i);
      }
    }
  }

  private TreeSet<Integer> tokens(Span mention) {
    int start = text.offsetByCodePoints(0, mention.start());
    int end = text.offsetByCodePoints(start, mention.length());
    TreeSet<Integer> tokens = new TreeSet<>();
    for (int i = words.tokenAt(start); i < words.size() && words.start(i) < end; i++) {
      tokens.add(i);
    }
    return tokens;
  }

  private @Nullable TreeSet<Integer> unnamed(Entity entity, int near) {
    TreeSet<Integer> described = described(entity, near);
    return described == null && entity.kind() == EntityKind.COUNTRY
        ? byAdjective(entity, near)
        : described;
  }

  private @Nullable TreeSet<Integer> byAdjective(Entity country, int near) {
    int best = -1;
    for (int i = 0; i < words.size(); i++) {
      boolean nearer = best < 0 || Math.abs(i - near) < Math.abs(best - near);
      if (nearer && isAdjectiveOf(i, country)) {
        best = i;
      }
    }
    if (best < 0) {
      return null;
    }
    TreeSet<Integer> tokens = new TreeSet<>(List.of(best));
    int noun = best - 1;
    if (noun >= 0
        && noun != near
        && words.kind(noun) == TokenKind.ARABIC
        && isDefinite(noun) == isDefinite(best)) {
      tokens.add(noun);
    }
    return tokens;
  }

  private boolean isAdjectiveOf(int i, Entity country) {
    String form = words.form(i);
    int from = isDefinite(i) ? ARTICLE.length() : 0;
    return words.kind(i) == TokenKind.ARABIC
        && adjectives.get(form, from, form.length()).stream()
            .anyMatch(one -> one.country().equals(country.code()));
  }

  private boolean isDefinite(int i) {
    return words.form(i).startsWith(ARTICLE);
  }

  /**
   * Where the description stands nearest to the trigger, its first word perhaps with proclitics.
   */
  private @Nullable TreeSet<Integer> described(Entity entity, int near) {
    List<String> name = forms(Words.of(entity.name()));
    int best = -1;
    for (int i = 0; !name.isEmpty() && i + name.size() <= words.size(); i++) {
      boolean nearer = best < 0 || Math.abs(i - near) < Math.abs(best - near);
      if (nearer && standsAt(name, i)) {
        best = i;
      }
    }
    if (best < 0) {
      return null;
    }
    TreeSet<Integer> tokens = new TreeSet<>();
    for (int k = 0; k < name.size(); k++) {
      tokens.add(best + k);
    }
    return tokens;
  }

  private boolean standsAt(List<String> name, int at) {
    String first = name.get(0);
    boolean hidden =
        first.startsWith(ARTICLE) && words.form(at).endsWith("لل" + first.substring(2));
    if (!words.form(at).endsWith(first) && !hidden) {
      return false;
    }
    for (int k = 1; k < name.size(); k++) {
      if (!words.form(at + k).equals(name.get(k))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> forms(Words words) {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      forms.add(words.form(i));
    }
    return forms;
  }
}
