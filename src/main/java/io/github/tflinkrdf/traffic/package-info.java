/**
 * Who asks, and whose turn it is: addresses of clients, also behind a trusted proxy, and the fair
 * share of each of connections, requests and query time. Nothing here knows HTTP or queries.
 */
package io.github.tflinkrdf.traffic;
