package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.editor.Editor;
import io.github.tflinkrdf.editor.LinkedQuery;
import io.github.tflinkrdf.web.Headers;
import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.RdfSyntax;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Visit;
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
  private final Editor editor;
  private final Descriptions descriptions;
  private final List<Route> routes;

  /**
   * @param editor what people get from the endpoint, and links to results
   * @param routes asked in this order
   */
  Front(LiveRelease live, Editor editor, Descriptions descriptions, List<Route> routes) {
    this.live = live;
    this.editor = editor;
    this.descriptions = descriptions;
    this.routes = routes;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    try (Reading reading = live.enter()) {
      reading.mark(asked);
      route(asked, (HttpServletResponse) response, chain);
    } catch (HttpException.RuntimeException e) {
      QueryText.unreadable(e).reply().send(asked, (HttpServletResponse) response);
    }
  }

  private void route(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Headers.common(response);
    boolean endpoint = isEndpoint(request.getRequestURI());
    boolean read = READS.contains(request.getMethod());
    if (endpoint && (read || request.getMethod().equals("POST"))) {
      sparql(request, response, chain);
      return;
    }
    Optional<LinkedQuery> linked = read ? editor.linkedData(visit(request)) : Optional.empty();
    if (linked.isPresent()) {
      query(new LinkedRequest(request, linked.get()), response, chain);
      return;
    }
    Optional<Reply> page = endpoint ? Optional.empty() : page(request);
    if (!endpoint && page.isEmpty()) {
      passOver(request);
      Problem.of(ProblemType.NOT_FOUND, "there is nothing at this address")
          .reply()
          .send(request, response);
    } else if (request.getMethod().equals("OPTIONS")) {
      Headers.preflight(response, endpoint);
    } else if (!read) {
      passOver(request);
      Headers.allow(response, endpoint);
      Problem.of(ProblemType.METHOD_NOT_ALLOWED, "this server is read-only")
          .reply()
          .send(request, response);
    } else {
      page.orElseThrow().send(request, response);
    }
  }

  private static boolean isEndpoint(String path) {
    return path.equals(ENDPOINT) || path.equals(ENDPOINT + "/");
  }

  /** A small body is read to its end, so that the client can use the connection again. */
  private static void passOver(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() <= SMALL_BODY) {
      request.getInputStream().readNBytes(SMALL_BODY);
    }
  }

  private Optional<Reply> page(HttpServletRequest request) {
    Visit visit = visit(request);
    return routes.stream().flatMap(route -> route.answer(visit).stream()).findFirst();
  }

  private static Visit visit(HttpServletRequest request) {
    return new Visit(request, request.getServletPath(), Reading.of(request).served());
  }

  private void sparql(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    // the parameters of a POST are in its body, which is not read here
    if (READS.contains(request.getMethod()) && request.getParameter("query") == null) {
      describe(visit(request)).send(request, response);
    } else {
      query(asGet(request), response, chain);
    }
  }

  private static void query(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<OpenRelease> release = Reading.of(request).release();
    if (release.isEmpty()) {
      Pages.notReady().send(request, response);
    } else {
      chain.doFilter(new PinnedRequest(request, release.get()), response);
    }
  }

  private Reply describe(Visit visit) {
    List<String> offers = new ArrayList<>(RdfSyntax.mediaTypes());
    offers.add("text/html");
    String best = visit.accept().best(offers).orElse(offers.get(0));
    return RdfSyntax.of(best)
        .map(syntax -> descriptions.service(syntax, visit))
        .orElseGet(editor::page);
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
