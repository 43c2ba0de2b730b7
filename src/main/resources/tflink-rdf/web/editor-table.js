// Results as a table: labels for IRIs, page by page, sorted and filtered here.

import { count, shorten } from "/editor-page.js";
import { make } from "/elements.js";
import { furtherRows, outcomeOf } from "/editor-outcome.js";
import { isDescribed, labelOf, learn } from "/editor-labels.js";

const SIZES = [50, 200, 1000];
const NUMBER = /#(integer|decimal|double|float|int|long|short|nonNegativeInteger|positiveInteger)$/;

export const isNumber = (term) => NUMBER.test(term?.datatype ?? "");

const settings = { labels: true, size: SIZES[0] };

/** What the query itself says of the number of its rows. */
export function reach(rows, query) {
  const limit = query.replace(/#.*$/gm, "").match(/\bLIMIT\s+(\d+)\s*(?:OFFSET\s+\d+\s*)?$/i)?.[1];
  return limit && rows === Number(limit) ? `cut at the query's LIMIT of ${rows}` : "complete";
}

export class Table {
  label = "Table";
  priority = 10;

  constructor(yasr) {
    this.yasr = yasr;
  }

  canHandleResults() {
    return Boolean(this.yasr.results?.getBindings());
  }

  getIcon() {
    return null;
  }

  async draw() {
    const results = this.yasr.results;
    this.names = results.getVariables();
    this.all = results.getBindings();
    this.prefixes = this.yasr.getPrefixes();
    this.order = null;
    this.first = 0;
    this.word = "";
    this.further = outcomeOf(this.yasr).isCut ? await furtherRows(this.yasr) : null;
    this.root = make("div", { className: "rows" }, this.controls(), make("p", { className: "quiet", role: "status" }),
      make("div", { className: "scroll", tabIndex: 0, role: "region", "aria-label": "Rows of the result" }));
    this.yasr.resultsEl.append(this.root);
    await this.fill();
  }

  controls() {
    const labels = make("input", { type: "checkbox", checked: settings.labels });
    labels.onchange = () => { settings.labels = labels.checked; this.fill(); };
    const filter = make("input", { type: "search", placeholder: "Filter rows", "aria-label": "Filter rows" });
    filter.oninput = () => { this.word = filter.value.toLowerCase(); this.first = 0; this.fill(); };
    const size = make("select", { "aria-label": "Rows on a page" },
      ...SIZES.map((n) => make("option", { value: n, selected: n === settings.size }, `${n} rows`)));
    size.onchange = () => { settings.size = Number(size.value); this.first = 0; this.fill(); };
    const turn = (text, by) => {
      const button = make("button", { type: "button" }, text);
      button.onclick = () => { this.first += by * settings.size; this.fill(); };
      return button;
    };
    this.turns = [turn("Previous", -1), turn("Next", 1)];
    this.paging = make("span", { className: "paging" }, ...this.turns, size);
    return make("div", { className: "controls" }, filter, make("label", {}, labels, " Labels"), this.paging);
  }

  rows() {
    const text = (term) => `${term?.value ?? ""} ${labelOf(term?.value)}`.toLowerCase();
    const fits = this.word
      ? this.all.filter((row) => this.names.some((name) => text(row[name]).includes(this.word)))
      : [...this.all];
    if (this.order) {
      const { name, down } = this.order;
      const key = (row) => isNumber(row[name]) ? Number(row[name].value) : this.shown(name, row[name]).toLowerCase();
      fits.sort((a, b) => {
        const [x, y] = [key(a), key(b)];
        const by = typeof x === typeof y && x === x && y === y ? (x < y ? -1 : x > y ? 1 : 0) : typeof x === "number" ? -1 : 1;
        return down ? -by : by;
      });
    }
    return fits;
  }

  /** What stands in a cell; a column whose labels have a column of their own shows identifiers. */
  shown(name, term) {
    return !term ? "" : term.type !== "uri" ? term.value
      : (settings.labels && !this.names.includes(`${name}Label`) && labelOf(term.value))
        || shorten(term.value, this.prefixes);
  }

  /** Draws the page of rows, with what is known, and again when labels have come. */
  async fill() {
    const draw = this.drawing = {};
    this.page();
    const iris = this.onPage.flatMap((row) => this.names.map((name) => row[name]))
      .filter((term) => term?.type === "uri").map((term) => term.value);
    await learn(iris).catch(() => {});
    if (draw === this.drawing) {
      this.page();
    }
  }

  page() {
    const rows = this.rows();
    const last = Math.min(this.first + settings.size, rows.length);
    this.onPage = rows.slice(this.first, last);
    this.turns[0].disabled = this.first === 0;
    this.turns[1].disabled = last === rows.length;
    this.paging.hidden = this.all.length <= SIZES[0];
    const body = make("tbody", {}, ...this.onPage.map((row) =>
      make("tr", {}, ...this.names.map((name) => this.cell(name, row[name])))));
    const head = make("thead", {}, make("tr", {}, ...this.names.map((name) => this.heading(name))));
    const focused = document.activeElement?.dataset?.column;
    this.root.children[2].replaceChildren(make("table", {}, head, body));
    this.root.children[1].replaceChildren(...this.status(rows.length, last));
    if (focused) {
      this.root.querySelector(`[data-column="${CSS.escape(focused)}"]`)?.focus();
    }
  }

  status(fitting, last) {
    if (this.all.length === 0) {
      return ["No rows: the data has nothing that fits the query."];
    }
    const some = fitting === this.all.length ? "" : ` (${count(fitting, "row")} with “${this.word}”)`;
    const from = fitting === 0 ? "none" : `${(this.first + 1).toLocaleString("en")}–${last.toLocaleString("en")}`;
    const all = count(this.all.length, "row");
    return this.further
      ? [`Showing ${from} of the first ${all}${some}; `, ...this.further]
      : [`Showing ${from} of ${all}${some}, ${reach(this.all.length, this.yasr.asked ?? "")}.`];
  }

  heading(name) {
    const mine = this.order?.name === name;
    const button = make("button", { type: "button", title: "Sort" }, name);
    button.dataset.column = name;
    button.onclick = () => {
      this.order = !mine ? { name, down: false } : this.order.down ? null : { name, down: true };
      this.first = 0;
      this.fill();
    };
    const number = this.all.some((row) => isNumber(row[name])) ? "number" : "";
    return make("th", { scope: "col", className: number, "aria-sort": !mine ? "none" : this.order.down ? "descending" : "ascending" }, button);
  }

  cell(name, term) {
    if (term?.type !== "uri") {
      const td = make("td", { title: term?.datatype ?? "" }, term?.value ?? "");
      td.classList.toggle("number", isNumber(term));
      if (term?.["xml:lang"]) {
        td.append(" ", make("span", { className: "quiet" }, `@${term["xml:lang"]}`));
      }
      return td;
    }
    const text = this.shown(name, term);
    if (!/^https?:/.test(term.value)) {
      return make("td", {}, text);
    }
    const href = isDescribed(term.value) ? `/describe?iri=${encodeURIComponent(term.value)}` : term.value;
    return make("td", {}, make("a", { href, title: term.value, rel: "noopener noreferrer" }, text));
  }
}
