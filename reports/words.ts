import type { Report, Section } from './report';

/** What is no text to be read. */
const UNREAD = ['id', 'to', 'kind', 'question', 'style', 'status', 'align', 'document', 'unit', 'currency', 'date'];

/** How many words a reader meets: in the sections with all their notes, and on the cover or at the head of a sheet. */
export function wordsOf({ cover, sections }: { cover: Report['cover']; sections: Section[] }): number {
  const { figure: _, ...told } = cover;
  return wordsIn(told) + wordsIn(sections);
}

/** The words of every text inside a value. */
function wordsIn(value: unknown): number {
  if (typeof value === 'string') return value.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, of]) => (UNREAD.includes(key) ? sum : sum + wordsIn(of)), 0);
}
