// Asks queries of a dump: reads [{query, source}] from standard input, where a source is the address
// of a file that says its media type, and writes [SPARQL results in JSON].
import { Store } from "oxigraph";

const chunks = [];
for await (const chunk of process.stdin) {
  chunks.push(chunk);
}
const stores = new Map();
const answers = [];
for (const { query, source } of JSON.parse(Buffer.concat(chunks))) {
  if (!stores.has(source)) {
    const file = await fetch(source);
    const store = new Store();
    store.load(await file.text(), { format: file.headers.get("Content-Type") });
    stores.set(source, store);
  }
  const answer = stores.get(source).query(query, { results_format: "application/sparql-results+json" });
  answers.push(JSON.parse(answer));
}
process.stdout.write(JSON.stringify(answers));
