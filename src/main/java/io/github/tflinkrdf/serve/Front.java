package io.github.tflinkrdf.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpException;

/**
 * Stands before Fuseki's dispatch and lets through what is on its list: queries. All else is
 * answered here, so that no route of Fuseki or Jetty can be reached by accident.
 */
final class Front implements Filter {
  static final String ENDPOINT = "/sparql";
  private static final int SMALL_BODY = 1 << 16;
  private static final Set<String> READS = Set.of("GET", "HEAD");

  private final LiveRelease live;
  private final Pages pages;

  Front(LiveRelease live, Pages pages) {
    this.live = live;
    this.pages = pages;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      route((HttpServletRequest) request, (HttpServletResponse) response, chain);
    } catch (HttpException.RuntimeException e) {
      Refusal.unreadable(e).reply().send((HttpServletResponse) response);
    }
  }

  private void route(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Headers.common(response);
    String path = request.getRequestURI();
    boolean endpoint = path.equals(ENDPOINT) || path.equals(ENDPOINT + "/");
    Optional<Supplier<Reply>> page = pages.at(path);
    if (!endpoint && page.isEmpty()) {
      passOver(request);
      Reply.text(404, "there is nothing at this address").send(response);
    } else if (request.getMethod().equals("OPTIONS")) {
      Headers.preflight(response, endpoint);
    } else if (!allowed(request.getMethod(), endpoint)) {
      passOver(request);
      Headers.allow(response, endpoint);
      Reply.text(405, "this server is read-only").send(response);
    } else if (endpoint) {
      sparql(request, response, chain);
    } else {
      page.get().get().send(response);
    }
  }

  /** A small body is read to its end, so that the client can use the connection again. */
  private static void passOver(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() <= SMALL_BODY) {
      request.getInputStream().readNBytes(SMALL_BODY);
    }
  }

  private static boolean allowed(String method, boolean endpoint) {
    return READS.contains(method) || (endpoint && method.equals("POST"));
  }

  private void sparql(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    // the parameters of a POST are in its body, which is not read here
    if (READS.contains(request.getMethod()) && request.getParameter("query") == null) {
      describe(request).send(response);
      return;
    }
    Shift shift = live.enter();
    try {
      if (live.release().isEmpty()) {
        Pages.notReady().send(response);
      } else {
        chain.doFilter(asGet(request), response);
      }
    } finally {
      shift.leave();
    }
  }

  private Reply describe(HttpServletRequest request) {
    List<String> offers = new ArrayList<>(ServiceDescription.mediaTypes());
    offers.add("text/html");
    String best =
        Accept.of(Optional.ofNullable(request.getHeader("Accept")))
            .best(offers)
            .orElse(offers.get(0));
    return best.equals("text/html") ? pages.page() : ServiceDescription.in(best, address(request));
  }

  private static String address(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  /** Fuseki does not know HEAD for queries; Jetty leaves out the body by itself. */
  private static HttpServletRequest asGet(HttpServletRequest request) {
    if (!request.getMethod().equals("HEAD")) {
      return request;
    }
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return "GET";
      }
    };
  }
}
