package io.github.tflinkrdf.mapping;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;

/** The functions on strings and IRIs that have a form of their own. */
final class TextFormulas {
  private TextFormulas() {}

  /** {@code CONCAT}. */
  record Concat(List<Formula> parts, Formula general) implements Formula {
    @Override
    public Value value(Row row) {
      StringBuilder text = new StringBuilder();
      for (Formula part : parts) {
        Value value = part.value(row);
        if (value == Value.NOTHING) {
          return Value.NOTHING;
        }
        if (!(value instanceof Value.Text)) {
          return general.value(row);
        }
        text.append(((Value.Text) value).text());
      }
      return new Value.Text(text.toString());
    }
  }

  /** {@code IRI}, {@code URI}: an illegal IRI is an error, so that no triple is made. */
  record ToIri(Formula of, Formula general) implements Formula {
    @Override
    public Value value(Row row) {
      Value value = of.value(row);
      if (value instanceof Value.Text text && IriCheck.isHttp(text.text())) {
        return of instanceof Formula.TextField
            ? row.remembered(text.text())
            : IriCheck.check(text.text());
      }
      // what is relative is resolved against the base
      return value == Value.NOTHING ? value : general.value(row);
    }
  }

  /** {@code STR}. */
  record Str(Formula of) implements Formula {
    @Override
    public Value value(Row row) {
      return of(of.value(row));
    }

    static Value of(Value value) {
      if (value == Value.NOTHING || value instanceof Value.Text) {
        return value;
      }
      if (value instanceof Whole whole) {
        return new Value.Text(Long.toString(whole.number()));
      }
      Node node = value.node();
      return new Value.Text(node.isURI() ? node.getURI() : node.getLiteralLexicalForm());
    }
  }

  /** {@code ENCODE_FOR_URI}. */
  record EncodeForUri(Formula of, Formula general) implements Formula {
    @Override
    public Value value(Row row) {
      Value value = of.value(row);
      boolean plain = value instanceof Value.Text text && Plain.UNRESERVED.hasAll(text.text());
      return plain || value == Value.NOTHING ? value : general.value(row);
    }
  }

  /**
   * {@code LCASE} and {@code UCASE} of a string: ARQ's follow the locale of the machine, and the
   * same input must give the same output everywhere.
   *
   * @param convert in the root locale
   */
  record Case(Formula of, UnaryOperator<String> convert, Formula general) implements Formula {
    @Override
    public Value value(Row row) {
      Value value = of.value(row);
      if (value instanceof Value.Text text) {
        return new Value.Text(convert.apply(text.text()));
      }
      return value == Value.NOTHING ? value : general.value(row);
    }
  }
}
