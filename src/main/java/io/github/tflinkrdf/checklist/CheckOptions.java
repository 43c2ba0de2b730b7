package io.github.tflinkrdf.checklist;

import java.time.Duration;

/**
 * How far a check goes.
 *
 * @param agent names the program to the server
 * @param request how long one answer may take
 * @param total how long all rows may take together
 * @param maxDownload bytes of dumps that may be downloaded, altogether
 * @param heavy queries that run until the server stops them may be sent
 * @param hostile queries that a server must refuse for its own safety may be sent
 * @param tolerance factor on the times that rows demand: 1, but more where the machine is busy
 */
public record CheckOptions(
    String agent,
    Duration request,
    Duration total,
    long maxDownload,
    boolean heavy,
    boolean hostile,
    int tolerance) {}
