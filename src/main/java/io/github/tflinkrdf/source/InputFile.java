package io.github.tflinkrdf.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * One input, not yet opened.
 *
 * @param name as the user gave it, or the folder as the user gave it and the path within
 * @param named true if the user named this very file, false if it was found in a folder
 */
public record InputFile(String name, boolean named, Opener opener) {
  /** Opens the bytes as they are stored. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  Content open() throws IOException {
    return Content.open(opener.open());
  }
}
