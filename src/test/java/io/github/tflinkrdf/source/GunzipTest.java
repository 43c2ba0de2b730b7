package io.github.tflinkrdf.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GunzipTest {
  private static final byte[] HEADER = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0};

  @Test
  void whatComesBeforeDamageIsGivenOutFirst() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.writeBytes(HEADER);
    packed.writeBytes(new byte[] {0, 4, 0, (byte) 0xFB, (byte) 0xFF, 'a', 'b', 'c', '\n'});
    packed.write(0b111); // a last block of a kind that does not exist
    packed.writeBytes(new byte[20]);
    try (Gunzip in = new Gunzip(new ByteArrayInputStream(packed.toByteArray()))) {
      byte[] read = new byte[100];
      assertEquals(4, in.read(read, 0, 100));
      assertEquals("abc\n", new String(read, 0, 4, StandardCharsets.US_ASCII));
      assertThrows(ZipException.class, () -> in.read(read, 0, 100));
    }
  }

  @Test
  void theNameExtraAndChecksumOfAHeaderArePassedOver() throws IOException {
    byte[] plain = ContentTest.gzip("text".getBytes(StandardCharsets.US_ASCII));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.write(plain, 0, 3);
    packed.write(2 | 4 | 8 | 16);
    packed.write(plain, 4, 6);
    packed.writeBytes(new byte[] {2, 0, 'x', 'y', 'n', 0, 'c', 0, 1, 2});
    packed.write(plain, 10, plain.length - 10);
    try (Gunzip in = new Gunzip(new ByteArrayInputStream(packed.toByteArray()))) {
      assertEquals("text", new String(in.readAllBytes(), StandardCharsets.US_ASCII));
    }
  }

  @ParameterizedTest
  @CsvSource({"8, its checksum is wrong", "4, its checksum is wrong"})
  void aWrongTrailerIsDamage(int fromTheEnd, String message) throws IOException {
    byte[] packed = ContentTest.gzip("text".getBytes(StandardCharsets.US_ASCII));
    packed[packed.length - fromTheEnd]++;
    try (Gunzip in = new Gunzip(new ByteArrayInputStream(packed))) {
      ZipException e = assertThrows(ZipException.class, in::readAllBytes);
      assertEquals("the gzip stream is damaged: " + message, e.getMessage());
    }
  }

  @Test
  void whatFollowsAMemberMustBeOne() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.writeBytes(ContentTest.gzip("text".getBytes(StandardCharsets.US_ASCII)));
    packed.writeBytes("something else".getBytes(StandardCharsets.US_ASCII));
    try (Gunzip in = new Gunzip(new ByteArrayInputStream(packed.toByteArray()))) {
      assertThrows(ZipException.class, in::readAllBytes);
    }
  }
}
