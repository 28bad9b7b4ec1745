import { z } from 'zod';
import type { Trace } from '#policies/schema/result';
import { type SourceReference, sourceReference } from '#policies/schema/terms';
import type { Texts } from '#policies/schema/text';
import { locator } from '#policies/text/locators';

/** A source as the API gives it: the place as data, and worded. */
export const citedSource = sourceReference.extend({ locator: z.string() });
export type CitedSource = z.infer<typeof citedSource>;

/** The reason for an item with its sources worded. */
export type CitedTrace =
  | (Omit<Extract<Trace, { rule: string }>, 'sources' | 'of'> & { sources: CitedSource[]; of: CitedTrace[] })
  | (Omit<Extract<Trace, { condition: unknown }>, 'of'> & { of: CitedTrace[] })
  | Extract<Trace, { answer: unknown }>;

/** Sources with the words for the places in them. */
export function cited(sources: SourceReference[], texts: Texts): CitedSource[] {
  return sources.map((source) => ({ ...source, locator: locator(source.place, texts.locators) }));
}

/** Everybody whom the sources of an entity report, each once. */
export function authorsOf(sources: SourceReference[]): string[] {
  return [...new Set(sources.flatMap(({ author = [] }) => author))];
}

/** A trace, and all under it, with the words for the places in its sources. */
export function citedTrace(trace: Trace, texts: Texts): CitedTrace {
  if ('answer' in trace) return trace;
  const of = trace.of.map((each) => citedTrace(each, texts));
  return 'rule' in trace ? { ...trace, sources: cited(trace.sources, texts), of } : { ...trace, of };
}
