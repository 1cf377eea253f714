package org.isnad.flink.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event: who tells it where, who vouches for it, and what holds it together. */
record EventRow(
    String event,
    String type,
    @Nullable String mode,
    String status,
    String day,
    List<String> actors,
    List<String> recipients,
    @Nullable String place,
    String words,
    List<Telling> tellings,
    List<List<String>> witnesses,
    List<Link> links,
    int rivals) {

  record Telling(
      String article, String id, List<String> outlets, int start, int end, List<String> chain) {}

  record Link(String one, String other, double score, List<String> grounds) {}
}
