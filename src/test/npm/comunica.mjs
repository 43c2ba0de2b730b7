// Asks queries of sources: reads [{query, source}] from standard input, where a source is an endpoint
// ({type: "sparql", value: URL}), the address of a file, or a list of these, and writes [SPARQL results in JSON].
import { QueryEngine } from "@comunica/query-sparql";

const chunks = [];
for await (const chunk of process.stdin) {
  chunks.push(chunk);
}
const answers = [];
for (const { query, source } of JSON.parse(Buffer.concat(chunks))) {
  const engine = new QueryEngine();
  const result = await engine.query(query, { sources: [source].flat() });
  const { data } = await engine.resultToString(result, "application/sparql-results+json");
  let text = "";
  for await (const part of data) {
    text += part;
  }
  answers.push(JSON.parse(text));
}
process.stdout.write(JSON.stringify(answers));
