package io.github.tflinkrdf.pipeline;

/** Is told how far a conversion is. */
public interface Meter {
  /** The unit of what is counted in bytes. */
  String BYTES = "bytes";

  /** A stage begins; {@code total} is 0 where it is not known. */
  void stage(String name, String unit, long total);

  /** So much of the stage is done. */
  void advance(long done);
}
