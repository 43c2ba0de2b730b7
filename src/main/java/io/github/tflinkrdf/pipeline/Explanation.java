package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.check.ShapeChecker;
import io.github.tflinkrdf.check.Violation;
import io.github.tflinkrdf.gather.Description;
import io.github.tflinkrdf.gather.Gathered;
import io.github.tflinkrdf.gather.Gatherer;
import io.github.tflinkrdf.gather.Interaction;
import io.github.tflinkrdf.gather.PlainTriple;
import io.github.tflinkrdf.mapping.Mapping;
import io.github.tflinkrdf.record.ParsedRecord;
import io.github.tflinkrdf.record.PieceParser;
import io.github.tflinkrdf.record.Row;
import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.source.InputFile;
import io.github.tflinkrdf.source.PieceReader;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/**
 * One record, or one row of it or of a table, at every stage of a conversion. Nothing is written;
 * other files are not looked at, so labels, genes and unions are those of this file alone.
 *
 * @param raw the text as it is read, each piece with its line
 * @param typed the rows made from it
 * @param findings what was found wrong with it
 * @param finished the descriptions made from the rows
 * @param triples of those descriptions
 * @param violations what the shapes say of them
 */
public record Explanation(
    List<String> raw,
    List<Row> typed,
    List<Finding> findings,
    List<Description> finished,
    List<Triple> triples,
    List<Violation> violations) {

  /**
   * Explains a record, or the row that stands at a line of it or of a table.
   *
   * @throws UserError if there is no such line, or a table is named without one
   */
  public static Explanation of(InputFile file, OptionalInt line, Settings settings) {
    Vocabulary vocabulary = Vocabulary.read(settings.resources(), settings.base());
    PieceParser parser = new PieceParser(vocabulary);
    try (PieceReader pieces = PieceReader.read(file)) {
      ExplainedPart part = ExplainedPart.of(file.name(), pieces, parser, line);
      return of(part, vocabulary, settings);
    }
  }

  private static Explanation of(ExplainedPart part, Vocabulary vocabulary, Settings settings) {
    ParsedRecord parsed = part.parsed();
    RowLines lines = part.lines();
    List<Row> typed = parsed.rows().stream().filter(r -> lines.has(r.at())).toList();
    List<Finding> findings = new ArrayList<>(parsed.findings());
    List<Description> finished = new ArrayList<>();
    try (Gatherer gatherer = new Gatherer(vocabulary, settings.spill(), settings.memory())) {
      parsed.rows().forEach(gatherer::add);
      Gathered gathered = gatherer.finish();
      gathered.findings().forEachRemaining(findings::add);
      descriptions(gathered)
          .filter(d -> d.from().stream().anyMatch(lines::has))
          .flatMap(Explanation::withPlainTriple)
          .forEach(finished::add);
    }
    List<Triple> triples = new ArrayList<>();
    List<Violation> violations = new ArrayList<>();
    var emitter = Mapping.compile(settings.resources(), settings.base()).emitter();
    ShapeChecker checker = ShapeChecker.read(settings.resources(), settings.base());
    for (Description description : finished) {
      List<Triple> own = new ArrayList<>();
      emitter.triples(description, own::add);
      violations.addAll(checker.check(own));
      triples.addAll(own);
    }
    List<Finding> found =
        findings.stream()
            .filter(f -> part.unreadable() || f.where().line() == 0 || lines.has(f.where()))
            .sorted()
            .toList();
    return new Explanation(lines.raw(), typed, found, finished, triples, violations);
  }

  /** A statement and the plain triple beside it, which a conversion writes once per gene. */
  private static Stream<Description> withPlainTriple(Description description) {
    return description instanceof Interaction i
        ? Stream.of(i, new PlainTriple(i.factor(), i.target(), i.geneId(), i.effects()))
        : Stream.of(description);
  }

  private static Stream<Description> descriptions(Gathered gathered) {
    return Stream.<Iterator<? extends Description>>of(
            gathered.proteins(),
            gathered.genes(),
            gathered.interactions(),
            gathered.orthologies(),
            gathered.bindingSites(),
            gathered.sourceRecords())
        .flatMap(
            all -> {
              List<Description> list = new ArrayList<>();
              all.forEachRemaining(list::add);
              return list.stream();
            });
  }
}
