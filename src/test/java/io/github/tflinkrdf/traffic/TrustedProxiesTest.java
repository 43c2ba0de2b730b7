package io.github.tflinkrdf.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.UserError;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks, behind which proxies. */
class TrustedProxiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "198.51.100.1 | 192.0.2.1            | 198.51.100.1",
        "10.0.0.1     | 192.0.2.1            | 192.0.2.1",
        "10.0.0.1     | 6.6.6.6, 192.0.2.1   | 192.0.2.1",
        "10.0.0.1     | 192.0.2.1, 10.9.9.9  | 192.0.2.1",
        "10.0.0.1     | 192.0.2.1:4711       | 192.0.2.1",
        "10.0.0.1     | 2001:db8::1          | 2001:db8:0:0:0:0:0:1",
        "10.0.0.1     | nonsense             | 10.0.0.1",
        "10.0.0.1     | localhost            | 10.0.0.1",
        "10.0.0.1     | 192.0.2.1, \u001b[2J | 10.0.0.1",
        "10.0.0.1     | ''                   | 10.0.0.1",
        "10.0.0.1     | 10.0.0.7             | 10.0.0.7",
      })
  void theLastAddressThatIsNotTrustedCounts(String peer, String way, String client) {
    assertEquals(
        client, trusting("10.0.0.0/8").client(at(peer), List.of(), List.of(way)).toString());
  }

  @Test
  void forwardedIsReadAsItsStandardHasIt() {
    TrustedProxies proxies = trusting("10.0.0.1", "::1");
    List<String> values =
        List.of("for=6.6.6.6", "by=x;For=\"[2001:db8::2]:80\";proto=https, for=10.0.0.1");
    assertEquals(
        "2001:db8:0:0:0:0:0:2",
        proxies.client(at("10.0.0.1"), values, List.of("192.0.2.1")).toString());
    assertEquals(
        "10.0.0.1", proxies.client(at("10.0.0.1"), List.of("for=_hidden"), List.of()) + "");
  }

  @Test
  void nobodyIsTrustedUnlessNamed() {
    assertEquals("10.0.0.1", trusting().client(at("10.0.0.1"), List.of(), List.of("1.2.3.4")) + "");
  }

  @Test
  void anIpv6NetworkIsOneClientAndAnIpv4AddressIsOne() {
    assertEquals(at("2001:db8::1").share(), at("2001:db8::ffff:1").share());
    assertFalse(at("2001:db8::1").share().equals(at("2001:db8:0:1::1").share()));
    assertEquals("192.0.2.1", at("192.0.2.1").share());
  }

  @Test
  void rangesEndAtTheirBits() {
    AddressRange range = AddressRange.of("192.0.2.128/25");
    assertTrue(range.contains(at("192.0.2.255")));
    assertFalse(range.contains(at("192.0.2.127")));
    assertFalse(range.contains(at("::1")));
    assertTrue(AddressRange.of("0.0.0.0/0").contains(at("9.9.9.9")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "10.0.0.0/33", "10.0.0.0/", "10.0.0.300", "proxy.example", "::1/129"})
  void whatIsNoRangeIsSaidSo(String text) {
    assertThrows(UserError.class, () -> AddressRange.of(text));
  }

  private static TrustedProxies trusting(String... ranges) {
    return new TrustedProxies(Stream.of(ranges).map(AddressRange::of).toList());
  }

  private static ClientAddress at(String text) {
    return Optional.of(text).flatMap(ClientAddress::parse).orElseThrow();
  }
}
