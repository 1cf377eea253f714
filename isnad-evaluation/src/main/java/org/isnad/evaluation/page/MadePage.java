package org.isnad.evaluation.page;

import java.time.LocalDate;

/**
 * A page, and the truth about it.
 *
 * @param layout its layout
 * @param url its address, which the page itself may tell or not
 * @param html its bytes, as a server would send them
 * @param page the same as text
 * @param title the headline
 * @param outlet who printed it
 * @param published when
 * @param fetched the day on which it is looked at
 * @param text its paragraphs, an empty line between them
 */
record MadePage(
    String layout,
    String url,
    byte[] html,
    String page,
    String title,
    String outlet,
    LocalDate published,
    LocalDate fetched,
    String text) {}
