package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.editor.LinkedQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;

/** A link to the result of a query, as the request of the endpoint that it stands for. */
final class LinkedRequest extends HttpServletRequestWrapper {
  private final Map<String, String[]> parameters = new TreeMap<>();

  LinkedRequest(HttpServletRequest request, LinkedQuery query) {
    super(request);
    parameters.put("query", new String[] {query.text()});
    query.format().ifPresent(format -> parameters.put("format", new String[] {format}));
  }

  @Override
  public String getMethod() {
    return "GET";
  }

  @Override
  public String getRequestURI() {
    return Front.ENDPOINT;
  }

  @Override
  public String getServletPath() {
    return Front.ENDPOINT;
  }

  @Override
  public String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public String[] getParameterValues(String name) {
    return parameters.get(name);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(parameters);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }
}
