package io.github.tflinkrdf.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.report.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(folder.resolve("b/deep"));
    Files.createDirectories(folder.resolve(".git"));
    for (String name : List.of("z.md", "b/deep/m.md", "a.md", ".hidden.md", ".git/c.md")) {
      Files.writeString(folder.resolve(name), "---\n---\n");
    }
  }

  @Test
  void aFolderGivesItsFilesInPathOrderWithoutHiddenOnes() {
    assertEquals(
        List.of(folder + "/a.md", folder + "/b/deep/m.md", folder + "/z.md"), names(folder + ""));
  }

  @Test
  void theOrderOfTheArgumentsDoesNotMatter() {
    assertEquals(
        names(folder + "/a.md", folder + "/z.md"), names(folder + "/z.md", folder + "/a.md"));
  }

  @Test
  void aFileReachedTwiceIsReadOnceUnderTheNameTheUserGave() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("a.md"));
    List<InputFile> found = find(folder.toString(), folder.toString(), link.toString());
    assertEquals(3, found.size());
    assertTrue(found.stream().anyMatch(f -> f.named() && f.name().equals(link.toString())));
    assertTrue(found.stream().noneMatch(f -> f.name().equals(folder + "/a.md")));
  }

  @Test
  void aLoopOfLinksEnds() throws IOException {
    Files.createSymbolicLink(folder.resolve("b/up"), folder);
    assertEquals(3, find(folder.toString()).size());
  }

  @Test
  void aHiddenFileOrFolderThatIsNamedIsRead() {
    assertEquals(List.of(folder + "/.git/c.md"), names(folder + "/.git"));
    assertEquals(List.of(folder + "/.hidden.md"), names(folder + "/.hidden.md"));
  }

  @Test
  void aMissingFileIsTheUsersMistake() {
    UserError error = assertThrows(UserError.class, () -> find("no/such.md"));
    assertEquals("no/such.md: no such file or folder", error.getMessage());
    assertThrows(UserError.class, () -> find("no\0such"));
  }

  @Test
  void aHyphenIsStandardInputWhichStaysOpen() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    byte[] text = "---\n---\n".getBytes(StandardCharsets.UTF_8);
    InputStream in =
        new ByteArrayInputStream(text) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    InputFile input = InputFiles.find(List.of("-", "-"), in).get(0);
    try (PieceReader pieces = PieceReader.read(input)) {
      assertArrayEquals(text, ((Piece.Page) pieces.next()).bytes());
    }
    assertFalse(closed.get());
    assertEquals("-", input.name());
  }

  @Test
  void aFileOfNoKnownFormatIsANoteInAFolderAndAnErrorIfNamed() throws IOException {
    Path readme = Files.writeString(folder.resolve("README.md"), "# Records\n");
    InputFile met = find(folder.toString()).get(0);
    assertEquals(readme.toString(), met.name());
    assertEquals(Reason.FILE_SKIPPED, Inputs.finding(met).reason());
    assertEquals(Reason.UNKNOWN_FORMAT, Inputs.finding(find(readme.toString()).get(0)).reason());
  }

  @Test
  void aFileThatVanishesIsUnreadable() throws IOException {
    InputFile input = find(folder + "/a.md").get(0);
    Files.delete(folder.resolve("a.md"));
    assertEquals(Reason.FILE_UNREADABLE, Inputs.finding(input).reason());
  }

  private static List<InputFile> find(String... arguments) {
    return InputFiles.find(List.of(arguments), InputStream.nullInputStream());
  }

  private static List<String> names(String... arguments) {
    return find(arguments).stream().map(InputFile::name).toList();
  }
}
