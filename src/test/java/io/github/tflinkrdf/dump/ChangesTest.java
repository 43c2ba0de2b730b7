package io.github.tflinkrdf.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release says became of the statements of the one before. */
class ChangesTest {
  private static final String HEADER =
      "UniprotID.TF\tUniprotID.Target\tNCBI.GeneID.TF\tNCBI.GeneID.Target\tName.TF\tName.Target"
          + "\tDetection.method\tPubmedID\tOrganism\tSource.database\n";
  private static final String REGULATION = "https://w3id.org/tflink-rdf/regulation/";

  @TempDir Path folder;

  @Test
  void addedRemovedAndChangedStatementsAreToldAndNoOther() throws IOException {
    String stays = row("P10001", "P10002", "Homo sapiens", "22222222");
    String ofMouse = row("P20001", "P20002", "Mus musculus", "22222222");
    String goes = row("P10001", "P10003", "Homo sapiens", "22222222");
    String goesToo = row("Q99999", "P10002", "Homo sapiens", "22222222");
    String comes = row("P10002", "P10001", "Homo sapiens", "22222222");
    String before = row("P10004", "P10001", "Homo sapiens", "22222222");
    String after = row("P10004", "P10001", "Homo sapiens", "33333333");
    Built first = build(stays + ofMouse + goes + goesToo + before);
    assertEquals("statement\tchange\n", changes(first));
    assertTrue(notes(first).contains("There was no release before"), notes(first));
    Built second = build(stays + ofMouse + comes + after);
    assertEquals(
        "statement\tchange\n"
            + REGULATION
            + "P10001_P10003\tremoved\n"
            + REGULATION
            + "P10002_P10001\tadded\n"
            + REGULATION
            + "P10004_P10001\tchanged\n"
            + REGULATION
            + "Q99999_P10002\tremoved\n",
        changes(second));
    String told =
        "Since release %s: 1 statements added, 2 removed, 1 changed"
            .formatted(first.release().id());
    assertTrue(notes(second).contains(told), notes(second));
  }

  @Test
  void nothingChangedSaysSo() throws IOException {
    String row = row("P10001", "P10002", "Homo sapiens", "22222222");
    build(row);
    assertEquals("statement\tchange\n", changes(build(row)));
  }

  @Test
  void underAnotherBaseEveryStatementIsAnother() throws IOException {
    String row = row("P10001", "P10002", "Homo sapiens", "22222222");
    build(row);
    Built moved = build(row, "--base-iri", "http://127.0.0.1:3030/");
    assertEquals(
        "statement\tchange\n"
            + REGULATION
            + "P10001_P10002\tremoved\nhttp://127.0.0.1:3030/regulation/P10001_P10002\tadded\n",
        changes(moved));
  }

  @Test
  void aReleaseWithoutATableIsNotComparedWith() throws IOException {
    String row = row("P10001", "P10002", "Homo sapiens", "22222222");
    Built old = build(row);
    Files.delete(old.release().statements());
    Built next = build(row);
    assertEquals("statement\tchange\n", changes(next));
    assertTrue(notes(next).contains("has no table of its statements"), notes(next));
  }

  private Built build(String rows, String... options) throws IOException {
    Path table = folder.resolve("TFLink_Homo_sapiens_v1.0.tsv");
    Files.writeString(table, HEADER + rows);
    return Built.of(folder.resolve("store"), 0, List.of(options), table);
  }

  private static String row(String factor, String target, String organism, String article) {
    return "%1$s\t%2$s\t-\t-\tname of %1$s\tname of %2$s\tchromatin immunoprecipitation assay\t%3$s\t%4$s\tGTRD\n"
        .formatted(factor, target, article, organism);
  }

  private static String changes(Built built) throws IOException {
    return Files.readString(built.file("CHANGES.tsv"));
  }

  private static String notes(Built built) throws IOException {
    return Files.readString(built.file("RELEASE_NOTES.md"));
  }
}
