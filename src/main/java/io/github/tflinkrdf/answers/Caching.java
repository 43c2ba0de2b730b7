package io.github.tflinkrdf.answers;

/**
 * How answers are kept.
 *
 * @param bytes of memory for them, at most; 0 for none
 */
public record Caching(long bytes) {
  /** 64 MB: some thousand packed answers of usual length. */
  public static final Caching DEFAULT = new Caching(64_000_000);
}
