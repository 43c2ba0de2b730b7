package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;

/** The pages of a release of the three sample records, as the program builds it. */
abstract class PagesInBrowser extends InBrowser {
  static Path store;

  @BeforeAll
  static void build() throws Exception {
    store = folder.resolve("store");
    String samples = "src/main/resources/tflink-rdf/samples";
    Program.Run build = Program.run("build", samples, "--store", store.toString());
    assertEquals(0, build.code(), build.err());
    serve(store);
  }
}
