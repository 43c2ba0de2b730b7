// Results as a network: triples, or rows with a factor and a target.

import { labelOf, learn } from "/editor-labels.js";
import { noteOfCut } from "/editor-outcome.js";
import { at, count, localName } from "/editor-page.js";
import { make } from "/elements.js";
import { Picture, node } from "/network.js";

const MOST_EDGES = 400;
const MOST_NAMED = 60;
const LAYOUT = { name: "cose", animate: false, nodeRepulsion: () => 30000, idealEdgeLength: () => 80, nodeOverlap: 20, randomize: false };
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
    await learn(iris.filter((iri) => !labels.has(iri))).catch(() => {});
    const said = `${count(iris.length, "node")} and ${count(drawn.length, "edge")}`
      + (drawn.length < edges.length ? `, the first of ${count(edges.length, "edge")}` : "");
    const note = await noteOfCut(this.yasr);
    this.destroy();
    this.picture = new Picture("tflink-network");
    const { canvas } = this.picture;
    canvas.classList.add("network");
    canvas.ariaLabel = `Network of ${said}${note.length > 0 ? ", from the first rows only" : ""}. The table has the same content.`;
    this.yasr.resultsEl.append(this.picture.controls(),
      make("p", { className: "quiet", role: "status" }, `${said}. Circles point at others.`, ...note), canvas);
    await this.picture.draw(at("editor").dataset.cytoscape, "TFLink RDF query",
      elements(iris, drawn, (iri) => labels.get(iri) || labelOf(iri) || localName(iri)), { layout: LAYOUT });
  }

  destroy() {
    this.picture?.destroy();
  }
}

function elements(iris, edges, name) {
  const factors = new Set(edges.map(({ from }) => from));
  const several = new Set(edges.map(({ relation }) => relation)).size > 1;
  const nodes = iris.map((iri) => node({ id: iri, label: name(iri), iri, kind: factors.has(iri) ? "factor" : "target" }));
  const lines = edges.map(({ from, to, relation }, i) => ({
    group: "edges", classes: several && edges.length <= MOST_NAMED ? "named" : "",
    data: { id: `e${i}`, source: from, target: to, interaction: relation, label: localName(relation) } }));
  return [...nodes, ...lines];
}
