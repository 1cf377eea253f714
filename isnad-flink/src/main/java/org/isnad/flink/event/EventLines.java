package org.isnad.flink.event;

import java.util.List;

/**
 * An event as it is written.
 *
 * @param event its line
 * @param rivals a line for each matter in which its tellings contradict each other
 */
public record EventLines(String event, List<String> rivals) {}
