package org.isnad.server.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Gives every answer that may change a tag of its content, and answers in one line to who has it
 * already.
 */
public final class Freshness {
  /** How many bytes of the sum are told: enough that no two answers share it. */
  private static final int TOLD = 12;

  private Freshness() {}

  /** Adds the tags. */
  public static void add(RoutesConfig routes) {
    routes.before(Freshness::pack);
    routes.after((Context context) -> tag(context));
  }

  /** What stays on this machine is not packed: that takes longer than it saves. */
  private static void pack(Context context) {
    String from = context.req().getRemoteAddr();
    if (from != null && (from.startsWith("127.") || from.equals("0:0:0:0:0:0:0:1"))) {
      context.disableCompression();
    }
  }

  private static void tag(Context context) {
    // Only what is at hand as a whole: what streams is not held up to be summed.
    if (!context.method().name().equals("GET")
        || context.statusCode() != 200
        || !(context.resultInputStream() instanceof ByteArrayInputStream content)
        || isKept(context.res().getHeader("Cache-Control"))) {
      return;
    }
    byte[] bytes = content.readAllBytes();
    String known = context.res().getHeader("ETag");
    String tag = known == null ? tag(bytes) : known;
    context.header("ETag", tag);
    if (context.res().getHeader("Cache-Control") == null) {
      context.header("Cache-Control", "no-cache");
    }
    if (has(context.header("If-None-Match"), tag)) {
      context.status(304).result(new byte[0]);
    } else {
      context.result(bytes);
    }
  }

  /** The tag of an answer's bytes. */
  public static String tag(byte[] bytes) {
    return "\"" + sum(bytes) + "\"";
  }

  /** Whether an answer is kept for ever, or not at all. */
  private static boolean isKept(@Nullable String control) {
    return control != null && (control.contains("immutable") || control.contains("no-store"));
  }

  /** Compression on the way may have marked the tag as weak. */
  private static boolean has(@Nullable String known, String tag) {
    return known != null
        && Arrays.stream(known.split(","))
            .map(String::strip)
            .map(one -> one.startsWith("W/") ? one.substring(2) : one)
            .anyMatch(one -> one.equals(tag) || one.equals("*"));
  }

  private static String sum(byte[] bytes) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(sum, 0, TOLD);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
