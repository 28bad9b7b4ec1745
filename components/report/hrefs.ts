'use client';

import { createContext, useContext } from 'react';

/** The address of a place of the report, by its id. */
export type HrefOf = (id: string) => string;

/** All places stand in the same page, unless a page holds only a part of the report and says where the others are. */
export const HrefContext = createContext<HrefOf>((id) => `#${id}`);

export function useHrefOf(): HrefOf {
  return useContext(HrefContext);
}
