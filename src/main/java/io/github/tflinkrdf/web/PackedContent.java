package io.github.tflinkrdf.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A content in {@link Coding#GZIP}.
 *
 * @param tag of the content in this coding
 * @param bytes the packed ones
 */
record PackedContent(String tag, Content bytes) implements Content {
  @Override
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Content-Encoding", "gzip");
    bytes.send(request, response);
  }
}
