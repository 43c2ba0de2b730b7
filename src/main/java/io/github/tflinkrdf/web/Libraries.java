package io.github.tflinkrdf.web;

import io.github.tflinkrdf.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The browser libraries of {@code web/libraries.tsv}, at {@code /lib/PACKAGE/VERSION/FILE}. Each is
 * as its package has it.
 */
public final class Libraries implements Route {
  private static final String ROOT = "/META-INF/resources/webjars/";
  private static final Map<String, String> MEDIA_TYPES =
      Map.of("js", "text/javascript;charset=utf-8", "css", "text/css;charset=utf-8");

  /**
   * A file of a package.
   *
   * @param path of the file in the package
   * @param licence its name
   * @param licenceFile path of its text in the package
   * @param usedFor a few words
   */
  public record Library(
      String name,
      String version,
      String path,
      String licence,
      String licenceFile,
      String homepage,
      String usedFor) {
    static Library of(String row) {
      String[] cells = row.split("\t");
      return new Library(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    /** Where a page finds it. */
    public String address() {
      return "/lib/" + name + "/" + version + "/" + path.substring(path.lastIndexOf('/') + 1);
    }

    /** The text of its licence. */
    public String licenceText() {
      return new String(bytes(licenceFile), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String file) {
      String name = ROOT + this.name + "/" + version + "/" + file;
      try (InputStream in = Libraries.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("the program is incomplete: no " + name);
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Reply reply() {
      String type = MEDIA_TYPES.get(path.substring(path.lastIndexOf('.') + 1));
      return Reply.kept(type, bytes(path))
          .with("Cache-Control", "public, max-age=31536000, immutable");
    }
  }

  private final List<Library> all;
  private final Map<String, Library> byAddress;
  private final Map<String, Reply> sent = new ConcurrentHashMap<>();

  public Libraries(Resources resources) {
    all =
        resources
            .get("web/libraries.tsv")
            .text()
            .lines()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(Library::of)
            .toList();
    byAddress = all.stream().collect(Collectors.toMap(Library::address, Function.identity()));
  }

  public List<Library> all() {
    return all;
  }

  /** The elements that load the script of a package. */
  public String script(String name) {
    return all.stream()
        .filter(library -> library.name().equals(name) && library.path().endsWith(".js"))
        .map(library -> "<script src=\"%s\"></script>\n".formatted(library.address()))
        .collect(Collectors.joining());
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    return Optional.ofNullable(byAddress.get(visit.path()))
        .map(library -> sent.computeIfAbsent(library.address(), address -> library.reply()));
  }
}
