package io.github.tflinkrdf.mapping;

import java.util.List;

/**
 * The value of a field of the description at hand: a string, or the selected one of several; or a
 * value of another sort.
 */
final class Cell {
  private String text;
  private List<String> texts = List.of();
  private int count;
  private Value value = Value.NOTHING;
  private int code;

  private String seen;
  private int plain;

  void setText(String newText) {
    text = newText.isEmpty() ? null : newText;
  }

  void setTexts(List<String> newTexts) {
    texts = newTexts;
    count = newTexts.size();
  }

  /**
   * Sets a value that is no string.
   *
   * @param newCode likely to be another for another value
   */
  void setValue(Value newValue, int newCode) {
    value = newValue;
    code = newCode;
  }

  /** How many rows it makes: one, without value, if it has none. */
  int rows() {
    return Math.max(1, count);
  }

  /** The strings of a field with several. */
  List<String> texts() {
    return texts;
  }

  void select(int index) {
    text = count == 0 ? null : texts.get(index);
  }

  /** The string, or null if there is none. */
  String text() {
    return text;
  }

  Value value() {
    return value;
  }

  int code() {
    return code;
  }

  /** The string, or else the value. */
  Object content() {
    return text == null ? value : text;
  }

  /** True if all characters of the string are plain at a place; it is looked at once. */
  boolean isPlain(Plain place) {
    // the same object, not only an equal one: a look at its characters is what is to be saved
    if (text != seen) {
      seen = text;
      plain = Plain.ofAll(text, 0);
    }
    return (plain & place.bit()) != 0;
  }
}
