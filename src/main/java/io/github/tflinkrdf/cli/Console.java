package io.github.tflinkrdf.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
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
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true),
        terminalAtStandardError(),
        System.getenv());
  }

  /** The launcher knows; without it the JDK tells up to version 21, and later always says yes. */
  private static boolean terminalAtStandardError() {
    String told = System.getProperty("tflink.terminal");
    boolean terminal =
        told == null
            ? System.console() != null && Runtime.version().feature() < 22
            : Boolean.parseBoolean(told);
    return terminal && !"dumb".equals(System.getenv("TERM"));
  }

  /** Text on standard output, for answers that are no data of their own. */
  PrintWriter text() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }
}
