package io.github.tflinkrdf.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Names a request in its response, in a {@link Problem} and in the log; nobody can guess another's.
 */
public final class RequestId {
  public static final String HEADER = "X-Request-Id";

  /** The attribute of a request that has its id. */
  public static final String ATTRIBUTE = RequestId.class.getName();

  private static final int BYTES = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RequestId() {}

  /** A new one of 16 hexadecimal digits. */
  public static String next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** True for what a trusted proxy may give in place of it. */
  public static boolean isPlain(String text) {
    return text.matches("[A-Za-z0-9._-]{1,64}");
  }

  /** That of a request, empty if it was given none. */
  public static String of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "";
  }
}
