package org.isnad.archive.record;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param total how many rows the whole list has
 * @param rows those that were asked for
 */
public record Portion<T>(long total, List<T> rows) {}
