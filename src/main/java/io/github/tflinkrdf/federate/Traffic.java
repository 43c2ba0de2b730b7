package io.github.tflinkrdf.federate;

/**
 * What this process has had of other endpoints since it began.
 *
 * @param requests that were sent
 * @param cached answers that needed no request
 * @param failures requests without an answer that can be used
 * @param bytes of answers, unpacked
 */
public record Traffic(long requests, long cached, long failures, long bytes) {}
