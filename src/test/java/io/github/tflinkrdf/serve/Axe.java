package io.github.tflinkrdf.serve;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Asks axe-core what a page denies to people who cannot see, or use no mouse. */
final class Axe {
  private static final String SCRIPT = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final String SERIOUS =
      """
      window.axeSays = undefined;
      axe.run().then(found => { window.axeSays = found.violations
        .filter(v => v.impact === 'serious' || v.impact === 'critical')
        .map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 200)).join(' | ')).join('\\n'); });
      """;

  private Axe() {}

  /** What is serious or critical, a line each; empty if nothing is. */
  static String serious(BrowserTab tab) throws Exception {
    try (InputStream in = Axe.class.getResourceAsStream(SCRIPT)) {
      tab.run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    tab.run(SERIOUS);
    tab.await("window.axeSays !== undefined");
    return tab.read("window.axeSays");
  }
}
