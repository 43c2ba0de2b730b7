package io.github.tflinkrdf.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is no mapping is refused at start-up, with file, line and reason. */
class RefusalsTest {
  @TempDir Path folder;

  /** The lines of the file: a query with {@code \n} for line ends, line of the fault, reason. */
  @ParameterizedTest
  @CsvFileSource(resources = "/mapping/refusals.tsv", delimiter = '\t', quoteCharacter = '\0')
  void isRefused(String query, int line, String reason) {
    assertEquals(
        folder.resolve("mappings/interaction.rq") + ":" + line + ": " + reason,
        messageOf(CustomMapping.PREFIXES.replace("\n", " ") + query.replace("\\n", "\n")));
  }

  @Test
  void aRefusalEndsTheProgramAsAUsageError() {
    Resources resources = CustomMapping.interaction(folder, "SELECT * {}");
    UserError error = assertThrows(UserError.class, () -> compile(resources));
    assertEquals(2, error.exitCode());
  }

  @Test
  void keywordsInCommentsStringsAndIrisAreNoFault() {
    Resources resources =
        CustomMapping.interaction(
            folder,
            "# OPTIONAL NOW() ?unknown\nCONSTRUCT { <http://x/OPTIONAL#NOW()> <http://x/p> ?x }"
                + " WHERE { BIND('''UNION { ?y \"NOW()\" }''' AS ?x) }");
    compile(resources);
  }

  private String messageOf(String query) {
    Resources resources = CustomMapping.interaction(folder, query);
    return assertThrows(UserError.class, () -> compile(resources)).getMessage();
  }

  private static Mapping compile(Resources resources) {
    return Mapping.compile(resources, Resources.DEFAULT_BASE);
  }
}
