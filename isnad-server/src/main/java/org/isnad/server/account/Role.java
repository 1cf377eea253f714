package org.isnad.server.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody may do; each may do what those before it may. */
public enum Role {
  /** Looks, searches, exports. */
  READER,
  /** Adds, corrects, takes back. */
  EDITOR,
  /** Gives accounts, reads the log. */
  ADMIN;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word that stands for it. */
  public String word() {
    return word;
  }

  /** Whether it may do what another may. */
  public boolean covers(Role other) {
    return compareTo(other) >= 0;
  }

  /** The one that a word stands for, or null. */
  public static @Nullable Role of(String word) {
    for (Role one : values()) {
      if (one.word.equals(word)) {
        return one;
      }
    }
    return null;
  }
}
