package io.github.tflinkrdf.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** N-Triples bytes, without Jena nodes wherever the values are plain. */
final class ByteBackEnd implements BackEnd {
  /** Makes a term that is kept. */
  private record Keep(Bytes term, Line line) implements Step {
    @Override
    public void run() {
      term.truncate(0);
      line.write(term);
    }
  }

  /** Writes a line. */
  private record Emission(Line line, ByteBackEnd end) implements Step {
    @Override
    public void run() {
      if (line.write(end.out.bytes()) == Outcome.WRITTEN) {
        end.out.endLine();
      }
    }
  }

  /** Writes a line unless the description has it already. */
  private record NewEmission(Line line, ByteBackEnd end) implements Step {
    @Override
    public void run() {
      Bytes bytes = end.out.bytes();
      int start = bytes.length();
      if (line.write(bytes) == Outcome.WRITTEN) {
        if (end.made.add(bytes.from(start))) {
          end.out.endLine();
        } else {
          bytes.truncate(start);
        }
      }
    }
  }

  private final LineCompiler compiler;
  private final Step keep;
  private final Set<String> made = new HashSet<>();
  private NTriplesBuffer out = new NTriplesBuffer();

  ByteBackEnd(Program<?> program, Row row) {
    this.compiler = new LineCompiler(program, row);
    this.keep = new Sequence(keeps());
  }

  private List<Step> keeps() {
    return compiler.kept().entrySet().stream()
        .<Step>map(kept -> new Keep(kept.getValue(), compiler.term(kept.getKey())))
        .toList();
  }

  void to(NTriplesBuffer buffer) {
    this.out = buffer;
  }

  @Override
  public void begin() {
    made.clear();
    keep.run();
  }

  @Override
  public Step emission(Pattern pattern) {
    Line line = compiler.line(pattern);
    return pattern.mayRepeat() ? new NewEmission(line, this) : new Emission(line, this);
  }
}
