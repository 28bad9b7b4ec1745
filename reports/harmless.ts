import { printableText } from './printable';
import type { Report } from './report';

/**
 * A copy in which no string holds what a file of text may not hold or what reorders what a reader sees. Line feeds stay, other breaks become
 * line feeds, tabs become blanks, and what no program can show becomes "[?]".
 */
export function harmlessReport({ look, ...report }: Report): Report {
  const copy: Report = JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'string' ? harmless(value) : value,
  );
  if (look === undefined) return copy;
  const { organisation } = look;
  return {
    ...copy,
    look: { ...look, ...(organisation === undefined ? {} : { organisation: harmless(organisation) }) },
  };
}

function harmless(text: string): string {
  return printableText(text.replace(/[\u0085\u2028\u2029]/g, '\n')).replace(/\t/g, ' ');
}
