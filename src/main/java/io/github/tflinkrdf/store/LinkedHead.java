package io.github.tflinkrdf.store;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Rows in JSON or XML on their way out, to whose head a link is added: the place that both
 * standards have for what is to be known about a result.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-results-json/#select-link">SPARQL 1.1 JSON, link</a>
 */
final class LinkedHead extends FilterOutputStream {
  private static final String JSON_HEAD = "\"head\": {";
  private static final String XML_HEAD_END = "</head>";

  private final String marker;
  private final String linked;
  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private boolean passed;

  private LinkedHead(OutputStream out, String marker, String linked) {
    super(out);
    this.marker = marker;
    this.linked = linked;
  }

  static LinkedHead ofJson(OutputStream out, URI link) {
    return new LinkedHead(out, JSON_HEAD, JSON_HEAD + " \"link\": [ \"" + link + "\" ] ,");
  }

  static LinkedHead ofXml(OutputStream out, URI link) {
    String escaped = link.toString().replace("&", "&amp;");
    return new LinkedHead(
        out, XML_HEAD_END, "  <link href=\"" + escaped + "\"/>\n  " + XML_HEAD_END);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (passed) {
      out.write(bytes, from, length);
      return;
    }
    head.write(bytes, from, length);
    String text = head.toString(StandardCharsets.UTF_8);
    int at = text.indexOf(marker);
    if (at >= 0) {
      passed = true;
      String changed = text.substring(0, at) + linked + text.substring(at + marker.length());
      out.write(changed.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void flush() throws IOException {
    if (passed) {
      out.flush();
    }
  }
}
