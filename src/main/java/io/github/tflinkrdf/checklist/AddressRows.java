package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;

/** L1: its IRIs are addresses that answer. */
final class AddressRows {
  private static final List<String> KINDS = List.of("alternate", "describedby", "license");

  /** A way to have a description: the media type, and the ending that gives it too. */
  private record Form(String mediaType, String ending) {}

  private static final List<Form> FORMS =
      List.of(
          new Form("text/html", ".html"),
          new Form("text/turtle", ".ttl"),
          new Form("application/rdf+xml", ".rdf"),
          new Form("application/ld+json", ".jsonld"),
          new Form("application/n-triples", ".nt"));

  static final List<Row> ROWS =
      List.of(
          new Row(
              "L1",
              "its IRIs answer in five formats, by Accept and by ending",
              "serve each IRI (200, or 303 to its document) as HTML, Turtle, RDF/XML, JSON-LD and"
                  + " N-Triples, the unknown with 404, with links to alternates, description and"
                  + " licence; let the IRIs begin with the server's public address",
              AddressRows::answer));

  private AddressRows() {}

  private static Verdict answer(Site site) throws IOException, InterruptedException {
    Samples samples = site.samples();
    if (samples.isEmpty()) {
      return new Verdict.NotTestable(nothing(site));
    }
    Faults faults = new Faults();
    int asked = 0;
    for (Map.Entry<String, List<URI>> one : samples.byClass().entrySet()) {
      List<URI> iris = one.getValue();
      for (int i = 0; i < iris.size(); i++) {
        // the first in every form, the others in one, each in another
        List<Form> forms = i == 0 ? FORMS : List.of(FORMS.get(i % FORMS.size()));
        for (Form form : forms) {
          described(site, iris.get(i), iris.get(i), form, faults);
        }
        asked++;
      }
      for (Form form : FORMS) {
        described(site, iris.get(0), withEnding(iris.get(0), form.ending()), form, faults);
      }
    }
    unknown(site, samples.firsts().get(0), faults);
    links(site, samples.firsts(), faults);
    return faults.verdict(asked + " IRIs of " + samples.byClass().size() + " classes");
  }

  static String nothing(Site site) throws InterruptedException {
    Set<String> spaces = site.description().uriSpaces();
    return "no IRI in the data begins with the address of this server"
        + (spaces.isEmpty() ? "" : "; those of " + String.join(", ", spaces) + " are not its own");
  }

  private static URI withEnding(URI iri, String ending) {
    return URI.create(iri.toString().replaceFirst("#.*", "") + ending);
  }

  private static void described(Site site, URI iri, URI address, Form form, Faults faults)
      throws IOException, InterruptedException {
    String what = "<" + address + "> as " + form.mediaType() + ": ";
    try {
      boolean byEnding = !address.equals(iri);
      Reply reply = site.follow(address, "Accept", byEnding ? "*/*" : form.mediaType());
      faults.unless(reply.ok() && reply.mediaType().equals(form.mediaType()), what + reply.brief());
      if (reply.ok() && !form.mediaType().equals("text/html")) {
        faults.unless(mentions(RdfText.model(reply), iri), what + "says nothing of it");
      }
    } catch (Unanswered e) {
      faults.add(what + e.getMessage());
      if (e.kind() == Unanswered.Kind.OUT_OF_TIME) {
        throw e;
      }
    }
  }

  private static boolean mentions(Model model, URI iri) {
    Resource resource = model.createResource(iri.toString());
    return model.contains(resource, null) || model.contains(null, null, resource);
  }

  private static void unknown(Site site, URI known, Faults faults)
      throws IOException, InterruptedException {
    URI address = URI.create(known.toString().replaceFirst("[^/#]*$", "no-such-thing-x0x0"));
    Reply reply = site.follow(address, "Accept", "text/turtle");
    faults.unless(
        reply.status() == 404 || reply.status() == 410,
        "unknown <" + address + ">: status " + reply.status());
  }

  private static void links(Site site, List<URI> iris, Faults faults)
      throws IOException, InterruptedException {
    Set<String> kinds = new HashSet<>();
    for (String type : List.of("text/html", "text/turtle")) {
      kinds.addAll(Links.inHeader(site.follow(iris.get(0), "Accept", type)));
    }
    List<String> missing = new ArrayList<>(KINDS);
    missing.removeAll(kinds);
    faults.unless(missing.isEmpty(), "no Link header with rel " + String.join(", ", missing));
  }
}
