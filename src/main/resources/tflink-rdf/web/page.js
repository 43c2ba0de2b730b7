"use strict";

const PAGE_OF_ROWS = 1000;
const NUMBER = /#(integer|decimal|double|float|int|long|nonNegativeInteger|positiveInteger)$/;
const LOCAL_NAME = /^[A-Za-z0-9_]([\w.-]*[\w-])?$/;
const ROW_FORMATS = { csv: "CSV", tsv: "TSV", json: "JSON", xml: "XML" };
const GRAPH_FORMATS = { ttl: "Turtle", nt: "N-Triples", json: "JSON-LD", xml: "RDF/XML" };

const at = (id) => document.getElementById(id);
let prefixes = [];
let running = null;

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** An IRI under the longest namespace that covers it, or as it is. */
function shorten(iri) {
  for (const [name, namespace] of prefixes) {
    if (iri.startsWith(namespace) && LOCAL_NAME.test(iri.slice(namespace.length))) {
      return `${name}:${iri.slice(namespace.length)}`;
    }
  }
  return iri;
}

function cell(term) {
  if (!term) {
    return make("td", {});
  }
  if (term.type === "uri") {
    const safe = /^https?:/.test(term.value);
    const text = shorten(term.value);
    const link = { href: term.value, title: term.value, rel: "noopener noreferrer" };
    return make("td", {}, safe ? make("a", link, text) : text);
  }
  const td = make("td", { title: term.datatype || "" }, term.value);
  if (NUMBER.test(term.datatype || "")) {
    td.className = "number";
  } else if (term["xml:lang"]) {
    td.append(" ", make("span", { className: "tag" }, `@${term["xml:lang"]}`));
  }
  return td;
}

function count(n, thing) {
  return `${n.toLocaleString("en")} ${thing}${n === 1 ? "" : "s"}`;
}

function showRows(names, rows, took) {
  const body = make("tbody", {});
  const head = names.map((name) => make("th", { scope: "col" }, name));
  at("answer").append(make("table", {}, make("thead", {}, make("tr", {}, ...head)), body));
  const showMore = () => {
    const next = rows.slice(body.rows.length, body.rows.length + PAGE_OF_ROWS);
    body.append(...next.map((row) => make("tr", {}, ...names.map((name) => cell(row[name])))));
    if (rows.length === 0) {
      at("status").textContent = `No rows: the data has nothing that fits the query · ${took}`;
      at("more").hidden = true;
      return;
    }
    const shown = body.rows.length.toLocaleString("en");
    at("status").textContent = `Showing ${shown} of ${count(rows.length, "row")} · ${took}`;
    at("more").hidden = body.rows.length === rows.length;
  };
  at("more").onclick = showMore;
  showMore();
}

function showTurtle(text, took) {
  at("answer").append(make("pre", {}, text));
  at("status").textContent = `Turtle, ${count(text.split("\n").length - 1, "line")} · ${took}`;
}

function showVerdict(yes, took) {
  at("answer").append(make("p", { className: "verdict" }, yes ? "Yes" : "No"));
  at("status").textContent = took;
}

function showError(message) {
  at("status").textContent = "The query was not answered.";
  at("error").textContent = message.trim();
  at("error").hidden = false;
}

function showDownloads(query, formats) {
  const links = Object.entries(formats).map(([format, name]) => {
    const href = `/sparql?${new URLSearchParams({ query, format })}`;
    return make("a", { href, download: `tflink-result.${format}` }, name);
  });
  at("downloads").replaceChildren("Download: ", ...links);
  at("downloads").hidden = false;
}

async function show(response, query, took) {
  const type = response.headers.get("Content-Type") || "";
  if (!response.ok) {
    showError((await response.text()) || `The server answered ${response.status}.`);
  } else if (type.startsWith("text/turtle")) {
    showTurtle(await response.text(), took());
    showDownloads(query, GRAPH_FORMATS);
  } else {
    const json = await response.json();
    if ("boolean" in json) {
      showVerdict(json.boolean, took());
    } else {
      showRows(json.head.vars, json.results.bindings, took());
      showDownloads(query, ROW_FORMATS);
    }
  }
}

function clear() {
  at("result").hidden = false;
  at("status").textContent = "Running …";
  at("answer").replaceChildren();
  ["error", "downloads", "more"].forEach((id) => { at(id).hidden = true; });
}

async function run() {
  running?.abort();
  const mine = new AbortController();
  running = mine;
  const query = at("query").value;
  const start = performance.now();
  const took = () => `${((performance.now() - start) / 1000).toFixed(2)} s`;
  history.replaceState(null, "", `#query=${encodeURIComponent(query)}`);
  clear();
  try {
    const response = await fetch("/sparql", {
      method: "POST",
      headers: { Accept: "application/sparql-results+json, text/turtle" },
      body: new URLSearchParams({ query }),
      signal: mine.signal,
    });
    await show(response, query, took);
    at("result").scrollIntoView({ block: "nearest" });
  } catch (problem) {
    if (problem.name !== "AbortError") {
      showError(`The server does not answer: ${problem.message}`);
    }
  }
}

function fill({ release, queries }) {
  at("example").append(...queries.map((q) => make("option", { value: q.text }, q.question)));
  at("example").onchange = () => { at("query").value = at("example").value; };
  at("examples").hidden = queries.length === 0;
  at("release").textContent = release ? ` · release ${release}` : "";
  const linked = new URLSearchParams(location.hash.slice(1)).get("query");
  at("query").value = linked || queries[0]?.text || at("query").value;
}

async function begin() {
  at("endpoint").textContent = new URL("/sparql", location.href).href;
  at("shortcut").hidden = false;
  at("ask").onsubmit = (event) => { event.preventDefault(); run(); };
  at("query").onkeydown = (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      run();
    }
  };
  const setup = await (await fetch("/queries.json")).json();
  prefixes = Object.entries(setup.prefixes).sort((a, b) => b[1].length - a[1].length);
  fill(setup);
}

begin();
