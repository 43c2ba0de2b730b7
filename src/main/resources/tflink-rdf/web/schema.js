/** Draws the schema from the tables of the page. */
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const rows = (selector) => [...document.querySelectorAll(`${selector} tbody tr`)];

const nodes = rows("#classes").map((row) => ({
  data: { id: row.dataset.iri, label: `${row.dataset.label}\n${row.dataset.count}` },
}));
const known = new Set(nodes.map((node) => node.data.id));
const grouped = new Map();
rows("#links").forEach(({ dataset }) => {
  const key = `${dataset.from} ${dataset.to}`;
  grouped.set(key, [...(grouped.get(key) || []), dataset.label]);
});
const edges = [...grouped].map(([key, labels]) => {
  const [source, target] = key.split(" ");
  return { data: { id: key, source, target, label: labels.join("\n") } };
}).filter(({ data }) => known.has(data.source) && known.has(data.target));

// it would write a style into the page, which may have none; style.css says the same
const styled = document.createElement("meta");
styled.id = "__________cytoscape_stylesheet";
document.head.append(styled);

const picture = cytoscape({
  container: document.getElementById("picture"),
  elements: [...nodes, ...edges],
  wheelSensitivity: 0.2,
  style: [
    { selector: "node", style: {
      label: "data(label)", "text-wrap": "wrap", "text-valign": "center", shape: "round-rectangle",
      width: "label", height: "label", padding: "8px", "font-size": "12px", color: colour("--ink"),
      "background-color": colour("--stripe"), "border-width": 1, "border-color": colour("--accent"),
    } },
    { selector: "edge", style: {
      label: "data(label)", "text-wrap": "wrap", "font-size": "9px", color: colour("--soft"),
      "text-background-color": colour("--card"), "text-background-opacity": 0.85,
      "curve-style": "bezier", "target-arrow-shape": "triangle", width: 1,
      "line-color": colour("--line"), "target-arrow-color": colour("--soft"),
    } },
  ],
  layout: { name: "concentric", minNodeSpacing: 60, animate: false,
    concentric: (node) => node.degree(), levelWidth: () => 3 },
});
// a telephone is turned
picture.on("resize", () => picture.fit(undefined, 10));
document.body.dataset.drawn = picture.nodes().length;
