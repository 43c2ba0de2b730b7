package io.github.tflinkrdf.mapping;

/**
 * A field of a kind of description. One without value leaves its variable unbound.
 *
 * @param name the variable that it is in the mapping file, without {@code ?}
 */
record Field(String name, Sort sort) {
  enum Sort {
    /** A string; absent if empty. */
    TEXT,
    /** Any number of strings, distinct; the variable is bound to each in turn. */
    TEXTS,
    /** An {@code xsd:integer}; absent if negative. */
    COUNT,
    /** An {@code xsd:boolean}; absent if null. */
    FLAG
  }

  static Field text(String name) {
    return new Field(name, Sort.TEXT);
  }

  static Field texts(String name) {
    return new Field(name, Sort.TEXTS);
  }

  static Field count(String name) {
    return new Field(name, Sort.COUNT);
  }

  static Field flag(String name) {
    return new Field(name, Sort.FLAG);
  }
}
