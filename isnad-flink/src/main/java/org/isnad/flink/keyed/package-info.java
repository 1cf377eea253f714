/**
 * What stages that look across articles have in common: all of a key gathered until the end ({@link
 * org.isnad.flink.keyed.Gathering}), and things that belong together because others join them
 * ({@link org.isnad.flink.keyed.Components}).
 */
@NullMarked
package org.isnad.flink.keyed;

import org.jspecify.annotations.NullMarked;
