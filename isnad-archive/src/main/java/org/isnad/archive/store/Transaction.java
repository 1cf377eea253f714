package org.isnad.archive.store;

import org.jdbi.v3.core.Handle;

/**
 * What is read or written together, at one moment of the archive: handed on to the tables that take
 * part in it, so that nobody outside of this package knows the connection. It ends with the call of
 * {@link Store#read} or {@link Store#write} that gave it.
 */
public final class Transaction {
  private final Handle handle;

  Transaction(Handle handle) {
    this.handle = handle;
  }

  Handle handle() {
    return handle;
  }
}
