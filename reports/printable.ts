import type { Assessment } from '#policies/schema/assessment';

/** Control, bidirectional and invisible format characters, line feeds and tabs excepted. */
const HARMFUL = /(?![\n\t])[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** The same assessment with every text made printable; ids and numbers stay. */
export function printableAssessment(assessment: Assessment): Assessment {
  const copy: Assessment = JSON.parse(JSON.stringify(assessment), (_, value: unknown) =>
    typeof value === 'string' ? printableText(value) : value,
  );
  return copy;
}

/**
 * A text without characters that hide or reorder what a reader sees. Lone surrogates, the replacement character and what Unicode keeps free
 * of any meaning become "[?]".
 */
export function printableText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(HARMFUL, '')
    .replace(/\p{Cs}|\p{Noncharacter_Code_Point}|\ufffd/gu, '[?]');
}
