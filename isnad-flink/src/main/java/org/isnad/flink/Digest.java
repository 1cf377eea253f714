package org.isnad.flink;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Lines as one number, whatever their order: the sum of their SHA-256 hashes, as Clarke et al. have
 * it (Incremental Multiset Hash Functions, 2003, MSet-Add-Hash), here in four words that carry
 * nothing to each other. A line that is there twice counts twice.
 */
final class Digest {
  private final long[] sum = new long[4];
  private final MessageDigest sha;
  private long lines;

  /** Of no line. */
  Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One line more. */
  void add(String line) {
    ByteBuffer hash = ByteBuffer.wrap(sha.digest(line.getBytes(StandardCharsets.UTF_8)));
    for (int i = 0; i < sum.length; i++) {
      sum[i] += hash.getLong();
    }
    lines++;
  }

  /** How many lines. */
  long lines() {
    return lines;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Digest digest
        && lines == digest.lines
        && Arrays.equals(sum, digest.sum);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sum);
  }

  /** The number in hexadecimal digits. */
  @Override
  public String toString() {
    StringBuilder hex = new StringBuilder();
    for (long word : sum) {
      hex.append(HexFormat.of().toHexDigits(word));
    }
    return hex.toString();
  }
}
