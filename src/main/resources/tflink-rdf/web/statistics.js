/** Draws the plots of the page of statistics from statistics.json; the tables say the same. */
const MOST = 12;
const COLOURS = ["#0f766e", "#b45309", "#1d4ed8", "#a21caf", "#4d7c0f", "#be123c", "#475569", "#0e7490"];

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function options(axis, stacked) {
  const text = { color: colour("--ink") };
  const scale = { stacked, ticks: text, grid: { color: colour("--line") } };
  return {
    maintainAspectRatio: false,
    animation: false,
    indexAxis: axis,
    plugins: { legend: { labels: text } },
    scales: {
      x: { ...scale, beginAtZero: true, ticks: { ...text, precision: 0 } },
      y: { ...scale, ticks: { ...text, precision: 0 } },
    },
  };
}

function stacked(id, organisms, labels, value, axis) {
  const canvas = document.getElementById(id);
  if (axis === "y") {
    canvas.parentElement.style.height = `${6 + labels.length * 1.9}rem`;
  }
  const datasets = organisms.map((organism, i) => ({
    label: organism.label,
    data: labels.map((label, at) => value(organism, label, at)),
    backgroundColor: COLOURS[i % COLOURS.length],
  }));
  new Chart(canvas, { type: "bar", data: { labels, datasets }, options: options(axis, true) });
}

function largest(organisms) {
  const sums = new Map();
  organisms.forEach((organism) => Object.entries(organism.databases).forEach(([label, n]) => {
    sums.set(label, (sums.get(label) || 0) + n);
  }));
  return [...sums].sort((a, b) => b[1] - a[1]).slice(0, MOST).map(([label]) => label);
}

const steps = (counts) => counts.map((_, i) => (i === counts.length - 1 ? `over ${i - 1}` : `${i}`));

const { organisms } = await (await fetch("/downloads/statistics.json")).json();
const shown = organisms.filter((organism) => organism.statements > 0);
if (shown.length > 0) {
  stacked("databases", shown, largest(shown), (o, label) => o.databases[label] || 0, "y");
  stacked("articles", shown, steps(shown[0].articles), (o, _, at) => o.articles[at], "x");
  stacked("supports", shown, steps(shown[0].supports), (o, _, at) => o.supports[at], "x");
}
document.body.dataset.drawn = "yes";
