package io.github.tflinkrdf.editor;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A text as a part of an address: UTF-8, compressed without header or checksum (DEFLATE, RFC 1951),
 * in the base64 of addresses (RFC 4648, section 5) without padding.
 */
final class PackedQuery {
  /** Bytes of a text; a few bytes of an address may stand for very many. */
  static final int MAX_SIZE = 1 << 16;

  private PackedQuery() {}

  static String of(String text) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      deflater.setInput(bytes);
      deflater.finish();
      byte[] packed = new byte[bytes.length + (bytes.length >> 8) + 64];
      int length = deflater.deflate(packed);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(packed, length));
    } finally {
      deflater.end();
    }
  }

  /** The text, or empty if this is none, is cut off, or is longer than {@link #MAX_SIZE}. */
  static Optional<String> text(String packed) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(Base64.getUrlDecoder().decode(packed));
      byte[] bytes = new byte[MAX_SIZE + 1];
      int length = inflater.inflate(bytes);
      if (!inflater.finished() || length == 0 || length > MAX_SIZE) {
        return Optional.empty();
      }
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString());
    } catch (IllegalArgumentException | DataFormatException | CharacterCodingException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
