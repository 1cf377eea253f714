/**
 * What can go wrong beside what goes wrong with articles: {@link org.isnad.cli.fault.CommandFault}
 * has the codes, {@code faults_en.properties} and {@code faults_ar.properties} the words; {@link
 * org.isnad.cli.fault.Complaint} is how any fault is said.
 */
@NullMarked
package org.isnad.cli.fault;

import org.jspecify.annotations.NullMarked;
