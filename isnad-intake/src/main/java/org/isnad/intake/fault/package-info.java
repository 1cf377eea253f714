/**
 * What can go wrong on the way in: {@link org.isnad.intake.fault.ArticleFault} has the codes,
 * {@code faults_en.properties} and {@code faults_ar.properties} the words, and {@link
 * org.isnad.intake.fault.Refusal} says which file and where in it.
 */
@NullMarked
package org.isnad.intake.fault;

import org.jspecify.annotations.NullMarked;
