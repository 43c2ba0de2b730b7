// Answers that are no rows: yes or no, an error, and the answer as the server sent it.

import { count } from "/editor-page.js";
import { make } from "/elements.js";
import { noteOfCut, outcomeOf } from "/editor-outcome.js";
import { retryText } from "/problem.js";

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

/** What is known of a refusal besides its sentence: limit, request, when to ask again. */
function facts(problem) {
  const rows = [];
  const add = (name, ...what) => rows.push(make("dt", {}, name), make("dd", {}, ...what));
  if (problem.limit) {
    add("Limit", `${Number(problem.limit.value).toLocaleString("en")} ${problem.limit.unit}`);
  }
  if (problem.retry) {
    add("Try again", retryText(problem));
  }
  if (problem.requestId) {
    add("Request", make("code", {}, problem.requestId));
  }
  if (/^\/about#[\w-]+$/.test(problem.type)) {
    add("More", make("a", { href: problem.type }, "what this means"), " · ",
      make("a", { href: "/about#limits" }, "all limits"));
  }
  return rows.length > 0 ? [make("dl", { className: "facts" }, ...rows)] : [];
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
    // what yasgui itself could not read has no outcome
    const problem = outcomeOf(this.yasr).problem
      ?? { title: "The answer cannot be read", detail: this.yasr.results.getError().text };
    // a parser that is lost lists all that it knows
    const [said, expected] = problem.detail.trim().split(/\n(?=Was expecting)/);
    const alert = make("div", { className: "failure", role: "alert" }, make("p", {}, `${problem.title}.`));
    if (said) {
      alert.append(make("pre", {}, said));
    }
    if (expected) {
      alert.append(make("details", {}, make("summary", {}, "What could stand there"), make("pre", {}, expected)));
    }
    alert.append(...facts(problem));
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

  async draw() {
    const note = await noteOfCut(this.yasr);
    const lines = this.yasr.results.getOriginalResponseAsString().trimEnd().split("\n");
    const text = make("pre", { className: "raw", tabIndex: 0, role: "region", "aria-label": "The answer as it is" },
      lines.slice(0, LINES).join("\n"));
    const said = make("p", { className: "quiet", role: "status" });
    const tell = (n) => { said.replaceChildren(`Showing ${n.toLocaleString("en")} of ${count(lines.length, "line")}.`, ...note); };
    tell(Math.min(LINES, lines.length));
    this.yasr.resultsEl.append(said, text);
    if (lines.length > LINES) {
      const more = make("button", { type: "button" }, "Show all lines");
      more.onclick = () => { text.textContent = lines.join("\n"); tell(lines.length); more.remove(); };
      this.yasr.resultsEl.append(more);
    }
  }
}
