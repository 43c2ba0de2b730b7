package io.github.tflinkrdf.metrics;

/** Why a query got no answer. */
public enum Stop {
  /** Longer than a query may take. */
  TIME,
  /** The server was short of memory. */
  MEMORY,
  /** No turn in time: the server, or the client's share of it, is full. */
  TURN,
  /** Not SPARQL, or more than may be asked. */
  REFUSED,
  /** It failed by what it says. */
  QUERY,
  /** Another server that it asks failed, or was asked too much. */
  SERVICE,
  /** The server failed. */
  SERVER
}
