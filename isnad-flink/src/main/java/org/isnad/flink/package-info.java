/**
 * The reader and the rules that span articles, on Apache Flink, for archives that one machine can't
 * hold. {@link org.isnad.flink.Dataflow} is the whole of it: each step is a rule of the reader or
 * of story, and what Flink adds is where it runs. Start with {@link org.isnad.flink.FlinkCommand}.
 */
@NullMarked
package org.isnad.flink;

import org.jspecify.annotations.NullMarked;
