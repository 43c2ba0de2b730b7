package io.github.tflinkrdf.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record as it stands in its file, nothing interpreted.
 *
 * @param file as the user named it
 * @param fields the front matter by key, in its order
 * @param body one row for each FASTA entry: header, line feed, sequence
 */
public record RawRecord(String file, Map<String, RawField> fields, List<RawRow> body) {
  public Optional<RawField> field(String key) {
    return Optional.ofNullable(fields.get(key));
  }
}
