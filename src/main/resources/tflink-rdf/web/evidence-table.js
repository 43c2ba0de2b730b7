// A table of a protein: sorted, filtered, shown in parts. The first rows come with the page.
import { inWords, problemOf } from "/problem.js";
import { make, save } from "/elements.js";

const PAGE = 100;
const MORE = 400;
const FETCH = 2000;
const MOST = { sites: 4000, factors: 20000, targets: 20000, orthologs: 20000 };
const ARTICLES = 8;

const number = (n) => n.toLocaleString("en");

const link = (href, text) => make("a", { href }, text);
const local = (iri) => `/${iri.split("/").slice(-2).join("/")}`;
const list = (values) => [values.join(", ")];

function partner(row) {
  const name = link(row.accession ? `/protein/${row.accession}` : row.iri, row.label);
  return row.accession && row.accession !== row.label
    ? [name, " ", make("span", { className: "id" }, row.accession)]
    : [name];
}

function articleLinks(ids) {
  return ids.flatMap((id) => [link(`https://pubmed.ncbi.nlm.nih.gov/${id}/`, id), " "]);
}

function articles(row) {
  const ids = row.originalArticles;
  const cell = articleLinks(ids.slice(0, ARTICLES));
  if (ids.length > ARTICLES) {
    const more = make("button", { type: "button", className: "quiet" }, `and ${ids.length - ARTICLES} more`);
    more.onclick = () => more.replaceWith(...articleLinks(ids.slice(ARTICLES)));
    cell.push(more);
  }
  return cell;
}

function evidence(row) {
  const words = [...row.effect.map((e) => e.toLowerCase()), ...(row.smallScale ? ["small-scale"] : [])];
  const marks = words.flatMap((word) => [make("span", { className: "mark" }, word), " "]);
  return [...marks, link(local(row.statement), "details")];
}

function place(row) {
  if (row.start === null) {
    return [];
  }
  const strand = { "+": " +", "-": " −" }[row.strand] ?? "";
  return [`${row.assembly} ${row.chromosome}:${row.start}–${row.end}${strand}`];
}

const text = (name) => (row) => (row[name] ?? "").toLowerCase();
const size = (name) => (row) => -row[name].length;
const least = (name) => (row) => -(row[name] ?? 0);
const strength = (row) => -(row.effect.length * 2 + (row.smallScale ? 1 : 0));

/** Of each table its columns: heading, what a cell holds, what it is sorted by. */
const REGULATION = (heading) => [
  [heading, partner, text("label")],
  ["Original articles", articles, size("originalArticles")],
  ["Databases", (row) => list(row.databases), size("databases")],
  ["Methods", (row) => list(row.methods), size("methods")],
  ["Evidence", evidence, strength],
];
const COLUMNS = {
  factors: REGULATION("Factor"),
  targets: REGULATION("Target"),
  sites: [
    ["Site", (row) => [link(local(row.iri), row.site)], text("site")],
    ["Place", place, (row) => `${row.chromosome ?? "~"} ${String(row.start ?? 0).padStart(12, "0")}`],
    ["Original articles", articles, size("originalArticles")],
    ["Databases", (row) => list(row.databases), size("databases")],
    ["Methods", (row) => list(row.methods), size("methods")],
    ["Sequence", (row) => (row.sequence ? [make("code", {}, row.sequence)] : []), text("sequence")],
  ],
  orthologs: [
    ["Ortholog", partner, text("label")],
    ["Organism", (row) => [row.organism ?? ""], text("organism")],
    ["Targets", (row) => [row.targets === null ? "" : number(row.targets)], least("targets")],
    ["Factors", (row) => [row.factors === null ? "" : number(row.factors)], least("factors")],
  ],
};

export class EvidenceTable {
  /** accession of the protein; section: with data-table and data-total, and its table in it. */
  constructor(accession, section) {
    this.accession = accession;
    this.section = section;
    this.name = section.dataset.table;
    this.total = Number(section.dataset.total);
    this.columns = COLUMNS[this.name];
    this.rows = [];
    this.visible = PAGE;
    this.sort = null;
  }

  /** Loads the rows, in several goes if there are many; tells after the first. */
  async load(first) {
    let next = `/protein/${this.accession}.json?table=${this.name}&limit=${FETCH}`;
    while (next !== null && this.rows.length < MOST[this.name]) {
      const response = await fetch(next);
      if (!response.ok) {
        throw new Error(inWords(await problemOf(response)));
      }
      const json = await response.json();
      const begun = this.rows.length > 0;
      this.rows.push(...json[this.name]);
      next = json.next;
      if (!begun) {
        this.begin();
        first?.(this.rows);
      }
      this.choices();
      this.draw();
    }
  }

  begin() {
    const heads = this.section.querySelectorAll("thead th");
    heads.forEach((th, i) => {
      const button = make("button", { type: "button" }, th.textContent);
      button.onclick = () => this.sortBy(i);
      th.replaceChildren(button);
      th.setAttribute("aria-sort", "none");
    });
    this.body = this.section.querySelector("tbody");
    this.told = this.section.querySelector(".shown");
    this.told.setAttribute("role", "status");
    this.more = make("button", { type: "button", className: "more" }, `Show ${MORE} more`);
    this.more.onclick = () => { this.visible += MORE; this.draw(); };
    this.section.append(this.more);
    this.told.before(this.filters());
    this.links();
  }

