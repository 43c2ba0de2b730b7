package io.github.tflinkrdf.checklist;

import io.github.tflinkrdf.checklist.DumpFile.Content;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFmtLib;

/** X1: the dumps are sound. */
final class DumpRows {
  private static final int MEGA = 1_000_000;

  static final List<Row> ROWS =
      List.of(
          new Row(
              "X1",
              "dumps parse strictly, have the stated triples and sums, and are what is served",
              "validate each dump (riot --validate --strict) before it is published, and write its"
                  + " counts and SHA256SUMS from the finished file",
              DumpRows::dumps));

  private DumpRows() {}

  private static Verdict dumps(Site site) throws IOException, InterruptedException {
    List<Dump> all =
        Dump.of(site.description().model()).stream()
            .filter(d -> d.language().isPresent() && DumpFile.unpacks(d.packing()))
            .filter(d -> site.mayAsk(d.address()))
            .sorted(Comparator.comparingLong(d -> d.bytes().orElse(Long.MAX_VALUE)))
            .toList();
    if (all.isEmpty()) {
      return new Verdict.NotTestable("the description names no dump of RDF that may be asked");
    }
    long room = site.options().maxDownload();
    Faults faults = new Faults();
    List<String> tried = new ArrayList<>();
    for (Dump dump : all) {
      if (dump.bytes().orElse(0) <= room) {
        room -= sound(site, dump, room, faults);
        tried.add(dump.name());
      }
    }
    if (tried.isEmpty()) {
      return new Verdict.NotTestable(
          "the smallest of %d dumps is larger than the %d MB of --max-download"
              .formatted(all.size(), room / MEGA));
    }
    int left = all.size() - tried.size();
    return faults.verdict(tried.size() + " dumps" + (left > 0 ? "; too large: " + left : ""));
  }

  private static long sound(Site site, Dump dump, long room, Faults faults)
      throws IOException, InterruptedException {
    try (DumpFile file = DumpFile.download(site, dump, room)) {
      checksum(site, dump, file, faults);
      Content content =
          file.parse(dump.packing(), dump.language().get(), dump.address().toString());
      faults.unless(
          dump.triples().isEmpty() || dump.triples().contains(content.triples()),
          "%s: %s triples stated, %d in it"
              .formatted(dump.name(), dump.triples(), content.triples()));
      if (dump.data()) {
        served(site, dump, content, faults);
      }
      return file.bytes();
    } catch (Unanswered e) {
      faults.add(dump.name() + ": " + e.getMessage());
      return 0;
    } catch (IOException | RiotException e) {
      faults.add(dump.name() + " does not parse: " + e.getMessage());
      return 0;
    }
  }

  private static void checksum(Site site, Dump dump, DumpFile file, Faults faults)
      throws IOException, InterruptedException {
    Optional<String> listed = listed(site, dump);
    faults.unless(
        listed.isPresent() || dump.sha256().isPresent(), dump.name() + ": no SHA-256 anywhere");
    listed.ifPresent(
        sum -> faults.unless(sum.equals(file.sha256()), dump.name() + ": not as in SHA256SUMS"));
    dump.sha256()
        .ifPresent(
            sum ->
                faults.unless(
                    sum.equalsIgnoreCase(file.sha256()),
                    dump.name() + ": not the stated checksum"));
  }

  /** The sum in the list beside the file. */
  private static Optional<String> listed(Site site, Dump dump)
      throws IOException, InterruptedException {
    Reply list = site.web().get(dump.address().resolve("SHA256SUMS"));
    if (!list.ok()) {
      return Optional.empty();
    }
    return list.text()
        .lines()
        .map(line -> line.strip().split("\\s+[*]?(\\./)?", 2))
        .filter(parts -> parts.length == 2 && parts[1].equals(dump.name()))
        .map(parts -> parts[0].toLowerCase(java.util.Locale.ROOT))
        .findFirst();
  }

  private static void served(Site site, Dump dump, Content content, Faults faults)
      throws IOException, InterruptedException {
    if (content.sample().isEmpty()) {
      return;
    }
    String values =
        content.sample().stream().map(DumpRows::written).collect(Collectors.joining("\n"));
    long found =
        site.endpoint()
            .count(
                "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?s ?p ?o { VALUES (?s ?p ?o) {\n"
                    + values
                    + "\n} { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } } }");
    faults.unless(
        found == content.sample().size(),
        "%s: %d of %d of its triples are served"
            .formatted(dump.name(), found, content.sample().size()));
  }

  private static String written(Triple triple) {
    return "(%s %s %s)"
        .formatted(
            NodeFmtLib.strNT(triple.getSubject()),
            NodeFmtLib.strNT(triple.getPredicate()),
            NodeFmtLib.strNT(triple.getObject()));
  }
}
