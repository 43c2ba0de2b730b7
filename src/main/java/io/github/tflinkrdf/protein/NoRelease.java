package io.github.tflinkrdf.protein;

import io.github.tflinkrdf.web.Reply;

/** The answer as long as there is nothing to answer from. */
final class NoRelease {
  static final Reply REPLY = Reply.text(503, "no release has been published in this store yet");

  private NoRelease() {}
}
