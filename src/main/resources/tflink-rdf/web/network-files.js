// A network picture as files: SVG as it is drawn, CX2 and GraphML with what each edge rests on.
const escape = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const round = (n) => Math.round(n * 10) / 10;
const EDGE_DATA = ["interaction", "effect", "smallScale", "databases", "methods", "articles"];

function lines(cy) {
  return cy.edges().map((edge) => {
    const from = edge.sourceEndpoint();
    const to = edge.targetEndpoint();
    const colour = edge.style("line-color");
    const shape = edge.style("target-arrow-shape");
    const path = edge.isLoop()
      ? loop(edge.source().position(), edge.source().width() / 2)
      : `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${edge.numericStyle("width")}" `
      + `marker-end="url(#${marker(shape, colour)})"><title>${escape(title(edge))}</title></path>`;
  });
}

const loop = ({ x, y }, r) => `M${round(x - r)} ${round(y)}C${round(x - r * 4)} ${round(y - r)} ${round(x - r)} ${round(y - r * 4)} ${round(x)} ${round(y - r)}`;
const marker = (shape, colour) => `${shape}-${colour.replace(/\W/g, "")}`;
const title = (edge) => `${edge.source().data("label")} regulates ${edge.target().data("label")}: ${edge.data("databases")}`;

function markers(cy) {
  const all = new Map();
  cy.edges().forEach((edge) => {
    const shape = edge.style("target-arrow-shape");
    const colour = edge.style("line-color");
    const drawn = { tee: "M8 0h2v10h-2z", diamond: "M0 5L5 0 10 5 5 10z" }[shape] ?? "M0 0L10 5L0 10z";
    all.set(marker(shape, colour),
      `<marker id="${marker(shape, colour)}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" `
      + `markerUnits="userSpaceOnUse" orient="auto"><path d="${drawn}" fill="${colour}"/></marker>`);
  });
  return [...all.values()];
}

function nodes(cy) {
  return cy.nodes().map((node) => {
    const { x, y } = node.position();
    const r = node.width() / 2;
    const fill = node.style("background-color");
    const shape = node.style("shape") === "ellipse"
      ? `<circle cx="${round(x)}" cy="${round(y)}" r="${r}" fill="${fill}"/>`
      : `<rect x="${round(x - r)}" y="${round(y - r)}" width="${2 * r}" height="${2 * r}" rx="4" fill="${fill}"/>`;
    const size = node.numericStyle("font-size");
    const [dx, dy, anchor] = node.hasClass("left") ? [-r - 4, size / 3, "end"]
      : node.hasClass("right") ? [r + 4, size / 3, "start"] : [0, r + size + 2, "middle"];
    return `${shape}<text x="${round(x + dx)}" y="${round(y + dy)}" font-size="${size}" `
      + `text-anchor="${anchor}" fill="${node.style("color")}">${escape(node.data("label"))}</text>`;
  });
}

export function toSvg(cy, paper) {
  const box = cy.elements().boundingBox({ includeLabels: true });
  const view = [box.x1 - 20, box.y1 - 20, box.w + 40, box.h + 40].map(Math.round);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(" ")}" width="${view[2]}" height="${view[3]}" `
    + `font-family="system-ui, sans-serif"><defs>${markers(cy).join("")}</defs>`
    + `<rect x="${view[0]}" y="${view[1]}" width="${view[2]}" height="${view[3]}" fill="${paper}"/>`
    + `${lines(cy).join("\n")}\n${nodes(cy).join("\n")}</svg>\n`;
}

/** Cytoscape Exchange 2: nodes and edges have numbers of their own. */
export function toCx2(cy, name) {
  const ids = new Map(cy.nodes().map((node, i) => [node.id(), i]));
  const text = { d: "string" };
  const attributes = {
    networkAttributes: { name: text },
    nodes: { name: text, accession: text, kind: text },
    edges: Object.fromEntries([["statement", text],
      ...EDGE_DATA.map((key) => [key, { d: key === "smallScale" ? "boolean" : "string" }])]),
  };
  const aspects = {
    attributeDeclarations: [attributes],
    networkAttributes: [{ name }],
    nodes: cy.nodes().map((node) => ({ id: ids.get(node.id()), x: round(node.position().x), y: round(node.position().y),
      v: { name: node.data("label"), accession: node.id(), kind: node.data("kind") } })),
    edges: cy.edges().map((edge, i) => ({ id: i, s: ids.get(edge.source().id()), t: ids.get(edge.target().id()),
      v: Object.fromEntries([["statement", edge.id()], ...EDGE_DATA.map((key) => [key, edge.data(key)])]) })),
  };
  const counted = ["nodes", "edges"].map((key) => ({ name: key, elementCount: aspects[key].length }));
  return JSON.stringify([
    { CXVersion: "2.0", hasFragments: false },
    { metaData: [{ name: "attributeDeclarations", elementCount: 1 }, { name: "networkAttributes", elementCount: 1 }, ...counted] },
    ...Object.entries(aspects).map(([key, value]) => ({ [key]: value })),
    { status: [{ success: true, error: "" }] },
  ]);
}

export function toGraphMl(cy, name) {
  const key = (id, of, type = "string") => `<key id="${id}" for="${of}" attr.name="${id}" attr.type="${type}"/>`;
  const data = (id, value) => `<data key="${id}">${escape(value)}</data>`;
  const keys = [key("label", "node"), key("kind", "node"),
    ...EDGE_DATA.map((id) => key(id, "edge", id === "smallScale" ? "boolean" : "string"))];
  const all = [
    ...cy.nodes().map((node) => `<node id="${escape(node.id())}">${data("label", node.data("label"))}${data("kind", node.data("kind"))}</node>`),
    ...cy.edges().map((edge) => `<edge id="${escape(edge.id())}" source="${escape(edge.source().id())}" target="${escape(edge.target().id())}">`
      + `${EDGE_DATA.map((id) => data(id, edge.data(id))).join("")}</edge>`),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys.join("\n")}\n`
    + `<graph edgedefault="directed"><desc>${escape(name)}</desc>\n${all.join("\n")}\n</graph>\n</graphml>\n`;
}
