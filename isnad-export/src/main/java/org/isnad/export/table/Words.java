package org.isnad.export.table;

import java.util.Locale;
import java.util.ResourceBundle;
import org.isnad.export.row.Layer;

/** What columns and the words of closed vocabularies mean. */
final class Words {
  private final ResourceBundle columns = bundle("columns", Locale.ROOT);
  private final ResourceBundle english = bundle("codebook", Locale.ENGLISH);
  private final ResourceBundle arabic = bundle("codebook", Locale.forLanguageTag("ar"));

  private static ResourceBundle bundle(String name, Locale language) {
    return ResourceBundle.getBundle(
        "org.isnad.export.table." + name,
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What a column of a layer holds. */
  String column(Layer layer, String name) {
    String own = layer.word() + "." + name;
    return columns.getString(columns.containsKey(own) ? own : name);
  }

  /** What a word of a vocabulary means, in English. */
  String english(Vocabulary vocabulary, String word) {
    return english.getString(vocabulary.word() + "." + word);
  }

  /** What it means, in Arabic. */
  String arabic(Vocabulary vocabulary, String word) {
    return arabic.getString(vocabulary.word() + "." + word);
  }
}
