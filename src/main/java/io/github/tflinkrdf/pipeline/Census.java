package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.gather.BindingSite;
import io.github.tflinkrdf.gather.Description;
import io.github.tflinkrdf.gather.Interaction;
import io.github.tflinkrdf.gather.Protein;
import io.github.tflinkrdf.terms.OrganismTerm;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Counts for people, taken of the descriptions while they pass: how much there is of each organism,
 * and on how much evidence it rests. What belongs to which organism is decided as for the files of
 * a release.
 */
public final class Census {
  /** Up to this number articles and databases are counted one by one; more are one class. */
  public static final int ONE_BY_ONE = 10;

  /**
   * What there is of an organism.
   *
   * <p>{@code articles[n]} are the statements with n original articles, {@code supports[n]} those
   * of n databases; the last place of each is for those with more than {@link #ONE_BY_ONE}.
   */
  public static final class Share {
    /** Of which it is; empty if it is not known. */
    public final Optional<OrganismTerm> organism;

    public long proteins;
    public long factors;
    public long targets;
    public long statements;
    public long smallScale;
    public long sites;
    public final long[] articles = new long[ONE_BY_ONE + 2];
    public final long[] supports = new long[ONE_BY_ONE + 2];

    private final Map<String, long[]> databases = new HashMap<>();

    private Share(Optional<OrganismTerm> organism) {
      this.organism = organism;
    }

    /** Statements by the label of a database that has them. */
    public Map<String, Long> databases() {
      Map<String, Long> counts = new TreeMap<>();
      databases.forEach((label, count) -> counts.put(label, count[0]));
      return counts;
    }

    private void add(Interaction statement) {
      statements++;
      if (Boolean.TRUE.equals(statement.smallScale())) {
        smallScale++;
      }
      articles[place(statement.originalArticles().size())]++;
      supports[place(statement.databases().size())]++;
      for (String label : statement.databases()) {
        databases.computeIfAbsent(label, none -> new long[1])[0]++;
      }
    }

    private static int place(int count) {
      return Math.min(count, ONE_BY_ONE + 1);
    }
  }

  private final Vocabulary vocabulary;
  private final Function<Description, String> organism;
  private final Map<String, Share> byOrganism = new TreeMap<>();
  private String factor = "";
  private Share factorShare;

  /**
   * @param organism the IRI of that which a description is about; empty if none is known
   */
  Census(Vocabulary vocabulary, Function<Description, String> organism) {
    this.vocabulary = vocabulary;
    this.organism = organism;
  }

  /** By the IRI of the organism; empty if it is not known. */
  public Map<String, Share> shares() {
    return byOrganism;
  }

  /** Counts those that matter here. */
  void add(List<? extends Description> descriptions) {
    for (Description description : descriptions) {
      if (description instanceof Interaction statement) {
        ofFactor(statement).add(statement);
      } else if (description instanceof BindingSite site) {
        share(site).sites++;
      } else if (description instanceof Protein protein) {
        add(protein);
      } else {
        return; // they are of one kind
      }
    }
  }

  private void add(Protein protein) {
    Share share = share(protein);
    share.proteins++;
    if (protein.factor()) {
      share.factors++;
    }
    if (protein.target()) {
      share.targets++;
    }
  }

  /** Statements come by factor, and those of one whose organism is known share it. */
  private Share ofFactor(Interaction statement) {
    if (!statement.factor().equals(factor)) {
      Share share = share(statement);
      if (share.organism.isEmpty()) {
        return share;
      }
      factor = statement.factor();
      factorShare = share;
    }
    return factorShare;
  }

  private Share share(Description description) {
    return byOrganism.computeIfAbsent(
        organism.apply(description),
        iri -> new Share(Optional.of(iri).filter(i -> !i.isEmpty()).map(vocabulary::organismOf)));
  }
}
