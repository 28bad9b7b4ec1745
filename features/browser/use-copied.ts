import { useState } from 'react';

/** What became of copying a link: copied, or the address to be copied by hand. */
export type Copied = { done: true } | { done: false; address: string };

/** Copies the address of a place on this page; on plain HTTP browsers forbid it, and the address is shown instead. */
export function useCopied(): { copied: Copied | undefined; copyLink: (id: string) => void } {
  const [copied, setCopied] = useState<Copied>();

  function copyLink(id: string) {
    const { origin, pathname } = window.location;
    const address = `${origin}${pathname}#${id}`;
    const byHand = () => setCopied({ done: false, address });
    // Not there at all on plain HTTP, whatever the types say.
    const { clipboard }: { clipboard?: Clipboard } = navigator;
    if (clipboard === undefined) byHand();
    else clipboard.writeText(address).then(() => setCopied({ done: true }), byHand);
  }

  return { copied, copyLink };
}
