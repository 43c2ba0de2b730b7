package io.github.tflinkrdf.address;

import io.github.tflinkrdf.web.Accept;
import io.github.tflinkrdf.web.RdfSyntax;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A way in which a description can be had.
 *
 * @param syntax empty for a page
 */
record Form(Optional<RdfSyntax> syntax) {
  static final Form PAGE = new Form(Optional.empty());

  /** RDF first: who does not say what is wanted is no browser. */
  static final List<Form> ALL =
      Stream.concat(
              Arrays.stream(RdfSyntax.values()).map(syntax -> new Form(Optional.of(syntax))),
              Stream.of(PAGE))
          .toList();

  /** Of an address, without the dot. */
  String ending() {
    return syntax.map(RdfSyntax::ending).orElse("html");
  }

  /** For people. */
  String name() {
    return syntax
        .map(
            rdf ->
                switch (rdf) {
                  case TURTLE -> "Turtle";
                  case JSON_LD -> "JSON-LD";
                  case N_TRIPLES -> "N-Triples";
                  case RDF_XML -> "RDF/XML";
                })
        .orElse("HTML");
  }

  String mediaType() {
    return syntax.map(RdfSyntax::mediaType).orElse("text/html");
  }

  static Optional<Form> ofEnding(String ending) {
    return ALL.stream().filter(form -> form.ending().equals(ending)).findFirst();
  }

  /** The one that is preferred, Turtle if none is acceptable. */
  static Form accepted(Accept accept) {
    return accept
        .best(ALL.stream().map(Form::mediaType).toList())
        .flatMap(type -> ALL.stream().filter(form -> form.mediaType().equals(type)).findFirst())
        .orElse(ALL.get(0));
  }
}
