package io.github.tflinkrdf.record;

/** The columns of MITAB that are read, counted from 0. */
final class MitabColumn {
  static final int FACTOR = 0;
  static final int TARGET = 1;
  static final int FACTOR_IDS = 2;
  static final int TARGET_IDS = 3;
  static final int FACTOR_NAMES = 4;
  static final int TARGET_NAMES = 5;
  static final int METHODS = 6;
  static final int ARTICLES = 8;
  static final int FACTOR_ORGANISM = 9;
  static final int TARGET_ORGANISM = 10;
  static final int DATABASES = 12;
  static final int ENTRIES = 13;
  static final int FACTOR_ROLE = 16;
  static final int TARGET_ROLE = 17;
  static final int EFFECTS = 25;
  static final int FLAG = 27;
  static final int NEGATIVE = 35;

  private MitabColumn() {}
}
