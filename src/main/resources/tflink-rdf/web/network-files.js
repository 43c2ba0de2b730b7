// A network picture as files: SVG as it is drawn, CX2 and GraphML with what its nodes and edges carry.
const escaped = (text) => String(text ?? "")
  .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
  .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const round = (n) => Math.round(n * 10) / 10;

/** What elements carry, by name, with its type: the same for all of them. */
function carried(elements) {
  const data = elements.empty() ? {} : elements[0].data();
  return Object.entries(data).filter(([name]) => !["id", "source", "target"].includes(name))
    .map(([name, value]) => ({ name, type: typeof value === "boolean" ? "boolean" : "string" }));
}

function lines(cy) {
  return cy.edges().map((edge) => {
    const from = edge.sourceEndpoint();
    const to = edge.targetEndpoint();
    const colour = edge.style("line-color");
    const shape = edge.style("target-arrow-shape");
    const look = `stroke="${colour}" stroke-width="${edge.numericStyle("width")}" marker-end="url(#${marker(shape, colour)})"`;
    const said = `<title>${escaped(title(edge))}</title>`;
    return edge.isLoop()
      ? `<path d="${loop(edge.source().position(), edge.source().width() / 2)}" fill="none" ${look}>${said}</path>`
      : `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" ${look}>${said}</line>`;
  });
}

const loop = ({ x, y }, r) => `M${round(x - r)} ${round(y)}C${round(x - r * 4)} ${round(y - r)} ${round(x - r)} ${round(y - r * 4)} ${round(x)} ${round(y - r)}`;
const marker = (shape, colour) => `${shape}-${colour.replace(/\W/g, "")}`;

function title(edge) {
  const { label, interaction, databases } = edge.data();
  return `${edge.source().data("label")} ${label ?? interaction} ${edge.target().data("label")}`
    + (databases ? `: ${databases}` : "");
}

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
      + `text-anchor="${anchor}" fill="${node.style("color")}">${escaped(node.data("label"))}</text>`;
  });
}

export function svg(cy, paper) {
  const box = cy.elements().boundingBox({ includeLabels: true });
  const view = [box.x1 - 20, box.y1 - 20, box.w + 40, box.h + 40].map(Math.round);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(" ")}" width="${view[2]}" height="${view[3]}" `
    + `font-family="system-ui, sans-serif"><defs>${markers(cy).join("")}</defs>`
    + `<rect x="${view[0]}" y="${view[1]}" width="${view[2]}" height="${view[3]}" fill="${paper}"/>`
    + `${lines(cy).join("\n")}\n${nodes(cy).join("\n")}</svg>\n`;
}

/** Cytoscape Exchange 2: nodes and edges have numbers of their own, and a name where they have a label. */
export function cx2(cy, name) {
  const ids = new Map(cy.nodes().map((node, i) => [node.id(), i]));
  const key = (one) => (one === "label" ? "name" : one);
  const declared = (elements) =>
    Object.fromEntries(carried(elements).map((one) => [key(one.name), { d: one.type }]));
  const values = (element) =>
    Object.fromEntries(carried(element).map((one) => [key(one.name), element.data(one.name)]));
  const aspects = {
    attributeDeclarations: [{ networkAttributes: { name: { d: "string" } },
      nodes: declared(cy.nodes()), edges: declared(cy.edges()) }],
    networkAttributes: [{ name }],
    nodes: cy.nodes().map((node) => ({ id: ids.get(node.id()), x: round(node.position().x), y: round(node.position().y),
      v: values(node) })),
    edges: cy.edges().map((edge, i) => ({ id: i, s: ids.get(edge.source().id()), t: ids.get(edge.target().id()),
      v: values(edge) })),
  };
  return JSON.stringify([
    { CXVersion: "2.0", hasFragments: false },
    { metaData: Object.entries(aspects).map(([aspect, all]) => ({ name: aspect, elementCount: all.length })) },
    ...Object.entries(aspects).map(([aspect, all]) => ({ [aspect]: all })),
    { status: [{ success: true, error: "" }] },
  ]);
}

/** For Cytoscape, Gephi, igraph. */
export function graphml(cy, name) {
  // an edge may carry what a node carries too, and a key is of one of them
  const keys = ["node", "edge"].flatMap((of) => carried(of === "node" ? cy.nodes() : cy.edges())
    .map((one) => `<key id="${of}-${one.name}" for="${of}" attr.name="${one.name}" attr.type="${one.type}"/>`));
  const data = (of, element) => carried(element)
    .map((one) => `<data key="${of}-${one.name}">${escaped(element.data(one.name))}</data>`).join("");
  const all = [
    ...cy.nodes().map((node) => `<node id="${escaped(node.id())}">${data("node", node)}</node>`),
    ...cy.edges().map((edge) => `<edge id="${escaped(edge.id())}" source="${escaped(edge.source().id())}" target="${escaped(edge.target().id())}">`
      + `${data("edge", edge)}</edge>`),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys.join("\n")}\n`
    + `<graph edgedefault="directed"><desc>${escaped(name)}</desc>\n${all.join("\n")}\n</graph>\n</graphml>\n`;
}
