/**
 * Single addresses, fetched politely ({@link org.isnad.intake.web.Courier}) and from public places
 * only ({@link org.isnad.intake.web.Reach}).
 */
@NullMarked
package org.isnad.intake.web;

import org.jspecify.annotations.NullMarked;
