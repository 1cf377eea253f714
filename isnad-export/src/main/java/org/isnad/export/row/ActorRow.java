package org.isnad.export.row;

/**
 * Who is named in one article.
 *
 * @param id its id in the archive
 * @param actor who
 * @param mentions how often it is named
 * @param origin where it comes from: the first words that name it
 */
public record ActorRow(String id, Party actor, int mentions, Origin origin) implements Row {}
