package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.gather.Interaction;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/**
 * An interaction as rows for ARQ, as few as will do: the k-th has the k-th value of all that comes
 * several times, the first also all that comes once. No triple needs two of those that come several
 * times, so that the pairs do not matter.
 */
final class InteractionRows {
  static final List<Var> VARIABLES =
      Stream.of(
              "base",
              "factor",
              "factorLabel",
              "target",
              "targetLabel",
              "geneId",
              "database",
              "databaseCount",
              "method",
              "methodCount",
              "originalArticle",
              "originalArticleCount",
              "databaseArticle",
              "smallScale",
              "record",
              "effect",
              "entry",
              "table",
              "unnamed")
          .map(Var::alloc)
          .toList();

  private InteractionRows() {}

  static int count(Interaction i) {
    return Stream.of(
            i.databases(),
            i.methods(),
            i.originalArticles(),
            i.databaseArticles(),
            i.records(),
            i.effects(),
            i.entries(),
            i.tables())
        .mapToInt(List::size)
        .reduce(1, Math::max);
  }

  static Binding row(Interaction i, int k) {
    BindingBuilder row = BindingFactory.builder();
    add(row, 0, Resources.DEFAULT_BASE);
    add(row, 1, i.factor());
    add(row, 3, i.target());
    add(row, 5, i.geneId());
    if (k == 0) {
      addOnce(row, i);
    }
    add(row, 6, i.databases(), k);
    add(row, 8, i.methods(), k);
    add(row, 10, i.originalArticles(), k);
    add(row, 12, i.databaseArticles(), k);
    add(row, 14, i.records(), k);
    add(row, 15, i.effects(), k);
    add(row, 16, i.entries(), k);
    add(row, 17, i.tables(), k);
    return row.build();
  }

  private static void addOnce(BindingBuilder row, Interaction i) {
    add(row, 2, i.factorLabel());
    add(row, 4, i.targetLabel());
    add(row, 7, i.databases().size());
    add(row, 9, i.methods().size());
    add(row, 11, i.originalArticles().size());
    if (i.smallScale() != null) {
      row.add(VARIABLES.get(13), literal(i.smallScale(), XSDDatatype.XSDboolean));
    }
    row.add(VARIABLES.get(18), literal(i.unnamed(), XSDDatatype.XSDboolean));
  }

  private static void add(BindingBuilder row, int variable, String text) {
    if (!text.isEmpty()) {
      row.add(VARIABLES.get(variable), NodeFactory.createLiteralString(text));
    }
  }

  private static void add(BindingBuilder row, int variable, List<String> texts, int k) {
    if (k < texts.size()) {
      add(row, variable, texts.get(k));
    }
  }

  private static void add(BindingBuilder row, int variable, int count) {
    row.add(VARIABLES.get(variable), literal(count, XSDDatatype.XSDinteger));
  }

  private static Node literal(Object value, XSDDatatype type) {
    return NodeFactory.createLiteralDT(value.toString(), type);
  }
}
