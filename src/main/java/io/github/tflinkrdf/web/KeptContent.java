package io.github.tflinkrdf.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Held for as long as the server runs, so that it is hashed and packed once. */
final class KeptContent implements Content {
  private final Held held;
  private final String tag;
  private volatile Optional<Content> packed = Optional.empty();

  KeptContent(byte[] bytes) {
    held = new Held(bytes);
    tag = held.tag();
  }

  @Override
  public String tag() {
    return tag;
  }

  @Override
  public Content gzip() {
    if (packed.isEmpty()) {
      packed = Optional.of(held.gzip());
    }
    return packed.get();
  }

  @Override
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    held.send(request, response);
  }
}
