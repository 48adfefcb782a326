// Compares two Word files with Docxodus: node docxodus_compare.mjs MODULE OLD NEW OUT.
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [module, before, after, to] = process.argv.slice(2);
const docxodus = await import(pathToFileURL(module));
await docxodus.initialize();
const [old, latest] = await Promise.all([before, after].map(async (path) => new Uint8Array(await readFile(path))));
await writeFile(to, await docxodus.docxDiffCompare(old, latest, { authorForRevisions: "Bench" }));
process.exit(0); // its worker threads would keep the process alive
