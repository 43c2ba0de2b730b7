package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;

/** F2 and F4: the files are as they are described. */
final class DistributionRows {
  private static final int ASKED = 60;
  private static final Property HAS_VERSION = Names.property(Names.DCTERMS, "hasVersion");
  private static final Property IS_VERSION_OF = Names.property(Names.DCTERMS, "isVersionOf");
  private static final Property VERSION = Names.property(Names.PAV, "version");
  private static final Property DISTRIBUTION = Names.property(Names.DCAT, "distribution");

  static final List<Row> ROWS =
      List.of(
          new Row(
              "F2",
              "each file can be had, in the size and type that are stated",
              "write dcat:downloadURL, dcat:byteSize and dcat:mediaType (dcat:compressFormat) from"
                  + " the finished files, and serve them with these types",
              DistributionRows::files),
          new Row(
              "F4",
              "summary, version and files are linked (HCLS)",
              "link the dataset by dcterms:hasVersion to one with pav:version, and that by"
                  + " dcat:distribution to files",
              DistributionRows::levels));

  private DistributionRows() {}

  private static Verdict files(Site site) throws IOException, InterruptedException {
    List<Dump> dumps = Dump.of(site.description().model());
    List<Dump> own = dumps.stream().filter(d -> site.mayAsk(d.address())).limit(ASKED).toList();
    if (own.isEmpty()) {
      return new Verdict.NotTestable(
          dumps.isEmpty()
              ? "the description names no file"
              : "the files are elsewhere: " + dumps.get(0).address());
    }
    Faults faults = new Faults();
    for (Dump dump : own) {
      asDescribed(dump, site.web().head(dump.address()), faults);
    }
    return faults.verdict(own.size() + " of " + dumps.size() + " files");
  }

  private static void asDescribed(Dump dump, Reply head, Faults faults) {
    String name = dump.name();
    faults.unless(head.ok(), name + ": status " + head.status());
    faults.unless(dump.described(), name + ": no dcat:downloadURL");
    if (!head.ok() || !dump.described()) {
      return;
    }
    String length = head.header("Content-Length");
    String stated = dump.bytes().isPresent() ? dump.bytes().getAsLong() + "" : "no size";
    faults.unless(length.equals(stated), name + ": " + stated + " stated, " + length + " served");
    Set<String> types = new TreeSet<>(dump.types());
    types.remove("");
    faults.unless(
        types.contains(head.mediaType()),
        name
            + ": "
            + (types.isEmpty() ? "no type" : types)
            + " stated, "
            + head.mediaType()
            + " served");
  }

  private static Verdict levels(Site site) throws InterruptedException {
    Model model = site.description().model();
    if (model.isEmpty()) {
      return new Verdict.NotTestable("no description of the data was found");
    }
    List<Resource> versions = model.listSubjectsWithProperty(VERSION).toList();
    Faults faults = new Faults();
    faults.unless(!versions.isEmpty(), "nothing has a pav:version");
    Optional<Resource> linked =
        versions.stream()
            .filter(v -> model.contains(null, HAS_VERSION, v) || v.hasProperty(IS_VERSION_OF))
            .findFirst();
    faults.unless(linked.isPresent(), "no dcterms:hasVersion to a version");
    faults.unless(
        versions.stream().anyMatch(v -> v.hasProperty(DISTRIBUTION)),
        "no dcat:distribution of a version");
    return faults.verdict(
        "version " + linked.map(v -> v.getProperty(VERSION).getString()).orElse(""));
  }
}
