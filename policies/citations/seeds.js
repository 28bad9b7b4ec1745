// Plain JavaScript, because scripts/citations.js runs it without a compiler.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The leading number of the seed file that holds each work. */
const seedNumbers = {
  'amin-2000': '001',
  'schmitz-1990': '002',
  'suzigan-furtado-garcia-2006': '003',
  'pyke-1992': '004',
};

/** The works whose passages are checked line by line. */
export const seedWorks = Object.keys(seedNumbers);

/**
 * The folder of the source documents (ARRANJO_SEEDS, or `seeds` in ARRANJO_DOCUMENTS, or ../shared/seeds beside the repository), null
 * where it is not at hand.
 * @returns {string | null}
 */
export function seedFolder() {
  const documents = process.env.ARRANJO_DOCUMENTS ?? fileURLToPath(new URL('../../../shared', import.meta.url));
  const folder = process.env.ARRANJO_SEEDS ?? join(documents, 'seeds');
  return existsSync(folder) ? folder : null;
}

/**
 * The lines of each work, by its id; the first line has index 0.
 * @param {string} folder
 * @returns {Map<string, string[]>}
 */
export function readSeeds(folder) {
  const files = readdirSync(folder);
  return new Map(
    Object.entries(seedNumbers).map(([work, number]) => {
      const file = files.find((name) => name.startsWith(`${number}_`));
      if (file === undefined) throw new Error(`${folder} holds no file ${number}_* for ${work}`);
      return [work, readFileSync(join(folder, file), 'utf8').split('\n')];
    }),
  );
}

/**
 * The first 16 hexadecimal digits of a line's SHA-256.
 * @param {string} line
 * @returns {string}
 */
export function hashOf(line) {
  return createHash('sha256').update(line, 'utf8').digest('hex').slice(0, 16);
}
