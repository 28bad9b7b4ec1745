'use client';

import { useEffect, useState } from 'react';

/** Long enough that a word is looked for once, not letter by letter. */
const PAUSE = 250;

type SearchFieldProps = { id: string; label: string; onSearch: (text: string) => void };

/** A field whose text is looked for when the person stops typing. */
export function SearchField({ id, label, onSearch }: SearchFieldProps) {
  const [text, setText] = useState<string>();

  useEffect(() => {
    if (text === undefined) return;
    const timer = setTimeout(() => onSearch(text.trim()), PAUSE);
    return () => clearTimeout(timer);
    // The newest way to search is the right one; a new one alone is no reason to search again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
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
        value={text ?? ''}
        onChange={(event) => setText(event.target.value)}
      />
    </div>
  );
}
