/**
 * Where the command's articles come from: files, folders and standard input ({@link
 * org.isnad.cli.source.Sources}), their bytes made text ({@link org.isnad.cli.source.Decoding}),
 * and what is known about them from outside ({@link org.isnad.cli.source.Metadata}).
 */
@NullMarked
package org.isnad.cli.source;

import org.jspecify.annotations.NullMarked;
