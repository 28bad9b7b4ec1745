import { useState } from 'react';
import type { Typed, TypedProblem } from './typed-values';

/**
 * A field that saves what it can read and keeps what it cannot as it was typed. When the value changes from elsewhere, as by undo, what
 * was typed gives way to it.
 *
 * @param shown - the value as it stands in the field before anybody types
 */
export function useTyped<Value extends string | number>(
  value: Value | undefined,
  shown: string,
  read: (text: string) => Typed<Value>,
  onValue: (value: Value | undefined) => void,
): { text: string; problem: TypedProblem | null; type: (text: string) => void } {
  const [typed, setTyped] = useState<{ text: string; stands: Value | undefined }>();
  const current = typed !== undefined && typed.stands === value ? typed : undefined;
  const result = current === undefined ? undefined : read(current.text);

  function type(text: string) {
    const next = read(text);
    setTyped({ text, stands: next.ok ? next.value : value });
    if (next.ok) onValue(next.value);
  }

  return {
    text: current?.text ?? shown,
    problem: result === undefined || result.ok ? null : result.problem,
    type,
  };
}
