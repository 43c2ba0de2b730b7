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
  private static final Pattern WITH_HOST = Pattern.compile("<https?://[\\w.-]+(:[0-9]+)?/.*");

  private final boolean iri;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder fixed = new StringBuilder();
  private final StringBuilder example = new StringBuilder();

  private TemplateCompiler(boolean iri) {
    this.iri = iri;
  }

  /** The templates of a formula, of which the first that has a value counts; none if not all. */
  static List<Template> templates(Formula formula) {
    List<Formula> choices =
        formula instanceof Coalesce coalesce ? coalesce.choices() : List.of(formula);
    List<Template> templates =
        choices.stream().map(TemplateCompiler::template).flatMap(Optional::stream).toList();
    return templates.size() == choices.size() ? templates : List.of();
  }

  private static Optional<Template> template(Formula formula) {
    if (formula instanceof ToIri toIri) {
      TemplateCompiler compiler = new TemplateCompiler(true);
      return Optional.of(compiler.compile(toIri.of(), "<", ">")).filter(compiler::isSafe);
    }
    return formula instanceof Concat || formula instanceof TextField
        ? Optional.of(new TemplateCompiler(false).compile(formula, "\"", "\""))
        : Optional.empty();
  }

  private Template compile(Formula formula, String open, String close) {
    fixed.append(open);
    collect(formula);
    fixed.append(close);
    endFixed();
    return new Template(List.copyOf(pieces));
  }

  private void collect(Formula formula) {
    Plain plain = iri ? Plain.IRI_PART : Plain.LITERAL;
    if (formula instanceof Concat concat) {
      concat.parts().forEach(this::collect);
    } else if (formula instanceof Fixed constant && constant.value() instanceof Value.Text text) {
      fixed.append(iri ? text.text() : escaped(text.text()));
      example.append(text.text());
    } else if (formula instanceof TextField field) {
      add(new Piece.Field(field.cell(), field.several(), plain));
    } else if (formula instanceof EncodeForUri encode && encode.of() instanceof TextField field) {
      add(new Piece.Field(field.cell(), field.several(), Plain.UNRESERVED));
    } else {
      add(new Piece.Inner(formula, plain));
    }
  }

  private void add(Piece piece) {
    endFixed();
    pieces.add(piece);
    example.append("x");
  }

  private void endFixed() {
    pieces.add(new Piece.Fixed(fixed.toString()));
    fixed.setLength(0);
  }

  private static String escaped(String text) {
    Bytes literal = new Bytes(64);
    literal.literal(text);
    String quoted = literal.from(0);
    return quoted.substring(1, quoted.length() - 1);
  }

  /** True if plain values between the constants cannot but give a valid IRI. */
  private boolean isSafe(Template template) {
    return WITH_HOST.matcher(template.start()).matches()
        && Plain.IRI.hasAll(example.toString())
        && IriCheck.check(example.toString()) != Value.NOTHING;
  }
}
