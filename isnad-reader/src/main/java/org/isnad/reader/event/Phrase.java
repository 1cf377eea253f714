package org.isnad.reader.event;

import java.util.List;
import org.isnad.reader.mention.Reference;
import org.isnad.reader.mention.Referent;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase as an argument of what tells an event.
 *
 * @param from first token
 * @param to one past the last token
 * @param conjunction whether و or ف is written before it
 * @param preposition the one-letter preposition written before it, or 0
 * @param definite whether its head has the article or is a name
 * @param feminine whether its head is feminine
 * @param plural whether its head is plural or dual
 * @param ending what the spelling tells of its case
 * @param people whether its head names people or somebody who acts
 * @param location whether its head says where a place lies (شمال حلب, الأراضي السورية), so that it
 *     stands for the place and nobody
 * @param counted whether a number or a word of quantity stands before its head
 * @param referents who it stands for: those it names or describes, or, for a thing, whose it is;
 *     empty when that is nobody
 * @param reference the phrase that the mentions know at its head, or null
 */
record Phrase(
    int from,
    int to,
    boolean conjunction,
    char preposition,
    boolean definite,
    boolean feminine,
    boolean plural,
    Ending ending,
    boolean people,
    boolean location,
    boolean counted,
    List<Referent> referents,
    @Nullable Reference reference) {

  /** What the end of a word shows of its case. */
  enum Ending {
    NONE,
    SUBJECT,
    OBJECT
  }

  boolean named() {
    return reference != null && reference.named();
  }
}
