/** Draws the plots of the page of statistics from statistics.json; the tables say the same. */
const MOST = 12;
const LAST = 5;
const COLOURS = ["#0f9488", "#d97706", "#3b82f6", "#c026d3", "#65a30d", "#e11d48", "#7c8ba1", "#0891b2"];
const STEPS = ["#94a3b8", "#fde68a", "#fbbf24", "#ea8a0c", "#c2570c", "#7c2d12"];

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const sum = (numbers) => numbers.reduce((all, n) => all + n, 0);

/** Horizontal bars, a row for each label. */
function bars(id, labels, datasets, { title, max, told }) {
  const canvas = document.getElementById(id);
  canvas.parentElement.style.height = `${7 + labels.length * 1.9}rem`;
  const text = { color: colour("--ink") };
  const grid = { color: colour("--line") };
  new Chart(canvas, { type: "bar", data: { labels, datasets }, options: {
    maintainAspectRatio: false,
    animation: false,
    indexAxis: "y",
    maxBarThickness: 30,
    plugins: {
      legend: { labels: { ...text, boxWidth: 14 } },
      tooltip: { callbacks: { label: told } },
    },
    scales: {
      x: { stacked: true, beginAtZero: true, max, grid, ticks: { ...text, precision: 0 },
        title: { ...text, display: true, text: title } },
      y: { stacked: true, grid: { display: false }, ticks: text },
    },
  } });
}

function largest(organisms) {
  const sums = new Map();
  organisms.forEach((organism) => Object.entries(organism.databases).forEach(([label, n]) => {
    sums.set(label, (sums.get(label) || 0) + n);
  }));
  return [...sums].sort((a, b) => b[1] - a[1]).slice(0, MOST).map(([label]) => label);
}

function databases(organisms) {
  const labels = largest(organisms);
  const datasets = organisms.map((organism, i) => ({
    label: organism.label,
    data: labels.map((label) => organism.databases[label] || 0),
    backgroundColor: COLOURS[i % COLOURS.length],
  }));
  bars("databases", labels, datasets, { title: "interactions" });
}

/** How many have 0, 1, 2 ... of something, as shares of an organism; the last step holds the rest. */
function shares(id, organisms, thing) {
  const counts = organisms.map((organism) => [...organism[id].slice(0, LAST), sum(organism[id].slice(LAST))]);
  const datasets = STEPS.map((backgroundColor, step) => ({
    label: step === LAST ? `${step} or more` : `${step}`,
    data: counts.map((of) => (100 * of[step]) / sum(of)),
    backgroundColor,
  })).filter(({ data }) => sum(data) > 0);
  bars(id, organisms.map((organism) => organism.label), datasets, {
    title: `% of the interactions, by number of ${thing}`,
    max: 100,
    told: ({ dataset, raw, dataIndex }) => {
      const all = sum(counts[dataIndex]);
      return `${dataset.label} ${thing}: ${Math.round((raw * all) / 100).toLocaleString("en")} (${raw.toFixed(1)} %)`;
    },
  });
}

const { organisms } = await (await fetch("/downloads/statistics.json")).json();
const shown = organisms.filter((organism) => organism.statements > 0);
if (shown.length > 0) {
  databases(shown);
  shares("articles", shown, "original articles");
  shares("supports", shown, "databases");
}
document.body.dataset.drawn = "yes";
