// The network picture of a protein: its factors on one side, its targets on the other.
import { make } from "/elements.js";
import { Picture, node } from "/network.js";

const SIDES = ["factors", "targets"];
const EFFECTS = ["activates", "represses", "both", "unsaid", "small"];
const SIZES = [10, 25, 50, 100];
const FEW = 6;
const NARROW = "(max-width: 600px)";

export class Network {
  /** section: with the address of cytoscape, accession and label of the protein. */
  constructor(section) {
    this.section = section;
    this.centre = { accession: section.dataset.accession, label: section.dataset.label };
    this.rows = { factors: [], targets: [] };
    this.totals = { factors: 0, targets: 0 };
    this.picture = new Picture(`tflink-${this.centre.accession}-network`);
  }

  /** Says which tables will come; the picture is drawn when those that it needs are there. */
  expect(names) {
    this.awaited = new Set(SIDES.filter((name) => names.includes(name)));
  }

  /** Takes the first rows of a table, the best supported, and how many there are in all. */
  add(name, rows, total) {
    if (this.awaited.delete(name)) {
      this.totals[name] = total;
      this.rows[name] = rows.filter((row) => row.accession);
      if (this.awaited.size === 0) {
        this.begin();
      }
    }
  }

  async begin() {
    this.section.hidden = false;
    this.section.append(this.choices(), this.legend(), this.picture.canvas, this.picture.controls());
    await this.draw();
    matchMedia(NARROW).addEventListener("change", () => this.draw());
  }

  choices() {
    const usual = matchMedia(NARROW).matches ? 10 : 25;
    const most = make("select", { id: "network-size" },
      ...SIZES.map((n) => new Option(`${n} of each`, n, n === usual, n === usual)));
    const read = make("input", { id: "network-read", type: "checkbox" });
    most.oninput = () => this.draw();
    read.oninput = () => this.draw();
    this.most = most;
    this.read = read;
    this.told = make("p", { className: "shown", role: "status" });
    return make("div", {},
      make("div", { className: "filters", role: "group", ariaLabel: "What the picture shows" },
        make("span", { className: "choice" },
          make("label", { htmlFor: most.id }, "At most"), most),
        make("span", { className: "tick" },
          read, make("label", { htmlFor: read.id }, "with original articles"))),
      this.told);
  }

  legend() {
    const item = (name, words) => make("li", { id: `legend-${name}` }, make("span", { className: `line ${name}`, ariaHidden: "true" }), words);
    return make("ul", { className: "legend", ariaLabel: "Legend" },
      item("activates", "activation"), item("represses", "repression"), item("both", "both"),
      item("unsaid", "effect not stated"), item("small", "thick: small-scale evidence"));
  }

  title() { return `Regulation of and by ${this.centre.label} (${this.centre.accession})`; }

  /** Those of a side that are shown: the best supported, as the tables have them. */
  chosen(side) {
    const fits = this.rows[side].filter((row) => !this.read.checked || row.originalArticles.length > 0);
    return fits.slice(0, Number(this.most.value));
  }

  async draw() {
    const factors = this.chosen("factors");
    const targets = this.chosen("targets");
    const { picture } = this;
    picture.canvas.classList.toggle("few", Math.max(factors.length, targets.length) <= FEW);
    await picture.draw(this.section.dataset.cytoscape, this.title(),
      elements(this.centre, factors, targets, matchMedia(NARROW).matches),
      { layout: { name: "preset" }, autoungrabify: true });
    picture.cy.on("tap", "node", (event) => location.assign(`/protein/${event.target.id()}`));
    picture.cy.on("mouseover", "node", () => { picture.canvas.classList.add("pointing"); });
    picture.cy.on("mouseout", "node", () => { picture.canvas.classList.remove("pointing"); });
    for (const name of EFFECTS) {
      document.getElementById(`legend-${name}`).hidden = picture.cy.edges(`.${name}`).empty();
    }
    const words = SIDES.map((side, i) => count([factors, targets][i].length, this.totals[side], side))
      .filter((_, i) => this.totals[SIDES[i]] > 0).join(" and ");
    this.told.textContent = `Showing ${words}, those that most databases have. `
      + "A click on a protein opens its page; the tables have the same as text.";
    picture.canvas.setAttribute("aria-label", `${this.title()}: ${words}, also in the tables of this page`);
  }
}

const count = (shown, all, side) =>
  `${shown.toLocaleString("en")} of ${all.toLocaleString("en")} ${side}`;

/** The protein in the middle, its factors on the left and its targets on the right. */
function elements(centre, factors, targets, narrow) {
  const nodes = new Map([[centre.accession, protein(centre, "centre", { x: 0, y: 0, side: "below" })]]);
  const spread = narrow ? grid : columns;
  const alone = factors.length === 0 || targets.length === 0;
  for (const [rows, kind, sign] of [[factors, "factor", -1], [targets, "target", 1]]) {
    const fresh = rows.filter((row) => !nodes.has(row.accession));
    const spots = alone ? around(fresh.length, spread) : spread(fresh.length, sign);
    fresh.forEach((row, i) => nodes.set(row.accession, protein(row, kind, spots[i])));
  }
  const edges = [
    ...factors.map((row) => edge(row, row.accession, centre.accession)),
    ...targets.map((row) => edge(row, centre.accession, row.accession)),
  ];
  return [...nodes.values(), ...edges];
}

/** Both sides for one kind, when there is no other. */
function around(count, spread) {
  const left = spread(Math.ceil(count / 2), -1);
  const right = spread(Math.floor(count / 2), 1);
  return Array.from({ length: count }, (_, i) => (i % 2 === 0 ? left : right)[Math.floor(i / 2)]);
}

/** Bent columns beside the protein, each a little lower than the one before; sign: −1 on the left. */
function columns(count, sign) {
  const deep = Math.max(1, Math.ceil(count / 25));
  const rows = Math.ceil(count / deep);
  const step = Math.min(56, Math.max(24, 560 / rows));
  return Array.from({ length: count }, (_, i) => {
    const column = i % deep;
    const y = (Math.floor(i / deep) - (rows - 1) / 2) * step + (column * step) / deep;
    const bend = Math.sqrt(1 - (y / (rows * step * 0.65)) ** 2);
    return { x: sign * (180 + 240 * bend + column * 130), y, side: sign < 0 ? "left" : "right" };
  });
}

/** For narrow screens: rows above (sign −1) or below the protein. */
function grid(count, sign) {
  const across = 3;
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / across);
    const inRow = Math.min(across, count - row * across);
    return { x: ((i % across) - (inRow - 1) / 2) * 110, y: sign * (100 + row * 60), side: "below" };
  });
}

function protein({ accession, label }, kind, { x, y, side }) {
  return node({ id: accession, label, accession, kind }, side, { x, y });
}

function edge(row, source, target) {
  const activates = row.effect.includes("Activation");
  const represses = row.effect.includes("Repression");
  const effect = activates && represses ? "both" : activates ? "activates" : represses ? "represses" : "unsaid";
  return { group: "edges", classes: `${effect} ${row.smallScale ? "small" : ""}`,
    data: { id: row.statement, source, target, statement: row.statement, interaction: "regulates expression of", effect,
      smallScale: row.smallScale === true, databases: row.databases.join("; "),
      methods: row.methods.join("; "), articles: row.originalArticles.join("; ") } };
}
