package io.github.tflinkrdf.serve;

/** Files of a release that belong together on the page that lists them. */
enum DownloadGroup {
  DATA("Data", "<h2>%1$s</h2>%2$s"),
  ABOUT("About the release", "<h2>%1$s</h2>%2$s"),
  EXAMPLE(
      "Example queries",
      "<h2>%1$s</h2><details><summary>One file for each query</summary>%2$s</details>");

  private static final String TABLE =
      """
      <div class="scroll" tabindex="0" role="region" aria-label="%s">
      <table class="files">
      <thead><tr><th scope="col">File</th><th scope="col">Holds</th>
      <th scope="col" class="number">Size</th><th scope="col" class="number">Triples</th>
      <th scope="col" class="hash">SHA-256</th></tr></thead>
      <tbody>%s</tbody>
      </table>
      </div>
      """;

  private final String title;
  private final String form;

  DownloadGroup(String title, String form) {
    this.title = title;
    this.form = form;
  }

  static DownloadGroup of(String name) {
    return name.contains("_example_")
        ? EXAMPLE
        : name.endsWith(".zst") || name.endsWith(".gz") ? DATA : ABOUT;
  }

  String html(CharSequence rows) {
    return form.formatted(title, TABLE.formatted(title, rows));
  }
}
