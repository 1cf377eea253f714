/** The example articles that are shipped with the program. */
@NullMarked
package org.isnad.cli.example;

import org.jspecify.annotations.NullMarked;
