// Accepts or rejects the tracked changes of Word files with Docxodus.
// node docxodus.mjs MODULE ORDERS: ORDERS is a JSON list of {"choice": "accept" | "reject", "from": path, "to": path}.
// Prints one JSON list: for each order null, or what went wrong.
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [module, orders] = process.argv.slice(2);
const docxodus = await import(pathToFileURL(module));
await docxodus.initialize();
const resolve = { accept: docxodus.docxDiffAcceptRevisions, reject: docxodus.docxDiffRejectRevisions };
const answers = [];
for (const order of JSON.parse(await readFile(orders, "utf8"))) {
  try {
    const source = new Uint8Array(await readFile(order.from));
    await writeFile(order.to, await resolve[order.choice](source));
    answers.push(null);
  } catch (error) {
    answers.push(String(error?.message ?? error).slice(0, 300));
  }
}
console.log(JSON.stringify(answers));
process.exit(0); // its worker threads would keep the process alive
