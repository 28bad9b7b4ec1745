// Holds the records of policies/citations against the source documents, and rewrites hashes.json: a hash of each cited line.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultsIn, pendingIn } from '../policies/citations/pending.js';
import { readRecordFiles } from '../policies/citations/record-files.js';
import { hashOf, readSeeds, seedFolder } from '../policies/citations/seeds.js';

const citations = fileURLToPath(new URL('../policies/citations', import.meta.url));
const hashFile = join(citations, 'hashes.json');

/** Verifies what is pending, and names what cannot be verified. */
function run() {
  const records = readRecords();
  const before = pendingIn(records, JSON.parse(readFileSync(hashFile, 'utf8')));
  const folder = seedFolder();
  if (folder === null) {
    return stop(['The source documents are not at hand: set ARRANJO_SEEDS to their folder.', ...list(before)]);
  }
  const seeds = readSeeds(folder);
  const faults = faultsIn(records, seeds);
  if (faults.length > 0) return stop(['Nothing was written:', ...faults]);
  const hashes = hashesOf(records, seeds);
  writeFileSync(hashFile, `${JSON.stringify(hashes, null, 2)}\n`);
  const pending = pendingIn(records, hashes);
  const counts = Object.entries(hashes).map(([work, lines]) => `${work} ${Object.keys(lines).length}`);
  console.log(`hashes.json: ${counts.join(', ')}`);
  console.log(`${before.length - pending.length} citations were pending and are verified.`);
  return pending.length === 0 ? 0 : stop(list(pending));
}

function readRecords() {
  return readRecordFiles().flatMap(({ json }) => Object.entries(json).map(([key, cited]) => ({ key, cited })));
}

function hashesOf(records, seeds) {
  const all = records.flatMap(({ cited }) => cited);
  return Object.fromEntries(
    [...seeds].map(([work, texts]) => {
      const lines = new Set(all.flatMap((record) => (record.work === work ? record.lines : [])));
      const sorted = [...lines].sort((a, b) => a - b);
      return [work, Object.fromEntries(sorted.map((line) => [line, hashOf(texts[line - 1])]))];
    }),
  );
}

function list(pending) {
  return pending.length === 0 ? [] : [`${pending.length} citations are pending:`, ...pending];
}

function stop(lines) {
  console.error(lines.join('\n'));
  return 1;
}

process.exitCode = run();
