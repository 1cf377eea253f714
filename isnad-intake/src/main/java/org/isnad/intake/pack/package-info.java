/**
 * Files that hold other files: gzip, zip and tar. They are unpacked as they are read; onto the disk
 * goes only what can't be read from its beginning, and for no longer than it is read.
 */
@NullMarked
package org.isnad.intake.pack;

import org.jspecify.annotations.NullMarked;
