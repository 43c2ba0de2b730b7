package io.github.tflinkrdf.address;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places as UCSC's genome browser shows them, which counts them as the data do: from 1, closed. */
final class GenomeBrowser {
  private static final String SITE = "the UCSC Genome Browser";
  private static final String PAGE = "https://genome.ucsc.edu/cgi-bin/hgTracks?db=";

  /** As UCSC names them: letters of the species and a number. */
  private static final String ASSEMBLY = "([a-z]{2}|[a-z]{3}[A-Z][a-z]{2})([0-9]+)";

  private static final String CHROMOSOME = "(chr[A-Za-z0-9_]+)";

  /** Paths of a region, a position, a chromosome and an assembly, and what follows in the page. */
  private record Form(Pattern path, String place) {
    private Form(String path, String place) {
      this(Pattern.compile(path), place);
    }

    private Optional<WebPage> page(String minted) {
      Matcher matcher = path.matcher(minted);
      return matcher.matches()
          ? Optional.of(new WebPage(SITE, matcher.replaceFirst(PAGE + "$1$2" + place)))
          : Optional.empty();
    }
  }

  private static final String SEQUENCE = ASSEMBLY + "/" + CHROMOSOME;
  private static final List<Form> FORMS =
      List.of(
          new Form("region/" + SEQUENCE + ":([0-9]+-[0-9]+):[-+.]", "&position=$3:$4"),
          new Form("position/" + SEQUENCE + ":([0-9]+):[-+.]", "&position=$3:$4-$4"),
          new Form("assembly/" + SEQUENCE, "&position=$3"),
          new Form("assembly/" + ASSEMBLY, ""));

  private GenomeBrowser() {}

  /** What it shows of an IRI that was minted under a base. */
  static Optional<WebPage> page(String base, String iri) {
    return iri.startsWith(base)
        ? FORMS.stream().flatMap(f -> f.page(iri.substring(base.length())).stream()).findFirst()
        : Optional.empty();
  }
}
