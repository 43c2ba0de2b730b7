package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.guard.Exhaustion;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/** Ends the process when a request finds the heap exhausted; Jetty would log it and go on. */
final class HeapFilter implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException | Error e) {
      Exhaustion.endProcess(e);
      throw e;
    }
  }
}
