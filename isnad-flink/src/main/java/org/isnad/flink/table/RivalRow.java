package org.isnad.flink.table;

import java.util.List;

/** What the tellings of an event contradict each other in. */
record RivalRow(String event, String matter, String subject, List<Side> sides) {

  record Side(String value, List<String> tellings, List<List<String>> chains, List<String> why) {}
}
