package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.Store;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a release: whole, in parts, and not again if they are known. */
class DownloadsTest extends ServedExample {
  private static final String TEXT = "0123456789".repeat(20_000);
  private static Release release;

  @BeforeAll
  static void files() throws IOException {
    release = new Store(store).released();
    Files.createDirectories(release.downloads());
    Files.writeString(release.downloads().resolve("data.nt.zst"), TEXT);
    Files.writeString(release.downloads().resolve(".hidden"), "not for the public");
    Files.writeString(
        release.downloads().resolve("manifest.json"),
        """
        [{"name": "data.nt.zst", "about": "a < b", "triples": 1234567, "sha256": "0123456789abcdef"}]
        """);
  }

  @Test
  void aFileIsSentWhole() {
    for (String path : new String[] {"downloads/data.nt.zst", address("data.nt.zst")}) {
      HttpResponse<String> response = client.get(path);
      assertEquals(200, response.statusCode());
      assertEquals("application/zstd", Client.type(response));
      assertEquals(TEXT, response.body());
      assertEquals("bytes", response.headers().firstValue("Accept-Ranges").orElse(""));
    }
  }

  @Test
  void onlyAnAddressWithTheReleaseMayBeKeptForever() {
    assertTrue(caching(address("data.nt.zst")).contains("immutable"));
    assertEquals("no-cache", caching("downloads/data.nt.zst"));
  }

  @Test
  void theHeadSaysHowLongAFileIs() {
    HttpResponse<String> head = client.send("HEAD", address("data.nt.zst"), "");
    assertEquals(200, head.statusCode());
    assertEquals(TEXT.length(), head.headers().firstValueAsLong("Content-Length").orElse(-1));
    assertEquals("", head.body());
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 1",
    "bytes=5-14, 5, 15",
    "bytes=199990-, 199990, 200000",
    "bytes=-3, 199997, 200000",
    "bytes=199999-300000, 199999, 200000",
    "bytes=-300000, 0, 200000",
  })
  void aPartIsSent(String range, int from, int to) {
    HttpResponse<String> part = client.get(address("data.nt.zst"), "Range", range);
    assertEquals(206, part.statusCode());
    assertEquals(TEXT.substring(from, to), part.body());
    assertEquals(
        "bytes %d-%d/%d".formatted(from, to - 1, TEXT.length()),
        part.headers().firstValue("Content-Range").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=200000-", "bytes=300000-300001", "bytes=-0"})
  void aPartBeyondTheEndIsRefused(String range) {
    HttpResponse<String> part = client.get(address("data.nt.zst"), "Range", range);
    assertEquals(416, part.statusCode());
    assertEquals("bytes */200000", part.headers().firstValue("Content-Range").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=2-1", "bytes=-", "lines=0-1", "bytes=0-1,4-5", "bytes=a-b"})
  void aRangeThatIsNoneOrSeveralIsPassedOver(String range) {
    HttpResponse<String> whole = client.get(address("data.nt.zst"), "Range", range);
    assertEquals(200, whole.statusCode());
    assertEquals(TEXT, whole.body());
  }

  @Test
  void whatIsKnownIsNotSentAgainAndAPartOfAnotherFileNeither() {
    String tag = client.get(address("data.nt.zst")).headers().firstValue("ETag").orElse("");
    assertFalse(tag.startsWith("W/"), tag);
    HttpResponse<String> again =
        client.get(address("data.nt.zst"), "If-None-Match", "\"x\", " + tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(200, client.get(address("data.nt.zst"), "If-None-Match", "\"x\"").statusCode());
    String[] same = {"Range", "bytes=0-1", "If-Range", tag};
    assertEquals(206, client.get(address("data.nt.zst"), same).statusCode());
    String[] other = {"Range", "bytes=0-1", "If-Range", "\"x\""};
    assertEquals(200, client.get(address("data.nt.zst"), other).statusCode());
  }

  @Test
  void aPageListsThem() {
    String page = client.get("downloads/").body();
    assertTrue(page.contains("href=\"/downloads/" + release.id() + "/data.nt.zst\""), page);
    assertTrue(page.contains("a &lt; b") && page.contains("1,234,567"), page);
    assertFalse(page.contains(".hidden"), page);
    assertEquals(page, client.get("downloads/" + release.id() + "/").body());
  }

  @Test
  void currentLeadsToTheRelease() {
    HttpResponse<String> response = client.get("downloads/current/data.nt.zst");
    assertEquals(302, response.statusCode());
    assertEquals(
        "/downloads/" + release.id() + "/data.nt.zst",
        response.headers().firstValue("Location").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "downloads/.hidden",
        "downloads/none",
        "downloads/19700101T000000Z/data.nt.zst",
        "downloads/20991231T000000Z/",
        "downloads/..%2freport.json",
        "downloads/%2e%2e/report.json",
        "downloads/a/b/c",
      })
  void nothingElseIsThere(String path) {
    int status = client.get(path).statusCode();
    assertTrue(status == 404 || status == 400, path + " gave " + status);
  }

  private static String caching(String path) {
    return client.get(path).headers().firstValue("Cache-Control").orElse("");
  }

  private static String address(String name) {
    return "downloads/" + release.id() + "/" + name;
  }
}
