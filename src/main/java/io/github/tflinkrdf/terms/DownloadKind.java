package io.github.tflinkrdf.terms;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kind of file that TFLink publishes.
 *
 * @param label the name that the user gives it
 * @param always false if it is fetched only when it is asked for
 * @param without IRIs of the organisms that have none
 * @param templates names to be tried in this order, with {@code {organism}} in them
 */
public record DownloadKind(
    String label, boolean always, Set<String> without, List<String> templates) {
  /** The names that the file of an organism may have; empty if there is none. */
  public List<String> names(OrganismTerm organism) {
    String name = organism.label().replace(' ', '_');
    return without.contains(organism.iri())
        ? List.of()
        : templates.stream().map(t -> t.replace("{organism}", name)).toList();
  }

  /** This kind with a further row of the table; what the first row says holds for all. */
  DownloadKind with(DownloadKind further) {
    List<String> all = Stream.concat(templates.stream(), further.templates.stream()).toList();
    return new DownloadKind(label, always, without, all);
  }
}
