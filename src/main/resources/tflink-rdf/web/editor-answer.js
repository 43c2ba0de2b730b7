// Answers that are no rows: yes or no, an error, and the answer as the server sent it.

import { count } from "/editor-page.js";
import { make } from "/elements.js";

const LINES = 1000;

export class Verdict {
  priority = 10;
  hideFromSelection = true;

  constructor(yasr) {
    this.yasr = yasr;
  }

  canHandleResults() {
    return typeof this.yasr.results?.getBoolean() === "boolean";
  }

  draw() {
    const yes = this.yasr.results.getBoolean();
    this.yasr.resultsEl.append(make("p", { className: "verdict", role: "status" }, yes ? "Yes" : "No"));
  }
}

/** The sentence of a problem as RFC 9457 has it. */
function reason(text) {
  try {
    return JSON.parse(text).detail ?? text;
  } catch {
    return text;
  }
}

export class Failure {
  priority = 20;
  hideFromSelection = true;

  constructor(yasr) {
    this.yasr = yasr;
  }

  canHandleResults() {
    return Boolean(this.yasr.results?.getError());
  }

  draw() {
    const { text } = this.yasr.results.getError();
    const why = /^Failed to fetch|NetworkError|Load failed/.test(text)
      ? "The server does not answer." : reason(text).trim();
    // a parser that is lost lists all that it knows
    const [said, expected] = why.split(/\n(?=Was expecting)/);
    const alert = make("div", { className: "failure", role: "alert" },
      make("p", {}, "The query was not answered."), make("pre", {}, said));
    if (expected) {
      alert.append(make("details", {}, make("summary", {}, "What could stand there"), make("pre", {}, expected)));
    }
    this.yasr.resultsEl.append(alert);
  }
}

export class Raw {
  label = "Response";
  priority = 2;

  constructor(yasr) {
    this.yasr = yasr;
  }

  canHandleResults() {
    return Boolean(this.yasr.results?.getOriginalResponseAsString()) && !this.yasr.results.getError();
  }

  getIcon() {
    return null;
  }

  draw() {
    const lines = this.yasr.results.getOriginalResponseAsString().trimEnd().split("\n");
    const text = make("pre", { className: "raw", tabIndex: 0, role: "region", "aria-label": "The answer as it is" },
      lines.slice(0, LINES).join("\n"));
    const said = make("p", { className: "quiet", role: "status" });
    const tell = (n) => { said.textContent = `Showing ${n.toLocaleString("en")} of ${count(lines.length, "line")}.`; };
    tell(Math.min(LINES, lines.length));
    this.yasr.resultsEl.append(said, text);
    if (lines.length > LINES) {
      const more = make("button", { type: "button" }, "Show all lines");
      more.onclick = () => { text.textContent = lines.join("\n"); tell(lines.length); more.remove(); };
      this.yasr.resultsEl.append(more);
    }
  }
}
