// The list of example queries, which can be filtered by any word in them.

import { at, count } from "/editor-page.js";
import { make } from "/elements.js";

function facts(example) {
  const parts = [];
  if (example.keywords?.length) {
    parts.push(example.keywords.join(", "));
  }
  if (typeof example.results === "number") {
    const time = typeof example.milliseconds === "number" ? ` in ${example.milliseconds} ms` : "";
    parts.push(count(example.results, "result") + time + (example.date ? `, ${example.date.slice(0, 10)}` : ""));
  }
  if (example.federatesWith?.length) {
    parts.push(`asks ${example.federatesWith.map(host).join(", ")}`);
  }
  return parts.join(" · ");
}

function host(endpoint) {
  try {
    return new URL(endpoint).host;
  } catch {
    return endpoint;
  }
}

function item(example, insert) {
  const said = facts(example);
  const button = make("button", { type: "button" }, make("span", {}, example.question));
  if (said) {
    button.append(make("span", { className: "quiet" }, said));
  }
  button.onclick = () => insert(example);
  const words = [example.question, example.name, example.text, said].join(" ").toLowerCase();
  return { element: make("li", {}, button), words };
}

/** Shows them; insert is called with the one that is chosen. */
export function showExamples(examples, insert) {
  const items = examples.map((example) => item(example, insert));
  const filter = () => {
    const wanted = at("examples-filter").value.toLowerCase().split(/\s+/);
    const fits = items.filter(({ words }) => wanted.every((word) => words.includes(word)));
    at("examples-list").replaceChildren(...fits.map(({ element }) => element));
    at("examples-count").textContent =
      fits.length === items.length ? count(items.length, "example") : `${fits.length} of ${count(items.length, "example")}`;
  };
  at("examples-filter").oninput = filter;
  filter();
  at("examples").open = matchMedia("(min-width: 60rem)").matches;
  at("examples").hidden = items.length === 0;
}
