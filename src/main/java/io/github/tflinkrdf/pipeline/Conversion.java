package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.gather.Gathered;
import io.github.tflinkrdf.gather.Gatherer;
import io.github.tflinkrdf.gather.Mentions;
import io.github.tflinkrdf.record.ParsedRecord;
import io.github.tflinkrdf.record.PieceParser;
import io.github.tflinkrdf.report.FindingLog;
import io.github.tflinkrdf.report.Severity;
import io.github.tflinkrdf.source.InputFile;
import io.github.tflinkrdf.source.InputFiles;
import io.github.tflinkrdf.source.Pieces;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;
import java.util.concurrent.Future;

/**
 * From input files to triples: reads and gathers all rows, then maps, checks and writes what they
 * say. The output depends on the content of the input, the resources and the base alone.
 */
public final class Conversion {
  private final Settings settings;
  private final FindingLog log;
  private final Meter meter;
  private final Vocabulary vocabulary;
  private final Selected selected;
  private long files;
  private long read;

  private Conversion(Settings settings, FindingLog log, Meter meter) {
    this.settings = settings;
    this.log = log;
    this.meter = meter;
    this.vocabulary = Vocabulary.read(settings.resources(), settings.base());
    this.selected = new Selected(settings.selection());
  }

  /**
   * Runs a conversion.
   *
   * @param inputs files and folders; {@code -} is standard input
   * @throws io.github.tflinkrdf.UserError if an input does not exist or a resource is wrong
   */
  public static Summary run(
      List<String> inputs, Settings settings, Output output, FindingLog log, Meter meter) {
    return new Conversion(settings, log, meter).run(inputs, output);
  }

  private Summary run(List<String> inputs, Output output) {
    try (Workers workers = new Workers(settings.jobs());
        Gatherer gatherer = new Gatherer(vocabulary, settings.spill(), settings.memory());
        Mentions mentions = new Mentions(vocabulary, settings.spill(), settings.memory() / 4)) {
      Future<Rules> reading = workers.begin(() -> Rules.read(settings));
      read(InputFiles.find(inputs, System.in), workers, gatherer, reading);
      Gathered gathered = gatherer.finish();
      gathered.findings().forEachRemaining(log::add);
      Emission emission =
          new Emission(Workers.result(reading), output, workers, gathered.organisms());
      Census census = new Census(vocabulary, gathered.organisms());
      Written written =
          new Written(meter, census, read - log.count(Severity.ERROR) - selected.leftOut());
      new Writing(emission, log, mentions, written, selected).all(gathered);
      emission.finish();
      return new Summary(
          files,
          read,
          written.rows(),
          log.count(Severity.ERROR),
          selected.leftOut(),
          emission.triples(),
          written.described(),
          census);
    }
  }

  private void read(
      List<InputFile> inputs, Workers workers, Gatherer gatherer, Future<Rules> reading) {
    PieceParser parser = new PieceParser(vocabulary);
    meter.stage("reading", Meter.BYTES, Pieces.size(inputs));
    try (Pieces pieces = new Pieces(inputs, meter::advance)) {
      workers.inOrder(
          pieces,
          parser::parse,
          parsed -> {
            // wrong rules are said before all is read
            if (reading.isDone()) {
              Workers.result(reading);
            }
            take(parsed, gatherer);
          });
    }
    files = inputs.size();
  }

  private void take(ParsedRecord parsed, Gatherer gatherer) {
    parsed.findings().stream().sorted().forEach(log::add);
    selected.of(parsed.rows()).forEach(gatherer::add);
    read += parsed.read();
  }
}
