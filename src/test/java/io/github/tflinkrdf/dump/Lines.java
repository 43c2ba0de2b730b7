package io.github.tflinkrdf.dump;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Makes lines of N-Triples of every form that a conversion can write. */
final class Lines {
  private static final String[] SUBJECTS = {
    "<http://purl.uniprot.org/uniprot/P03956>",
    "<http://purl.uniprot.org/uniprot/>",
    "<https://w3id.org/tflink-rdf/regulation/P03956_Q04864>",
    "<https://w3id.org/tflink-rdf/region/hg38:chr1:1-20:+>",
    "<urn:x:y>",
    "_:b0"
  };
  private static final String[] PREDICATES = {
    "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>",
    "<http://www.w3.org/2000/01/rdf-schema#label>",
    "<http://www.w3.org/2000/01/rdf-schema#labels>",
    "<http://purl.org/dc/terms/identifier>",
    "<urn:p>"
  };
  private static final String[] OBJECTS = {
    "<http://identifiers.org/jaspar/MA0001.1>",
    "<http://identifiers.org/jaspar/MA0001.>",
    "<http://identifiers.org/jaspar/.MA>",
    "<http://identifiers.org/jaspar/-MA>",
    "<http://identifiers.org/jaspar/M-A_1>",
    "<http://identifiers.org/jaspar/M%20A>",
    "<http://identifiers.org/jaspar/M/A>",
    "<http://identifiers.org/jaspar/ö>",
    "<http://identifiers.org/jaspar/>",
    "<http://identifiers.org/ncbigene/4312>",
    "<http://www.w3.org/2001/XMLSchema#integer>",
    "_:b1",
    "\"\"",
    "\"a \\\" . b\\\\\"",
    "\"tab\\t line\\n <x> 'y' ; , .\"",
    "\"Bohár \\u0001 β\"@en-GB",
    "\"12\"^^<http://www.w3.org/2001/XMLSchema#integer>",
    "\"0012\"^^<http://www.w3.org/2001/XMLSchema#integer>",
    "\"-12\"^^<http://www.w3.org/2001/XMLSchema#integer>",
    "\"\"^^<http://www.w3.org/2001/XMLSchema#string>",
    "\"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>",
    "\"1\"^^<http://www.w3.org/2001/XMLSchema#boolean>",
    "\"2026-11-20\"^^<http://www.w3.org/2001/XMLSchema#date>",
    "\"12\"^^<http://www.w3.org/2001/XMLSchema#int>",
    "\"x\"^^<urn:datatype>"
  };

  private Lines() {}

  /** So many lines; those of a subject mostly come together. */
  static String random(long seed, int count) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    String subject = SUBJECTS[0];
    String predicate = PREDICATES[0];
    for (int i = 0; i < count; i++) {
      subject = random.nextInt(4) == 0 ? pick(SUBJECTS, random) : subject;
      predicate = random.nextInt(2) == 0 ? pick(PREDICATES, random) : predicate;
      text.append("%s %s %s .\n".formatted(subject, predicate, pick(OBJECTS, random)));
    }
    return text.toString();
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }

  static ByteText text(String lines) {
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    ByteText text = new ByteText(bytes.length);
    text.put(bytes);
    return text;
  }
}
