package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Generates a corpus with exactly so many different pairs of factor and target, each printed on the
 * factor's page (unless that is cut at 100 rows, as TFLink does) and on the target's.
 */
public final class RecordGenerator {
  private static final int CAP = 100;

  private final long seed;
  private final List<Generation> generations;
  private final Network network;
  private final List<GeneratedProtein> proteins;

  public RecordGenerator(long seed, int statements) {
    this(seed, statements, EnumSet.allOf(Generation.class));
  }

  /** Of some generations only. */
  public RecordGenerator(long seed, int statements, Set<Generation> generations) {
    this.seed = seed;
    this.generations = List.copyOf(new TreeSet<>(generations));
    this.network = new Network(seed, statements);
    this.proteins = new ProteinGenerator(seed).proteins(network.proteins());
  }

  /** Writes a corpus: {@code OUT STATEMENTS SEED}. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: RecordGenerator OUT STATEMENTS SEED");
      System.exit(2);
    }
    Path folder = Files.createDirectories(Path.of(args[0]));
    RecordGenerator generator =
        new RecordGenerator(Long.parseLong(args[2]), Integer.parseInt(args[1]));
    for (Page page : (Iterable<Page>) generator.pages()::iterator) {
      Files.writeString(folder.resolve(page.fileName()), page.text());
    }
  }

  /** The pages, made one by one, in an order that has nothing to do with their names. */
  public Stream<Page> pages() {
    return IntStream.range(0, proteins.size())
        .filter(i -> !network.targetsOf(i).isEmpty() || !network.factorsOf(i).isEmpty())
        .mapToObj(this::page);
  }

  /** What the pages say together, by factor and target. */
  public SortedMap<String, Statement> truth() {
    SortedMap<String, Statement> truth = new TreeMap<>();
    pages()
        .flatMap(page -> page.statements().stream())
        .forEach(s -> truth.merge(s.factor() + " " + s.target(), s, Statement::union));
    return truth;
  }

  private Page page(int number) {
    SplittableRandom random = new SplittableRandom(seed + 7 * number);
    Generation generation = generations.get(random.nextInt(generations.size()));
    GeneratedProtein protein = proteins.get(number);
    List<Regulation> in =
        shown(generation, network.factorsOf(number), factor -> new Regulation(factor, protein));
    List<Regulation> out =
        shown(generation, network.targetsOf(number), target -> new Regulation(protein, target));
    RowWriter rows = new RowWriter(generation, random);
    PageWriter.Content content =
        new PageWriter.Content(
            in.stream().map(r -> rows.row(r.factor(), r.support(seed))).toList(),
            out.stream().map(r -> rows.row(r.target(), r.support(seed))).toList(),
            network.factorsOf(number).size() + network.targetsOf(number).size(),
            Orthologs.json(protein, proteins, generation, random),
            out.isEmpty() ? List.of() : Site.of(protein, random));
    return new Page(
        protein.accession().toLowerCase(Locale.ROOT) + ".md",
        generation,
        new PageWriter(generation, protein).write(content, random),
        Stream.concat(in.stream(), out.stream()).map(r -> r.statement(seed, generation)).toList());
  }

  /** The cap came with the large-scale rows. */
  private List<Regulation> shown(
      Generation generation,
      Set<Integer> partners,
      Function<GeneratedProtein, Regulation> regulation) {
    return partners.stream()
        .limit(generation.hasFlag() ? CAP : Integer.MAX_VALUE)
        .map(proteins::get)
        .map(regulation)
        .toList();
  }
}
