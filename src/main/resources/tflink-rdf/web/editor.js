// The page on which queries are written.

import { at } from "/editor-page.js";
import { linkTo, linkedQuery } from "/editor-link.js";
import { offer } from "/editor-completion.js";
import { ARGUMENTS } from "/editor-outcome.js";
import { registerViews, watchViews } from "/editor-results.js";
import { share } from "/editor-share.js";
import { showExamples } from "/editor-examples.js";

const ENDPOINT = new URL("/sparql", location.href).href;

const json = async (address) => (await fetch(address)).json();

function configure(examples, prefixes) {
  return {
    autofocus: false,
    copyEndpointOnNewTab: false,
    endpointCatalogueOptions: { getData: () => [], keys: [] },
    persistenceId: "tflink-rdf",
    populateFromUrl: false,
    requestConfig: {
      endpoint: ENDPOINT,
      method: "POST",
      acceptHeaderGraph: "text/turtle",
      acceptHeaderSelect: "application/sparql-results+json",
    },
    tabName: "Query",
    yasqe: { value: examples[0]?.text ?? "SELECT * WHERE {\n  ?s ?p ?o\n}\nLIMIT 10\n", editorHeight: "22rem", prefixCcApi: "/prefixes.json" },
    yasr: { prefixes },
  };
}

/** Says to those who do not see it what is what; what is drawn again is said again. */
function name(tab) {
  const yasqe = tab.getYasqe();
  const field = yasqe.getInputField();
  if (field.hasAttribute("aria-label")) {
    return;
  }
  field.setAttribute("aria-label", "Query in SPARQL");
  field.setAttribute("aria-describedby", "keys");
  // its buttons are those of the toolbar
  yasqe.rootEl.querySelector(".yasqe_buttons").remove();
  watchViews(tab.getYasr());
  yasqe.on("queryBefore", () => {
    const yasr = tab.getYasr();
    yasr.asked = yasqe.getValue();
    yasr.kind = yasqe.getQueryType();
    yasr.resultsEl.setAttribute("aria-busy", "true");
  });
  yasqe.on("query", (_, request) => { tab.getYasr().request = request; });
  yasqe.on("queryAbort", () => tab.getYasr().resultsEl.setAttribute("aria-busy", "false"));
}

function nameTabs() {
  const list = document.querySelector(".tabsList");
  list.parentElement.addEventListener("keydown", walkTabs, { capture: true });
  list.setAttribute("aria-label", "Queries");
  // no tab, so it may not be in the list; the toolbar has one
  list.querySelector(".addTab")?.remove();
  list.querySelectorAll("input").forEach((field) => field.setAttribute("aria-label", "Name of the query"));
  list.querySelectorAll("[role=tab]").forEach((tab) => { tab.title = "Delete closes it, a double click renames it"; });
}

/** Arrows go from tab to tab; yasgui's own handling counts what is no tab, too. */
function walkTabs(event) {
  const tab = event.target.closest(".tabsList [role=tab]");
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (tab && by) {
    const all = [...document.querySelectorAll(".tabsList [role=tab]")];
    const next = all[(all.indexOf(tab) + by + all.length) % all.length];
    next.tabIndex = 0;
    next.focus();
    event.stopPropagation();
  }
}

/** Shows a query in a tab of its own, or in the one that has it. */
function show(yasgui, query, title) {
  const text = (tab) => tab.getYasqe()?.getValue() ?? tab.getPersistedJson().yasqe.value;
  const same = Object.values(yasgui._tabs).find((tab) => text(tab) === query);
  const tab = same ? yasgui.selectTabId(same.getId()) && same
    : yasgui.addTab(true, { name: yasgui.createTabName(title), yasqe: { value: query } });
  settle(yasgui);
  return tab;
}

/** Every tab asks this server, whatever a former visit has left in the browser. */
function settle(yasgui) {
  Object.values(yasgui._tabs).forEach((tab) => {
    tab.setEndpoint(ENDPOINT);
    tab.setRequestConfig({ args: ARGUMENTS });
  });
  const tab = yasgui.getTab();
  if (tab?.getYasqe()) {
    name(tab);
    at(tab.getId()).querySelector(".editorwrapper").after(at("toolbar"));
  }
  nameTabs();
}

function controls(yasgui, examples) {
  let running = null;
  const state = (tab) => {
    running = tab;
    at("run").textContent = tab ? "Stop" : "Run query";
  };
  at("run").onclick = () => {
    if (running) {
      running.getYasqe().abortQuery();
    } else {
      yasgui.getTab().query().catch(() => {});
    }
  };
  yasgui.on("query", async (_, tab) => {
    state(tab);
    const link = await linkTo(tab.getQuery(), examples);
    history.replaceState(null, "", link.length < 8000 ? link : "/sparql");
  });
  yasgui.on("queryResponse", () => state(null));
  yasgui.on("queryAbort", () => state(null));
  at("share").onclick = () => {
    const yasqe = yasgui.getTab().getYasqe();
    share(yasqe.getValue(), yasqe.getQueryType(), examples);
  };
  at("new-tab").onclick = () => {
    yasgui.addTab(true);
    settle(yasgui);
    yasgui.getTab().getYasqe().focus();
  };
}

/** Puts a query in the tab at hand, but never over what somebody has written. */
function put(yasgui, query, examples) {
  const tab = yasgui.getTab();
  const text = tab.getQuery();
  if (text.trim() === "" || examples.some((one) => one.text === text)) {
    tab.setQuery(query);
  } else {
    show(yasgui, query);
  }
}

function insert(yasgui, examples) {
  return (example) => {
    put(yasgui, example.text, examples);
    yasgui.getTab().getYasqe().focus();
  };
}

/** Shows the query of a link; an example that asks nobody else is known to be light, and run. */
function follow(yasgui, query, examples) {
  const example = examples.find((one) => location.pathname === `/q/${one.name}`);
  put(yasgui, example?.text ?? query, examples);
  if (example && !example.federatesWith?.length) {
    at("run").click();
  }
}

async function begin() {
  const [{ queries }, schema, prefixes, linked] = await Promise.all(
    [json("/queries.json"), json("/schema.json"), json("/prefixes.json"), linkedQuery()]);
  offer(Yasgui.Yasqe, schema, prefixes);
  registerViews(Yasgui.Yasr);
  at("work").hidden = at("toolbar").hidden = false;
  const yasgui = new Yasgui(at("yasgui"), configure(queries, prefixes));
  yasgui.on("autocompletionShown", () =>
    document.querySelector(".CodeMirror-hints")?.setAttribute("aria-label", "What could stand here"));
  yasgui.on("tabSelect", () => settle(yasgui));
  yasgui.on("tabAdd", () => setTimeout(() => settle(yasgui)));
  yasgui.on("tabClose", () => setTimeout(() => settle(yasgui)));
  settle(yasgui);
  controls(yasgui, queries);
  showExamples(queries, insert(yasgui, queries));
  if (linked !== null) {
    follow(yasgui, linked, queries);
  }
  at("editor").yasgui = yasgui;
}

begin();
