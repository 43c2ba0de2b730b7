package io.github.tflinkrdf.dump;

import java.util.Arrays;
import java.util.Map;

/**
 * Makes Turtle of lines of N-Triples as this program writes them: one space between terms, one dot,
 * no comments. The lines of a subject that follow each other become one block. Belongs to one
 * thread.
 */
final class TurtleText {
  private static final byte[] END = ByteText.utf8(" .\n");
  private static final byte[] NEXT_OBJECT = ByteText.utf8(" , ");
  private static final byte[] NEXT_PREDICATE = ByteText.utf8(" ;\n  ");

  private final ShortNames names;
  private final Predicates predicates;
  private final TurtleLiteral literals;
  private final ShortNames.Guess subjects = new ShortNames.Guess();
  private byte[] text;
  private int end;
  private ByteText out;

  TurtleText(Map<String, String> prefixes) {
    this.names = new ShortNames(Namespace.of(prefixes));
    this.predicates = new Predicates(names);
    this.literals = new TurtleLiteral(names);
  }

  /** The declarations without which no block can be read. */
  static byte[] head(Map<String, String> prefixes) {
    StringBuilder head = new StringBuilder();
    prefixes.forEach((name, iri) -> head.append("@prefix %s: <%s> .%n".formatted(name, iri)));
    return ByteText.utf8(head.toString().replace(System.lineSeparator(), "\n"));
  }

  /**
   * Writes blocks for lines.
   *
   * @param statements are shown each block of lines
   * @return the number of triples
   */
  long write(ByteText lines, ByteText turtle, StatementHashes statements) {
    text = lines.bytes;
    end = lines.length;
    out = turtle;
    // what is written in another way is never longer, but for what separates it
    out.room(2 * end);
    long triples = 0;
    int at = 0;
    while (at < end) {
      int block = at;
      int subject = endOfSubject(block);
      Predicates.Known predicate = null;
      do {
        Predicates.Known next = predicates.at(text, at + subject, end, predicate);
        separate(next, predicate);
        at = object(at + subject + next.line.length, next);
        predicate = next;
        triples++;
      } while (isOf(block, subject, at));
      out.put(END);
      statements.add(text, block, block + subject - 1, at);
    }
    return triples;
  }

  /** Writes the subject; the answer is its length with the space behind it. */
  private int endOfSubject(int start) {
    int close = text[start] == '<' ? names.write(text, start, end, subjects, out) : word(start);
    out.put(' ');
    return close + 1 - start;
  }

  private boolean isOf(int block, int subject, int at) {
    return at + subject < end
        && Arrays.equals(text, block, block + subject, text, at, at + subject);
  }

  private void separate(Predicates.Known next, Predicates.Known before) {
    if (next == before) {
      out.put(NEXT_OBJECT);
      return;
    }
    if (before != null) {
      out.put(NEXT_PREDICATE);
    }
    out.put(next.turtle);
  }

  /** Writes the object; the answer is where the next line begins. */
  private int object(int start, Predicates.Known predicate) {
    int close =
        switch (text[start]) {
          case '<' -> names.write(text, start, end, predicate.objects, out);
          case '"' -> literals.write(text, start, end, predicate.objects, out);
          default -> word(start);
        };
    if (close + END.length > end || text[close + 2] != '\n') {
      throw new IllegalStateException("not a line of N-Triples as they are written here");
    }
    return close + END.length;
  }

  /** A blank node. */
  private int word(int start) {
    int close = start;
    while (text[close] != ' ') {
      close++;
    }
    out.put(text, start, close);
    return close;
  }
}
