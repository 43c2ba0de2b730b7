package io.github.tflinkrdf.store;

import io.github.tflinkrdf.UserError;

/** Another process has a release open; it can be opened here when that one has let go of it. */
public final class ReleaseInUse extends UserError {
  private static final long serialVersionUID = 1L;

  /**
   * @param holder of the release, in words
   */
  ReleaseInUse(String holder) {
    super("the store is being served by " + holder + "; ask it over HTTP: query --endpoint URL", 3);
  }
}
