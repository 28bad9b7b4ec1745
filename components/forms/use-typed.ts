import { useState } from 'react';
import { useKeptDraft } from './kept-drafts';
import type { Typed, TypedFault } from './typed-values';

/**
 * A field that saves what it can read and keeps what it cannot as it was typed, also when the page is left. When the value changes from
 * elsewhere, as by undo or in another tab, what was typed and saved gives way to it; what could not be saved stays.
 *
 * @param id - the name of its draft
 * @param shown - the value as it stands in the field before anybody types
 */
export function useTyped<Value extends string | number>(
  id: string,
  value: Value | undefined,
  shown: string,
  read: (text: string) => Typed<Value>,
  onValue: (value: Value | undefined) => void,
): { text: string; fault: TypedFault | null; restored: boolean; type: (text: string) => void } {
  const { kept, keep } = useKeptDraft(id);
  const [restored] = useState(kept !== undefined);
  const [typed, setTyped] = useState<{ text: string; stands: Value | undefined } | { text: string; unsaved: true }>();
  const now = typed ?? (kept === undefined ? undefined : { text: kept, unsaved: true as const });
  const current = now !== undefined && ('unsaved' in now || now.stands === value) ? now : undefined;
  const result = current === undefined ? undefined : read(current.text);

  function type(text: string) {
    const next = read(text);
    setTyped(next.ok ? { text, stands: next.value } : { text, unsaved: true });
    keep(next.ok ? undefined : text);
    if (next.ok) onValue(next.value);
  }

  return {
    text: current?.text ?? shown,
    fault: result === undefined || result.ok ? null : result,
    restored,
    type,
  };
}
