package io.github.tflinkrdf.store.load;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.sparql.util.NodeUtils;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.thrift.TException;
import org.apache.thrift.TSerializer;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.transport.TTransportException;

/**
 * A node as TDB2 keeps it: its hash, as {@link NodeLib#setHash}, and its bytes, in Thrift's compact
 * form. Both are made directly for IRIs and plain text, and by Jena for the rest.
 */
final class TermBytes {
  private static final byte[] IRI = ascii("|||uri");
  private static final byte[] TEXT = ascii("|||literal");

  /** Field 1 of the union, whose field 1 is a string. */
  private static final int IRI_FIELD = 0x1C;

  /** Field 3 of the union. */
  private static final int LITERAL_FIELD = 0x3C;

  private static final int STRING_FIELD = 0x18;
  private static final int LENGTH_BYTES = 5;

  private final MessageDigest digest = md5();
  private final Hash hash = new Hash(SystemTDB.LenNodeHash);
  private final TSerializer serializer = serializer();
  private byte[] bytes = new byte[1 << 10];
  private int size;
  private Node node;
  private byte[] text;
  private int field;

  /** Sets the node that the other methods speak of. */
  void set(Node term) {
    node = term;
    field = direct(term);
    if (field == 0) {
      NodeLib.setHash(hash, term);
      return;
    }
    boolean iri = field == IRI_FIELD;
    text = (iri ? term.getURI() : term.getLiteralLexicalForm()).getBytes(StandardCharsets.UTF_8);
    digest.update(text);
    digest.update(iri ? IRI : TEXT);
    try {
      digest.digest(hash.getBytes(), 0, SystemTDB.LenNodeHash);
    } catch (DigestException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int direct(Node term) {
    if (term.isURI()) {
      return IRI_FIELD;
    }
    return term.isLiteral() && NodeUtils.isSimpleString(term) ? LITERAL_FIELD : 0;
  }

  long high() {
    return Bytes.getLong(hash.getBytes(), 0);
  }

  long low() {
    return Bytes.getLong(hash.getBytes(), Long.BYTES);
  }

  /** Writes the bytes of the node. */
  void write(NodeFile file) {
    if (field == 0) {
      byte[] all = serialized();
      file.write(all, all.length);
      return;
    }
    if (bytes.length < text.length + LENGTH_BYTES * 2) {
      bytes = new byte[text.length * 2];
    }
    size = 0;
    bytes[size++] = (byte) field;
    bytes[size++] = STRING_FIELD;
    length(text.length);
    System.arraycopy(text, 0, bytes, size, text.length);
    size += text.length;
    // the ends of the inner and of the outer structure
    bytes[size++] = 0;
    bytes[size++] = 0;
    file.write(bytes, size);
  }

  private void length(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  private byte[] serialized() {
    try {
      return serializer.serialize(ThriftConvert.convert(node, true));
    } catch (TException e) {
      throw new IllegalArgumentException("a node that cannot be stored: " + node, e);
    }
  }

  private static TSerializer serializer() {
    try {
      return new TSerializer(new TCompactProtocol.Factory());
    } catch (TTransportException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] ascii(String value) {
    return value.getBytes(StandardCharsets.US_ASCII);
  }
}
