package io.github.tflinkrdf.record;

import java.util.stream.LongStream;

/** Seeds of generated input: some fixed ones, and one that is new every time. */
final class Seeds {
  private Seeds() {}

  static LongStream seeds() {
    return LongStream.of(1, 2, System.nanoTime());
  }
}
