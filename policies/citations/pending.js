// Plain JavaScript, because scripts/citations.js runs it without a compiler.

/**
 * @typedef {{ work: string, lines: number[], verdict: string }} CitationRecord
 * @typedef {{ key: string, cited: CitationRecord[] }} EntityRecords
 * @typedef {Record<string, Record<string, string>>} Hashes
 */

/**
 * The references that nobody has held against the document yet: those without a line, and those with a line that has no hash.
 * People who do not have the documents can add them; `node scripts/citations.js` verifies them where the documents are at hand.
 *
 * @param {EntityRecords[]} records
 * @param {Hashes} hashes
 * @returns {string[]} one sentence each
 */
export function pendingIn(records, hashes) {
  return records.flatMap(({ key, cited }) => cited.flatMap((record) => pendingOf(key, record, hashes)));
}

/**
 * @param {string} key
 * @param {CitationRecord} record
 * @param {Hashes} hashes
 * @returns {string[]}
 */
function pendingOf(key, { work, lines }, hashes) {
  if (lines.length === 0) return [`${key}: the lines in ${work} are not known yet`];
  const open = lines.filter((line) => hashes[work]?.[line] === undefined);
  return open.length === 0 ? [] : [`${key}: not checked against ${work}, line ${open.join(', ')}`];
}

/**
 * What is wrong with the lines that are cited, where the documents are at hand.
 *
 * @param {EntityRecords[]} records
 * @param {Map<string, string[]>} documents
 * @returns {string[]} one sentence each
 */
export function faultsIn(records, documents) {
  return records.flatMap(({ key, cited }) =>
    cited.flatMap(({ work, lines }) =>
      lines.flatMap((line) => {
        const text = documents.get(work)?.[line - 1];
        if (text === undefined) return [`${key}: ${work} has no line ${line}`];
        return text.trim() === '' ? [`${key}: line ${line} of ${work} is blank`] : [];
      }),
    ),
  );
}
