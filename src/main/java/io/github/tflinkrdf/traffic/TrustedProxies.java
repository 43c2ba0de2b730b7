package io.github.tflinkrdf.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The proxies whose word about the client is taken.
 *
 * @param ranges of their addresses; none are trusted if it is empty
 */
public record TrustedProxies(List<AddressRange> ranges) {
  private static final Pattern FOR =
      Pattern.compile("(?i)(?:^|[;,])\\s*for=(\"[^\"]*\"|[^;,\\s]*)");

  public boolean contains(ClientAddress address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }

  /**
   * Who asks: the peer or, if that is trusted, the last address on the way that is not. The first
   * ones may be anybody's invention.
   *
   * @param peer at the other end of the connection
   * @param forwarded values of {@code Forwarded} (RFC 7239)
   * @param forwardedFor values of {@code X-Forwarded-For}, asked if there are none of the former
   */
  public ClientAddress client(
      ClientAddress peer, List<String> forwarded, List<String> forwardedFor) {
    List<String> way = forwarded.isEmpty() ? split(forwardedFor) : named(forwarded);
    ClientAddress client = peer;
    for (int i = way.size() - 1; i >= 0 && contains(client); i--) {
      Optional<ClientAddress> before = ClientAddress.parse(way.get(i));
      if (before.isEmpty()) {
        return client;
      }
      client = before.get();
    }
    return client;
  }

  private static List<String> split(List<String> values) {
    return values.isEmpty() ? List.of() : List.of(String.join(",", values).split(","));
  }

  private static List<String> named(List<String> values) {
    List<String> way = new ArrayList<>();
    Matcher matcher = FOR.matcher(String.join(",", values));
    while (matcher.find()) {
      way.add(matcher.group(1));
    }
    return way;
  }
}
