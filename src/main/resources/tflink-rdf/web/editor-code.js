// The same query in other languages.

const quoted = (text) => `'${text.replace(/'/g, "'\\''")}'`;

export const isGraph = (kind) => kind === "CONSTRUCT" || kind === "DESCRIBE";

function curl(endpoint, query, kind) {
  const type = isGraph(kind) ? "text/turtle" : kind === "ASK" ? "application/json" : "text/csv";
  return `curl --silent --show-error --header 'Accept: ${type}' \\
  --data-urlencode query=${quoted(query)} \\
  ${quoted(endpoint)}
`;
}

function pythonText(text) {
  const raw = !text.includes('"""') && !/["\\]$/.test(text);
  return raw ? `r"""${text}"""` : JSON.stringify(text);
}

function python(endpoint, query, kind) {
  const rows = kind === "SELECT";
  const type = isGraph(kind) ? "text/turtle" : "application/sparql-results+json";
  const use = rows
    ? `for row in answer.json()["results"]["bindings"]:
    print({name: cell["value"] for name, cell in row.items()})`
    : `print(answer.${kind === "ASK" ? 'json()["boolean"]' : "text"})`;
  return `import requests

query = ${pythonText(query)}

answer = requests.post(
    ${JSON.stringify(endpoint)},
    data={"query": query},
    headers={"Accept": "${type}"},
    timeout=120,
)
answer.raise_for_status()
${use}
`;
}

function rText(text) {
  return text.includes(')---"') ? JSON.stringify(text) : `r"---(${text})---"`;
}

function r(endpoint, query, kind) {
  const type = isGraph(kind) ? "text/turtle" : kind === "ASK" ? "application/json" : "text/csv";
  const use = kind === "SELECT"
    ? "rows <- read.csv(text = resp_body_string(answer))\nprint(rows)"
    : "cat(resp_body_string(answer))";
  return `library(httr2)

query <- ${rText(query)}

answer <- request(${JSON.stringify(endpoint)}) |>
  req_headers(Accept = "${type}") |>
  req_body_form(query = query) |>
  req_perform()
${use}
`;
}

/** Name, language and code of each way to ask a query of some kind, such as SELECT. */
export function snippets(endpoint, query, kind) {
  return [
    { id: "curl", title: "Command line", code: curl(endpoint, query, kind) },
    { id: "python", title: "Python, with requests", code: python(endpoint, query, kind) },
    { id: "r", title: "R, with httr2", code: r(endpoint, query, kind) },
  ];
}
