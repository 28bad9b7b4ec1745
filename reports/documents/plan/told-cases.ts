import type { Section } from '#reports/report';
import { textOf } from '#policies/text/text-of';
import { type PlanContext, sourceNotes } from './context';

/** The cases that the sections before it name without telling them: what each teaches, and where it can be looked up. */
export function toldCasesSection(context: PlanContext, before: Section[]): Section {
  const { base, texts, t } = context;
  const printed = JSON.stringify(before);
  const named = base.knowledge.cases.filter((each) => printed.includes(`"told-${each.id}"`));
  return {
    id: 'told-cases',
    heading: t('toldCases.heading'),
    intro: { text: t('toldCases.intro'), margin: [] },
    startsPage: false,
    blocks: named.flatMap((each) => {
      const text = textOf(texts.cases, each.id);
      return [
        { kind: 'heading' as const, id: `told-${each.id}`, level: 3 as const, text: text.name, margin: [] },
        {
          kind: 'paragraph' as const,
          style: 'body' as const,
          text: text.lesson,
          margin: sourceNotes(each.sources, context),
        },
      ];
    }),
  };
}
