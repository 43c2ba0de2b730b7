package io.github.tflinkrdf.site;

import io.github.tflinkrdf.web.Visit;

/** The {@code Link} header by which programs find their way (FAIR Signposting, level 1). */
final class Signposts {
  private Signposts() {}

  static String of(Visit visit) {
    String site = visit.site();
    return String.join(
        ", ",
        "<https://doi.org/10.1093/database/baac083>; rel=\"cite-as\"",
        "<%s.well-known/void>; rel=\"describedby\"; type=\"text/turtle\"".formatted(site),
        "<%sdownloads/>; rel=\"item\"".formatted(site),
        "<%sabout#licence>; rel=\"license\"".formatted(site),
        "<https://schema.org/Dataset>; rel=\"type\"",
        "<https://schema.org/AboutPage>; rel=\"type\"");
  }
}
