package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.terms.DownloadKind;
import io.github.tflinkrdf.terms.DownloadTable;
import io.github.tflinkrdf.terms.OrganismTerm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file of TFLink that the user asks for.
 *
 * @param title for messages
 * @param names that it may have on the server, to be tried in this order
 */
record Wanted(String title, List<String> names) {
  private static final String ALL = "all";

  /**
   * The files of some organisms.
   *
   * @param organisms names, NCBI Taxonomy ids or {@code all}
   * @param only kinds of files; empty for those that are always fetched
   * @param note told of what does not exist
   * @throws UserError if the table has no such organism or kind
   */
  static List<Wanted> of(
      DownloadTable table, List<String> organisms, List<String> only, Consumer<String> note) {
    List<DownloadKind> kinds = kinds(table, only);
    List<Wanted> wanted = new ArrayList<>();
    for (OrganismTerm organism : organisms(table, organisms)) {
      for (DownloadKind kind : kinds) {
        Wanted file = new Wanted(organism.label() + ", " + kind.label(), kind.names(organism));
        if (file.names().isEmpty()) {
          note.accept(file.title() + ": TFLink has none");
        } else {
          wanted.add(file);
        }
      }
    }
    return wanted;
  }

  private static Set<OrganismTerm> organisms(DownloadTable table, List<String> given) {
    String known =
        String.join(", ", table.organisms().stream().map(Wanted::shown).toList()) + "; or all";
    if (given.isEmpty()) {
      throw new UserError("no ORGANISM is given; known: " + known);
    }
    Set<OrganismTerm> chosen = new LinkedHashSet<>();
    for (String name : given) {
      if (name.strip().equalsIgnoreCase(ALL)) {
        chosen.addAll(table.organisms());
      } else {
        chosen.add(
            table
                .organism(name)
                .orElseThrow(() -> new UserError("no organism '" + name + "'; known: " + known)));
      }
    }
    return chosen;
  }

  private static String shown(OrganismTerm organism) {
    return organism.label() + " (" + organism.taxonId() + ")";
  }

  private static List<DownloadKind> kinds(DownloadTable table, List<String> only) {
    List<String> labels = table.kinds().stream().map(DownloadKind::label).toList();
    for (String label : only) {
      if (!labels.contains(label)) {
        throw new UserError("--only " + label + ": expected " + String.join(", ", labels));
      }
    }
    return table.kinds().stream()
        .filter(kind -> only.isEmpty() ? kind.always() : only.contains(kind.label()))
        .toList();
  }
}
