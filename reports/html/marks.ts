import type { CheckBlock, FindingBlock, ParagraphBlock } from '#reports/report';
import { element, type Markup } from './markup';

/** Marks repeat in a shape what a word beside them says; who cannot see them misses nothing. */
const HIDDEN = { 'aria-hidden': 'true', class: 'mark' };

const CHECKS: Record<CheckBlock['status'], string> = {
  met: 'M1.5 6.5 4.7 9.8 10.5 2.5',
  breached: 'M2 2 10 10M10 2 2 10',
  unknown: 'M2 6a4 4 0 1 1 8 0a4 4 0 1 1 -8 0',
  'not-applicable': 'M2 6H10',
};

export function checkMark(status: CheckBlock['status']): Markup {
  const dashes = status === 'unknown' ? { 'stroke-dasharray': '1.8 1.6' } : {};
  const pen = { d: CHECKS[status], fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6, ...dashes };
  return element('svg', { ...HIDDEN, viewBox: '0 0 12 12', width: 12, height: 12 }, element('path', pen));
}

/** Three steps, as many filled as the severity says; dashed where it is unknown. */
export function severityMark(severity: FindingBlock['severity']): Markup {
  const steps = [1, 2, 3].map((step) =>
    element('rect', {
      x: (step - 1) * 7.5 + 0.5,
      y: 1,
      width: 6,
      height: 7,
      fill: severity !== null && step <= severity ? 'var(--rust)' : 'none',
      stroke: severity === null ? 'currentColor' : 'var(--rust)',
      'stroke-dasharray': severity === null ? '1.5 1' : undefined,
    }),
  );
  return element('svg', { ...HIDDEN, viewBox: '0 0 22 9', width: 27, height: 11 }, steps);
}

/** A filled square for what comes first, an empty one for what comes after. */
export function priorityMark(first: boolean): Markup {
  const square = { x: 1, y: 1, width: 8, height: 8, fill: first ? 'var(--accent)' : 'none', stroke: 'var(--accent)' };
  return element('svg', { ...HIDDEN, viewBox: '0 0 10 10', width: 10, height: 10 }, element('rect', square));
}

/** Full for answers, a lighter tone for "I do not know", empty for what is open; the words say the same. */
export function answeredBar({ answered, unknown, open }: NonNullable<ParagraphBlock['bar']>): Markup | undefined {
  const all = answered + unknown + open;
  if (all === 0) return undefined;
  const [to, then] = [(answered / all) * 300, (unknown / all) * 300];
  return element(
    'svg',
    { 'aria-hidden': 'true', class: 'bar', viewBox: '0 0 300 8', preserveAspectRatio: 'none' },
    element('rect', { x: 0, y: 0, width: to, height: 8, fill: 'var(--accent)' }),
    element('rect', { x: to, y: 0, width: then, height: 8, fill: 'var(--line)' }),
    element('rect', {
      x: 0.5,
      y: 0.5,
      width: 299,
      height: 7,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 0.6,
    }),
  );
}
