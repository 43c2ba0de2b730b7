package io.github.tflinkrdf.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/** The conditions that a request puts on its answer (RFC 9110, section 13). */
public final class Conditions {
  private Conditions() {}

  /**
   * Answers 304 if the sender has a content already, in a coding that it takes; false if it has not
   * and nothing was answered.
   *
   * @param tag of the content as it is
   */
  public static boolean answerKnown(
      HttpServletRequest request, HttpServletResponse response, String tag) {
    for (Coding coding : Coding.taken(request)) {
      if (known(request, coding.tag(tag))) {
        response.setHeader("ETag", coding.tag(tag));
        response.setStatus(304);
        return true;
      }
    }
    return false;
  }

  /** True if the sender has what a tag names. */
  static boolean known(HttpServletRequest request, String tag) {
    String known = request.getHeader("If-None-Match");
    return known != null
        && Arrays.stream(known.split(","))
            .map(String::strip)
            .map(one -> one.startsWith("W/") ? one.substring(2) : one)
            .anyMatch(one -> one.equals("*") || one.equals(tag));
  }

  /** True if a range may be sent: no condition is put on it, or the tag is still the same. */
  static boolean rangeWanted(HttpServletRequest request, String tag) {
    String condition = request.getHeader("If-Range");
    return condition == null || condition.equals(tag);
  }
}
