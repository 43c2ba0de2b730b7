package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.source.Beginning;
import io.github.tflinkrdf.source.InputFile;
import io.github.tflinkrdf.source.InputFiles;
import io.github.tflinkrdf.source.Layout;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much there is to read, estimated from the sizes of files and their beginnings.
 *
 * @param rows of each kind of input
 */
record Workload(Map<Kind, Double> rows) {
  /** Inputs of one kind have rows of their own; those of another print the same again. */
  private enum Kind {
    RECORD,
    INTERACTIONS,
    MITAB,
    SITES,
    TRACKS,
    SEQUENCES;

    private static Kind of(Layout layout) {
      return switch (layout) {
        case MITAB -> MITAB;
        case SITES_OLD, SITES_CSV, SITES_OF, SITES -> SITES;
        case GFF3 -> TRACKS;
        case FASTA -> SEQUENCES;
        default -> INTERACTIONS;
      };
    }
  }

  /** Files smaller than this are many and alike: some of them stand for all. */
  private static final long SMALL = 1 << 20;

  private static final int SAMPLES = 40;

  /**
   * True of files and folders. Standard input and pipes cannot be looked at: what is read of them
   * is gone.
   */
  static boolean measurable(String input) {
    Path path = Path.of(input);
    return !input.equals("-") && (Files.isRegularFile(path) || Files.isDirectory(path));
  }

  /** Looks at inputs that are measurable. */
  static Workload of(Collection<String> inputs) {
    Workload workload = new Workload(new EnumMap<>(Kind.class));
    List<InputFile> files = new ArrayList<>(InputFiles.find(inputs, InputStream.nullInputStream()));
    files.removeIf(file -> !measurable(file.name()));
    List<InputFile> small = files.stream().filter(file -> size(file) < SMALL).toList();
    files.stream().filter(file -> size(file) >= SMALL).forEach(file -> workload.add(file, 1));
    int step = Math.max(1, small.size() / SAMPLES);
    double taken = Math.ceil(small.size() / (double) step);
    for (int i = 0; i < small.size(); i += step) {
      workload.add(small.get(i), small.size() / taken);
    }
    return workload;
  }

  /** Interactions: the formats print the same ones, so that the largest table counts. */
  double statements() {
    return Math.max(of(Kind.RECORD), Math.max(of(Kind.INTERACTIONS), of(Kind.MITAB)));
  }

  /** Binding sites, likewise. */
  double sites() {
    return Math.max(of(Kind.SITES), Math.max(of(Kind.TRACKS), of(Kind.SEQUENCES)));
  }

  /** All rows that are read. */
  double total() {
    return rows.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private double of(Kind kind) {
    return rows.getOrDefault(kind, 0.0);
  }

  private void add(InputFile file, double times) {
    Optional<Beginning> beginning = Beginning.of(file);
    if (beginning.isPresent()) {
      double rest = beginning.get().whole() ? 1 : size(file) / (double) beginning.get().stored();
      Kind kind = beginning.get().layout().map(Kind::of).orElse(Kind.RECORD);
      rows.merge(kind, rows(kind, beginning.get()) * rest * times, Double::sum);
    }
  }

  private static double rows(Kind kind, Beginning beginning) {
    return switch (kind) {
      case RECORD -> beginning.bytes() / Estimate.RECORD_BYTES;
      case SEQUENCES -> beginning.lines() / 2.0;
      default -> beginning.lines();
    };
  }

  private static long size(InputFile file) {
    return Path.of(file.name()).toFile().length();
  }
}
