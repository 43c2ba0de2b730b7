// The page of a protein: its tables come alive, and its network is drawn.
import { EvidenceTable } from "/evidence-table.js";
import { Network } from "/protein-network.js";

const picture = document.getElementById("network");
const { accession } = picture.dataset;
const network = new Network(picture);

async function begin(section) {
  const table = new EvidenceTable(accession, section);
  const name = table.name;
  try {
    await table.load((rows) => network.add(name, rows, table.total));
  } catch (problem) {
    const said = document.createElement("p");
    said.setAttribute("role", "alert");
    said.textContent = `The other rows could not be loaded. ${problem.message}`;
    section.append(said);
  }
}

const sections = [...document.querySelectorAll("section[data-table]")];
const filled = sections.filter((section) => section.dataset.total !== "0");
network.expect(filled.map((section) => section.dataset.table));
filled.forEach(begin);
