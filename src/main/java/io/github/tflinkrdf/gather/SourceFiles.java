package io.github.tflinkrdf.gather;

import java.util.ArrayList;
import java.util.List;

/** Numbers for the files of the input, and what each is called as a table. */
final class SourceFiles {
  private static final String STANDARD_INPUT = "-";
  private static final List<String> PACKED = List.of(".gz", ".zst");

  private final Dictionary files = new Dictionary();
  private final List<List<String>> tables = new ArrayList<>();
  private String last = "";
  private int lastNumber = -1;

  /** The number of a file; rows of one file come one after the other. */
  int number(String file) {
    if (lastNumber < 0 || !last.equals(file)) {
      last = file;
      lastNumber = files.number(file);
      if (lastNumber == tables.size()) {
        tables.add(tableName(file));
      }
    }
    return lastNumber;
  }

  String text(int number) {
    return files.text(number);
  }

  /** Its name without folders and packing; none for standard input. */
  List<String> asTable(int number) {
    return tables.get(number);
  }

  private static List<String> tableName(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    for (String ending : PACKED) {
      if (name.endsWith(ending)) {
        name = name.substring(0, name.length() - ending.length());
      }
    }
    return name.equals(STANDARD_INPUT) ? List.of() : List.of(name);
  }
}
