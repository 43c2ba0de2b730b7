package io.github.tflinkrdf.dump;

import io.github.tflinkrdf.describe.Distribution;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a release says of how it was built.
 *
 * @param changes empty if there was nothing to compare with
 */
record ReleaseNotes(BuildFacts facts, List<Distribution> data, Optional<Changes.Count> changes) {
  /** The variable parts of the document, by name. */
  Map<String, String> values() {
    return Map.of(
        "inputs",
        facts.inputs().stream().map("- `%s`"::formatted).collect(Collectors.joining("\n")),
        "rows",
        facts.rows().entrySet().stream()
            .map(e -> String.format(Locale.ROOT, "%s: %,d", e.getKey(), e.getValue()))
            .collect(Collectors.joining(", ")),
        "counts",
        facts.described().entrySet().stream()
            .map(e -> String.format(Locale.ROOT, "| %s | %,d |", e.getKey(), e.getValue()))
            .collect(Collectors.joining("\n")),
        "triples",
        data.stream()
            .filter(file -> file.mediaType().equals(MediaType.TURTLE))
            .map(
                f ->
                    String.format(Locale.ROOT, "| `%s` | %,d |", f.name(), f.triples().getAsLong()))
            .collect(Collectors.joining("\n")),
        "changes",
        facts.former().map(this::since).orElse("There was no release before in this store."));
  }

  private String since(FormerRelease former) {
    return changes
        .map(
            count ->
                String.format(
                    Locale.ROOT,
                    "Since release %s: %,d statements added, %,d removed, %,d changed (`CHANGES.tsv`).",
                    former.id(),
                    count.added(),
                    count.removed(),
                    count.changed()))
        .orElse(
            "Release %s, which was before this one, has no table of its statements to compare with."
                .formatted(former.id()));
  }
}
