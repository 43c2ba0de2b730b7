package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Location;
import java.util.List;

/**
 * A finished thing that RDF speaks of, united from all the rows that mention it. Each kind has a
 * mapping file of its own. Lists are sorted and without repetition; an empty string or list is a
 * field without value.
 */
public sealed interface Description
    permits Assembly,
        BindingMatrix,
        BindingSite,
        Chromosome,
        Gene,
        Interaction,
        Method,
        OmaEntry,
        Organism,
        Orthology,
        PlainTriple,
        Position,
        Protein,
        Publication,
        Region,
        SourceDatabase,
        SourceRecord,
        SourceTable,
        Tally {
  /** The rows it was made from, in order; empty for what no single row says. */
  default List<Location> from() {
    return List.of();
  }
}
