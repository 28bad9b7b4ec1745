import type { Statement } from './report';

/** The text of a statement after its title. */
export function restOf({ title = '', text }: Pick<Statement, 'title' | 'text'>): string {
  return text.startsWith(title) ? text.slice(title.length).trimStart() : text;
}
