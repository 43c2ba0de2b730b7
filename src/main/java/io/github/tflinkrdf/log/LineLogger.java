package io.github.tflinkrdf.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Writes warnings and errors to {@link Log#program}, with the id of the request that is served. */
final class LineLogger extends LegacyAbstractLogger {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_TRACE = 16_000;

  LineLogger(String name) {
    this.name = name;
  }

  @Override
  public boolean isTraceEnabled() {
    return false;
  }

  @Override
  public boolean isDebugEnabled() {
    return false;
  }

  @Override
  public boolean isInfoEnabled() {
    return false;
  }

  @Override
  public boolean isWarnEnabled() {
    return true;
  }

  @Override
  public boolean isErrorEnabled() {
    return true;
  }

  @Override
  protected String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level, Marker marker, String message, Object[] arguments, Throwable thrown) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("level", level.toString());
    fields.put("logger", name.substring(name.lastIndexOf('.') + 1));
    String request = MDC.get("request");
    if (request != null) {
      fields.put("request", request);
    }
    fields.put("message", MessageFormatter.basicArrayFormat(message, arguments) + "");
    if (thrown != null) {
      fields.put("trace", trace(thrown));
    }
    Log.program().write(fields);
  }

  private static String trace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.getBuffer().substring(0, Math.min(LONGEST_TRACE, trace.getBuffer().length()));
  }
}
