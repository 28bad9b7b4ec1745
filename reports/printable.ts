import type { Assessment } from '#policies/schema/assessment';

/** Control, bidirectional and invisible format characters, line feeds and tabs excepted. */
const HARMFUL = /(?![\n\t])[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/**
 * A text without characters that hide or reorder what a reader sees. Lone surrogates and the replacement character become "[?]".
 */
export function harmless(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(HARMFUL, '')
    .replace(/\p{Cs}|\ufffd/gu, '[?]');
}

/** The same assessment with every text made harmless to show; ids and numbers stay. */
export function harmlessAssessment(assessment: Assessment): Assessment {
  const copy: Assessment = JSON.parse(JSON.stringify(assessment), (_, value: unknown) =>
    typeof value === 'string' ? harmless(value) : value,
  );
  return copy;
}
