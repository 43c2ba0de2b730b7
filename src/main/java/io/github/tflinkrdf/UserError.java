package io.github.tflinkrdf;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * A mistake in what the user gave apart from the input data: an option, a resource file, a store.
 * The message says what is wrong and what would be right; it is printed without a stack trace and
 * the program ends with {@link #exitCode}.
 */
public class UserError extends RuntimeException {
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

  /** What stopped the reading or writing of a file, in words and without the names of classes. */
  public static String why(Exception e) {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    if (cause instanceof NoSuchFileException) {
      return "no such file or folder";
    } else if (cause instanceof AccessDeniedException) {
      return "permission denied";
    } else if (cause instanceof FileAlreadyExistsException) {
      return "a file of that name is in the way";
    } else if (cause instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return cause.getMessage() == null ? "reading or writing failed" : cause.getMessage();
  }

  public int exitCode() {
    return exitCode;
  }
}
