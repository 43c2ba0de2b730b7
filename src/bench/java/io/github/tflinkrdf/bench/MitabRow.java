package io.github.tflinkrdf.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes rows of MITAB 2.8 as TFLink does: 46 columns, no header. */
final class MitabRow {
  private static final int COLUMNS = 46;
  private static final String ROLE = "psi-mi:\"MI:0499\"( \"unspecified role\" )";
  private static final Map<String, List<String>> TERMS =
      Map.ofEntries(
          Map.entry("chromatin immunoprecipitation assay", List.of("0402")),
          Map.entry("inferred by curator", List.of("0364")),
          Map.entry("electrophoretic mobility shift assay", List.of("0413")),
          Map.entry("DNase I footprinting", List.of("0606")),
          Map.entry("chromatin immunoprecipitation array", List.of("0225")),
          Map.entry("genetic interference", List.of("0254")),
          Map.entry("experimental interaction detection", List.of("0045")),
          Map.entry("western blot", List.of("0113")),
          Map.entry("northern blot", List.of("0929")),
          Map.entry("quantitative reverse transcription pcr", List.of("1196")),
          Map.entry("array technology", List.of("0008")),
          Map.entry("partial DNA sequence identification by hybridization", List.of("0080")));

  private MitabRow() {}

  static String of(Census census, TableProtein factor, TableProtein target, TableEvidence says) {
    String taxon = "taxid:%d(\"%s\")".formatted(census.taxon(), census.species().label());
    Stream<String> cells =
        Stream.of(
            "uniprot:" + factor.accession(),
            "uniprot:" + target.accession(),
            listed(Stream.of(factor.genes().split(";")), "geneid:", ""),
            listed(Stream.of(target.genes().split(";")), "geneid:", ""),
            listed(Stream.of(factor.names().split(";")), "uniprot:\"", "\"(\"protein name\")"),
            listed(Stream.of(target.names().split(";")), "uniprot:\"", "\"(\"protein name\")"),
            methods(says.methods()),
            "-",
            listed(says.papers().stream(), "pubmed:", ""),
            taxon,
            taxon,
            "psi-mi:\"MI:2232\"(\"molecular association\")",
            says.databases().stream()
                .map(d -> "pubmed:" + d.article() + "(\"" + d.printed() + "\")")
                .collect(Collectors.joining("|")),
            listed(says.entries().stream(), "", ""),
            "-",
            "-",
            "psi-mi:\"MI:2274\"(\"regulator\")",
            "psi-mi:\"MI:2275\"(\"regulator target\")",
            ROLE,
            ROLE,
            "psi-mi:\"MI:0326\"(\"protein\")",
            "psi-mi:\"MI:0250\"(\"gene\")",
            "-",
            "-",
            "-",
            listed(says.functions().stream(), "function:\"", "\""),
            "-\t-\t-\t-",
            "2017/05/01",
            "2019/05/20");
    return cells.collect(Collectors.joining("\t")) + "\t-".repeat(COLUMNS - 32);
  }

  private static String methods(List<String> methods) {
    return methods.stream()
        .flatMap(method -> Stream.of(method.split("/")))
        .distinct()
        .flatMap(name -> TERMS.get(name).stream().map(id -> term(id, name)))
        .collect(Collectors.joining("|"));
  }

  private static String term(String id, String name) {
    return "psi-mi:\"MI:" + id + "\"(\"" + name + "\")";
  }

  private static String listed(Stream<String> values, String before, String after) {
    String cell =
        values
            .filter(value -> !value.equals("-"))
            .map(value -> before + value + after)
            .collect(Collectors.joining("|"));
    return cell.isEmpty() ? "-" : cell;
  }
}
