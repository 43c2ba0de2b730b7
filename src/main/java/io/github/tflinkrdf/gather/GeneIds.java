package io.github.tflinkrdf.gather;

import java.util.List;

/** The NCBI Gene ids that rows give one protein. */
final class GeneIds {
  private String[] ids = StringSet.EMPTY;
  private String only = "";
  private boolean stated;

  void add(List<String> more) {
    ids = StringSet.with(ids, more);
    only = ids.length == 1 ? ids[0] : "";
    stated = true;
  }

  /** False for what only lists of orthologs name: they say nothing of genes. */
  boolean stated() {
    return stated;
  }

  /** Sorted. */
  List<String> all() {
    return List.of(ids);
  }

  /** The one id; empty if there is none or several. */
  String only() {
    return only;
  }

  List<String> candidates() {
    return ids.length > 1 ? all() : List.of();
  }
}
