package io.github.tflinkrdf.store;

import io.github.tflinkrdf.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * What {@code report.json} says of a build.
 *
 * @param file that need not be there
 */
record BuildReport(Path file) {
  /**
   * A text of the report; empty if it does not say.
   *
   * @throws UserError if it is there and is no JSON
   */
  Optional<String> text(String key) {
    return value(key).filter(JsonValue::isString).map(value -> value.getAsString().value());
  }

  /** A whole number of the report; empty if it does not say. */
  OptionalLong number(String key) {
    Optional<JsonValue> number = value(key).filter(JsonValue::isNumber);
    return number.isPresent()
        ? OptionalLong.of(number.get().getAsNumber().value().longValue())
        : OptionalLong.empty();
  }

  private Optional<JsonValue> value(String key) {
    return Files.isRegularFile(file) ? Optional.ofNullable(json().get(key)) : Optional.empty();
  }

  private JsonObject json() {
    try {
      return JSON.read(file.toString());
    } catch (JsonException | RuntimeIOException e) {
      throw new UserError(file + " cannot be read: " + UserError.why(e), 3);
    }
  }
}
