package io.github.tflinkrdf.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows as lines that a person can check against the record. */
final class RowText {
  private RowText() {}

  static String of(Row row) {
    return row.at().line() + " " + text(row);
  }

  private static String text(Row row) {
    if (row instanceof HeaderRow header) {
      return "header %s of %s%s%s matrices %s, %d of %s"
          .formatted(
              text(header.protein()),
              last(header.organism()),
              header.factor() ? ", factor" : "",
              header.target() ? ", target" : "",
              header.matrices(),
              header.listed(),
              header.stated().isPresent() ? header.stated().getAsInt() : "?");
    }
    if (row instanceof InteractionRow interaction) {
      return "interaction %s -> %s: %s"
          .formatted(
              text(interaction.factor()), text(interaction.target()), text(interaction.evidence()));
    }
    if (row instanceof SiteRow site) {
      return "site %s of %s, %s at %s %s: %s"
          .formatted(
              site.siteId(),
              text(site.factor()),
              last(site.organism()),
              text(site.place()),
              site.strand(),
              text(site.evidence()));
    }
    if (row instanceof OrthologRow ortholog) {
      return "ortholog %s of %s%s%s"
          .formatted(
              ortholog.ortholog(),
              last(ortholog.organism()),
              ortholog.oma() ? ", in OMA" : "",
              ortholog.linked() ? ", linked" : "");
    }
    SequenceRow sequence = (SequenceRow) row;
    return "sequence %s of %s at %s: %s"
        .formatted(
            sequence.siteId(),
            text(sequence.factor()),
            text(sequence.place()),
            sequence.sequence());
  }

  private static String text(Party party) {
    return "%s %s %s".formatted(party.accession(), party.names(), party.geneIds());
  }

  private static String text(Evidence evidence) {
    return "%s %s %s %s"
        .formatted(
            evidence.databases(),
            evidence.methods().stream().map(RowText::last).toList(),
            evidence.articles(),
            evidence.smallScale().map(yes -> yes ? "small-scale" : "large-scale").orElse("?"));
  }

  private static String text(Optional<Place> place) {
    return place
        .map(p -> "%s %s:%d-%d".formatted(p.assembly(), p.chromosome(), p.start(), p.end()))
        .orElse("no place");
  }

  private static String last(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  /** All rows and findings of a record, one a line. */
  static String of(ParsedRecord record) {
    String rows = record.rows().stream().map(RowText::of).collect(Collectors.joining("\n"));
    List<String> findings =
        record.findings().stream()
            .map(f -> "%d %s: %s".formatted(f.where().line(), f.reason(), f.detail()))
            .toList();
    return rows + "\n" + String.join("\n", findings);
  }
}
