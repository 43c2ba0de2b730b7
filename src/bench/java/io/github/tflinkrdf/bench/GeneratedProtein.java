package io.github.tflinkrdf.bench;

import java.util.List;

/** An invented protein; names and gene ids may be none, one or several. */
record GeneratedProtein(
    int number, String accession, List<String> names, List<String> geneIds, Species species) {}
