package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.source.FlowMappings;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads {@code orthologs}: JSON, {@code [{"species": NAME, "id": [ID, ...]}, ...]}, where an id is
 * an accession or, if TFLink has a page of it, a link.
 */
final class OrthologParser {
  private final Organisms organisms;

  OrthologParser(Vocabulary vocabulary) {
    this.organisms = new Organisms(vocabulary);
  }

  /** One id as printed with its species; without an id, what cannot be read. */
  record Entry(Optional<String> species, Optional<String> id) {
    private static final Entry UNREADABLE = new Entry(Optional.empty(), Optional.empty());

    private static Stream<Entry> of(Map<String, List<String>> element) {
      List<String> species = element.getOrDefault("species", List.of());
      List<String> ids = element.get("id");
      return species.size() == 1 && ids != null
          ? ids.stream().map(id -> new Entry(Optional.of(species.get(0)), Optional.of(id)))
          : Stream.of(UNREADABLE);
    }
  }

  static List<Entry> entries(String json) {
    return FlowMappings.read(json)
        .map(elements -> elements.stream().flatMap(Entry::of).toList())
        .orElse(List.of(Entry.UNREADABLE));
  }

  Optional<OrthologRow> parse(RowContext row, Subject subject, Entry entry) {
    if (entry.id().isEmpty()) {
      return row.reject(Reason.ORTHOLOGS_JSON, "expected [{\"species\": NAME, \"id\": [ID, ...]}]");
    }
    String printed = entry.id().get().strip();
    Optional<Anchor> link = printed.startsWith("<") ? Anchor.in(printed) : Optional.empty();
    String id = link.map(Anchor::text).orElse(printed);
    boolean oma = Identifiers.isOma(id) && !Identifiers.isUniProt(id);
    if (!oma && !Identifiers.isUniProt(id)) {
      return row.reject(Reason.ORTHOLOG_ID, "'%s'".formatted(id));
    }
    if (id.equals(subject.accession())) {
      return row.reject(Reason.ORTHOLOG_ID, "'%s' is the record's own".formatted(id));
    }
    String organism = organisms.iri(row, entry.species().orElse(""));
    return Optional.of(
        new OrthologRow(row.at(), subject.accession(), id, oma, link.isPresent(), organism));
  }
}
