package io.github.tflinkrdf.address;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.index.StoreIndexes;
import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Served;
import io.github.tflinkrdf.web.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;

/** What a release describes, at the address of each thing and at {@code /describe?iri=IRI}. */
final class Descriptions implements Route {
  private final Frame frame;
  private final NotFound notFound;
  private final Map<String, String> terms;

  /**
   * @param terms names of terms of other vocabularies, by IRI
   */
  Descriptions(Resources resources, Map<String, String> terms) {
    frame = new Frame(resources);
    notFound = new NotFound(frame);
    this.terms = terms;
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    Asked asked = new Asked(visit);
    if (visit.served().isEmpty()) {
      return asked.isClaimed() ? Optional.of(Problem.noRelease().reply()) : Optional.empty();
    }
    if (asked.isIncomplete()) {
      return Optional.of(
          Problem.of(ProblemType.MALFORMED_REQUEST, "what is to be described? /describe?iri=IRI")
              .reply());
    }
    Served served = visit.served().get();
    return Txn.calculateRead(served.data(), () -> answer(asked, served));
  }

  private Optional<Reply> answer(Asked asked, Served served) {
    AddressTable addresses = new AddressTable(served.release().base());
    StoreIndexes store = StoreIndexes.of(served.data()).orElseThrow();
    for (Asked.Reading reading : asked.readings(addresses)) {
      long id = store.id(reading.iri());
      BoundedDescription description =
          id == StoreIndexes.NONE
              ? new BoundedDescription(id, List.of(), List.of())
              : BoundedDescription.of(store, id);
      if (!description.isEmpty()) {
        Topic topic =
            new Topic(
                reading.iri(),
                description,
                store,
                new Labels(store, terms),
                addresses,
                asked.visit());
        return Optional.of(reply(topic, reading, served));
      }
    }
    return asked.isClaimed() ? Optional.of(notFound.of(asked.visit())) : Optional.empty();
  }

  private Reply reply(Topic topic, Asked.Reading reading, Served served) {
    if (!reading.address().equals(topic.address())) {
      return Reply.see(303, new IriText(location(topic, reading)).asUri());
    }
    Form form = reading.form().orElseGet(() -> Form.accepted(topic.visit().accept()));
    Reply reply =
        form.syntax()
            .map(syntax -> syntax.reply(DescriptionGraph.of(topic, form), prefixes(served)))
            .orElseGet(() -> DescriptionPage.of(topic, frame));
    return reply
        .with("Content-Location", topic.document(form))
        .with("Link", Signposts.of(topic, form));
  }

  /** Those of the release, and what the triples about the document need. */
  private static Map<String, String> prefixes(Served served) {
    Map<String, String> prefixes = new HashMap<>(served.prefixes());
    prefixes.putIfAbsent("foaf", FOAF.NS);
    return prefixes;
  }

  /** A form that was asked for is kept on the way. */
  private static String location(Topic topic, Asked.Reading reading) {
    return reading.form().map(topic::document).orElseGet(topic::address);
  }
}
