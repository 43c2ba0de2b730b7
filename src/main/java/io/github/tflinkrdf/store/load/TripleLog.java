package io.github.tflinkrdf.store.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Triples of codes as they arrived, five or six bytes each: in memory, and in a file from where
 * that is used up. Written once, then read as often as one likes, by several threads if need be.
 */
final class TripleLog {
  private static final int LONGEST_TRIPLE = 30;

  private final Scratch scratch;
  private final long memory;
  private final int pieceBytes;
  private final List<byte[]> pieces = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  private Path file;
  private RunOutput out;
  private byte[] piece;
  private int size;
  private long lastSubject;

  /** What a reader does with each triple. */
  interface Reader {
    void triple(long subject, int predicate, long object);
  }

  /**
   * @param memory bytes to hold before a file is written
   */
  TripleLog(Scratch scratch, long memory) {
    this.scratch = scratch;
    this.memory = memory;
    this.pieceBytes = (int) Math.max(LONGEST_TRIPLE, Math.min(1 << 20, memory));
    this.piece = new byte[pieceBytes];
  }

  void add(long subject, int predicate, long object) {
    if (size > pieceBytes - LONGEST_TRIPLE) {
      endPiece();
    }
    if (subject == lastSubject) {
      number((long) predicate << 1);
    } else {
      number((long) predicate << 1 | 1);
      number(zigzag(subject - lastSubject));
      lastSubject = subject;
    }
    number(zigzag(object));
  }

  private void number(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      piece[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    piece[size++] = (byte) rest;
  }

  private static long zigzag(long value) {
    return value << 1 ^ value >> 63;
  }

  private static long unzigzag(long value) {
    return value >>> 1 ^ -(value & 1);
  }

  private void endPiece() {
    if (out == null && (pieces.size() + 1L) * pieceBytes > memory) {
      file = scratch.file();
      out = new RunOutput(file);
    }
    if (out == null) {
      pieces.add(piece);
      lengths.add(size);
      piece = new byte[pieceBytes];
    } else {
      out.bytes(piece, size);
    }
    size = 0;
  }

  /** Ends the writing. */
  void finish() {
    endPiece();
    close();
    piece = null;
  }

  void close() {
    if (out != null) {
      out.close();
    }
  }

  /** Tells all triples in the order of their arrival. */
  void read(Reader reader) {
    Decoder decoder = new Decoder(reader);
    for (int i = 0; i < pieces.size(); i++) {
      decoder.read(new RunInput(pieces.get(i), lengths.get(i)));
    }
    if (file != null) {
      try (RunInput in = new RunInput(file)) {
        decoder.read(in);
      }
    }
  }

  private static final class Decoder {
    private final Reader reader;
    private long subject;

    Decoder(Reader reader) {
      this.reader = reader;
    }

    void read(RunInput in) {
      while (!in.ended()) {
        long predicate = in.number();
        if ((predicate & 1) != 0) {
          subject += unzigzag(in.number());
        }
        reader.triple(subject, (int) (predicate >>> 1), unzigzag(in.number()));
      }
    }
  }
}
