package io.github.tflinkrdf.web;

import io.github.tflinkrdf.Resources;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The scripts, style sheets and pictures of {@code web/}, each at its name. */
public final class StaticFiles implements Route {
  private static final String FOLDER = "web/";
  private static final Map<String, String> MEDIA_TYPES =
      Map.of("js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

  private final Map<String, Reply> byPath = new HashMap<>();

  public StaticFiles(Resources resources) {
    MEDIA_TYPES.forEach(
        (ending, mediaType) -> {
          for (String name : resources.names(FOLDER, "." + ending)) {
            String text = resources.get(name).text();
            byPath.put(
                "/" + name.substring(FOLDER.length()),
                Reply.kept(mediaType + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8)));
          }
        });
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    return Optional.ofNullable(byPath.get(visit.path()));
  }
}
