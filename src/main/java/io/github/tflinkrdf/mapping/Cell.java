package io.github.tflinkrdf.mapping;

import java.util.List;

/**
 * The value of a field of the description at hand: a string, or the selected one of several; or a
 * value of another sort. The bytes of a string are made when they are first asked for.
 */
final class Cell {
  private String text;
  private List<String> texts = List.of();
  private int count;
  private Value value = Value.NOTHING;

  private String encoded;
  private byte[] bytes = new byte[64];
  private int plain;

  void setText(String newText) {
    text = newText.isEmpty() ? null : newText;
  }

  void setTexts(List<String> newTexts) {
    texts = newTexts;
    count = newTexts.size();
  }

  void setValue(Value newValue) {
    value = newValue;
  }

  /** How many rows it makes: one, without value, if it has none. */
  int rows() {
    return Math.max(1, count);
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

  /**
   * Copies the characters of the string, quicker than {@link Bytes#copy} if it is not the first
   * time, and tells the same. There has to be room for eight bytes.
   */
  int copyTo(byte[] to, int at) {
    // the same object, not only an equal one: a look at its characters is what is to be saved
    if (text != encoded) {
      encode();
    }
    int size = text.length();
    if (size <= Long.BYTES) {
      Constant.copyWord(bytes, to, at);
    } else {
      System.arraycopy(bytes, 0, to, at, size);
    }
    return plain;
  }

  private void encode() {
    if (text.length() > bytes.length) {
      bytes = new byte[2 * text.length()];
    }
    plain = Bytes.copy(text, bytes, 0);
    encoded = text;
  }
}
