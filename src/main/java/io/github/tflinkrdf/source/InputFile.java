package io.github.tflinkrdf.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/**
 * One input, not yet opened.
 *
 * @param name as the user gave it, or the folder as the user gave it and the path within
 * @param named true if the user named this very file, false if it was found in a folder
 * @param size bytes as they are stored; absent where only reading tells
 */
public record InputFile(String name, boolean named, OptionalLong size, Opener opener) {
  /** Of a size that only reading tells. */
  public InputFile(String name, boolean named, Opener opener) {
    this(name, named, OptionalLong.empty(), opener);
  }

  /** Opens the bytes as they are stored. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }
}
