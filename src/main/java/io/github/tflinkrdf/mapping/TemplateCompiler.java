package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.mapping.Formula.Fixed;
import io.github.tflinkrdf.mapping.Formula.TextField;
import io.github.tflinkrdf.mapping.TextFormulas.Concat;
import io.github.tflinkrdf.mapping.TextFormulas.EncodeForUri;
import io.github.tflinkrdf.mapping.TextFormulas.ToIri;
import io.github.tflinkrdf.mapping.TruthFormulas.Coalesce;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the formulas that a template can stand for. */
final class TemplateCompiler {
  private static final Pattern WITH_HOST = Pattern.compile("https?://[\\w.-]+(:[0-9]+)?/.*");

  private final boolean iri;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder constant = new StringBuilder();
  private final StringBuilder example = new StringBuilder();

  private TemplateCompiler(boolean iri) {
    this.iri = iri;
  }

  /**
   * The templates of a formula, the first of which with a value counts; none if it has no such
   * form.
   */
  static List<Template> templates(Formula formula) {
    List<Formula> choices =
        formula instanceof Coalesce coalesce ? coalesce.choices() : List.of(formula);
    List<Template> templates =
        choices.stream().map(TemplateCompiler::template).flatMap(Optional::stream).toList();
    return templates.size() == choices.size() ? templates : List.of();
  }

  private static Optional<Template> template(Formula formula) {
    if (formula instanceof ToIri toIri) {
      return new TemplateCompiler(true).compile(toIri.of());
    }
    return formula instanceof Concat || formula instanceof TextField
        ? new TemplateCompiler(false).compile(formula)
        : Optional.empty();
  }

  private Optional<Template> compile(Formula formula) {
    collect(formula);
    if (iri && !isSafe()) {
      return Optional.empty();
    }
    endConstant(true);
    return Optional.of(new Template(List.copyOf(pieces)));
  }

  private void collect(Formula formula) {
    Plain plain = iri ? Plain.IRI_PART : Plain.LITERAL;
    if (formula instanceof Concat concat) {
      concat.parts().forEach(this::collect);
    } else if (formula instanceof Fixed fixed && fixed.value() instanceof Value.Text text) {
      constant.append(text.text());
      example.append(text.text());
    } else if (formula instanceof TextField field) {
      add(new Piece.Field(field.cell(), plain));
    } else if (formula instanceof EncodeForUri encode && encode.of() instanceof TextField field) {
      add(new Piece.Field(field.cell(), Plain.UNRESERVED));
    } else {
      add(new Piece.Inner(formula, plain));
    }
  }

  private void add(Piece piece) {
    endConstant(false);
    pieces.add(piece);
    example.append("x");
  }

  /** Makes the text since the last piece a piece, with the mark that opens or closes the term. */
  private void endConstant(boolean last) {
    String open = pieces.isEmpty() ? (iri ? "<" : "\"") : "";
    String close = last ? (iri ? ">" : "\"") : "";
    pieces.add(new Piece.Constant(TermBytes.utf8(open + escaped() + close)));
    constant.setLength(0);
  }

  private String escaped() {
    TermBytes term = new TermBytes();
    term.literal(constant.toString());
    String quoted = term.toString();
    return iri ? constant.toString() : quoted.substring(1, quoted.length() - 1);
  }

  /** True if plain values between the constants cannot but give a valid IRI. */
  private boolean isSafe() {
    return WITH_HOST.matcher(pieces.isEmpty() ? constant : firstConstant()).matches()
        && Plain.IRI.hasAll(example.toString())
        && IriCheck.check(example.toString()) != Value.NOTHING;
  }

  private String firstConstant() {
    return new Template(pieces).start().substring(1);
  }
}
