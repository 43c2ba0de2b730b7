package io.github.tflinkrdf.mapping;

/** Something that is done for every description. A record, so that {@link Sequence} pays. */
interface Step {
  void run();
}
