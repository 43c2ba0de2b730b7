// A network that is drawn, as files for other programs.

const escaped = (text) => String(text)
  .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
  .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const round = (n) => Math.round(n * 10) / 10;

/** The picture as it is arranged, in light colours. */
export function svg(cy) {
  const box = cy.elements().boundingBox();
  const edges = cy.edges().map((edge) => {
    const [from, to] = [edge.source().position(), edge.target().position()];
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const [x, y] = [to.x - (to.x - from.x) / length * 12, to.y - (to.y - from.y) / length * 12];
    return `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(x)}" y2="${round(y)}"><title>${escaped(edge.data("name"))}</title></line>`;
  });
  const nodes = cy.nodes().map((node) => {
    const { x, y } = node.position();
    const fill = node.data("kind") === "factor" ? "#0f5c57" : "#0b5d8a";
    return `<g><title>${escaped(node.id())}</title><circle cx="${round(x)}" cy="${round(y)}" r="9" fill="${fill}"/>`
      + `<text x="${round(x)}" y="${round(y + 21)}">${escaped(node.data("label"))}</text></g>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="${round(box.x1 - 20)} ${round(box.y1 - 20)} ${round(box.w + 40)} ${round(box.h + 40)}" font-family="sans-serif" font-size="11">
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#55625f"/></marker></defs>
<g stroke="#55625f" stroke-width="1.3" marker-end="url(#arrow)">
${edges.map((line) => line.replace("<line ", '<line marker-end="url(#arrow)" ')).join("\n")}
</g>
<g text-anchor="middle" fill="#1c2422">
${nodes.join("\n")}
</g>
</svg>
`;
}

/** For Cytoscape, Gephi, igraph. */
export function graphml(cy) {
  const nodes = cy.nodes().map((node) => `    <node id="${escaped(node.id())}"><data key="label">${escaped(node.data("label"))}</data><data key="kind">${escaped(node.data("kind"))}</data></node>`);
  const edges = cy.edges().map((edge) => `    <edge source="${escaped(edge.source().id())}" target="${escaped(edge.target().id())}"><data key="interaction">${escaped(edge.data("relation"))}</data></edge>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="label" for="node" attr.name="label" attr.type="string"/>
  <key id="kind" for="node" attr.name="kind" attr.type="string"/>
  <key id="interaction" for="edge" attr.name="interaction" attr.type="string"/>
  <graph edgedefault="directed">
${[...nodes, ...edges].join("\n")}
  </graph>
</graphml>
`;
}

/** For Cytoscape and NDEx: CX version 2. */
export function cx2(cy) {
  const numbers = new Map(cy.nodes().map((node, i) => [node.id(), i]));
  const text = { d: "string" };
  return JSON.stringify([
    { CXVersion: "2.0", hasFragments: false },
    { metaData: [{ name: "attributeDeclarations", elementCount: 1 }, { name: "networkAttributes", elementCount: 1 },
      { name: "nodes", elementCount: cy.nodes().length }, { name: "edges", elementCount: cy.edges().length }] },
    { attributeDeclarations: [{ networkAttributes: { name: text }, nodes: { name: text, iri: text, kind: text }, edges: { interaction: text } }] },
    { networkAttributes: [{ name: "TFLink RDF query" }] },
    { nodes: cy.nodes().map((node) => ({ id: numbers.get(node.id()), x: round(node.position().x), y: round(node.position().y),
      v: { name: node.data("label"), iri: node.id(), kind: node.data("kind") } })) },
    { edges: cy.edges().map((edge, i) => ({ id: i, s: numbers.get(edge.source().id()), t: numbers.get(edge.target().id()),
      v: { interaction: edge.data("relation") } })) },
    { status: [{ success: true }] },
  ], null, 1);
}
