/** Draws the schema from the tables of the page: what has most links in the middle, the rest around. */
const HEIGHT = 44;
const OUTER = 1.62;
/** Places on the outer ellipse that stay empty, so that each class finds one near to its links. */
const SPARE = 4;
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const rows = (selector) => [...document.querySelectorAll(`${selector} tbody tr`)].map((row) => row.dataset);

const classes = new Map(rows("#classes").map((row) => [row.iri, row]));
/** The class that stands for a class and its subclasses. */
const family = (iri) => (classes.has(classes.get(iri).broader) ? classes.get(iri).broader : iri);
const entities = ({ from, to }) => Number(classes.get(from).count) + Number(classes.get(to).count);

/** Of links that differ in a subclass, the one that holds most; of equals, that of the smaller class. */
function telling(links) {
  const chosen = new Map();
  for (const link of links) {
    const key = [family(link.from), link.label, family(link.to)].join(" ");
    const best = chosen.get(key);
    const more = best ? link.count - best.count || entities(best) - entities(link) : 1;
    if (more > 0) {
      chosen.set(key, link);
    }
  }
  return [...chosen.values()];
}

/** One line for all properties between the same two classes. */
function lines(links) {
  const drawn = new Map();
  for (const { from, to, label } of links) {
    const key = `${from} ${to}`;
    drawn.set(key, { id: key, source: from, target: to, label: [drawn.get(key)?.label, label].filter(Boolean).join("\n") });
  }
  for (const [iri, { broader }] of classes) {
    if (classes.has(broader)) {
      drawn.set(`${iri} is a`, { id: `${iri} is a`, source: iri, target: broader, label: "is a" });
    }
  }
  return [...drawn.values()];
}

/** Places on two ellipses about the class of most links: its neighbours, then what is near to those. */
function places(edges) {
  const near = new Map([...classes.keys()].map((iri) => [iri, new Set()]));
  edges.forEach(({ source, target }) => { near.get(source).add(target); near.get(target).add(source); });
  const centre = [...classes.keys()].reduce((a, b) => (near.get(b).size > near.get(a).size ? b : a));
  const walked = [];
  const walk = (iri) => {
    if (iri !== centre && !walked.includes(iri)) {
      walked.push(iri);
      near.get(iri).forEach(walk);
    }
  };
  [...near.get(centre), ...classes.keys()].forEach(walk);
  const [width, height] = [395, 190];
  const at = new Map([[centre, { x: 0, y: 0 }]]);
  const ring = (count, by) => Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * (i + 0.5)) / count;
    return { x: width * by * Math.sin(angle), y: -height * by * Math.cos(angle) };
  });
  const inner = walked.filter((iri) => near.get(centre).has(iri));
  ring(inner.length, 1).forEach((place, i) => at.set(inner[i], place));
  const outer = walked.filter((iri) => !at.has(iri)).sort((a, b) => near.get(b).size - near.get(a).size);
  const free = ring(outer.length + SPARE, OUTER);
  for (const iri of outer) {
    const to = [...near.get(iri)].filter((one) => at.has(one)).map((one) => at.get(one));
    const far = ({ x, y }) => to.reduce((all, place) => all + Math.hypot(x - place.x, y - place.y), 0);
    at.set(iri, free.splice(free.reduce((best, place, i) => (far(place) < far(free[best]) ? i : best), 0), 1)[0]);
  }
  return at;
}

function style() {
  return [
    { selector: "node", style: {
      label: "data(label)", "text-wrap": "wrap", "text-valign": "center", shape: "round-rectangle",
      width: "data(width)", height: HEIGHT, "font-size": 13, color: colour("--ink"),
      "background-color": colour("--stripe"), "border-width": 1, "border-color": colour("--accent"),
    } },
    { selector: "edge", style: {
      label: "data(label)", "text-wrap": "wrap", "font-size": 11, color: colour("--soft"),
      "text-background-color": colour("--card"), "text-background-opacity": 0.9,
      "curve-style": "bezier", "target-arrow-shape": "triangle", width: 1,
      "line-color": colour("--edge"), "target-arrow-color": colour("--edge"),
    } },
    { selector: "edge[label = 'is a']", style: { "line-style": "dashed", "target-arrow-fill": "hollow" } },
    { selector: ".aside", style: { opacity: 0.15 } },
  ];
}

function draw() {
  const canvas = document.getElementById("picture");
  const edges = lines(telling(rows("#links").filter(({ from, to }) => classes.has(from) && classes.has(to))));
  const at = places(edges);
  const nodes = [...classes.values()].map(({ iri, label, count }) => ({ position: at.get(iri), data: {
    id: iri, label: `${label}\n${Number(count).toLocaleString("en")}`, width: 20 + 7.6 * label.length,
  } }));
  const picture = cytoscape({
    container: canvas,
    elements: [...nodes, ...edges.map((data) => ({ data }))],
    style: style(),
    layout: { name: "preset", fit: true, padding: 12 },
    userZoomingEnabled: false,
    userPanningEnabled: matchMedia("(pointer: fine)").matches,
    boxSelectionEnabled: false,
  });
  const whole = () => picture.elements().removeClass("aside");
  picture.on("mouseover tap", "node", ({ target }) => {
    whole();
    picture.elements().not(target.closedNeighborhood()).addClass("aside");
  });
  picture.on("mouseout", "node", whole);
  picture.on("tap", ({ target }) => { if (target === picture) { whole(); } });
  // a narrow page shows the middle first
  const frame = canvas.parentElement;
  frame.scrollLeft = (frame.scrollWidth - frame.clientWidth) / 2;
  document.body.dataset.drawn = picture.nodes().length;
}

// cytoscape adds a style element, which the security policy forbids, unless this name is taken
document.head.append(Object.assign(document.createElement("meta"), { id: "__________cytoscape_stylesheet" }));
draw();
