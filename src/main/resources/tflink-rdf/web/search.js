// Completes what is typed into a search field: an editable combobox with a list, as WAI-ARIA has it.
import { make } from "/elements.js";

const HITS = 12;
const PAUSE = 120;
let made = 0;

function form() {
  const field = `search-field-${made}`;
  const hint = `search-hint-${made}`;
  return make("form", { class: "search", role: "search", action: "/search" },
    make("label", { for: field }, "Gene, protein or article"),
    make("div", { class: "search-row" },
      make("div", { class: "search-box" },
        make("input", { id: field, name: "q", type: "search", autocomplete: "off",
          autocapitalize: "off", spellcheck: false, "aria-describedby": hint })),
      make("button", { type: "submit" }, "Search")),
    make("p", { class: "hint", id: hint },
      "A name such as MMP1, a UniProt accession, an NCBI Gene id, or a PubMed id"));
}

/** The box of a field, under which its list hangs. */
function boxed(input) {
  if (!input.closest(".search-box")) {
    const box = make("div", { class: "search-box" });
    input.replaceWith(box);
    box.append(input);
  }
  return input.closest(".search-box");
}

function option(hit, id) {
  const title = make("span", { class: "name" }, hit.label);
  const what = make("span", { class: "kind" }, hit.kind === "article" ? "article" : hit.id);
  const more = [hit.organism, hit.kind === "article" ? "" : hit.detail].filter(Boolean).join(" · ");
  return make("li", { id, role: "option", "aria-selected": "false", "data-href": hit.href },
    title, " ", what, make("span", { class: "detail" }, more));
}

class Combobox {
  constructor(input) {
    made += 1;
    this.input = input;
    this.id = `search-list-${made}`;
    this.list = make("ul", { id: this.id, role: "listbox", "aria-label": "Suggestions", hidden: true });
    this.told = make("p", { class: "visually-hidden", role: "status" });
    boxed(input).append(this.list, this.told);
    for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false",
      "aria-controls": this.id, "aria-autocomplete": "list", "aria-haspopup": "listbox" })) {
      input.setAttribute(name, value);
    }
    input.addEventListener("input", () => this.ask());
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("blur", () => this.close());
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.open(event.target.closest("li")));
  }

  get options() {
    return [...this.list.children];
  }

  ask() {
    clearTimeout(this.timer);
    this.running?.abort();
    const q = this.input.value.trim();
    if (q === "") {
      this.close();
      return;
    }
    this.timer = setTimeout(() => this.fetch(q), PAUSE);
  }

  async fetch(q) {
    this.running = new AbortController();
    try {
      const address = `/search.json?${new URLSearchParams({ q, limit: HITS })}`;
      const response = await fetch(address, { signal: this.running.signal });
      this.show(response.ok ? await response.json() : []);
    } catch (problem) {
      if (problem.name !== "AbortError") {
        this.close();
      }
    }
  }

  show(hits) {
    this.list.replaceChildren(...hits.map((hit, i) => option(hit, `${this.id}-${i}`)));
    this.at = -1;
    this.input.removeAttribute("aria-activedescendant");
    const open = hits.length > 0 && document.activeElement === this.input;
    this.list.hidden = !open;
    this.input.setAttribute("aria-expanded", String(open));
    this.told.textContent = hits.length === 0 ? "No suggestions"
      : `${hits.length} suggestion${hits.length === 1 ? "" : "s"}`;
  }

  close() {
    clearTimeout(this.timer);
    this.running?.abort();
    this.list.hidden = true;
    this.at = -1;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  key(event) {
    const open = !this.list.hidden;
    if (event.key === "Escape" && open) {
      event.preventDefault();
      this.close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (open) {
        this.move(event.key === "ArrowDown" ? 1 : -1);
      } else {
        this.ask();
      }
    } else if (event.key === "Enter" && open && this.at >= 0) {
      event.preventDefault();
      this.open(this.options[this.at]);
    }
  }

  move(step) {
    const options = this.options;
    const from = this.at < 0 && step < 0 ? options.length : this.at;
    this.at = (from + step + options.length) % options.length;
    options.forEach((li, i) => li.setAttribute("aria-selected", String(i === this.at)));
    options[this.at].scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", options[this.at].id);
  }

  open(li) {
    if (li) {
      this.close();
      location.assign(li.dataset.href);
    }
  }
}

/** Makes search fields of all elements with data-search that are not yet. */
export function enhance(root = document) {
  for (const element of root.querySelectorAll("[data-search]")) {
    if (element.childElementCount === 0) {
      element.append(form());
    }
    const input = element.querySelector("input[name=q]");
    if (!input.hasAttribute("role")) {
      new Combobox(input);
    }
  }
}

enhance();
