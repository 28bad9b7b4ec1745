import type { FormContext } from '#reports/documents/form-context';
import { factsOf, paragraph } from '#reports/documents/form-blocks';
import { presentCheck } from '#reports/presenters/plan/checks';
import type { PresentedCheck } from '#reports/presenters/plan/checks';
import type { Block, FactsBlock, Section } from '#reports/report';

/** Where nobody has said anything there is room to write. */
const LINES = 3;

/** How far a question of the form is answered. */
export type Standing = 'filled' | 'partly' | 'empty';

/** A question of the form: what this assessment has on it, and how far that answers it. */
export type Part = { id: string; heading: string; standing: Standing; blocks: Block[] };

/** A part as a section; where nothing answers it, it says so and leaves room. */
export function sectionOf({ id, heading, standing, blocks }: Part, context: FormContext): Section {
  const { t } = context;
  const empty: Block[] = standing === 'empty' ? [paragraph(t('donor.empty')), { kind: 'room', lines: LINES }] : [];
  return { id, heading, startsPage: false, blocks: [...empty, ...blocks] };
}

/** How the plan, or the package where none is begun, stands by some of the principles; nothing where nobody was asked. */
export function presentedChecks(context: FormContext): PresentedCheck[] {
  const { decision, begun, unasked } = context;
  if (unasked) return [];
  const source = begun ? context : { ...context, plan: {} };
  return decision.checks.map((result) => presentCheck(result, source));
}

/** Some principle checks as facts: how each stands, in words, and where. */
export function checkFacts(ids: readonly string[], context: FormContext): FactsBlock[] {
  const checks = presentedChecks(context).filter(({ id }) => ids.includes(id));
  return factsOf(checks.map((check) => [check.name, checkText(check, context)]));
}

function checkText({ statusWord, text, items }: PresentedCheck, { t, format }: FormContext): string {
  const where =
    items.length === 0 ? [] : [t('donor.safeguards.items', { items: format.titles(items.map(({ label }) => label)) })];
  return [t('donor.checked', { status: statusWord, text }), ...where].join(' ');
}
