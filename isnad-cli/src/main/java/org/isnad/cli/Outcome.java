package org.isnad.cli;

import org.isnad.cli.fault.Refusal;
import org.isnad.cli.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * What became of one article.
 *
 * @param source where it came from
 * @param output what is printed in its place
 * @param refusal why it could not be read, or null
 * @param charset its encoding where that is worth a note, or null
 */
record Outcome(Source source, String output, @Nullable Refusal refusal, @Nullable String charset) {}
