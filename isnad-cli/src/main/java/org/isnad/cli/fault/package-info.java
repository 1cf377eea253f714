/**
 * What can go wrong, in one place: {@link org.isnad.cli.fault.Fault} has the codes, {@code
 * faults_en.properties} and {@code faults_ar.properties} the words.
 */
@NullMarked
package org.isnad.cli.fault;

import org.jspecify.annotations.NullMarked;
