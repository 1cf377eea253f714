package org.isnad.flink.table;

import java.util.List;

/** Articles that have their words from one of them. */
record CopiesRow(String origin, List<String> articles) {}
