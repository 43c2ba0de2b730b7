/** What a release says of itself: VoID, DCAT, HCLS, PROV and its examples. */
package io.github.tflinkrdf.describe;
