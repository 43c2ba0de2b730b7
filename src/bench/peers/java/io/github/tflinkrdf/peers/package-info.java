/** Other people's programs as whole processes, to be measured beside ours. */
package io.github.tflinkrdf.peers;
