package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.mapping.Template.Outcome;

/** A part of a template. */
sealed interface Piece {
  Outcome write(Row row, TermBytes out);

  /** Bytes that are always the same. */
  record Constant(byte[] written) implements Piece {
    @Override
    public Outcome write(Row row, TermBytes out) {
      out.put(written);
      return Outcome.WRITTEN;
    }
  }

  /** A text field. */
  record Field(int cell, Plain plain) implements Piece {
    @Override
    public Outcome write(Row row, TermBytes out) {
      String text = row.text(cell);
      if (text == null) {
        return Outcome.NOTHING;
      }
      return out.put(text, plain) ? Outcome.WRITTEN : Outcome.NOT_PLAIN;
    }
  }

  /** Any other expression that gives a string. */
  record Inner(Formula formula, Plain plain) implements Piece {
    @Override
    public Outcome write(Row row, TermBytes out) {
      Value value = formula.value(row);
      if (value == Value.NOTHING) {
        return Outcome.NOTHING;
      }
      boolean written = value instanceof Value.Text text && out.put(text.text(), plain);
      return written ? Outcome.WRITTEN : Outcome.NOT_PLAIN;
    }
  }
}
