package io.github.tflinkrdf.mapping;

import static io.github.tflinkrdf.mapping.Field.count;
import static io.github.tflinkrdf.mapping.Field.flag;
import static io.github.tflinkrdf.mapping.Field.text;
import static io.github.tflinkrdf.mapping.Field.texts;

import io.github.tflinkrdf.gather.Assembly;
import io.github.tflinkrdf.gather.BindingMatrix;
import io.github.tflinkrdf.gather.BindingSite;
import io.github.tflinkrdf.gather.Chromosome;
import io.github.tflinkrdf.gather.Position;
import io.github.tflinkrdf.gather.Region;
import java.util.List;

/** The fields of binding sites and of where they lie. */
final class SiteFields {
  private static final Fields<BindingSite> BINDING_SITE =
      new Fields<>(
          "binding-site",
          BindingSite.class,
          List.of(
              text("id"),
              text("factor"),
              text("factorLabel"),
              texts("database"),
              texts("method"),
              texts("originalArticle"),
              texts("databaseArticle"),
              flag("smallScale"),
              text("sequence"),
              text("assembly"),
              text("chromosome"),
              count("sourceStart"),
              count("sourceEnd"),
              text("convention"),
              count("low"),
              count("high"),
              text("strand"),
              texts("record"),
              texts("table"),
              flag("unnamed")),
          (b, cells) ->
              cells
                  .text(b.id())
                  .text(b.factor())
                  .text(b.factorLabel())
                  .texts(b.databases())
                  .texts(b.methods())
                  .texts(b.originalArticles())
                  .texts(b.databaseArticles())
                  .flag(b.smallScale())
                  .text(b.sequence())
                  .text(b.assembly())
                  .text(b.chromosome())
                  .count(b.sourceStart())
                  .count(b.sourceEnd())
                  .text(b.convention())
                  .count(b.low())
                  .count(b.high())
                  .text(b.strand())
                  .texts(b.records())
                  .texts(b.tables())
                  .flag(b.unnamed()));

  private static final Fields<Region> REGION =
      new Fields<>(
          "region",
          Region.class,
          List.of(
              text("assembly"), text("chromosome"), count("low"), count("high"), text("strand")),
          (r, cells) ->
              cells
                  .text(r.assembly())
                  .text(r.chromosome())
                  .count(r.low())
                  .count(r.high())
                  .text(r.strand()));

  private static final Fields<Position> POSITION =
      new Fields<>(
          "position",
          Position.class,
          List.of(text("assembly"), text("chromosome"), count("position"), text("strand")),
          (p, cells) ->
              cells.text(p.assembly()).text(p.chromosome()).count(p.position()).text(p.strand()));

  private static final Fields<Chromosome> CHROMOSOME =
      new Fields<>(
          "chromosome",
          Chromosome.class,
          List.of(text("assembly"), text("chromosome")),
          (c, cells) -> cells.text(c.assembly()).text(c.chromosome()));

  private static final Fields<Assembly> ASSEMBLY =
      new Fields<>(
          "assembly",
          Assembly.class,
          List.of(text("label"), texts("altLabel"), text("organism")),
          (a, cells) -> cells.text(a.label()).texts(a.altLabels()).text(a.organism()));

  private static final Fields<BindingMatrix> BINDING_MATRIX =
      new Fields<>(
          "binding-matrix",
          BindingMatrix.class,
          List.of(text("id")),
          (b, cells) -> cells.text(b.id()));

  static final List<Fields<?>> ALL =
      List.of(BINDING_SITE, REGION, POSITION, CHROMOSOME, ASSEMBLY, BINDING_MATRIX);

  private SiteFields() {}
}
