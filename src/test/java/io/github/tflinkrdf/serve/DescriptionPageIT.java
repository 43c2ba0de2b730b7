package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.store.Releases;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions as a browser shows them. */
class DescriptionPageIT extends InBrowser {
  @BeforeAll
  static void golden() throws Exception {
    Path store = folder.resolve("store");
    Releases.golden(store, Resources.DEFAULT_BASE);
    serve(store);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gene/uniprot/P40004",
        "site/TFLinkSS00000001",
        "database/GTRD",
        "organism/9606",
        "ontology",
        "shapes",
        "mappings/",
        "mappings/gene",
        "protein/NOTHING"
      })
  void itFitsATelephoneAndDeniesNothingToAnybody(String page) throws Exception {
    show(page);
    everybodyCanUse(page);
  }

  @Test
  void aTermOfTheVocabularyIsShownAtItsAnchor() throws Exception {
    show("ontology#evidencePairing");
    tab.await("document.querySelector(':target h3').innerText.startsWith('evidence pairing')");
  }

  /** A protein that is not there is a 404. */
  @Override
  boolean isMeant(String problem) {
    return problem.contains("protein/NOTHING");
  }
}
