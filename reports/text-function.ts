import type { Words } from '#i18n/words';

/** Gives an interface string of the namespace `report`. */
export type TextFunction = Words<'report'>;
