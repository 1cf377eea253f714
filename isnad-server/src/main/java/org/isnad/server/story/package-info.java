/**
 * Events as all articles together tell them: lists of them, one with all its tellings, and what is
 * new.
 */
@NullMarked
package org.isnad.server.story;

import org.jspecify.annotations.NullMarked;
