package io.github.tflinkrdf.web;

import java.util.Optional;

/**
 * What answers some of the addresses of a server. The data of the release stays open until it
 * returns; several threads may ask at once.
 */
public interface Route {
  /** The answer, or empty if the address is none of its own. */
  Optional<Reply> answer(Visit visit);
}
