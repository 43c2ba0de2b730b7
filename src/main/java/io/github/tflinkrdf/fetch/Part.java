package io.github.tflinkrdf.fetch;

import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The beginning of a file, locked against a second run. Its bytes are those of one origin; it is
 * emptied before another one is noted.
 */
final class Part implements AutoCloseable {
  private final Place place;
  private final FileChannel channel;

  private Part(Place place, FileChannel channel) {
    this.place = place;
    this.channel = channel;
  }

  /**
   * Opens it, empty if there was none.
   *
   * @throws UserError if another run has it
   */
  static Part open(Place place) throws IOException {
    FileChannel channel =
        FileChannel.open(place.part(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      throw new UserError(place.file() + " is being fetched by another process", 3);
    }
    channel.position(channel.size());
    return new Part(place, channel);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  long size() throws IOException {
    return channel.size();
  }

  /** Of the bytes that are there; {@link Origin#NONE} if it is not known. */
  Origin origin() {
    return Origin.read(place.partOrigin());
  }

  /** Empties it; what follows is of the given origin. */
  void restart(Origin origin) throws IOException {
    channel.truncate(0);
    channel.position(0);
    origin.write(place.partOrigin());
  }

  void append(List<ByteBuffer> buffers) throws IOException {
    for (ByteBuffer buffer : buffers) {
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
  }

  /** Puts the whole file in its place, at once. */
  void publish() throws IOException {
    channel.force(true);
    Files.move(
        place.part(),
        place.file(),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    Files.move(place.partOrigin(), place.origin(), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Leaves what has come for another attempt, and nothing if nothing has. */
  @Override
  public void close() throws IOException {
    channel.close();
    if (place.begun() == 0) {
      place.discardPart();
    }
  }
}
