// Plain JavaScript, because scripts/citations.js runs it without a compiler.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const citations = fileURLToPath(new URL('.', import.meta.url));
const readings = fileURLToPath(new URL('../readings', import.meta.url));

/**
 * The files that record citations: those of this folder, and the one in the folder of each reading.
 * @returns {{ name: string, json: unknown }[]}
 */
export function readRecordFiles() {
  const here = readdirSync(citations).filter((name) => name.endsWith('.json') && name !== 'hashes.json');
  const ofReadings = readdirSync(readings, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(readings, entry.name, 'citations.json'));
  return [...here.map((name) => join(citations, name)), ...ofReadings].map((name) => ({
    name,
    json: JSON.parse(readFileSync(name, 'utf8')),
  }));
}
