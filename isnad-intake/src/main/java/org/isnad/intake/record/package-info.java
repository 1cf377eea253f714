/** What the records of tables and of JSON have in common: fields that make an article. */
@NullMarked
package org.isnad.intake.record;

import org.jspecify.annotations.NullMarked;
