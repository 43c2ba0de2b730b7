package io.github.tflinkrdf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.tflinkrdf.UserError;
import org.junit.jupiter.api.Test;

class SizeTest {
  @Test
  void aSizeIsReadAsPeopleWriteIt() {
    assertEquals(5000, Size.of("--max-download", "5000").bytes());
    assertEquals(7, Size.of("--max-download", "7B").bytes());
    assertEquals(100_000_000, Size.of("--max-download", "100MB").bytes());
    assertEquals(2_000_000_000, Size.of("--max-download", " 2 gb ").bytes());
    for (String bad : new String[] {"", "MB", "-1", "1.5 GB", "1 XB", "99999999999999"}) {
      UserError error = assertThrows(UserError.class, () -> Size.of("--max-download", bad));
      assertEquals("--max-download " + bad + ": expected a size such as 100MB", error.getMessage());
    }
  }
}
