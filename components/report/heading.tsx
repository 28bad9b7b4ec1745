import type { ReactNode } from 'react';

/** How deep a heading stands in the page: 1 is the page's own. */
export type HeadingLevel = 2 | 3 | 4 | 5;

type HeadingProps = { level: HeadingLevel; id?: string; className?: string; children: ReactNode };

export function Heading({ level, id, className, children }: HeadingProps) {
  const Tag = `h${level}` as const;

  return (
    <Tag id={id} className={className}>
      {children}
    </Tag>
  );
}
