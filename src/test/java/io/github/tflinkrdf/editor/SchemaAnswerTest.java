package io.github.tflinkrdf.editor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.ReleaseData;
import io.github.tflinkrdf.store.Releases;
import io.github.tflinkrdf.web.Content;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Served;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaAnswerTest {
  private final SchemaAnswer answer = new SchemaAnswer();

  @Test
  void itIsReadOnceForEachRelease(@TempDir Path store) {
    Release old = Releases.marked(store, 1, 10);
    Release next =
        Releases.build(store, stream -> RDFParser.source("ontology/tflink.ttl").parse(stream));
    Reply first = ask(old);
    assertFalse(text(first).contains("BindingSite"));
    assertSame(first, ask(old));
    assertTrue(text(ask(next)).contains("#BindingSite"));
    assertFalse(text(ask(old)).contains("BindingSite"));
  }

  private Reply ask(Release release) {
    try (ReleaseData data = release.open()) {
      return answer.reply(Optional.of(new Served(release, data.dataset(), Map.of())));
    }
  }

  private static String text(Reply reply) {
    return new String(((Content.Held) reply.content()).bytes(), StandardCharsets.UTF_8);
  }
}
