package io.github.tflinkrdf.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command talks to. Data goes to {@code out} as bytes, talk to {@code err}.
 *
 * @param terminal true if a person watches {@code err}
 * @param environment the environment variables
 */
public record Console(
    OutputStream out, PrintWriter err, boolean terminal, Map<String, String> environment) {

  /** The process's own streams. */
  public static Console system() {
    return new Console(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new PrintWriter(
            new java.io.OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true),
        System.console() != null && !"dumb".equals(System.getenv("TERM")),
        System.getenv());
  }

  /** Text on standard output, for answers that are no data of their own. */
  PrintWriter text() {
    return new PrintWriter(new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }
}
