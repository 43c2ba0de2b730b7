package io.github.tflinkrdf.traffic;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The address of a client.
 *
 * @param address IPv4 or IPv6
 */
public record ClientAddress(InetAddress address) {
  private static final int NETWORK_BYTES = 8;

  /** An address as it is written, without asking any name server; empty if it is none. */
  public static Optional<ClientAddress> parse(String text) {
    String bare = text.strip().replaceAll("^\"|\"$", "");
    if (bare.startsWith("[")) {
      bare = bare.substring(1).replaceFirst("\\](:\\d{1,5})?$", "");
    } else if (bare.matches("[0-9.]+:\\d{1,5}")) {
      bare = bare.replaceFirst(":.*", "");
    }
    // what has only these characters is taken for an address and never looked up
    boolean literal =
        bare.matches("\\d{1,3}(\\.\\d{1,3}){3}") || bare.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    try {
      return literal
          ? Optional.of(new ClientAddress(InetAddress.getByName(bare)))
          : Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** Those who share what one client may use: an IPv4 address, or an IPv6 network of 64 bits. */
  public String share() {
    if (address instanceof Inet4Address) {
      return address.getHostAddress();
    }
    byte[] network = Arrays.copyOf(address.getAddress(), NETWORK_BYTES);
    try {
      byte[] first = Arrays.copyOf(network, 2 * NETWORK_BYTES);
      return InetAddress.getByAddress(first).getHostAddress() + "/64";
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    String text = address.getHostAddress();
    int zone = text.indexOf('%');
    return zone < 0 ? text : text.substring(0, zone);
  }
}
