package io.github.tflinkrdf.mapping;

import java.util.HashSet;
import java.util.Set;

/** N-Triples bytes, without Jena nodes wherever the values are plain. Belongs to one thread. */
final class ByteBackEnd {
  private final KeptTerm[] kept;
  private final OneLine[] single;
  private final LineOfText[] ofText;
  private final LineOfValues[] ofValues;
  private final EachLine[] each;
  private final Lines[] lines;
  private final Set<String> made = new HashSet<>();

  ByteBackEnd(Program<?> program, Row row) {
    LineCompiler compiler = new LineCompiler(program, row);
    this.lines = program.patterns().stream().map(compiler::lines).toArray(Lines[]::new);
    this.kept = compiler.kept().toArray(KeptTerm[]::new);
    this.single = compiler.single().toArray(OneLine[]::new);
    this.ofText = compiler.ofText().toArray(LineOfText[]::new);
    this.ofValues = compiler.ofValues().toArray(LineOfValues[]::new);
    this.each = compiler.each().toArray(EachLine[]::new);
  }

  /** Emits the triples of the description in the row. */
  void emit(NTriplesBuffer out) {
    makeLines();
    made.clear();
    for (Lines some : lines) {
      if (some.mayRepeat()) {
        putNew(some, out);
      } else {
        out.put(some);
      }
    }
  }

  private void makeLines() {
    for (KeptTerm term : kept) {
      term.make();
    }
    for (OneLine line : single) {
      line.make();
    }
    for (LineOfText line : ofText) {
      line.make();
    }
    for (LineOfValues line : ofValues) {
      line.make();
    }
    for (EachLine line : each) {
      line.make();
    }
  }

  /** Puts those that the description does not have already. */
  private void putNew(Lines some, NTriplesBuffer out) {
    for (int i = 0; i < some.count(); i++) {
      int start = out.size();
      out.put(some.subject(), some.rest(i));
      if (!made.add(out.from(start))) {
        out.takeBack(start);
      }
    }
  }
}
