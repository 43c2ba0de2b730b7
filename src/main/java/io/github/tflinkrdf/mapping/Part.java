package io.github.tflinkrdf.mapping;

/** A part of a term or a line: something, and the constant bytes after it. */
sealed interface Part {
  Outcome write(Bytes out);

  /** The same with other bytes after it. */
  Part before(Constant next);

  /** Nothing: a term or line that starts with a constant. */
  record Start(Constant after) implements Part {
    @Override
    public Outcome write(Bytes out) {
      out.put(after);
      return Outcome.WRITTEN;
    }

    @Override
    public Part before(Constant next) {
      return new Start(next);
    }
  }

  /**
   * A text field.
   *
   * @param several true if it has several values, so that each is likely to be written once
   */
  record Text(Cell cell, boolean several, Plain plain, Constant after) implements Part {
    @Override
    public Outcome write(Bytes out) {
      return out.put(this);
    }

    @Override
    public Part before(Constant next) {
      return new Text(cell, several, plain, next);
    }
  }

  /** A string that has to be worked out. */
  record Inner(Formula formula, Row row, Plain plain, Constant after) implements Part {
    @Override
    public Outcome write(Bytes out) {
      Value value = formula.value(row);
      if (value == Value.NOTHING) {
        return Outcome.NOTHING;
      }
      if (!(value instanceof Value.Text text) || !out.put(text.text(), plain)) {
        return Outcome.NOT_PLAIN;
      }
      out.put(after);
      return Outcome.WRITTEN;
    }

    @Override
    public Part before(Constant next) {
      return new Inner(formula, row, plain, next);
    }
  }

  /** A term that was made once for the description. */
  record Kept(Bytes term, TermKind least, Constant after) implements Part {
    @Override
    public Outcome write(Bytes out) {
      if (term.length() == 0 || !(least == TermKind.LITERAL || term.isIri())) {
        return Outcome.NOTHING;
      }
      out.put(term, after);
      return Outcome.WRITTEN;
    }

    @Override
    public Part before(Constant next) {
      return new Kept(term, least, next);
    }
  }

  /** A term that has to be worked out. */
  record Term(Formula formula, Row row, TermKind least, Constant after) implements Part {
    @Override
    public Outcome write(Bytes out) {
      TermKind kind = formula.value(row).write(out);
      if (!kind.isAtLeast(least)) {
        return Outcome.NOTHING;
      }
      out.put(after);
      return Outcome.WRITTEN;
    }

    @Override
    public Part before(Constant next) {
      return new Term(formula, row, least, next);
    }
  }
}
