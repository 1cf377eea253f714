/** Files that hold other files: gzip, zip and tar. Nothing is ever unpacked onto the disk. */
@NullMarked
package org.isnad.intake.pack;

import org.jspecify.annotations.NullMarked;
