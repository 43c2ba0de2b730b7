package io.github.tflinkrdf.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sys.JenaSystem;

/**
 * One load in one process: {@code LoadRun WAY FOLDER SOURCE}, where the source is a file of RDF or
 * a number of statements to generate. Prints triples, wall seconds and processor seconds of the
 * load (of the process), peak KiB and KiB on disk.
 */
public final class LoadRun {
  private static final long SEED = 42;

  private LoadRun() {}

  public static void main(String[] args) throws IOException {
    JenaSystem.init();
    Path folder = Files.createDirectories(Path.of(args[1]));
    AtomicLong triples = new AtomicLong();
    long began = System.nanoTime();
    LoadWays.ALL.get(args[0]).load(folder, stream -> feed(args[2], counted(stream, triples)));
    double seconds = (System.nanoTime() - began) / 1e9;
    double cpu = system().getProcessCpuTime() / 1e9;
    System.out.printf(
        "%d %.2f %.2f %d %d%n", triples.get(), seconds, cpu, highWater(), onDisk(folder));
  }

  private static void feed(String source, StreamRDF to) {
    if (source.matches("\\d+")) {
      new StatementTriples(SEED, to::triple).statements(Integer.parseInt(source));
    } else {
      RDFParser.source(source).parse(to);
    }
  }

  private static StreamRDF counted(StreamRDF to, AtomicLong count) {
    return new StreamRDFWrapper(to) {
      @Override
      public void triple(Triple triple) {
        count.lazySet(count.getPlain() + 1);
        super.triple(triple);
      }

      @Override
      public void start() {}

      @Override
      public void finish() {}
    };
  }

  private static OperatingSystemMXBean system() {
    return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  }

  private static long highWater() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    }
  }

  /** Blocks in use, as {@code du}: TDB2's files have holes. */
  private static long onDisk(Path folder) throws IOException {
    Process du = new ProcessBuilder("du", "-sk", folder.toString()).start();
    return Long.parseLong(new String(du.getInputStream().readAllBytes()).split("\\s")[0]);
  }
}
