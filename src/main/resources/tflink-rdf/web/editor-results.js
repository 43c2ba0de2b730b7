// The views of a result, and the links to the whole of it.

import { make } from "/elements.js";
import { Failure, Raw, Verdict } from "/editor-answer.js";
import { isGraph } from "/editor-code.js";
import { Network } from "/editor-network.js";
import { fileOf, fitsLink } from "/editor-link.js";
import { keepOutcomes, outcomeOf } from "/editor-outcome.js";
import { Plot } from "/editor-plot.js";
import { Table } from "/editor-table.js";

const ROWS = { csv: "CSV", tsv: "TSV", json: "JSON", xml: "XML" };
const GRAPH = { ttl: "Turtle", nt: "N-Triples", jsonld: "JSON-LD", rdf: "RDF/XML" };
const VERDICT = { json: "JSON", xml: "XML" };

/** Puts our own views in place of all that yasgui has. */
export function registerViews(Yasr) {
  keepOutcomes();
  const views = { table: Table, network: Network, plot: Plot, response: Raw, boolean: Verdict, error: Failure };
  Object.entries(views).forEach(([name, view]) => Yasr.registerPlugin(name, view));
  const order = Yasr.defaults.pluginOrder;
  order.splice(0, order.length, "table", "network", "plot", "response");
  const set = Yasr.prototype.setResponse;
  Yasr.prototype.setResponse = function (data, duration) {
    // yasgui 4.5.0 loses the media type, without which it does not read Turtle
    set.call(this, typeof data === "string" ? { data, contentType: "text/turtle" } : data, duration);
    // what is kept in the browser is queries: results would fill its quota
    if (this.results) {
      this.results.getAsStoreObject = () => undefined;
    }
  };
}

async function downloads(yasr) {
  const { asked, kind, results } = yasr;
  if (!asked || (results.getError() && !outcomeOf(yasr).tooLarge) || !fitsLink(asked)) {
    return [];
  }
  const formats = isGraph(kind) ? GRAPH : kind === "ASK" ? VERDICT : ROWS;
  return ["Download all: ", ...await Promise.all(Object.entries(formats).map(async ([ending, name]) =>
    make("a", { href: await fileOf(asked, ending), download: `tflink-result.${ending}` }, name)))];
}

/** Keeps the head of a result as its views need it: which can be chosen, which is, what can be had. */
export function watchViews(yasr) {
  yasr.headerEl.querySelector(".yasr_response_chip").setAttribute("role", "status");
  yasr.headerEl.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
  const links = make("p", { className: "downloads" });
  yasr.resultsEl.before(links);
  yasr.on("drawn", async () => {
    for (const button of yasr.headerEl.querySelectorAll(".yasr_btnGroup button")) {
      button.disabled = button.classList.contains("disabled");
    }
    links.replaceChildren(...await downloads(yasr));
    yasr.resultsEl.setAttribute("aria-busy", "false");
  });
  new MutationObserver(() => mark(yasr)).observe(yasr.headerEl, { subtree: true, attributeFilter: ["class"] });
  mark(yasr);
}

function mark(yasr) {
  for (const button of yasr.headerEl.querySelectorAll(".yasr_btnGroup button")) {
    const pressed = String(button.classList.contains("selected"));
    if (button.getAttribute("aria-pressed") !== pressed) {
      button.setAttribute("aria-pressed", pressed);
    }
    button.disabled = button.classList.contains("disabled");
  }
}
