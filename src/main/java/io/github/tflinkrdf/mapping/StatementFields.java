package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.gather.Gene;
import io.github.tflinkrdf.gather.Interaction;
import io.github.tflinkrdf.gather.Orthology;
import io.github.tflinkrdf.gather.PlainTriple;
import io.github.tflinkrdf.gather.Protein;
import io.github.tflinkrdf.gather.Tally;
import io.github.tflinkrdf.mapping.Field.Count;
import io.github.tflinkrdf.mapping.Field.Flag;
import io.github.tflinkrdf.mapping.Field.Text;
import io.github.tflinkrdf.mapping.Field.Texts;
import java.util.List;

/** The fields of proteins, genes and what is said of them. */
final class StatementFields {
  private static final Fields<Interaction> INTERACTION =
      Fields.of(
          "interaction",
          Interaction.class,
          new Text<>("factor", Interaction::factor),
          new Text<>("factorLabel", Interaction::factorLabel),
          new Text<>("target", Interaction::target),
          new Text<>("targetLabel", Interaction::targetLabel),
          new Text<>("geneId", Interaction::geneId),
          new Texts<>("database", Interaction::databases),
          new Count<>("databaseCount", i -> i.databases().size()),
          new Texts<>("method", Interaction::methods),
          new Count<>("methodCount", i -> i.methods().size()),
          new Texts<>("originalArticle", Interaction::originalArticles),
          new Count<>("originalArticleCount", i -> i.originalArticles().size()),
          new Texts<>("databaseArticle", Interaction::databaseArticles),
          new Texts<>("effect", Interaction::effects),
          new Texts<>("entry", Interaction::entries),
          new Flag<>("smallScale", Interaction::smallScale),
          new Texts<>("record", Interaction::records),
          new Texts<>("table", Interaction::tables),
          new Flag<>("unnamed", Interaction::unnamed));

  private static final Fields<PlainTriple> PLAIN_TRIPLE =
      Fields.of(
          "plain-triple",
          PlainTriple.class,
          new Text<>("factor", PlainTriple::factor),
          new Text<>("target", PlainTriple::target),
          new Text<>("geneId", PlainTriple::geneId),
          new Flag<>("activation", PlainTriple::activation),
          new Flag<>("repression", PlainTriple::repression));

  private static final Fields<Protein> PROTEIN =
      Fields.of(
          "protein",
          Protein.class,
          new Text<>("accession", Protein::accession),
          new Text<>("label", Protein::label),
          new Texts<>("altLabel", Protein::altLabels),
          new Text<>("organism", Protein::organism),
          new Text<>("geneId", Protein::geneId),
          new Texts<>("candidateGeneId", Protein::candidateGeneIds),
          new Texts<>("matrix", Protein::matrices),
          new Flag<>("factor", Protein::factor),
          new Flag<>("target", Protein::target),
          new Flag<>("paged", Protein::paged),
          new Flag<>("geneStated", Protein::geneStated));

  private static final Fields<Gene> GENE =
      Fields.of(
          "gene",
          Gene.class,
          new Text<>("geneId", Gene::geneId),
          new Texts<>("product", Gene::products),
          new Count<>("productCount", g -> g.products().size()),
          new Text<>("unresolvedProduct", g -> g.geneId().isEmpty() ? g.products().get(0) : ""),
          new Text<>("label", Gene::label),
          new Texts<>("altLabel", Gene::altLabels),
          new Texts<>("candidateGeneId", Gene::candidateGeneIds),
          new Text<>("organism", Gene::organism));

  private static final Fields<Orthology> ORTHOLOGY =
      Fields.of(
          "orthology",
          Orthology.class,
          new Text<>("accession", Orthology::accession),
          new Text<>("ortholog", Orthology::ortholog),
          new Text<>("omaEntry", Orthology::omaEntry));

  private static final Fields<Tally> TALLY =
      Fields.of(
          "tally",
          Tally.class,
          new Text<>("accession", Tally::accession),
          new Count<>("targets", Tally::targets),
          new Count<>("factors", Tally::factors));

  static final List<Fields<?>> ALL =
      List.of(INTERACTION, PLAIN_TRIPLE, PROTEIN, GENE, ORTHOLOGY, TALLY);

  private StatementFields() {}
}
