// What the parts of the editor have in common: numbers, names of IRIs, packages on demand.

import { make } from "/elements.js";

export const at = (id) => document.getElementById(id);

export function count(n, thing) {
  return `${n.toLocaleString("en")} ${thing}${n === 1 ? "" : "s"}`;
}

const LOCAL_NAME = /^[A-Za-z0-9_]([\w.-]*[\w-])?$/;

/** An IRI under the longest of the namespaces, by prefix, that covers it; or as it is. */
export function shorten(iri, prefixes) {
  let best = null;
  for (const [name, namespace] of Object.entries(prefixes)) {
    const fits = iri.startsWith(namespace) && LOCAL_NAME.test(iri.slice(namespace.length));
    if (fits && (!best || namespace.length > prefixes[best].length)) {
      best = name;
    }
  }
  return best === null ? iri : `${best}:${iri.slice(prefixes[best].length)}`;
}

/** The part of an IRI that people recognise. */
export function localName(iri) {
  return iri.replace(/[#/]+$/, "").replace(/^.*[#/]/, "") || iri;
}

const loading = new Map();

/** Loads a script once. */
export function load(address) {
  if (!loading.has(address)) {
    loading.set(address, new Promise((resolve, reject) => {
      const script = make("script", { src: address, onload: resolve });
      script.onerror = () => reject(new Error(`${address} cannot be loaded`));
      document.head.append(script);
    }));
  }
  return loading.get(address);
}

/** A button that copies a text and says so. */
export function copyButton(what, text) {
  const button = make("button", { type: "button", "aria-label": `Copy ${what}` }, "Copy");
  button.onclick = async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Select and copy it";
    }
  };
  return button;
}
