// What came of a request besides rows: that they are the first only, or why there are none.

import { at } from "/editor-page.js";
import { make } from "/elements.js";
import { fileOf } from "/editor-link.js";
import { UNREACHABLE, problemOf } from "/problem.js";

/** More rows are not asked for (QueryRequest.MAX_FIRST_ROWS): they would stop the browser. */
export const ARGUMENTS = [{ name: "max-rows", value: "10000" }];

const outcomes = new WeakMap();

/** Of the request whose answer a view shows: isCut, tooLarge, problem; empty before the first. */
export const outcomeOf = (yasr) => outcomes.get(yasr.request) ?? {};

/** The body; null if it has more bytes than the browser can take. */
async function body(response) {
  const most = Number(at("editor").dataset.largest);
  const reader = response.body.getReader();
  const parts = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return new Blob(parts);
}

function tooLarge() {
  const megabytes = Math.ceil(Number(at("editor").dataset.largest) / (1 << 20)).toLocaleString("en");
  return { title: "The answer is too large to be shown here",
    detail: `It has more than ${megabytes} MB. Download it, or ask for less with LIMIT.` };
}

/** What yasgui gets, which takes JSON for rows: of an error no more than its title. */
const failed = (problem, status) => new Response(problem.title, { status });

async function receive(request, response) {
  if (!response.ok) {
    const problem = await problemOf(response);
    outcomes.set(request, { problem });
    return failed(problem, response.status);
  }
  const content = await body(response);
  if (content === null) {
    const problem = tooLarge();
    outcomes.set(request, { problem, tooLarge: true });
    return failed(problem, 413);
  }
  outcomes.set(request, { isCut: response.headers.get("X-Result-Complete") === "false" });
  return new Response(content, { status: response.status, headers: response.headers });
}

/** Keeps the outcome of each request of yasgui, which is all that asks with an object. */
export function keepOutcomes() {
  const ask = window.fetch;
  window.fetch = async (request, ...more) => {
    if (!(request instanceof Request)) {
      return ask(request, ...more);
    }
    try {
      return await receive(request, await ask(request, ...more));
    } catch (error) {
      if (request.signal.aborted) {
        // the one message that yasgui does not take for an answer
        throw new Error("Aborted");
      }
      outcomes.set(request, { problem: UNREACHABLE });
      throw error;
    }
  };
}

/** The end of a sentence about rows that are the first only, with the way to all of them. */
export async function furtherRows(yasr) {
  const href = await fileOf(yasr.asked, "csv");
  return href === null ? ["there are more."] : ["there are more — ",
    make("a", { href, download: "tflink-result.csv" }, "download all"), "."];
}

/** A sentence for the views that draw rows; nothing if these are all of them. */
export async function noteOfCut(yasr) {
  const rows = yasr.results?.getBindings()?.length.toLocaleString("en");
  return outcomeOf(yasr).isCut ? [` Only the first ${rows} rows are here; `, ...await furtherRows(yasr)] : [];
}
