package io.github.tflinkrdf.federate;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Finds the addresses of a host, and gives none of a host that has one which is not public. The
 * connection is made to the very addresses that were looked at, so that a name that leads elsewhere
 * the next moment leads nowhere.
 */
final class PublicNetwork implements SocketAddressResolver {
  /** First bytes and how many bits of them count: IANA's registry of special-purpose addresses. */
  private static final int[][] SPECIAL_V4 = {
    {8, 0},
    {8, 10},
    {10, 100, 64},
    {8, 127},
    {16, 169, 254},
    {12, 172, 16},
    {24, 192, 0, 0},
    {24, 192, 0, 2},
    {24, 192, 88, 99},
    {16, 192, 168},
    {15, 198, 18},
    {24, 198, 51, 100},
    {24, 203, 0, 113},
    {4, 224},
    {4, 240}
  };

  private final Endpoints endpoints;
  private final Executor executor;

  PublicNetwork(Endpoints endpoints, Executor executor) {
    this.endpoints = endpoints;
    this.executor = executor;
  }

  @Override
  public void resolve(
      String host,
      int port,
      Map<String, Object> context,
      Promise<List<InetSocketAddress>> promise) {
    // looking up a name may take long, and the caller must not wait
    executor.execute(
        () -> {
          try {
            promise.succeeded(addresses(host, port));
          } catch (UnknownHostException | RuntimeException e) {
            promise.failed(e);
          }
        });
  }

  private List<InetSocketAddress> addresses(String host, int port) throws UnknownHostException {
    InetAddress[] found = InetAddress.getAllByName(host);
    if (!endpoints.isAlias(host, port) && !Arrays.stream(found).allMatch(PublicNetwork::isPublic)) {
      throw new Inside();
    }
    return Arrays.stream(found).map(address -> new InetSocketAddress(address, port)).toList();
  }

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return Arrays.stream(SPECIAL_V4).noneMatch(range -> starts(bytes, range));
    }
    // only global unicast is public; within it the tunnels may end anywhere
    return starts(bytes, 3, 0x20)
        && !starts(bytes, 23, 0x20, 0x01, 0x00)
        && !starts(bytes, 32, 0x20, 0x01, 0x0d, 0xb8)
        && !starts(bytes, 16, 0x20, 0x02)
        && !starts(bytes, 20, 0x3f, 0xff, 0x00);
  }

  private static boolean starts(byte[] bytes, int[] range) {
    return starts(bytes, range[0], Arrays.copyOfRange(range, 1, range.length));
  }

  private static boolean starts(byte[] bytes, int bits, int... start) {
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      int wanted = bit / 8 < start.length ? start[bit / 8] : 0;
      if ((bytes[bit / 8] & mask) != (wanted & mask)) {
        return false;
      }
    }
    return true;
  }

  /** The host has an address that is not public. */
  static final class Inside extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
