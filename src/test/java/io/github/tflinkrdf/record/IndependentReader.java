package io.github.tflinkrdf.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads interactions and orthologs out of records with regular expressions and nothing else. */
public final class IndependentReader {
  private static final Pattern BLOCK =
      Pattern.compile(
          "^(tfs|targets|binding_sites): (.*(?:\n(?:  .*|(?=\n)))*)", Pattern.MULTILINE);
  private static final Pattern ACCESSION =
      Pattern.compile("^uniprot_accession: (\\w+)", Pattern.MULTILINE);
  private static final Pattern PUBMED = Pattern.compile("(\\d+)(?:%5Buid%5D|;)");
  private static final Pattern ORTHOLOG =
      Pattern.compile("[\\[ ]\"(?:<a [^>]*>)?(\\w{6,10})(?=[<\"])");
  private static final Map<String, String> METHODS = methods();

  private final String text;
  private final String accession;

  private IndependentReader(String text) {
    this.text = text.replace("\r\n", "\n");
    Matcher matcher = ACCESSION.matcher(this.text);
    this.accession = matcher.find() ? matcher.group(1) : "";
  }

  public static IndependentReader of(Path file) throws IOException {
    return new IndependentReader(Files.readString(file));
  }

  /** {@code FACTOR TARGET [databases] [methods] [articles] [names] [gene ids]}, in file order. */
  public List<String> interactions() {
    List<String> all = new ArrayList<>();
    for (Matcher block = BLOCK.matcher(text); block.find(); ) {
      boolean factors = block.group(1).equals("tfs");
      if (!block.group(1).equals("binding_sites")) {
        rows(block.group(2)).forEach(row -> all.add(interaction(row.split(","), factors)));
      }
    }
    return all;
  }

  public List<String> siteIds() {
    List<String> ids = new ArrayList<>();
    for (Matcher block = BLOCK.matcher(text); block.find(); ) {
      if (block.group(1).equals("binding_sites")) {
        rows(block.group(2)).forEach(row -> ids.add(row.split(",")[0]));
      }
    }
    return ids;
  }

  /** Pairs of accessions, both ways. */
  public List<String> orthologs() {
    String line = text.lines().filter(l -> l.startsWith("orthologs: ")).findFirst().orElse("");
    List<String> pairs = new ArrayList<>();
    for (Matcher id = ORTHOLOG.matcher(line); id.find(); ) {
      if (!id.group(1).equals("species") && !id.group(1).matches("[A-Z]{5}\\d{5}")) {
        pairs.add(accession + " " + id.group(1));
        pairs.add(id.group(1) + " " + accession);
      }
    }
    return pairs;
  }

  private static List<String> rows(String block) {
    String whole = block.strip();
    String rows = whole.startsWith("'") ? whole.substring(1, whole.length() - 1) : whole;
    return Stream.of(rows.split("\n\n"))
        .map(row -> row.strip().replaceAll("\n +", " ").replace("''", "'"))
        .filter(row -> !row.isEmpty())
        .toList();
  }

  private String interaction(String[] cells, boolean factors) {
    TreeSet<String> articles = new TreeSet<>();
    for (Matcher id = PUBMED.matcher(cells[5]); id.find(); ) {
      articles.add(id.group(1));
    }
    TreeSet<String> methods = new TreeSet<>();
    for (String method : cells[4].split("; *|/")) {
      methods.add(METHODS.get(method));
    }
    TreeSet<String> databases = new TreeSet<>();
    for (String database : cells[3].split("; *")) {
      databases.add(database.replace("DoRothea", "DoRothEA"));
    }
    String pair = factors ? cells[1] + " " + accession : accession + " " + cells[1];
    String names = cells[0].equals("-") ? "" : cells[0].replace("; ", ";");
    String genes = cells[2].replaceAll("\\.0|-", "").replace("; ", ";");
    return String.join(" ", pair, databases + "", methods + "", articles + "", names, genes);
  }

  private static Map<String, String> methods() {
    Map<String, String> methods = new HashMap<>();
    try {
      for (String line : Files.readAllLines(Path.of("mappings/terms/method.sssom.tsv"))) {
        String[] cells = line.split("\t");
        if (cells.length > 3) {
          methods.put(cells[1], cells[3].replace(':', '_'));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return methods;
  }
}
