/**
 * Rows as tables: {@link org.isnad.export.table.Columns} says which columns a layer has, and from
 * that follow CSV with a row of HXL tags, and a Frictionless data package with its codebook.
 */
@NullMarked
package org.isnad.export.table;

import org.jspecify.annotations.NullMarked;
