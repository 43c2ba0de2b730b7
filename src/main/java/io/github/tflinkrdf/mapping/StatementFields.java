package io.github.tflinkrdf.mapping;

import static io.github.tflinkrdf.mapping.Field.count;
import static io.github.tflinkrdf.mapping.Field.flag;
import static io.github.tflinkrdf.mapping.Field.text;
import static io.github.tflinkrdf.mapping.Field.texts;

import io.github.tflinkrdf.gather.Gene;
import io.github.tflinkrdf.gather.Interaction;
import io.github.tflinkrdf.gather.Orthology;
import io.github.tflinkrdf.gather.PlainTriple;
import io.github.tflinkrdf.gather.Protein;
import io.github.tflinkrdf.gather.Tally;
import java.util.List;

/** The fields of proteins, genes and what is said of them. */
final class StatementFields {
  private static final Fields<Interaction> INTERACTION =
      new Fields<>(
          "interaction",
          Interaction.class,
          List.of(
              text("factor"),
              text("factorLabel"),
              text("target"),
              text("targetLabel"),
              text("geneId"),
              texts("database"),
              count("databaseCount"),
              texts("method"),
              count("methodCount"),
              texts("originalArticle"),
              count("originalArticleCount"),
              texts("databaseArticle"),
              texts("effect"),
              texts("entry"),
              flag("smallScale"),
              texts("record"),
              texts("table"),
              flag("unnamed")),
          (i, cells) ->
              cells
                  .text(i.factor())
                  .text(i.factorLabel())
                  .text(i.target())
                  .text(i.targetLabel())
                  .text(i.geneId())
                  .texts(i.databases())
                  .count(i.databases().size())
                  .texts(i.methods())
                  .count(i.methods().size())
                  .texts(i.originalArticles())
                  .count(i.originalArticles().size())
                  .texts(i.databaseArticles())
                  .texts(i.effects())
                  .texts(i.entries())
                  .flag(i.smallScale())
                  .texts(i.records())
                  .texts(i.tables())
                  .flag(i.unnamed()));

  private static final Fields<PlainTriple> PLAIN_TRIPLE =
      new Fields<>(
          "plain-triple",
          PlainTriple.class,
          List.of(
              text("factor"),
              text("target"),
              text("geneId"),
              flag("activation"),
              flag("repression")),
          (p, cells) ->
              cells
                  .text(p.factor())
                  .text(p.target())
                  .text(p.geneId())
                  .flag(p.activation())
                  .flag(p.repression()));

  private static final Fields<Protein> PROTEIN =
      new Fields<>(
          "protein",
          Protein.class,
          List.of(
              text("accession"),
              text("label"),
              texts("altLabel"),
              text("organism"),
              text("geneId"),
              texts("candidateGeneId"),
              texts("matrix"),
              flag("factor"),
              flag("target"),
              flag("paged"),
              flag("geneStated")),
          (p, cells) ->
              cells
                  .text(p.accession())
                  .text(p.label())
                  .texts(p.altLabels())
                  .text(p.organism())
                  .text(p.geneId())
                  .texts(p.candidateGeneIds())
                  .texts(p.matrices())
                  .flag(p.factor())
                  .flag(p.target())
                  .flag(p.paged())
                  .flag(p.geneStated()));

  private static final Fields<Gene> GENE =
      new Fields<>(
          "gene",
          Gene.class,
          List.of(
              text("geneId"),
              texts("product"),
              count("productCount"),
              text("unresolvedProduct"),
              text("label"),
              texts("altLabel"),
              texts("candidateGeneId"),
              text("organism")),
          (g, cells) ->
              cells
                  .text(g.geneId())
                  .texts(g.products())
                  .count(g.products().size())
                  .text(g.geneId().isEmpty() ? g.products().get(0) : "")
                  .text(g.label())
                  .texts(g.altLabels())
                  .texts(g.candidateGeneIds())
                  .text(g.organism()));

  private static final Fields<Orthology> ORTHOLOGY =
      new Fields<>(
          "orthology",
          Orthology.class,
          List.of(text("accession"), text("ortholog"), text("omaEntry")),
          (o, cells) -> cells.text(o.accession()).text(o.ortholog()).text(o.omaEntry()));

  private static final Fields<Tally> TALLY =
      new Fields<>(
          "tally",
          Tally.class,
          List.of(text("accession"), count("targets"), count("factors")),
          (t, cells) -> cells.text(t.accession()).count(t.targets()).count(t.factors()));

  static final List<Fields<?>> ALL =
      List.of(INTERACTION, PLAIN_TRIPLE, PROTEIN, GENE, ORTHOLOGY, TALLY);

  private StatementFields() {}
}
