package io.github.tflinkrdf.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that does not change.
 *
 * @param tag of its content
 */
public record FileContent(Path file, String tag) implements Content {
  @Override
  public boolean isPackable() {
    return false;
  }

  @Override
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try (FileChannel open = FileChannel.open(file)) {
      // what is open is read to its end, though the release were removed
      if (request.getAttribute(DATA_READ) instanceof Runnable dataRead) {
        dataRead.run();
      }
      send(open, request, response);
    }
  }

  private void send(FileChannel open, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long size = open.size();
    response.setHeader("Accept-Ranges", "bytes");
    Optional<ByteRange> range =
        Conditions.rangeWanted(request, tag)
            ? ByteRange.asked(request.getHeader("Range"), size)
            : Optional.empty();
    ByteRange sent = range.orElse(new ByteRange(0, size));
    if (!sent.isSatisfiable()) {
      response.setHeader("Content-Range", "bytes */" + size);
      response.setStatus(416);
      return;
    }
    if (range.isPresent()) {
      response.setHeader("Content-Range", sent.header(size));
      response.setStatus(206);
    }
    response.setContentLengthLong(sent.length());
    // Jetty would drop the body of a HEAD, but only after all of it was read
    if (!request.getMethod().equals("HEAD")) {
      copy(open.position(sent.from()), sent.length(), response.getOutputStream());
    }
  }

  private void copy(FileChannel from, long length, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    InputStream in = Channels.newInputStream(from);
    long left = length;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (read < 0) {
        throw new EOFException(file + " has become shorter");
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }
}
