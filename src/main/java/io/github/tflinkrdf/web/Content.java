package io.github.tflinkrdf.web;

import io.github.tflinkrdf.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;

/** What a response carries. */
public sealed interface Content
    permits Content.Held,
        Content.Streamed,
        FileContent,
        Content.Explained,
        StoredContent,
        KeptContent,
        PackedContent {
  /**
   * Names an attribute of a request, a {@code Runnable}: run when nothing more is read from the
   * release, so that a slow reader of what is sent does not keep a former release open.
   */
  String DATA_READ = Content.class.getName() + ".dataRead";

  /** A strong entity tag: another content has another; empty if it has none. */
  String tag();

  /** The same packed, or itself if that is not worth it, or if parts of it may be asked for. */
  default Content gzip() {
    return this;
  }

  /** True if {@link #gzip} may be another. */
  default boolean isPackable() {
    return true;
  }

  /** Sends the body and the headers that say what it is. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException;

  /** Small enough to be held in memory. */
  record Held(byte[] bytes) implements Content {
    private static final int TAG_BYTES = 12;

    @Override
    public String tag() {
      byte[] hash = Sha256.digest().digest(bytes);
      return '"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"';
    }

    @Override
    public Content gzip() {
      return bytes.length < Coding.WORTH
          ? this
          : new PackedContent(Coding.GZIP.tag(tag()), new Held(Coding.gzip(bytes)));
    }

    @Override
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    }
  }

  /** Why there is no other content. */
  record Explained(Problem problem) implements Content {
    @Override
    public boolean isPackable() {
      return false;
    }

    @Override
    public String tag() {
      return new Held(problem.json("")).tag();
    }

    @Override
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
      new Held(problem.json(RequestId.of(request))).send(request, response);
    }
  }

  /** Writes a body. */
  interface Body {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Of a length that nobody knows before it is written; if that fails half-way, the connection is
   * broken off, so that no reader takes it for the whole.
   *
   * @param tag of its content
   */
  record Streamed(String tag, Body body) implements Content {
    @Override
    public Content gzip() {
      String packedTag = Coding.GZIP.tag(tag);
      return new PackedContent(packedTag, new Streamed(packedTag, this::writePacked));
    }

    private void writePacked(OutputStream out) throws IOException {
      OutputStream packing = Coding.gzip(out);
      // not closed if the body fails: an end would make it look whole
      body.write(packing);
      packing.close();
    }

    @Override
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
      if (request.getMethod().equals("HEAD")) {
        // else Jetty would say that the length is 0
        response.flushBuffer();
      } else {
        body.write(response.getOutputStream());
      }
    }
  }
}
