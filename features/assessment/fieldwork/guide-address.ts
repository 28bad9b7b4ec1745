import type { Addresses } from '#features/browser/path';
import { BLOCKS, type GuideBlockId } from '#policies/instruments/schedule';

/** The part of the address where answers are entered. */
export const ENTER = 'enter';

/** What was chosen on the field guide; the address keeps it, so that a reload or a link finds it again. */
export type Chosen = { blocks: GuideBlockId[]; person: string | null };

/** Reads the choice from the query of an address; what it does not know is left out. */
export function chosenIn(search: URLSearchParams): Chosen {
  const named = (search.get('blocks') ?? '').split('.');
  return {
    blocks: [...BLOCKS, 'besides' as const].filter((id) => named.includes(id)),
    person: search.get('person'),
  };
}

/** The address of the field guide with a choice. */
export function guideHref(addresses: Addresses, id: string, chosen: Chosen): string {
  return `${addresses.place(id, 'fieldwork')}${queryOf(chosen)}`;
}

/** The address where the answers of a person are entered. */
export function enterHref(addresses: Addresses, id: string, chosen: Chosen): string {
  return `${addresses.question(id, 'fieldwork', ENTER)}${queryOf(chosen)}`;
}

function queryOf({ blocks, person }: Chosen): string {
  const query = new URLSearchParams({
    ...(blocks.length === 0 ? {} : { blocks: blocks.join('.') }),
    ...(person === null ? {} : { person }),
  }).toString();
  return query === '' ? '' : `?${query}`;
}
