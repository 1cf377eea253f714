package org.isnad.flink.table;

import org.jspecify.annotations.Nullable;

/** Something that is no article, and why. */
record RefusedRow(String source, String code, @Nullable String detail) {}
