package io.github.tflinkrdf.pipeline;

/** The user asked the program to stop; what it had begun is taken back. */
public final class Interrupted extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
