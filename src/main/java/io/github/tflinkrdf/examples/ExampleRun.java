package io.github.tflinkrdf.examples;

/** What came of one example when a release was built. */
public sealed interface ExampleRun {

  /**
   * It was answered.
   *
   * @param results rows of a SELECT, triples of a CONSTRUCT or DESCRIBE, 1 of an ASK
   */
  record Answered(long results, long milliseconds) implements ExampleRun {}

  /** It was run and gave no answer: too slow, or an error. */
  record Failed(String why) implements ExampleRun {}

  /** It is not run at a build. */
  record NotRun(String why) implements ExampleRun {}
}
