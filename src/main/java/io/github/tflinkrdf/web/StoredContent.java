package io.github.tflinkrdf.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * A content of known length that lies somewhere.
 *
 * @param tag of it, empty if the next one at its address may be another
 * @param size in bytes
 * @param plain writes it
 * @param packed in {@link Coding#GZIP}, if it lies there so too
 */
public record StoredContent(String tag, long size, Content.Body plain, Optional<byte[]> packed)
    implements Content {
  @Override
  public Content gzip() {
    if (packed.isPresent()) {
      return new PackedContent(Coding.GZIP.tag(tag), new Held(packed.get()));
    }
    return size < Coding.WORTH ? this : new Streamed(tag, plain).gzip();
  }

  @Override
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentLengthLong(size);
    // Jetty would drop the body of a HEAD, but only after all of it was written
    if (!request.getMethod().equals("HEAD")) {
      plain.write(response.getOutputStream());
    }
  }
}
