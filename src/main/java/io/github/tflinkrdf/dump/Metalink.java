package io.github.tflinkrdf.dump;

import io.github.tflinkrdf.describe.Distribution;
import java.util.List;

/** The list of files as a Metalink 4 (RFC 5854), which download programs resume and verify by. */
final class Metalink {
  private Metalink() {}

  static String of(Edition edition, List<Distribution> files) {
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">\n");
    xml.append("  <generator>tflink-rdf</generator>\n");
    xml.append("  <published>%s</published>\n".formatted(edition.time()));
    files.forEach(file -> xml.append(entry(edition, file)));
    return xml.append("</metalink>\n").toString();
  }

  private static String entry(Edition edition, Distribution file) {
    return """
      <file name="%s">
        <size>%d</size>
        <description>%s</description>
        <hash type="sha-256">%s</hash>
        <url>%s</url>
      </file>
    """
        .formatted(
            text(file.name()),
            file.bytes(),
            text(file.about()),
            file.sha256(),
            text(edition.url(file.name())));
  }

  private static String text(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
