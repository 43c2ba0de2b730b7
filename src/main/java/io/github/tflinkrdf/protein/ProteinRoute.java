package io.github.tflinkrdf.protein;

import static io.github.tflinkrdf.web.Template.escaped;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.Libraries;
import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.RdfSyntax;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Served;
import io.github.tflinkrdf.web.Visit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.system.Txn;

/**
 * {@code /protein/ACC}: a page for those who ask for HTML, JSON at {@code .json}, TSV at {@code
 * .tsv}. Whoever asks for RDF is left to the routes that come after this one.
 */
public final class ProteinRoute implements Route {
  private static final Pattern ADDRESS = Pattern.compile("/protein/([^/.]{1,40})(\\.json|\\.tsv)?");

  private final Frame frame;
  private final ProteinPage page;

  public ProteinRoute(Resources resources, Libraries libraries) {
    frame = new Frame(resources);
    page = new ProteinPage(frame, libraries);
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    Matcher address = ADDRESS.matcher(visit.path());
    if (!address.matches()) {
      return Optional.empty();
    }
    String ending = Optional.ofNullable(address.group(2)).orElse("");
    if (ending.isEmpty() && !wantsPage(visit)) {
      return Optional.empty();
    }
    return Optional.of(
        visit
            .served()
            .map(served -> answer(address.group(1), ending, visit, served))
            .orElseGet(Problem.noRelease()::reply));
  }

  private static boolean wantsPage(Visit visit) {
    List<String> offers = new ArrayList<>(RdfSyntax.mediaTypes());
    offers.add("text/html");
    return visit.accept().best(offers).filter("text/html"::equals).isPresent();
  }

  private Reply answer(String accession, String ending, Visit visit, Served served) {
    return Txn.calculateRead(
        served.data(),
        () -> {
          Facts facts = Facts.of(served);
          return Protein.of(accession, facts)
              .map(protein -> reply(protein, ending, visit, served, facts))
              .orElseGet(() -> otherwise(accession, ending, facts));
        });
  }

  private Reply reply(Protein protein, String ending, Visit visit, Served served, Facts facts) {
    return switch (ending) {
      case ".json" -> ProteinJson.reply(protein, visit, served, facts);
      case ".tsv" ->
          new ProteinTsv(protein, visit.parameter("table").flatMap(Table::of)).reply(served);
      default -> page.reply(protein, facts);
    };
  }

  /** Accessions have capitals; a name is not one. */
  private Reply otherwise(String accession, String ending, Facts facts) {
    String capitals = accession.toUpperCase(Locale.ROOT);
    return Protein.of(capitals, facts).isPresent()
        ? Reply.see(301, "/protein/" + capitals + ending)
        : unknown(accession, ending);
  }

  private Reply unknown(String accession, String ending) {
    String search = "/search?q=" + URLEncoder.encode(accession, StandardCharsets.UTF_8);
    String message = "this release has no protein with the accession " + accession;
    if (!ending.isEmpty()) {
      return Problem.of(ProblemType.NOT_FOUND, message + "; search: " + search).reply();
    }
    String main =
        """
        <h1>No such protein</h1>
        <p>This release has no protein with the accession <strong>%s</strong>. Is it a name?
          <a href="%s">Search for %s</a>.</p>
        %s
        """
            .formatted(
                escaped(accession), escaped(search), escaped(accession), SearchBox.html(accession));
    Reply found = frame.page("No such protein · TFLink RDF", SearchBox.SCRIPT, main);
    return new Reply(404, found.mediaType(), found.headers(), found.content());
  }
}
