// The dialog with the link to a query and its code.

import { at, copyButton } from "/editor-page.js";
import { make } from "/elements.js";
import { isGraph, snippets } from "/editor-code.js";
import { fitsLink, linkTo } from "/editor-link.js";

const ROW_ENDINGS = ["csv", "tsv", "json", "xml"];
const GRAPH_ENDINGS = ["ttl", "nt", "jsonld", "rdf"];

function part(id, title, code) {
  return make("section", { className: "part" },
    make("div", { className: "dialog-head" }, make("h3", {}, title), copyButton(title, code)),
    make("pre", { id: `share-${id}`, tabIndex: 0, role: "region", "aria-label": title }, code));
}

function linkPart(link, kind) {
  const endings = isGraph(kind) ? GRAPH_ENDINGS : ROW_ENDINGS;
  const field = make("input", { id: "share-link", type: "text", readOnly: true, value: link });
  field.onfocus = () => field.select();
  return make("section", { className: "part" },
    make("div", { className: "dialog-head" },
      make("h3", {}, make("label", { htmlFor: "share-link" }, "Link")),
      copyButton("the link", link)),
    field,
    make("p", { className: "quiet" }, "It carries the query and opens this page. With an ending it gives the ",
      make("a", { href: `${link}.rq` }, "text"), " or the result: ",
      ...endings.flatMap((ending) => [make("a", { href: `${link}.${ending}` }, `.${ending}`), " "])));
}

/** Shows it. */
export async function share(query, kind, examples) {
  const endpoint = new URL("/sparql", location.href).href;
  const parts = snippets(endpoint, query, kind).map(({ id, title, code }) => part(id, title, code));
  if (fitsLink(query)) {
    const link = new URL(await linkTo(query, examples), location.href).href;
    parts.unshift(linkPart(link, kind));
  } else {
    parts.unshift(make("p", {}, "The query is too long for a link: 64 kB is the most."));
  }
  at("sharing-parts").replaceChildren(...parts);
  at("sharing-close").onclick = () => at("sharing").close();
  at("sharing").showModal();
}
