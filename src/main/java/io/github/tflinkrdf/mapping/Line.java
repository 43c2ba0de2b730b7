package io.github.tflinkrdf.mapping;

/**
 * How a line, or a term that is kept, is written: whole, or nothing of it. Parts one after the
 * other would do for all; most are of a few simple shapes, which take a third of the time as
 * records of their own, whose parts are constants to the JIT.
 */
sealed interface Line {
  Outcome write(Bytes out);

  /** A subject that is kept, and all else constant. */
  record Fixed(Bytes subject, Constant rest) implements Line {
    @Override
    public Outcome write(Bytes out) {
      if (!subject.isIri()) {
        return Outcome.NOTHING;
      }
      out.put(subject, rest);
      return Outcome.WRITTEN;
    }
  }

  /** A subject that is kept, a constant predicate, and a text field within an object. */
  record OneField(Bytes subject, Constant start, Part.Text field) implements Line {
    @Override
    public Outcome write(Bytes out) {
      return subject.isIri() ? out.put(subject, start, field) : Outcome.NOTHING;
    }
  }

  /** The same with more text fields. */
  record Fields(OneField first, Part.Text[] others) implements Line {
    @Override
    public Outcome write(Bytes out) {
      int start = out.length();
      Outcome outcome = first.write(out);
      for (int i = 0; i < others.length && outcome == Outcome.WRITTEN; i++) {
        outcome = out.put(others[i]);
      }
      if (outcome != Outcome.WRITTEN) {
        out.truncate(start);
      }
      return outcome;
    }
  }

  /** A subject that is kept, a constant predicate, and an object that has to be worked out. */
  record Worked(Part.Kept start, Part.Term object) implements Line {
    @Override
    public Outcome write(Bytes out) {
      int before = out.length();
      Outcome outcome = start.write(out);
      if (outcome == Outcome.WRITTEN) {
        outcome = object.write(out);
      }
      if (outcome != Outcome.WRITTEN) {
        out.truncate(before);
      }
      return outcome;
    }
  }

  /** Anything: parts one after the other. */
  record Parts(Part[] parts) implements Line {
    @Override
    public Outcome write(Bytes out) {
      int start = out.length();
      for (Part part : parts) {
        Outcome outcome = part.write(out);
        if (outcome != Outcome.WRITTEN) {
          out.truncate(start);
          return outcome;
        }
      }
      return Outcome.WRITTEN;
    }
  }

  /** A line, or another one if it has no value. */
  record Coalesced(Line line, Line other) implements Line {
    @Override
    public Outcome write(Bytes out) {
      Outcome outcome = line.write(out);
      return outcome == Outcome.NOTHING ? other.write(out) : outcome;
    }
  }

  /** A quick line, or a slow one if a value is not plain. */
  record QuickOr(Line quick, Line slow) implements Line {
    @Override
    public Outcome write(Bytes out) {
      Outcome outcome = quick.write(out);
      return outcome == Outcome.NOT_PLAIN ? slow.write(out) : outcome;
    }
  }
}
