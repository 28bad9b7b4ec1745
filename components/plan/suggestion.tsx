import type { ReactNode } from 'react';

/** What the catalogue says about a part of the item, under a word or two; nothing where it says nothing. */
export function Suggestion({
  title,
  lines,
  action,
}: {
  title: string;
  lines: string[];
  action?: (line: string) => ReactNode;
}) {
  if (lines.length === 0) return null;

  return (
    <div className="plan-suggestion">
      <p className="font-semibold">{title}</p>
      {lines.map((line) => (
        <p key={line}>
          {line} {action?.(line)}
        </p>
      ))}
    </div>
  );
}
