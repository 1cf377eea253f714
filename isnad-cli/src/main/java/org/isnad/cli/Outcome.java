package org.isnad.cli;

import java.util.List;
import org.isnad.intake.fault.Refusal;
import org.isnad.intake.source.Remark;
import org.isnad.intake.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * What became of one article.
 *
 * @param source where it came from
 * @param output what is printed in its place
 * @param refusal why it could not be read, or null
 * @param remarks what is worth a note
 * @param known whether the metadata knows it
 */
record Outcome(
    Source source, String output, @Nullable Refusal refusal, List<Remark> remarks, boolean known) {}
