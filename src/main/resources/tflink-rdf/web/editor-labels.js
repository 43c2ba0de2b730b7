// Labels of IRIs, asked of the endpoint for many at once and remembered.

const known = new Map();
const MOST = 2000;

const query = (iris) => `PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT ?iri (MIN(STR(?text)) AS ?label)
WHERE {
  VALUES ?iri { ${iris.map((iri) => `<${iri}>`).join(" ")} }
  FILTER EXISTS { ?iri ?property ?value }
  OPTIONAL { ?iri rdfs:label ?text }
}
GROUP BY ?iri`;

/** Learns what the release says of IRIs; one request, none if all are known. */
export async function learn(iris) {
  const usable = (iri) => /^https?:[^<>"{}|\\^`\s]*$/.test(iri);
  const unknown = [...new Set(iris)].filter((iri) => usable(iri) && !known.has(iri)).slice(0, MOST);
  if (unknown.length === 0) {
    return;
  }
  const response = await fetch("/sparql", {
    method: "POST",
    headers: { Accept: "application/sparql-results+json" },
    body: new URLSearchParams({ query: query(unknown) }),
  });
  if (!response.ok) {
    return;
  }
  unknown.forEach((iri) => known.set(iri, null));
  for (const row of (await response.json()).results.bindings) {
    known.set(row.iri.value, row.label?.value ?? "");
  }
}

/** The label; empty if none is known. */
export const labelOf = (iri) => known.get(iri) || "";

/** True if the release says something of it. */
export const isDescribed = (iri) => typeof known.get(iri) === "string";
