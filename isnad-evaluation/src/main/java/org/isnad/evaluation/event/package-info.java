/**
 * Events against sentences that several people labelled: is there an event of a type at all ({@link
 * org.isnad.evaluation.event.EventAccuracy}), and who did it to whom ({@link
 * org.isnad.evaluation.event.ParticipantAccuracy}).
 */
@NullMarked
package org.isnad.evaluation.event;

import org.jspecify.annotations.NullMarked;
