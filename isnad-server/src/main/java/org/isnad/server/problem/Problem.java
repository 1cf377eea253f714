package org.isnad.server.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Problem details, as RFC 9457 has them.
 *
 * @param type {@code urn:isnad:problem:} and the code
 * @param title what is wrong, in the language that was asked for
 * @param status the status of HTTP
 * @param code the code ({@code ISN-…})
 * @param detail what only this case knows; left out where there is nothing to add
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(String type, String title, int status, String code, @Nullable String detail) {}
