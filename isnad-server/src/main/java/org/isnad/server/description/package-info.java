/** The description of the API (OpenAPI 3.1), which is held against the running server by tests. */
@NullMarked
package org.isnad.server.description;

import org.jspecify.annotations.NullMarked;
