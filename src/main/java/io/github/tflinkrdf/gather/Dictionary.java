package io.github.tflinkrdf.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for texts that come again and again, counted from 0 in the order of their coming. */
final class Dictionary {
  static final int[] NO_NUMBERS = {};

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  int number(String text) {
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    numbers.put(text, texts.size());
    texts.add(text);
    return texts.size() - 1;
  }

  int[] numbers(List<String> list) {
    int[] all = list.isEmpty() ? NO_NUMBERS : new int[list.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = number(list.get(i));
    }
    return all;
  }

  String text(int number) {
    return texts.get(number);
  }

  List<String> texts(int[] list) {
    List<String> all = new ArrayList<>(list.length);
    for (int number : list) {
      all.add(texts.get(number));
    }
    return all;
  }
}
