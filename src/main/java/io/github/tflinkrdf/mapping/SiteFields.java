package io.github.tflinkrdf.mapping;

import io.github.tflinkrdf.gather.Assembly;
import io.github.tflinkrdf.gather.BindingMatrix;
import io.github.tflinkrdf.gather.BindingSite;
import io.github.tflinkrdf.gather.Chromosome;
import io.github.tflinkrdf.gather.Position;
import io.github.tflinkrdf.gather.Region;
import io.github.tflinkrdf.mapping.Field.Count;
import io.github.tflinkrdf.mapping.Field.Flag;
import io.github.tflinkrdf.mapping.Field.Text;
import io.github.tflinkrdf.mapping.Field.Texts;
import java.util.List;

/** The fields of binding sites and of where they lie. */
final class SiteFields {
  private static final Fields<BindingSite> BINDING_SITE =
      Fields.of(
          "binding-site",
          BindingSite.class,
          new Text<>("id", BindingSite::id),
          new Text<>("factor", BindingSite::factor),
          new Text<>("factorLabel", BindingSite::factorLabel),
          new Texts<>("database", BindingSite::databases),
          new Texts<>("method", BindingSite::methods),
          new Texts<>("originalArticle", BindingSite::originalArticles),
          new Texts<>("databaseArticle", BindingSite::databaseArticles),
          new Flag<>("smallScale", BindingSite::smallScale),
          new Text<>("sequence", BindingSite::sequence),
          new Text<>("assembly", BindingSite::assembly),
          new Text<>("chromosome", BindingSite::chromosome),
          new Count<>("sourceStart", BindingSite::sourceStart),
          new Count<>("sourceEnd", BindingSite::sourceEnd),
          new Text<>("convention", BindingSite::convention),
          new Count<>("low", BindingSite::low),
          new Count<>("high", BindingSite::high),
          new Text<>("strand", BindingSite::strand),
          new Texts<>("record", BindingSite::records),
          new Texts<>("table", BindingSite::tables),
          new Flag<>("unnamed", BindingSite::unnamed));

  private static final Fields<Region> REGION =
      Fields.of(
          "region",
          Region.class,
          new Text<>("assembly", Region::assembly),
          new Text<>("chromosome", Region::chromosome),
          new Count<>("low", Region::low),
          new Count<>("high", Region::high),
          new Text<>("strand", Region::strand));

  private static final Fields<Position> POSITION =
      Fields.of(
          "position",
          Position.class,
          new Text<>("assembly", Position::assembly),
          new Text<>("chromosome", Position::chromosome),
          new Count<>("position", Position::position),
          new Text<>("strand", Position::strand));

  private static final Fields<Chromosome> CHROMOSOME =
      Fields.of(
          "chromosome",
          Chromosome.class,
          new Text<>("assembly", Chromosome::assembly),
          new Text<>("chromosome", Chromosome::chromosome));

  private static final Fields<Assembly> ASSEMBLY =
      Fields.of(
          "assembly",
          Assembly.class,
          new Text<>("label", Assembly::label),
          new Texts<>("altLabel", Assembly::altLabels),
          new Text<>("organism", Assembly::organism));

  private static final Fields<BindingMatrix> BINDING_MATRIX =
      Fields.of("binding-matrix", BindingMatrix.class, new Text<>("id", BindingMatrix::id));

  static final List<Fields<?>> ALL =
      List.of(BINDING_SITE, REGION, POSITION, CHROMOSOME, ASSEMBLY, BINDING_MATRIX);

  private SiteFields() {}
}