  filters() {
    const id = (name) => `${this.name}-${name}`;
    const changed = () => { this.visible = PAGE; this.draw(); };
    const field = (name, control, words) => {
      control.id = id(name);
      control.addEventListener("input", changed);
      const label = make("label", { htmlFor: control.id }, words);
      const inOrder = control.type === "checkbox" ? [control, label] : [label, control];
      this[name] = control;
      return make("span", { className: control.type === "checkbox" ? "tick" : "choice" }, ...inOrder);
    };
    const fields = [field("words", make("input", { type: "search" }), "Filter")];
    if (this.name !== "orthologs") {
      fields.push(
        field("database", make("select", {}, new Option("any", "")), "Database"),
        field("method", make("select", {}, new Option("any", "")), "Method"),
        field("read", make("input", { type: "checkbox" }), "with original articles"),
        field("small", make("input", { type: "checkbox" }), "small-scale only"));
    }
    return make("div", { className: "filters", role: "group", ariaLabel: `Filter the ${this.name}` }, ...fields);
  }

  /** The databases and methods that the rows name, with how many of them do. */
  choices() {
    if (this.small) {
      // only TFLink's tables say so; a release of records alone has nothing to choose from
      this.small.parentElement.hidden = !this.rows.some((row) => row.smallScale === true);
    }
    for (const [control, name] of [[this.database, "databases"], [this.method, "methods"]]) {
      if (control) {
        const counts = new Map();
        this.rows.forEach((row) => row[name].forEach((one) => counts.set(one, (counts.get(one) ?? 0) + 1)));
        const chosen = control.value;
        const names = [...counts.keys()].sort((a, b) => a.localeCompare(b, "en"));
        control.replaceChildren(new Option("any", ""),
          ...names.map((one) => new Option(`${one} (${number(counts.get(one))})`, one)));
        control.value = chosen;
      }
    }
  }

  links() {
    this.shownText = make("span", {});
    this.save = make("button", { type: "button", className: "quiet" }, "Download these as TSV");
    this.save.onclick = () => this.download();
    const all = this.told.querySelector("a");
    this.told.replaceChildren(this.shownText, " ", this.save, " ", all);
  }

  fitting() {
    const words = this.words.value.trim().toLowerCase();
    const fits = (row) =>
      (words === "" || JSON.stringify(Object.values(row)).toLowerCase().includes(words))
      && (!this.database?.value || row.databases.includes(this.database.value))
      && (!this.method?.value || row.methods.includes(this.method.value))
      && (!this.read?.checked || row.originalArticles.length > 0)
      && (!this.small?.checked || row.smallScale === true);
    const rows = this.rows.filter(fits);
    if (this.sort) {
      const key = this.columns[this.sort.column][2];
      const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
      rows.sort((a, b) => this.sort.sign * order(key(a), key(b)));
    }
    return rows;
  }

  sortBy(column) {
    const again = this.sort?.column === column;
    this.sort = { column, sign: again ? -this.sort.sign : 1 };
    // numbers begin with the most, texts with A
    const numbers = typeof this.columns[column][2](this.rows[0]) === "number";
    const up = (this.sort.sign === 1) !== numbers;
    this.section.querySelectorAll("thead th").forEach((th, i) => {
      th.setAttribute("aria-sort", i !== column ? "none" : up ? "ascending" : "descending");
    });
    this.visible = PAGE;
    this.draw();
  }

  draw() {
    this.shown = this.fitting();
    const rows = this.shown.slice(0, this.visible);
    this.body.replaceChildren(...(rows.length > 0 ? rows.map((row) => this.row(row)) : [this.nothing()]));
    const left = this.shown.length - rows.length;
    this.more.hidden = left === 0;
    this.more.textContent = `Show ${number(Math.min(MORE, left))} more`;
    const filtered = this.shown.length < this.rows.length ? ` that fit, ${number(this.total)} in all` : "";
    const loaded = this.rows.length < this.total ? `, of the first ${number(this.rows.length)}` : "";
    this.shownText.textContent =
      `Showing ${number(rows.length)} of ${number(filtered || loaded ? this.shown.length : this.total)}`
      + ` ${this.name}${filtered}${loaded}.`;
  }

  nothing() {
    return make("tr", {}, make("td", { colSpan: this.columns.length, className: "none" },
      `None of the ${this.name} has all that is chosen above.`));
  }

  row(row) {
    const [first, ...others] = this.columns.map(([, cell]) => cell(row));
    return make("tr", {}, make("th", { scope: "row" }, ...first),
      ...others.map((content) => make("td", {}, ...content)));
  }

  tsv() {
    const names = Object.keys(this.rows[0]);
    const cell = (value) =>
      (Array.isArray(value) ? value.join("; ") : String(value ?? "")).replace(/[\t\r\n]+/g, " ");
    const title = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const lines = [names.map(title), ...this.shown.map((row) => names.map((name) => cell(row[name])))];
    return lines.map((line) => `${line.join("\t")}\n`).join("");
  }

  download() {
    save(`tflink-${this.accession}-${this.name}-filtered.tsv`, this.tsv(), "text/tab-separated-values");
  }
}
