package io.github.tflinkrdf.store.load;

import java.nio.file.Path;

/** A file of sorted keys, each as its difference to the one before; equal ones are kept once. */
record Run(Path file, int width) {
  /** Writes all keys to a new file. */
  static Run write(Path file, Cursor keys) {
    int width = keys.key.length;
    long[] last = new long[width];
    boolean first = true;
    try (RunOutput out = new RunOutput(file)) {
      while (keys.advance()) {
        if (first || Cursor.compare(last, keys.key) != 0) {
          write(keys.key, last, out);
          System.arraycopy(keys.key, 0, last, 0, width);
          first = false;
        }
      }
    }
    return new Run(file, width);
  }

  /** What comes after a part that differs has nothing to do with its predecessor. */
  private static void write(long[] key, long[] last, RunOutput out) {
    boolean differs = false;
    for (int i = 0; i < key.length; i++) {
      out.number(differs ? key[i] : key[i] - last[i]);
      differs |= key[i] != last[i];
    }
  }

  Cursor open() {
    RunInput in = new RunInput(file);
    return new Cursor(width) {
      @Override
      boolean advance() {
        if (in.ended()) {
          return false;
        }
        boolean differs = false;
        for (int i = 0; i < key.length; i++) {
          long part = in.number();
          key[i] = differs ? part : key[i] + part;
          differs |= part != 0;
        }
        return true;
      }

      @Override
      public void close() {
        in.close();
      }
    };
  }
}
