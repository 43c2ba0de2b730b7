package io.github.tflinkrdf.serve;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/** One tab, spoken to in the Chrome DevTools protocol; it notes every request and every problem. */
final class BrowserTab implements WebSocket.Listener, AutoCloseable {
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> problems = new CopyOnWriteArrayList<>();
  private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger ids = new AtomicInteger();
  private final StringBuilder message = new StringBuilder();
  private final WebSocket socket;

  BrowserTab(URI debugger) throws Exception {
    socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(debugger, this).get();
    for (String domain : List.of("Network", "Page", "Runtime", "Log")) {
      call(domain + ".enable", "");
    }
  }

  /** The addresses that the page asked for. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** Errors that the page threw or the browser logged. */
  List<String> problems() {
    return List.copyOf(problems);
  }

  void show(URI address) throws Exception {
    call("Page.navigate", "\"url\": \"" + address + "\"");
    await("document.readyState === 'complete' && location.href !== 'about:blank'");
  }

  /** The value of an expression of JavaScript. */
  String read(String expression) throws Exception {
    JsonObject parameters = new JsonObject();
    parameters.put("expression", "String(" + expression + ")");
    JsonObject result = call("Runtime.evaluate", parameters);
    if (result.hasKey("exceptionDetails")) {
      throw new AssertionError(expression + ": " + result);
    }
    return result.getObj("result").getString("value");
  }

  /** Runs statements of JavaScript, whatever the page allows. */
  void run(String script) throws Exception {
    JsonObject parameters = new JsonObject();
    parameters.put("expression", script + "\n;undefined");
    JsonObject result = call("Runtime.evaluate", parameters);
    if (result.hasKey("exceptionDetails")) {
      throw new AssertionError(result.toString());
    }
  }

  void await(String condition) throws Exception {
    for (int i = 0; i < 300; i++) {
      if (read(condition).equals("true")) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("never true: " + condition + "; " + problems);
  }

  /** Presses a key; modifiers: 2 for control. */
  void press(String key, int code, int modifiers) throws Exception {
    // a button is pressed by the character of Enter
    String down = key.equals("Enter") && modifiers == 0 ? "keyDown" : "rawKeyDown";
    String text = down.equals("keyDown") ? ", \"text\": \"\\r\"" : "";
    for (String type : List.of(down, "keyUp")) {
      call(
          "Input.dispatchKeyEvent",
          "\"type\": \"%s\", \"key\": \"%s\", \"code\": \"%s\", \"windowsVirtualKeyCode\": %d, \"modifiers\": %d"
                  .formatted(type, key, key, code, modifiers)
              + text);
    }
  }

  /** Types a text where the cursor is, as an input method does. */
  void type(String text) throws Exception {
    JsonObject parameters = new JsonObject();
    parameters.put("text", text);
    call("Input.insertText", parameters);
  }

  /** Where files go that the page saves. */
  void saveTo(Path folder) throws Exception {
    JsonObject parameters = new JsonObject();
    parameters.put("behavior", "allow");
    parameters.put("downloadPath", folder.toAbsolutePath().toString());
    call("Page.setDownloadBehavior", parameters);
  }

  /** Clears what pages of a server have left in the browser. */
  void forget(URI server) throws Exception {
    String origin = server.getScheme() + "://" + server.getAuthority();
    call(
        "Storage.clearDataForOrigin",
        "\"origin\": \"" + origin + "\", \"storageTypes\": \"local_storage\"");
  }

  void resize(int width, int height) throws Exception {
    call(
        "Emulation.setDeviceMetricsOverride",
        "\"width\": %d, \"height\": %d, \"deviceScaleFactor\": 1, \"mobile\": %b"
            .formatted(width, height, width < 600));
  }

  void scheme(String lightOrDark) throws Exception {
    call(
        "Emulation.setEmulatedMedia",
        "\"features\": [{\"name\": \"prefers-color-scheme\", \"value\": \"" + lightOrDark + "\"}]");
  }

  void disableScripts() throws Exception {
    call("Emulation.setScriptExecutionDisabled", "\"value\": true");
  }

  /** A picture of the whole page. */
  void picture(Path file) throws Exception {
    JsonObject result = call("Page.captureScreenshot", "\"captureBeyondViewport\": true");
    Files.write(file, Base64.getDecoder().decode(result.getString("data")));
  }

  @Override
  public CompletionStage<?> onText(WebSocket source, CharSequence text, boolean last) {
    message.append(text);
    if (last) {
      receive(JSON.parse(message.toString()));
      message.setLength(0);
    }
    source.request(1);
    return null;
  }

  @Override
  public void close() {
    socket.abort();
  }

  private void receive(JsonObject json) {
    if (json.hasKey("id")) {
      waiting.remove(json.get("id").getAsNumber().value().intValue()).complete(json);
      return;
    }
    String event = json.getString("method");
    if (event.equals("Network.requestWillBeSent")) {
      requests.add(json.getObj("params").getObj("request").getString("url"));
    } else if (event.equals("Runtime.exceptionThrown") || event.equals("Log.entryAdded")) {
      problems.add(json.getObj("params").toString());
    }
  }

  private JsonObject call(String method, String parameters) throws Exception {
    return call(method, JSON.parse("{" + parameters + "}"));
  }

  private JsonObject call(String method, JsonObject parameters) throws Exception {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    JsonObject json = new JsonObject();
    json.put("id", id);
    json.put("method", method);
    json.put("params", parameters);
    socket.sendText(json.toString(), true).get();
    JsonObject reply = answer.get(30, TimeUnit.SECONDS);
    if (reply.hasKey("error")) {
      throw new AssertionError(method + ": " + reply);
    }
    return reply.getObj("result");
  }
}
