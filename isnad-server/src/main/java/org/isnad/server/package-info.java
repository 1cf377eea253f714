/**
 * The server: a REST API over the reader, and the web app that speaks to it.
 *
 * <p>Start at {@link org.isnad.server.Server}. Each package below adds the routes of one thing;
 * what they refuse is told in one form ({@code problem}), and every request passes the {@code
 * guard} first. The app asks the API for everything it shows: there is nothing that only a page can
 * do.
 */
@NullMarked
package org.isnad.server;

import org.jspecify.annotations.NullMarked;
