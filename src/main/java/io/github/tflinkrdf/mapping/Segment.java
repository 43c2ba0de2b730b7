package io.github.tflinkrdf.mapping;

/** A stretch of a term or a line. */
sealed interface Segment {
  /** Writes it, for the selected values of the row; what it has written if it fails is no use. */
  Outcome write(Bytes out);

  /** Constant bytes. */
  record Fixed(Bytes bytes) implements Segment {
    Fixed(String written) {
      this(new Bytes(Bytes.utf8(written)));
    }

    @Override
    public Outcome write(Bytes out) {
      out.put(bytes);
      return Outcome.WRITTEN;
    }
  }

  /** A term that was made once for the description. */
  record Kept(Bytes term, TermKind least) implements Segment {
    @Override
    public Outcome write(Bytes out) {
      boolean fits = term.length() > 0 && (least == TermKind.LITERAL || term.isIri());
      if (fits) {
        out.put(term);
      }
      return fits ? Outcome.WRITTEN : Outcome.NOTHING;
    }
  }

  /** The text of a field, if all of it is plain, between constant bytes. */
  record Text(Cell cell, Plain plain, Bytes before, Constant after) implements Segment {
    @Override
    public Outcome write(Bytes out) {
      String text = cell.text();
      if (text == null) {
        return Outcome.NOTHING;
      }
      if (!cell.isPlain(plain)) {
        return Outcome.NOT_PLAIN;
      }
      out.put(before, text, after);
      return Outcome.WRITTEN;
    }
  }

  /** A string within a term that has to be worked out. */
  record Inner(Formula formula, Row row, Plain plain) implements Segment {
    @Override
    public Outcome write(Bytes out) {
      Value value = formula.value(row);
      if (value == Value.NOTHING) {
        return Outcome.NOTHING;
      }
      boolean isPlain = value instanceof Value.Text text && out.put(text.text(), plain);
      return isPlain ? Outcome.WRITTEN : Outcome.NOT_PLAIN;
    }
  }

  /** A term that has to be worked out. */
  record Term(Formula formula, Row row, TermKind least) implements Segment {
    @Override
    public Outcome write(Bytes out) {
      boolean fits = formula.value(row).write(out).isAtLeast(least);
      return fits ? Outcome.WRITTEN : Outcome.NOTHING;
    }
  }
}
