package io.github.tflinkrdf.mapping;

/** What came of writing something; unless all was written, nothing was. */
enum Outcome {
  WRITTEN,
  /** Something has no value: nor has the whole. */
  NOTHING,
  /** A field has a value that is not plain ASCII: another way of writing is needed. */
  NOT_PLAIN
}
