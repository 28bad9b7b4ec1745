import type { Basis, SourceReference } from '#policies/schema/terms';
import type { TextFunction } from '#reports/text-function';

/** What a statement rests on, in a word: a source, an interpretation of one, or, where no source is named, us. */
export function basisWord({ basis, sources }: { basis: Basis; sources: SourceReference[] }, t: TextFunction): string {
  return t(basis === 'inferred' && sources.length === 0 ? 'basis.ours' : `basis.${basis}`);
}
