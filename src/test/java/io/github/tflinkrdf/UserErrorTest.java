package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserErrorTest {
  @TempDir Path folder;

  @Test
  void whyAFileCannotBeUsedIsSaidWithoutNamesOfClasses() {
    IOException missing =
        assertThrows(IOException.class, () -> Files.newInputStream(folder.resolve("a")));
    assertEquals("no such file or folder", UserError.why(missing));
    assertEquals("no such file or folder", UserError.why(new UncheckedIOException(missing)));
    assertEquals("the stream is cut", UserError.why(new EOFException("the stream is cut")));
    assertEquals("reading or writing failed", UserError.why(new IOException()));
  }
}
