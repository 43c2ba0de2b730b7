package io.github.tflinkrdf.editor;

import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Served;
import java.util.Optional;

/** The {@link Schema} of the release that is served, read once. */
final class SchemaAnswer {
  private record Kept(String release, Reply reply) {}

  private volatile Kept kept = new Kept("", json(Schema.EMPTY));

  Reply reply(Optional<Served> served) {
    String release = served.map(s -> s.release().id()).orElse("");
    Kept last = kept;
    if (last.release().equals(release)) {
      return last.reply();
    }
    Reply reply = json(Schema.of(served.orElseThrow().data()));
    kept = new Kept(release, reply);
    return reply;
  }

  private static Reply json(Schema schema) {
    return Reply.of(200, "application/json", schema.json());
  }
}
