package io.github.tflinkrdf.dump;

import java.util.Map;

/** Packs lines, with all that it needs for that. Belongs to one thread. */
final class PartPacker {
  private static final byte[] NOTHING = {};

  private final TurtleText turtle;
  private final StatementHashes statements;
  private final Compression compression = new Compression();
  private final ByteText blocks = new ByteText(0);

  PartPacker(Map<String, String> prefixes, String base) {
    this.turtle = new TurtleText(prefixes);
    this.statements = new StatementHashes(base);
  }

  Part pack(ByteText lines) {
    blocks.clear();
    statements.table().clear();
    long triples = turtle.write(lines, blocks, statements);
    ByteText table = statements.table();
    return new Part(
        compression.zstd(lines),
        compression.gzip(blocks),
        table.length == 0 ? NOTHING : compression.zstd(table),
        triples);
  }

  /** The head of a Turtle file. */
  byte[] pack(byte[] head) {
    blocks.clear();
    blocks.put(head);
    return compression.gzip(blocks);
  }
}
