'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LabelledField } from './labelled-field';
import type { Typed } from './typed-values';
import { useTyped } from './use-typed';

type TypedFieldProps<Value extends string | number> = {
  id: string;
  /** What its draft is kept under, where that is not its id. */
  draft?: string;
  label: string;
  hint?: string;
  size: 'line' | 'words' | 'number' | 'lines';
  inputMode?: 'decimal';
  value: Value | undefined;
  read: (text: string) => Typed<Value>;
  onValue: (value: Value | undefined) => void;
};

/** A field of the plan: what can be read is saved at once; what cannot stays as typed and, once the field is left, says what is wrong. */
export function TypedField<Value extends string | number>({
  value,
  read,
  onValue,
  draft,
  ...field
}: TypedFieldProps<Value>) {
  const t = useTranslations('plan.typed');
  const shown = value === undefined ? '' : String(value);
  const { text, fault, restored, type } = useTyped(draft ?? field.id, value, shown, read, onValue);
  // A word half written is no fault yet; one that was left so before is.
  const [left, setLeft] = useState(restored);

  return (
    <div className="typed" onBlur={() => setLeft(fault !== null)}>
      <LabelledField
        {...field}
        error={
          fault === null || !left
            ? null
            : t(fault.problem, { most: fault.most ?? 0, over: text.length - (fault.most ?? 0) })
        }
        value={text}
        onChange={(next) => {
          if (read(next).ok) setLeft(false);
          type(next);
        }}
      />
    </div>
  );
}
