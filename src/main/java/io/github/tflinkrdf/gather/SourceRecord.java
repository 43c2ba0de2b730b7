package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Location;
import java.util.List;

/**
 * A page of TFLink, as read; pages of several generations under one accession are one record.
 *
 * @param stated number of interactions that the page counts; -1 if it does not
 * @param listed number of interaction rows that it prints
 * @param incomplete true if it prints fewer than it counts
 */
public record SourceRecord(
    List<Location> from, String accession, int stated, int listed, boolean incomplete)
    implements Description {}
