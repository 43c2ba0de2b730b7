// Results as a plot: bars of a number by a label, or how often a number has which size.

import { noteOfCut } from "/editor-outcome.js";
import { at, count, load } from "/editor-page.js";
import { make, save } from "/elements.js";
import { isNumber } from "/editor-table.js";
import { labelOf, learn } from "/editor-labels.js";

const MOST_BARS = 50;
const MOST_BINS = 20;

/** Bars of equal width from the least to the most; whole numbers have whole borders. */
export function histogram(values) {
  const [least, most] = values.reduce(([a, b], v) => [Math.min(a, v), Math.max(b, v)], [Infinity, -Infinity]);
  const whole = values.every(Number.isInteger);
  const width = whole
    ? Math.max(1, Math.ceil((most - least + 1) / MOST_BINS)) : (most - least) / MOST_BINS || 1;
  const bins = new Array(whole ? Math.floor((most - least) / width) + 1 : MOST_BINS).fill(0);
  values.forEach((v) => bins[Math.min(bins.length - 1, Math.floor((v - least) / width))]++);
  const name = (i) => {
    const from = least + i * width;
    return whole && width === 1 ? String(from)
      : whole ? `${from}–${from + width - 1}` : `${Number(from.toPrecision(3))}–${Number((from + width).toPrecision(3))}`;
  };
  return { names: bins.map((n, i) => name(i)), counts: bins };
}

export class Plot {
  label = "Plot";
  priority = 3;

  constructor(yasr) {
    this.yasr = yasr;
  }

  columns() {
    const rows = this.yasr.results?.getBindings() ?? [];
    const numeric = (name) => rows.some((row) => isNumber(row[name]));
    const names = this.yasr.results?.getVariables() ?? [];
    return { rows, numbers: names.filter(numeric), texts: names.filter((name) => !numeric(name)) };
  }

  canHandleResults() {
    return this.columns().numbers.length > 0;
  }

  getIcon() {
    return null;
  }

  async draw() {
    const { numbers, texts, rows } = this.columns();
    await load(at("editor").dataset.chart);
    this.note = await noteOfCut(this.yasr);
    const select = (name, options) => make("select", { "aria-label": name },
      ...options.map((one) => make("option", { value: one }, one)));
    const label = texts.find((name) => /label|name/i.test(name)) ?? texts[0];
    this.kind = select("Kind of plot", texts.length && rows.length > 1 ? ["bars", "histogram"] : texts.length ? ["bars"] : ["histogram"]);
    this.of = select("Number", numbers);
    this.by = select("Label", texts);
    if (label) {
      this.by.value = label;
    }
    const picture = make("button", { type: "button" }, "PNG");
    picture.onclick = () => this.canvas.toBlob((blob) => save("tflink-plot.png", blob));
    this.canvas = make("canvas", { role: "img" });
    this.said = make("p", { className: "quiet", role: "status" });
    const byPart = make("span", {}, " by ", this.by);
    this.yasr.resultsEl.append(make("div", { className: "plot" },
      make("div", { className: "controls" }, this.kind, make("span", {}, " of ", this.of), byPart, picture),
      this.said, make("div", { className: "canvas" }, this.canvas)));
    const redraw = () => {
      byPart.hidden = this.kind.value === "histogram";
      return this.show();
    };
    [this.kind, this.of, this.by].forEach((control) => { control.onchange = redraw; });
    await redraw();
  }

  async show() {
    const all = this.columns().rows.filter((row) => isNumber(row[this.of.value]));
    const value = (row) => Number(row[this.of.value].value);
    if (this.kind.value === "histogram") {
      const { names, counts } = histogram(all.map(value).filter(Number.isFinite));
      this.paint(names, counts, "rows", `How many of ${count(all.length, "row")} have which ${this.of.value}.`, "x");
      return;
    }
    const rows = all.slice(0, MOST_BARS);
    const terms = rows.map((row) => row[this.by.value]);
    await learn(terms.filter((term) => term?.type === "uri").map((term) => term.value)).catch(() => {});
    const part = rows.length < all.length ? `The first ${rows.length} of ${count(all.length, "row")}` : count(all.length, "row");
    this.paint(terms.map((term) => labelOf(term?.value) || term?.value || ""), rows.map(value),
      this.of.value, `${this.of.value} by ${this.by.value}: ${part}.`, rows.length > 8 ? "y" : "x");
  }

  paint(labels, data, label, said, axis) {
    this.said.replaceChildren(said, ...this.note);
    this.canvas.setAttribute("aria-label", `${this.said.textContent} The table has the same numbers.`);
    this.canvas.parentElement.style.height = axis === "y" ? `${Math.max(260, labels.length * 22 + 60)}px` : "360px";
    this.chart?.destroy();
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(name).trim();
    const precision = data.every(Number.isInteger) ? 0 : undefined;
    const scale = { ticks: { color: colour("--soft"), autoSkip: axis !== "y", precision }, grid: { color: colour("--line") }, beginAtZero: true };
    this.chart = new Chart(this.canvas, {
      type: "bar",
      data: { labels, datasets: [{ label, data, backgroundColor: colour("--accent"), maxBarThickness: 48 }] },
      options: {
        animation: false, indexAxis: axis, maintainAspectRatio: false,
        plugins: { legend: { display: false } },
        scales: {
          x: { ...scale, title: { display: axis === "y", text: label, color: colour("--ink") } },
          y: { ...scale, title: { display: axis === "x", text: label, color: colour("--ink") } },
        },
      },
    });
  }

  destroy() {
    this.chart?.destroy();
    this.chart = undefined;
  }
}
