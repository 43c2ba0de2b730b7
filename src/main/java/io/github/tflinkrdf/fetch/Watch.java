package io.github.tflinkrdf.fetch;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.ObjLongConsumer;

/**
 * Is told how far a download is.
 *
 * @param begun a transfer begins: name of the file, and the bytes that are to come, 0 if not known
 * @param received bytes of that transfer so far
 * @param said what went wrong and is tried again
 */
public record Watch(ObjLongConsumer<String> begun, LongConsumer received, Consumer<String> said) {}
