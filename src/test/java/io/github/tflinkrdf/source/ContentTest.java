package io.github.tflinkrdf.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {
  private static final byte[] RECORD = "---\ntype: protein\n---\n".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @ValueSource(strings = {"---\na: b", "---\r\n", "---\rx", "---  \n", "---", "\uFEFF---\n"})
  void aFirstLineOfThreeHyphensIsARecord(String text) throws IOException {
    assertInstanceOf(Format.Page.class, format(text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n---\n", "----\n", "--- a\n", " ---\n", "# Title\n", "A\tB\n"})
  void anythingElseIsUnknown(String text) throws IOException {
    assertInstanceOf(Format.Unknown.class, format(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void gzipAndZstandardAreToldByContentAndUnpacked() throws IOException {
    for (byte[] packed : new byte[][] {RECORD, gzip(RECORD), Zstd.compress(RECORD)}) {
      try (Content content = open(packed)) {
        assertInstanceOf(Format.Page.class, content.format());
        assertArrayEquals(RECORD, content.atMost(Integer.MAX_VALUE));
      }
    }
  }

  @Test
  void gzipInSeveralMembersIsReadToItsEnd() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip(RECORD));
    both.write(gzip(RECORD));
    try (Content content = open(both.toByteArray())) {
      assertEquals(2 * RECORD.length, content.atMost(Integer.MAX_VALUE).length);
    }
  }

  @Test
  void aCutGzipFileEndsWhereItIsCutAndSaysSo() throws IOException {
    byte[] packed =
        gzip("---\nlong enough to be cut in the middle\n".getBytes(StandardCharsets.UTF_8));
    byte[] cut = Arrays.copyOf(packed, packed.length / 2);
    try (Content content = open(cut)) {
      content.atMost(Integer.MAX_VALUE);
      assertEquals("the gzip stream is cut", content.failure().orElseThrow());
    }
  }

  private static Format format(byte[] bytes) throws IOException {
    try (Content content = open(bytes)) {
      return content.format();
    }
  }

  private static Content open(byte[] bytes) throws IOException {
    return Content.open(new ByteArrayInputStream(bytes), new AtomicLong());
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
