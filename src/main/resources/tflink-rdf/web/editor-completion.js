// What is offered while typing: prefixes, classes and properties of this release.

import { shorten } from "/editor-page.js";

const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const MOST = 60;

function resolve(name, prefixes) {
  if (name.startsWith("<")) {
    return name.slice(1, -1);
  }
  const [prefix, local] = name.split(/:(.*)/s);
  return prefix in prefixes ? prefixes[prefix] + local : null;
}

/** The text without comments and strings, in which only structure is left. */
function bare(text) {
  return text
    .replace(/<[^<>\s]*>|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n]*/g, (token) =>
      token.startsWith("<") ? token : " ");
}

const NAME = "<[^<>\\s]*>|[\\w-]*:[\\w.-]*[\\w-]|[\\w-]*:";

/** The subject of the triple that is being written; null if it cannot be told. */
export function subjectAt(before) {
  const open = bare(before).replace(/<[^<>\s]*>|[\w-]*:[\w.-]*/g, (name) => name.replace(/[.;{}]/g, "_"));
  const block = open.slice(Math.max(...[". ", ".\n", "{", "}"].map((end) => open.lastIndexOf(end))) + 1);
  return block.match(/^[.\s]*([?$]\w+)/)?.[1] ?? null;
}

/** The IRIs of the classes that a query gives a variable. */
export function classesOf(variable, query, prefixes) {
  const text = bare(query);
  const name = variable.replace(/[?$]/, "[?$]");
  const typed = new RegExp(
    `${name}\\s+(?:[^.{}]*?;\\s*)??(?:a|rdf:type|<${TYPE}>)\\s+((?:${NAME})(?:\\s*,\\s*(?:${NAME}))*)`, "g");
  return [...text.matchAll(typed)]
    .flatMap((match) => match[1].split(/\s*,\s*/))
    .map((one) => resolve(one, prefixes))
    .filter((iri) => iri);
}

/**
 * Terms that fit what is typed: first those whose IRI begins with it, then those with it in the
 * name; none once a whole term stands there, so that Enter is a new line again.
 */
function fitting(terms, typed) {
  if (terms.some((term) => term.iri === typed)) {
    return [];
  }
  const begins = terms.filter((term) => term.iri.startsWith(typed));
  const cut = Math.max(typed.lastIndexOf("#"), typed.lastIndexOf("/")) + 1;
  const [space, word] = [typed.slice(0, cut), typed.slice(cut).toLowerCase()];
  const has = (text) => text?.toLowerCase().includes(word);
  const contains = word.length < 2 ? [] : terms.filter((term) =>
    !begins.includes(term) && term.iri.startsWith(space)
    && (has(term.iri.slice(space.length)) || has(term.label)));
  return [...begins, ...contains].slice(0, MOST);
}

function properties(schema, yasqe) {
  const cursor = yasqe.getDoc().getCursor();
  const subject = subjectAt(yasqe.getDoc().getRange({ line: 0, ch: 0 }, cursor));
  const types = subject ? classesOf(subject, yasqe.getValue(), yasqe.getPrefixesFromQuery()) : [];
  const own = schema.properties.filter((property) =>
    property.classes.some((type) => types.includes(type)));
  return own.length ? own : schema.properties;
}

function completer(name, terms) {
  let offered = new Map();
  return {
    name,
    bulk: false,
    autoShow: true,
    persistenceId: null,
    get: (yasqe, token) => {
      const fits = fitting(terms(yasqe), token?.autocompletionString ?? "");
      offered = new Map();
      return fits.map((term) => {
        offered.set(term.iri, term);
        return term.iri;
      });
    },
    postProcessSuggestion: (yasqe, token, iri) => {
      const short = shorten(iri, yasqe.getPrefixesFromQuery());
      const text = short === iri ? `<${iri}>` : short;
      offered.set(text, offered.get(iri));
      return text;
    },
    postprocessHints: (yasqe, hints) => hints.map((hint) => {
      const { label, count } = offered.get(hint.text) ?? {};
      const number = count === undefined ? "" : ` · ${count.toLocaleString("en")}`;
      return { ...hint, displayText: `${hint.text}${label ? `  ${label}` : ""}${number}` };
    }),
  };
}

/** Puts our own completers in place of those that ask other servers. */
export function offer(Yasqe, schema, prefixes) {
  const declarations = Object.entries(prefixes).map(([name, iri]) => `${name}: <${iri}>`).sort();
  Yasqe.forkAutocompleter("prefixes",
    { name: "release-prefixes", persistenceId: null, bulk: true, get: () => declarations });
  Yasqe.forkAutocompleter("class", completer("release-classes", () => schema.classes));
  Yasqe.forkAutocompleter("property",
    completer("release-properties", (yasqe) => properties(schema, yasqe)));
  for (const name of ["prefixes", "class", "property"]) {
    delete Yasqe.Autocompleters[name];
  }
  const mine = Yasqe.defaults.autocompleters;
  mine.splice(0, mine.length, "variables", "release-prefixes", "release-classes", "release-properties");
}
