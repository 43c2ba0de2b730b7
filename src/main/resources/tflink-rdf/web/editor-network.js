// Results as a network: triples, or rows with a factor and a target.

import { at, count, load, localName, make, save } from "/editor-page.js";
import { cx2, graphml, svg } from "/editor-network-files.js";
import { labelOf, learn } from "/editor-labels.js";

const MOST_EDGES = 400;
const FACTOR = /^(tf|factor|transcriptionfactor|regulator|a$)(?!.*label)/i;
const TARGET = /^(target|gene|regulated|b$)(?!.*label)/i;
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

const PRODUCT_OF = "http://purl.obolibrary.org/obo/RO_0002204";
const HAS_PRODUCT = "http://purl.obolibrary.org/obo/RO_0002205";

const isIri = (term) => term?.type === "uri";

/** What is joined in an answer: pairs of nodes, and the labels that the answer itself gives. */
export function edgesOf(names, rows) {
  const labels = new Map();
  const edges = new Map();
  // a gene and its product are one node, or a factor that is regulated would be two
  const products = new Map();
  const one = (iri) => products.get(iri) ?? iri;
  const join = (from, relation, to) =>
    edges.set(`${one(from)}\n${relation}\n${one(to)}`, { from: one(from), relation, to: one(to) });
  if (names.join() === "subject,predicate,object") {
    for (const { subject, predicate, object } of rows) {
      if (predicate.value === PRODUCT_OF) {
        products.set(object.value, subject.value);
      } else if (predicate.value === HAS_PRODUCT) {
        products.set(subject.value, object.value);
      }
    }
    for (const { subject, predicate, object } of rows) {
      if (predicate.value === PRODUCT_OF || predicate.value === HAS_PRODUCT) {
        continue;
      }
      if (predicate.value === LABEL) {
        labels.set(subject.value, object.value);
      } else if (isIri(subject) && isIri(object) && predicate.value !== TYPE) {
        join(subject.value, predicate.value, object.value);
      }
    }
    return { edges: [...edges.values()], labels };
  }
  const column = (form) => names.find((name) => form.test(name) && rows.some((row) => isIri(row[name])));
  const [factor, target] = [column(FACTOR), column(TARGET)];
  if (factor && target) {
    for (const row of rows) {
      for (const name of [factor, target]) {
        const label = row[`${name}Label`];
        if (label && isIri(row[name])) {
          labels.set(row[name].value, label.value);
        }
      }
      if (isIri(row[factor]) && isIri(row[target])) {
        join(row[factor].value, "regulates", row[target].value);
      }
    }
  }
  return { edges: [...edges.values()], labels };
}

/** Cytoscape puts a rule into the page, which may have none, unless it finds it there. */
function keepStylesOut() {
  const id = "__________cytoscape_stylesheet";
  if (!at(id)) {
    document.head.append(make("template", { id }));
  }
}

export class Network {
  label = "Network";
  priority = 4;

  constructor(yasr) {
    this.yasr = yasr;
  }

  read() {
    const results = this.yasr.results;
    return edgesOf(results?.getVariables() ?? [], results?.getBindings() ?? []);
  }

  canHandleResults() {
    return this.read().edges.length > 0;
  }

  getIcon() {
    return null;
  }

  async draw() {
    const { edges, labels } = this.read();
    const drawn = edges.slice(0, MOST_EDGES);
    const iris = [...new Set(drawn.flatMap(({ from, to }) => [from, to]))];
    await Promise.all([load(at("editor").dataset.cytoscape), learn(iris.filter((iri) => !labels.has(iri))).catch(() => {})]);
    const name = (iri) => labels.get(iri) || labelOf(iri) || localName(iri);
    const factors = new Set(drawn.map(({ from }) => from));
    const nodes = iris.map((iri) => ({ id: iri, label: name(iri), kind: factors.has(iri) ? "factor" : "target" }));
    const said = `${count(nodes.length, "node")} and ${count(drawn.length, "edge")}`
      + (drawn.length < edges.length ? `, the first of ${count(edges.length, "edge")}` : "");
    const box = make("div", { className: "network", role: "img", "aria-label": `Network of ${said}. The table has the same content.` });
    this.yasr.resultsEl.append(this.controls(), make("p", { className: "quiet", role: "status" }, `${said}. Squares point at others.`), box);
    this.paint(box, nodes, drawn);
  }

  controls() {
    const button = (text, label, act) => {
      const element = make("button", { type: "button", "aria-label": label }, text);
      element.onclick = act;
      return element;
    };
    const zoom = (by) => () => this.cy.zoom({ level: this.cy.zoom() * by, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
    const file = (name, type, write) => button(name, `Save the network as ${name}`, () => save(`tflink-network.${name.toLowerCase()}`, write(this.cy), type));
    return make("div", { className: "controls" },
      button("+", "Larger", zoom(1.3)), button("−", "Smaller", zoom(1 / 1.3)), button("Fit", "Fit into the frame", () => this.cy.fit(undefined, 24)),
      make("span", { className: "paging" },
        file("SVG", "image/svg+xml", svg),
        file("PNG", "image/png", (cy) => cy.png({ output: "blob", full: true, scale: 2, bg: "#ffffff" })),
        file("GraphML", "application/xml", graphml), file("CX2", "application/json", cx2)));
  }

  paint(container, nodes, edges) {
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(name).trim();
    const several = new Set(edges.map(({ relation }) => relation)).size > 1;
    keepStylesOut();
    this.cy = cytoscape({
      container,
      elements: [
        ...nodes.map((data) => ({ data })),
        ...edges.map(({ from, to, relation }, i) => ({ data: { id: `e${i}`, source: from, target: to, relation, name: localName(relation) } })),
      ],
      style: [
        { selector: "node", style: { label: "data(label)", color: colour("--ink"), "font-size": 11, "text-valign": "bottom", "text-margin-y": 3, width: 18, height: 18, "background-color": colour("--link"), "text-wrap": "ellipsis", "text-max-width": 110 } },
        { selector: "node[kind = 'factor']", style: { "background-color": colour("--accent"), shape: "round-rectangle" } },
        { selector: "edge", style: { width: 1.3, "line-color": colour("--soft"), "target-arrow-color": colour("--soft"), "target-arrow-shape": "triangle", "curve-style": "bezier", "arrow-scale": 0.8, opacity: 0.75, ...(several && edges.length <= 60 ? { label: "data(name)", "font-size": 8, color: colour("--soft"), "text-rotation": "autorotate" } : {}) } },
      ],
      layout: { name: "cose", animate: false, padding: 24, nodeRepulsion: () => 30000, idealEdgeLength: () => 80, nodeOverlap: 20, randomize: false },
      minZoom: 0.1, maxZoom: 4, userZoomingEnabled: false,
    });
    // the page scrolls with the wheel; with a key held it is the picture
    container.addEventListener("wheel", (event) => { this.cy.userZoomingEnabled(event.ctrlKey || event.metaKey); }, { capture: true });
    container.drawn = this.cy;
  }

  destroy() {
    this.cy?.destroy();
  }
}
