import { isReadable } from '#reports/accent';
import type { Look } from '#reports/look';
import type { DocumentId, FormatId } from '#reports/registry';

/** Which document somebody wants, and how much of it. */
export type DocumentChoice = {
  document: DocumentId;
  format: FormatId;
  redacted: boolean;
  /** The ids of the chapters that are wanted; null for the whole document. */
  chapters: readonly string[] | null;
};

/** A picture as it can be kept in a browser. */
export type KeptLogo = { name: string; mediaType: 'image/png' | 'image/jpeg'; base64: string };

/** How somebody's documents look. */
export type LookChoice = {
  paper: Look['paper'];
  /** As `#rrggbb`; null for ours. */
  accent: string | null;
  organisation: string;
  logo: KeptLogo | null;
};

export const USUAL_LOOK: LookChoice = { paper: 'a4', accent: null, organisation: '', logo: null };

/** No cover has room for a longer name. */
export const MOST_ORGANISATION = 120;

/** Ours, as paper has it; where the choice of a colour begins. */

/** The look that documents are made with; a colour that cannot be read, and a name that is too long, are left out. */
export function lookOf({ paper, accent, organisation, logo }: LookChoice): Look {
  const name = organisation.trim();
  return {
    paper,
    ...(accent !== null && isReadable(accent) ? { accent } : {}),
    ...(name !== '' && name.length <= MOST_ORGANISATION ? { organisation: name } : {}),
    ...(logo === null ? {} : { logo: { mediaType: logo.mediaType, data: bytesOf(logo.base64) } }),
  };
}

/** Whether a look is another one than that which documents have by themselves. */
export function isOwnLook(look: Look): boolean {
  const { paper, ...own } = look;
  return paper !== USUAL_LOOK.paper || Object.keys(own).length > 0;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
