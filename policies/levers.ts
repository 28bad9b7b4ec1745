import type { Assessment } from '#policies/schema/assessment';

/**
 * One of the four choices that flip a type more than any cut does (domain catalogue A.4), with what is known of it here, most general
 * first; nothing where nobody has said it.
 */
export type Lever = { lever: 'area' | 'base' | 'unit' | 'class'; known: string[] };

/** The reference area, the base, the regional unit and the class of the figures, in this order. */
export function leversOf({ indicators, profile }: Pick<Assessment, 'indicators' | 'profile'>): Lever[] {
  const { activity } = profile;
  const known: Record<Lever['lever'], (string | undefined)[]> = {
    area: [indicators?.referenceArea],
    base: [indicators?.base, indicators?.measuredBy],
    unit: [profile.region],
    class: [activity?.scheme, activity?.code],
  };
  return LEVERS.map((lever) => ({ lever, known: known[lever].flatMap(said) }));
}

const LEVERS = ['area', 'base', 'unit', 'class'] as const;

function said(text: string | undefined): string[] {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? [] : [trimmed];
}
