'use client';

import { useEffect, useEffectEvent, useState } from 'react';

/** Long enough that a word is looked for once, not letter by letter. */
const PAUSE = 250;

type SearchFieldProps = {
  id: string;
  label: string;
  /** What is looked for already, when the field is first shown. */
  before?: string;
  onSearch: (text: string) => void;
};

/** A field whose text is looked for when the person stops typing. */
export function SearchField({ id, label, before = '', onSearch }: SearchFieldProps) {
  const [text, setText] = useState<string>();

  // The way to search as it is when the pause ends: another filter may have been chosen meanwhile.
  const search = useEffectEvent((typed: string) => onSearch(typed.trim()));

  useEffect(() => {
    if (text === undefined) return;
    const timer = setTimeout(() => search(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <div className="data-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        className="field"
        autoComplete="off"
        spellCheck={false}
        value={text ?? before}
        onChange={(event) => setText(event.target.value)}
      />
    </div>
  );
}
