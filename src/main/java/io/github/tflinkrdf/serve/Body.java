package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.web.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The body of one request, taken in piece by piece as it comes. */
final class Body implements Runnable {
  private final Bodies all;
  private final Request request;
  private final Response response;
  private final Callback callback;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  Body(Bodies all, Request request, Response response, Callback callback) {
    this.all = all;
    this.request = request;
    this.response = response;
    this.callback = callback;
  }

  /** Bytes that are held. */
  long size() {
    return bytes.size();
  }

  @Override
  public void run() {
    while (true) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        request.demand(this);
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        all.broken(this, response, callback);
        return;
      }
      boolean last = chunk.isLast();
      boolean kept = keep(chunk);
      chunk.release();
      if (!kept) {
        return;
      }
      if (last && isForm() && parameters() > Bodies.MOST_PARAMETERS) {
        refuse(Bodies.tooMany());
        return;
      }
      if (last) {
        all.received(this, whole(), response, callback);
        return;
      }
    }
  }

  private boolean keep(Content.Chunk chunk) {
    int more = chunk.remaining();
    if (size() + more > all.longest()) {
      refuse(all.tooLong());
      return false;
    }
    if (!all.take(more)) {
      refuse(Bodies.full());
      return false;
    }
    byte[] piece = new byte[more];
    chunk.get(piece, 0, more);
    bytes.writeBytes(piece);
    return true;
  }

  private boolean isForm() {
    String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
    return type != null && type.toLowerCase(Locale.ROOT).contains("form");
  }

  private long parameters() {
    long count = 1;
    for (byte b : bytes.toByteArray()) {
      count += b == '&' ? 1 : 0;
    }
    return count;
  }

  private void refuse(Problem problem) {
    all.refuse(this, problem, request, response, callback);
  }

  /** The request with its body as if it had just come. */
  private Request whole() {
    Content.Source source = Content.Source.from(ByteBuffer.wrap(bytes.toByteArray()));
    return new Request.Wrapper(request) {
      @Override
      public Content.Chunk read() {
        return source.read();
      }

      @Override
      public void demand(Runnable demandCallback) {
        source.demand(demandCallback);
      }

      @Override
      public void fail(Throwable failure) {
        source.fail(failure);
      }

      @Override
      public long getLength() {
        return bytes.size();
      }
    };
  }
}
