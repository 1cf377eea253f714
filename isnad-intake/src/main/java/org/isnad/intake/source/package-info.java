/**
 * What every format builds on: {@link org.isnad.intake.source.Incoming} are bytes on their way in,
 * the {@link org.isnad.intake.source.Desk} takes what a {@link org.isnad.intake.source.Format}
 * finds in them, and each find is a {@link org.isnad.intake.source.Source} that becomes one {@link
 * org.isnad.intake.source.Arrival} when it is fetched.
 */
@NullMarked
package org.isnad.intake.source;

import org.jspecify.annotations.NullMarked;
