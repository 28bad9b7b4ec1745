// Rewrites policies/citations/hashes.json: a hash of each line of the source documents that a record cites.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf, readSeeds, seedFolder } from '../policies/citations/seeds.js';

const citations = fileURLToPath(new URL('../policies/citations', import.meta.url));
const folder = seedFolder();
if (folder === null) {
  console.error('The source documents are not at hand: set ARRANJO_SEEDS to their folder.');
  process.exit(1);
}
const seeds = readSeeds(folder);

const cited = new Map([...seeds.keys()].map((work) => [work, new Set()]));
for (const name of readdirSync(citations)) {
  if (!name.endsWith('.json') || name === 'hashes.json') continue;
  const records = JSON.parse(readFileSync(join(citations, name), 'utf8'));
  for (const { work, lines } of Object.values(records).flat()) {
    for (const line of lines) {
      const text = seeds.get(work)?.[line - 1];
      if (text === undefined) throw new Error(`${name}: ${work} has no line ${line}`);
      cited.get(work).add(line);
    }
  }
}

const hashes = Object.fromEntries(
  [...cited].map(([work, lines]) => [
    work,
    Object.fromEntries([...lines].sort((a, b) => a - b).map((line) => [line, hashOf(seeds.get(work)[line - 1])])),
  ]),
);
writeFileSync(join(citations, 'hashes.json'), `${JSON.stringify(hashes, null, 2)}\n`);
console.log(`hashes.json: ${[...cited].map(([work, lines]) => `${work} ${lines.size}`).join(', ')}`);
