package io.github.tflinkrdf.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * A request to read something.
 *
 * @param path of its address, decoded, from the first slash on
 * @param served empty before the first release was published
 */
public record Visit(HttpServletRequest request, String path, Optional<Served> served) {
  /** The media types that its sender can read. */
  public Accept accept() {
    return Accept.of(header("Accept"));
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(request.getHeader(name));
  }

  /** True for one that says that it reads HTML and likes it better than text. */
  public boolean isFromBrowser() {
    return header("Accept")
        .filter(accept -> accept.contains("text/html"))
        .flatMap(accept -> accept().best(List.of("text/plain", "text/html")))
        .filter("text/html"::equals)
        .isPresent();
  }

  public Optional<String> parameter(String name) {
    return Optional.ofNullable(request.getParameter(name));
  }

  public List<String> parameters(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  /** The address of the server as its sender sees it, with a slash at the end. */
  public String site() {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length()) + "/";
  }
}
