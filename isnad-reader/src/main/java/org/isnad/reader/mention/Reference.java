package org.isnad.reader.mention;

/**
 * A phrase that stands for a referent: from its first word (a title, an office) to its last.
 *
 * @param from first token
 * @param to one past the last token
 * @param head the token that carries the case and the clitics, most often {@code from}
 * @param referent who or what it stands for
 * @param named whether a name stands in it, not just a role or a group noun
 * @param conjunction whether و or ف is written before its first word
 * @param preposition the one-letter preposition written before its first word (ب ل ك), or 0
 * @param feminine whether its head is feminine
 * @param plural whether its head is plural or dual
 */
public record Reference(
    int from,
    int to,
    int head,
    Referent referent,
    boolean named,
    boolean conjunction,
    char preposition,
    boolean feminine,
    boolean plural) {}
