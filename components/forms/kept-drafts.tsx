'use client';

import { createContext, type ReactNode, useContext, useState } from 'react';

/** Keeps what is typed into a field and cannot be stored, so that it outlives the page. */
type DraftKeeper = {
  draftOf: (field: string) => string | undefined;
  keepDraft: (field: string, text: string | undefined) => void;
};

const Keeper = createContext<DraftKeeper | undefined>(undefined);

type KeptDraftsProps = DraftKeeper & {
  /** What the fields belong to, such as an item of the plan; their drafts are told apart by it. */
  of: string;
  children: ReactNode;
};

/** Keeps the drafts of the fields below. Without it they live as long as the fields. */
export function KeptDrafts({ of, draftOf, keepDraft, children }: KeptDraftsProps) {
  const keeper = {
    draftOf: (field: string) => draftOf(`${of}.${field}`),
    keepDraft: (field: string, text: string | undefined) => keepDraft(`${of}.${field}`, text),
  };
  return <Keeper value={keeper}>{children}</Keeper>;
}

/** The draft of one field that was kept, and the way to keep another or none. */
export function useKeptDraft(field: string): { kept: string | undefined; keep: (text: string | undefined) => void } {
  const keeper = useContext(Keeper);
  return { kept: keeper?.draftOf(field), keep: (text) => keeper?.keepDraft(field, text) };
}

/** A text that is part of nothing until a button is pressed, such as a reason; kept until it is used or given up. */
export function useTextUntilUsed(
  field: string,
  first: string,
): { text: string; type: (text: string) => void; letGo: () => void } {
  const { kept, keep } = useKeptDraft(field);
  const [text, setText] = useState(kept ?? first);

  function type(next: string) {
    setText(next);
    keep(next === first ? undefined : next);
  }

  return { text, type, letGo: () => keep(undefined) };
}
