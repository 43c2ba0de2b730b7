// A network as a picture: how it looks, how it is moved, and its files.
import { make, save } from "/elements.js";
import { cx2, graphml, svg } from "/network-files.js";

const GAP = 24;
// cytoscape adds a style element, which the security policy forbids, unless this name is taken
const STYLES = "__________cytoscape_stylesheet";

const FILES = {
  SVG: ["image/svg+xml", (picture) => svg(picture.cy, colour("--card"))],
  PNG: ["image/png", ({ cy }) => cy.png({ output: "blob-promise", full: true, scale: 2, bg: colour("--card") })],
  GraphML: ["application/xml", (picture) => graphml(picture.cy, picture.title)],
  CX2: ["application/json", (picture) => cx2(picture.cy, picture.title)],
};

/** A node, of kind centre, factor or target; side: where its label is, left, right or below. */
export function node(data, side = "below", position = undefined) {
  return { group: "nodes", data, classes: `${data.kind} ${side}`, position };
}

export class Picture {
  /** name: of its files, without an ending. */
  constructor(name) {
    this.name = name;
    this.canvas = make("div", { className: "picture", role: "img" });
    // the page scrolls with the wheel; with a key held it is the picture
    this.canvas.addEventListener("wheel",
      (event) => this.cy?.userZoomingEnabled(event.ctrlKey || event.metaKey), { capture: true });
    this.dark = matchMedia("(prefers-color-scheme: dark)");
    this.recolour = () => this.cy?.style(style());
    this.dark.addEventListener("change", this.recolour);
  }

  /** title: what its files call the network; options: more that cytoscape is told. */
  async draw(library, title, elements, { layout, ...options }) {
    if (!document.getElementById(STYLES)) {
      document.head.append(make("meta", { id: STYLES }));
    }
    await import(library);
    this.title = title;
    this.cy?.destroy();
    this.cy = cytoscape({
      container: this.canvas,
      elements,
      layout: { fit: true, padding: GAP, ...layout },
      style: style(),
      minZoom: 0.1,
      maxZoom: 4,
      userZoomingEnabled: false,
      userPanningEnabled: matchMedia("(pointer: fine)").matches,
      boxSelectionEnabled: false,
      ...options,
    });
    this.canvas.drawn = this.cy;
  }

  /** Buttons for the view and for the files. */
  controls() {
    const files = Object.entries(FILES).map(([kind, [type, write]]) => {
      const action = async () => save(`${this.name}.${kind.toLowerCase()}`, await write(this), type);
      return button(kind, action, `Save the network as ${kind}`);
    });
    return make("div", { className: "tools" },
      group("View", button("Zoom in", () => this.zoom(1.3)), button("Zoom out", () => this.zoom(1 / 1.3)),
        button("Whole", () => this.cy.fit(undefined, GAP))),
      group("Download the picture", make("span", {}, "Download:"), ...files));
  }

  zoom(factor) {
    const middle = { x: this.cy.width() / 2, y: this.cy.height() / 2 };
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: middle });
  }

  destroy() {
    this.dark.removeEventListener("change", this.recolour);
    this.cy?.destroy();
  }
}

const group = (label, ...children) => make("span", { className: "group", role: "group", ariaLabel: label }, ...children);

const button = (words, onclick, label = words) => make("button", { type: "button", ariaLabel: label, onclick }, words);

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function style() {
  const line = (name) => ({ "line-color": colour(name), "target-arrow-color": colour(name) });
  return [
    { selector: "node", style: { label: "data(label)", width: 18, height: 18, "font-size": 13,
      color: colour("--ink"), "background-color": colour("--node"), "text-margin-y": 3,
      "text-background-color": colour("--card"), "text-background-opacity": 0.8,
      "text-wrap": "ellipsis", "text-max-width": 130, "font-family": "system-ui, sans-serif" } },
    { selector: ".below", style: { "text-valign": "bottom", "text-halign": "center" } },
    { selector: ".left", style: { "text-valign": "center", "text-halign": "left", "text-margin-x": -4, "text-margin-y": 0 } },
    { selector: ".right", style: { "text-valign": "center", "text-halign": "right", "text-margin-x": 4, "text-margin-y": 0 } },
    { selector: ".factor", style: { "background-color": colour("--link") } },
    { selector: ".target", style: { shape: "round-rectangle" } },
    { selector: ".centre", style: { width: 34, height: 34, "font-size": 18, "font-weight": "bold",
      "background-color": colour("--accent") } },
    { selector: "edge", style: { width: 1.3, "curve-style": "bezier", "target-arrow-shape": "triangle",
      "arrow-scale": 0.9, "loop-direction": "-45deg", ...line("--edge") } },
    { selector: ".named", style: { label: "data(label)", "font-size": 8, color: colour("--soft"), "text-rotation": "autorotate" } },
    { selector: ".activates", style: line("--activates") },
    { selector: ".represses", style: { ...line("--represses"), "target-arrow-shape": "tee" } },
    { selector: ".both", style: { ...line("--both"), "target-arrow-shape": "diamond" } },
    { selector: ".small", style: { width: 3 } },
  ];
}
