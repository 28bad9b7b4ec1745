'use client';

import { createContext, useContext } from 'react';
import type { Depth } from '#reports/report';

/** The address of a place, by its id; of one in another depth of the same result, where that is said. */
export type HrefOf = (id: string, depth?: Depth) => string;

/** All places stand in the same page, unless a page holds only a part of the result and says where the others are. */
export const HrefContext = createContext<HrefOf>((id) => `#${id}`);

export function useHrefOf(): HrefOf {
  return useContext(HrefContext);
}
