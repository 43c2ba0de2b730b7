package io.github.tflinkrdf.federate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What an endpoint answered, whole: small ones in memory, others in a file that is gone when this
 * is closed.
 */
final class PeerAnswer implements AutoCloseable {
  static final int SMALL = 1 << 20;
  private static final int BUFFER = 1 << 16;

  private final String mediaType;
  private final byte[] start;
  private final Optional<FileChannel> file;

  private PeerAnswer(String mediaType, byte[] start, Optional<FileChannel> file) {
    this.mediaType = mediaType;
    this.start = start;
    this.file = file;
  }

  /** Takes bytes as they come. */
  interface Counter {
    void count(long bytes);
  }

  /** Reads to the end, each part after it was counted. */
  static PeerAnswer read(String mediaType, InputStream in, Counter counter) throws IOException {
    byte[] part = in.readNBytes(BUFFER);
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    while (part.length > 0 && small.size() + part.length <= SMALL) {
      counter.count(part.length);
      small.write(part);
      part = in.readNBytes(BUFFER);
    }
    byte[] start = small.toByteArray();
    return part.length == 0
        ? new PeerAnswer(mediaType, start, Optional.empty())
        : new PeerAnswer(mediaType, start, Optional.of(rest(part, in, counter)));
  }

  private static FileChannel rest(byte[] part, InputStream in, Counter counter) throws IOException {
    FileChannel file =
        FileChannel.open(
            Files.createTempFile("tflink-peer-", ".results"),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    try {
      for (byte[] next = part; next.length > 0; next = in.readNBytes(BUFFER)) {
        counter.count(next.length);
        ByteBuffer bytes = ByteBuffer.wrap(next);
        while (bytes.hasRemaining()) {
          file.write(bytes);
        }
      }
      return file;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  String mediaType() {
    return mediaType;
  }

  /** Whether it is small enough to be kept. */
  boolean isSmall() {
    return file.isEmpty();
  }

  int smallSize() {
    return start.length;
  }

  /** Its bytes from the first on; one reader at a time. */
  InputStream bytes() throws IOException {
    InputStream first = new ByteArrayInputStream(start);
    if (file.isEmpty()) {
      return first;
    }
    file.get().position(0);
    InputStream rest =
        new FilterInputStream(Channels.newInputStream(file.get())) {
          @Override
          public void close() {
            // the file may be read again
          }
        };
    return new SequenceInputStream(first, rest);
  }

  @Override
  public void close() {
    if (file.isPresent()) {
      try {
        file.get().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
