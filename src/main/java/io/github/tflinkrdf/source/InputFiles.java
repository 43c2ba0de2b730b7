package io.github.tflinkrdf.source;

import io.github.tflinkrdf.UserError;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What the user named, as an ordered list of inputs: files, folders with all that is in them, and
 * {@code -} for standard input. Hidden files of a folder are skipped; a file that is reached in
 * several ways is read once, under the name the user gave it if there is one.
 */
public final class InputFiles {
  private static final String STANDARD_INPUT = "-";

  private InputFiles() {}

  /**
   * The inputs in the order of their names. Nothing is opened yet.
   *
   * @throws UserError if a named file or folder does not exist
   */
  public static List<InputFile> find(Collection<String> arguments, InputStream standardInput) {
    Map<Object, InputFile> found = new LinkedHashMap<>();
    for (String argument : arguments) {
      if (argument.equals(STANDARD_INPUT)) {
        add(
            found,
            STANDARD_INPUT,
            new InputFile(STANDARD_INPUT, true, () -> unclosed(standardInput)));
      } else {
        addPath(found, argument);
      }
    }
    return found.values().stream().sorted(Comparator.comparing(InputFile::name)).toList();
  }

  private static void addPath(Map<Object, InputFile> found, String argument) {
    Path path = existing(argument);
    if (!Files.isDirectory(path)) {
      add(found, identity(path), file(argument, true, path));
      return;
    }
    FolderWalk walk = new FolderWalk(path);
    try {
      Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      throw new UserError(argument + ": the folder cannot be read: " + UserError.why(e), 3);
    }
    for (Path file : walk.files()) {
      String name = file.toString().replace('\\', '/');
      add(found, identity(file), file(name, false, file));
    }
  }

  private static InputFile file(String name, boolean named, Path path) {
    return new InputFile(name, named, size(path), () -> Files.newInputStream(path));
  }

  /** Of a pipe, and of what may not be looked at, reading tells. */
  private static OptionalLong size(Path path) {
    try {
      return Files.isRegularFile(path) ? OptionalLong.of(Files.size(path)) : OptionalLong.empty();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  private static Path existing(String argument) {
    try {
      Path path = Path.of(argument);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw new UserError(argument + ": not the name of a file: " + e.getReason());
    }
    throw new UserError(argument + ": no such file or folder");
  }

  /** Of two names for one file the one the user gave wins, then the first in order. */
  private static void add(Map<Object, InputFile> found, Object identity, InputFile input) {
    Comparator<InputFile> order =
        Comparator.comparing(InputFile::named).reversed().thenComparing(InputFile::name);
    found.merge(identity, input, (a, b) -> order.compare(a, b) <= 0 ? a : b);
  }

  private static Object identity(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath();
    }
  }

  /** Standard input belongs to the program: reading it to its end does not close it. */
  private static InputStream unclosed(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }
}
