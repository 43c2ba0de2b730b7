package io.github.tflinkrdf.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.tflinkrdf.Resource;
import io.github.tflinkrdf.UserError;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user may have got wrong in a value table of their own. */
class TablesTest {
  private static final String DATABASES =
      "label\talternative_labels\tupstream\timported_through\tarticle\tversion\tretrieved"
          + "\tlicence\thomepage\tcoordinates\tstrand\tsource\n";
  private static final String ASSEMBLIES =
      "# curie_map:\n#   T: \"http://t/\"\nlabel\talternative_labels\torganism\n";
  private static final String TERMS =
      "# curie_map:\n#   MI: \"http://mi/\"\nsubject_label\tobject_id\tobject_label\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0-based half open|''|''|coordinates is '0-based half open', expected '0-based half-open'"
            + " or '1-based closed' or nothing",
        "''|unprinted|''|strand is 'unprinted', expected 'not printed' or nothing",
        "''|''|yes|source is 'yes', expected 'no' or nothing"
      },
      quoteCharacter = '"')
  void aValueThatHasNoMeaningIsRefusedWithWhatIsAllowed(
      String coordinates, String strand, String source, String message) {
    String row = String.join("\t", "A\t\t\t\t\t\t\t\t", coordinates, strand, source);
    String text = DATABASES + "# a comment\n" + row.replace("''", "") + "\n";
    assertEquals("t.tsv:3: " + message, refusal(() -> DatabaseTable.read(table(text))));
  }

  @Test
  void aValueThatHasAMeaningIsRead() {
    String row = "A\t\t\t\t\t\t\t\t\t1-based closed\tnot printed\tno\n";
    DatabaseTerm term = DatabaseTable.read(table(DATABASES + row)).get("a");
    assertEquals(Convention.ONE_BASED_CLOSED, term.convention());
    assertFalse(term.printsStrand());
    assertFalse(term.source());
  }

  @Test
  void aLabelOfTwoRowsIsRefusedWithBothLines() {
    String wrong = "the label '%s' stands already at t.tsv:%d, expected one row for each label";
    assertEquals(
        "t.tsv:3: " + wrong.formatted("gtrd", 2),
        refusal(() -> DatabaseTable.read(table(DATABASES + "GTRD\nX\tY | gtrd\n"))));
    assertEquals(
        "t.tsv:5: " + wrong.formatted("HG38", 4),
        refusal(() -> AssemblyTable.read(table(ASSEMBLIES + "hg38\t\tT:1\nHG38\t\tT:2\n"))));
    assertEquals(
        "t.tsv:5: " + wrong.formatted("Mus", 4),
        refusal(() -> OrganismTable.read(table(TERMS + "a\tMI:1\tMus\nb\tMI:2\tMus\n"))));
    String twice = TERMS + "selex\tMI:1\tx\nselex\tMI:1\tx\n";
    Resource eco = table("subject_id\tpredicate_id\tobject_id\n");
    assertEquals(
        "t.tsv:5: " + wrong.formatted("selex", 4),
        refusal(() -> MethodTable.read(table(twice), eco)));
  }

  @Test
  void aRowMaySpellItsOwnLabelTwice() {
    Map<String, DatabaseTerm> read = DatabaseTable.read(table(DATABASES + "GTRD\tgtrd|Gtrd\n"));
    assertEquals(1, read.size());
  }

  @Test
  void aRowWithoutLabelIsRefused() {
    assertEquals(
        "t.tsv:2: no label", refusal(() -> DatabaseTable.read(table(DATABASES + "\tX\n"))));
  }

  private static String refusal(Executable reading) {
    return assertThrows(UserError.class, reading).getMessage();
  }

  private static Resource table(String text) {
    return new Resource("t.tsv", "t.tsv", text);
  }
}
