// Short links to queries: /q/NAME for an example, /q/PACKED for any other text.

/** The text, compressed, in the base64 of addresses: see PackedQuery. */
export async function pack(text) {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return base64.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

/** Bytes of the longest query that links carry. */
const LONGEST = 1 << 16;

export const fitsLink = (text) => new Blob([text]).size <= LONGEST;

/** The path of the whole result as a file; null if the query is too long for one. */
export async function fileOf(text, ending) {
  return fitsLink(text) ? `/q/${await pack(text)}.${ending}` : null;
}

/** The path of the link. */
export async function linkTo(text, examples) {
  const example = examples.find((one) => one.text === text);
  return `/q/${example ? example.name : await pack(text)}`;
}

/** The query that the address of this page names; null if it names none. */
export async function linkedQuery() {
  const inHash = new URLSearchParams(location.hash.slice(1)).get("query");
  const inAddress = inHash ?? new URLSearchParams(location.search).get("query");
  if (inAddress !== null || !location.pathname.startsWith("/q/")) {
    return inAddress;
  }
  const response = await fetch(location.pathname, {
    headers: { Accept: "application/sparql-query" },
  });
  return response.ok ? response.text() : null;
}
