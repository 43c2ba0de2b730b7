package io.github.tflinkrdf.terms;

import io.github.tflinkrdf.Resources;
import java.util.List;

/**
 * Data of others to which there are links.
 *
 * @param name short, the last step of an IRI
 * @param label for people
 * @param namespace with which the IRIs of its resources begin
 * @param homepage IRI
 */
public record LinkTarget(String name, String label, String namespace, String homepage) {
  /** Those of {@code mappings/terms/link-target.tsv}, in its order. */
  public static List<LinkTarget> read(Resources resources) {
    SssomTable table =
        SssomTable.read(
            resources.get("mappings/terms/link-target.tsv"),
            "name",
            "label",
            "namespace",
            "homepage");
    return table.rows().stream()
        .map(
            row ->
                new LinkTarget(
                    row.get("name"), row.get("label"), row.get("namespace"), row.get("homepage")))
        .toList();
  }
}
