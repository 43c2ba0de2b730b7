package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.gather.BindingSite;
import io.github.tflinkrdf.gather.Description;
import io.github.tflinkrdf.gather.Gene;
import io.github.tflinkrdf.gather.Interaction;
import io.github.tflinkrdf.gather.Orthology;
import io.github.tflinkrdf.gather.Protein;
import io.github.tflinkrdf.gather.SourceRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The genes and proteins that broke a shape, and why. What a row says of one of them goes with it:
 * a statement whose factor is not described would be a dangling link.
 */
final class Rejected {
  private final Map<String, String> genes = new HashMap<>();
  private final Map<String, String> proteins = new HashMap<>();
  private final Map<String, List<String>> namedBy = new HashMap<>();

  /** Remembers a gene that breaks a shape, and the product of one that names candidates. */
  void judge(Gene gene, Batch.Judged judged) {
    gene.candidateGeneIds()
        .forEach(
            id -> namedBy.computeIfAbsent(id, key -> new ArrayList<>(1)).addAll(gene.products()));
    if (judged.broken()) {
      genes.put(key(gene), judged.detail());
    }
  }

  void protein(Protein protein, String why) {
    proteins.put(protein.accession(), why);
  }

  /** Why a protein cannot stay although it breaks no shape itself: its gene does. */
  Optional<String> byGene(Protein protein) {
    String key = protein.geneId().isEmpty() ? "uniprot/" + protein.accession() : protein.geneId();
    return Optional.ofNullable(genes.get(key));
  }

  /**
   * The gene without the products that were rejected. Without any it is a candidate if a protein
   * that stays names it as one, else nothing of it is left.
   */
  Optional<Gene> remaining(Gene gene) {
    if (genes.containsKey(key(gene))) {
      return Optional.empty();
    }
    List<String> products = kept(gene.products());
    if (!products.isEmpty()) {
      return Optional.of(gene.withProducts(products));
    }
    boolean named = !kept(namedBy.getOrDefault(gene.geneId(), List.of())).isEmpty();
    return named ? Optional.of(gene.asCandidate()) : Optional.empty();
  }

  private List<String> kept(List<String> accessions) {
    return accessions.stream().filter(accession -> !proteins.containsKey(accession)).toList();
  }

  /** Why a description cannot stay: a protein it speaks of was rejected. Any thread may ask. */
  Optional<String> byProtein(Description description) {
    if (proteins.isEmpty()) {
      return Optional.empty();
    }
    return accessions(description)
        .filter(proteins::containsKey)
        .findFirst()
        .map(accession -> accession + " was rejected: " + proteins.get(accession));
  }

  private static Stream<String> accessions(Description description) {
    if (description instanceof Interaction i) {
      return Stream.of(i.factor(), i.target());
    } else if (description instanceof BindingSite s) {
      return Stream.of(s.factor());
    } else if (description instanceof Orthology o) {
      return Stream.of(o.accession(), o.ortholog());
    } else if (description instanceof SourceRecord r) {
      return Stream.of(r.accession());
    }
    return Stream.empty();
  }

  private static String key(Gene gene) {
    return gene.geneId().isEmpty() ? "uniprot/" + gene.products().get(0) : gene.geneId();
  }
}
