package io.github.tflinkrdf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --public-url}. */
class PublicAddressTest {
  private static final String RECORD = "src/main/resources/tflink-rdf/samples/o14867.md";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"tflink", "ftp://tflink.example/", "https://e/?a=b", "https://e/#a", "a b"})
  void whatIsNoAddressIsRefusedBeforeAnythingIsBegun(String url) {
    Path store = folder.resolve("store");
    CommandsTest.Ran ran =
        CommandsTest.run("build", RECORD, "--store", store.toString(), "--public-url", url);
    assertEquals(2, ran.code(), ran.err());
    assertTrue(ran.err().contains("--public-url " + url), ran.err());
    assertFalse(Files.exists(store));
  }

  @Test
  void withoutItTheBaseIsTheAddress() {
    assertEquals("https://e/rdf/", new PublicAddress().or("https://e/rdf/"));
    assertEquals("https://e/rdf/", new PublicAddress().or("https://e/rdf#"));
  }
}
