package io.github.tflinkrdf;

/**
 * A mistake in what the user gave apart from the input data: an option, a resource file, a store.
 * The message says what is wrong and what would be right; it is printed without a stack trace and
 * the program ends with {@link #exitCode}.
 */
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  /** A usage error: exit code 2. */
  public UserError(String message) {
    this(message, 2);
  }

  public UserError(String message, int exitCode) {
    super(message);
    this.exitCode = exitCode;
  }

  public int exitCode() {
    return exitCode;
  }
}
