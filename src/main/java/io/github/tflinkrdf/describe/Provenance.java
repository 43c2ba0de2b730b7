package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.Resource;
import io.github.tflinkrdf.Sha256;
import java.util.List;
import java.util.OptionalLong;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;

/** How a release was made: when, by which program, with which mappings, of which files. */
final class Provenance {
  /** More files than these are described together: records come by the hundred thousand. */
  private static final int SINGLY = 1000;

  private static final List<String> USED = List.of("mappings/", "shapes/", "ontology/");

  private final Graph graph;
  private final Build build;
  private final Names names;

  Provenance(Graph graph, Build build, Names names) {
    this.graph = graph;
    this.build = build;
    this.names = names;
  }

  static String software(Build build, Names names) {
    return names.shared("software/" + Names.encoded(build.program()));
  }

  void describe() {
    String software = software(build, names);
    program(software);
    Subject association =
        new Subject(graph, names.of("build/association"), "role of the program in the build")
            .is("prov:Association")
            .link("prov:agent", software);
    Subject activity =
        new Subject(graph, names.of("build"), "build of release " + build.release())
            .is("prov:Activity")
            .time("prov:startedAtTime", build.started())
            .time("prov:endedAtTime", build.ended())
            .link("prov:wasAssociatedWith", software)
            .link("prov:qualifiedAssociation", association.iri());
    for (String name : build.resources().names()) {
      if (USED.stream().anyMatch(name::startsWith)) {
        resource(activity, association, build.resources().get(name));
      }
    }
    inputs(activity);
  }

  private void program(String iri) {
    Subject program =
        new Subject(graph, iri, "tflink-rdf " + build.program())
            .is("prov:SoftwareAgent", "schema:SoftwareApplication")
            .text("schema:softwareVersion", build.program())
            .link("schema:license", "https://www.apache.org/licenses/LICENSE-2.0");
    build
        .libraries()
        .forEach(
            (name, version) -> program.text("schema:softwareRequirements", name + " " + version));
  }

  private void resource(Subject activity, Subject association, Resource resource) {
    Subject used =
        new Subject(graph, names.of("resource/" + resource.name()), resource.name())
            .is("prov:Entity")
            .text("dcterms:identifier", resource.name());
    if (!resource.origin().startsWith("bundled:")) {
      used.words("rdfs:comment", "Not the file that the program carries, but one in its place.");
    }
    Downloads.checksum(graph, used, resource.name(), Sha256.of(resource.text()));
    activity.link("prov:used", used.iri());
    if (resource.name().endsWith(".rq")) {
      used.is("prov:Plan");
      association.link("prov:hadPlan", used.iri());
    }
  }

  private void inputs(Subject activity) {
    if (build.inputs().size() > SINGLY) {
      together(activity);
      return;
    }
    int number = 0;
    for (Input input : build.inputs()) {
      number++;
      Subject used =
          new Subject(graph, names.of("input/" + number), input.shown())
              .is("prov:Entity")
              .text("dcterms:identifier", input.shown())
              .link("prov:wasDerivedFrom", Levels.TFLINK);
      size(used, input.bytes());
      if (input.sha256().isPresent()) {
        Downloads.checksum(graph, used, input.shown(), input.sha256().get());
      } else {
        used.words("rdfs:comment", "Read as it came: there is no file to have a checksum of.");
      }
      activity.link("prov:used", used.iri());
    }
  }

  private void together(Subject activity) {
    StringBuilder sums = new StringBuilder();
    long bytes = 0;
    for (Input input : build.inputs()) {
      sums.append(input.sha256().orElse("-")).append("  ").append(input.name()).append('\n');
      bytes += input.bytes().orElse(0);
    }
    String label = build.inputs().size() + " input files";
    Subject all =
        new Subject(graph, names.of("inputs"), label)
            .is("prov:Entity", "prov:Collection")
            .link("prov:wasDerivedFrom", Levels.TFLINK)
            .words(
                "rdfs:comment",
                "The checksum is that of the checksums and names of the files, as sha256sum lists"
                    + " them, in the order of their names.");
    size(all, OptionalLong.of(bytes));
    Downloads.checksum(graph, all, label, Sha256.of(sums.toString()));
    activity.link("prov:used", all.iri());
  }

  private static void size(Subject subject, OptionalLong bytes) {
    bytes.ifPresent(
        n -> subject.typed("dcat:byteSize", Long.toString(n), XSDDatatype.XSDnonNegativeInteger));
  }
}
