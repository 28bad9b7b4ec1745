import { knowledgeVersion } from '#policies/version';
import type { Section } from '#reports/report';
import type { PlanContext } from './context';

const PARAGRAPHS = ['type', 'severity', 'rules', 'order', 'ours', 'limits'] as const;

/** How the plan was made, what in it is ours, and with which knowledge. */
export function methodSection(context: PlanContext, before: Section[]): Section {
  const { base, texts, t, format, decision, assessment } = context;
  const { cutOffs } = decision.classification;
  const paragraphs = PARAGRAPHS.map((id) => ({
    kind: 'paragraph' as const,
    style: 'body' as const,
    text: t(`method.${id}`),
    margin: [],
  }));
  return {
    id: 'method',
    heading: t('method.heading'),
    startsPage: true,
    blocks: [
      ...paragraphs,
      {
        kind: 'facts',
        items: [
          { term: t('method.version'), text: knowledgeVersion(base.knowledge, texts), margin: [] },
          {
            term: t('method.cutOffs'),
            text: t('method.cutOffsText', {
              quotient: format.number(cutOffs.locationQuotient),
              quotientMinimum: format.number(cutOffs.locationQuotientMinimum),
              share: format.percent(cutOffs.sectorShareHigh),
              shareMinimum: format.percent(cutOffs.sectorShareMinimum),
              establishments: format.number(cutOffs.establishmentsMinimum),
            }),
            margin: [],
          },
          { term: t('method.assessment'), text: assessment.id, margin: [] },
        ],
      },
      { kind: 'heading', id: 'glossary', level: 2, text: t('method.glossary'), margin: [] },
      {
        kind: 'facts',
        items: termsIn(before, texts).map(({ term, what }) => ({ term, text: what, margin: [] })),
      },
    ],
  };
}

/** The terms that the sections before it use. */
function termsIn(before: Section[], texts: PlanContext['texts']): { term: string; what: string }[] {
  const printed = JSON.stringify(before).toLowerCase();
  return Object.values(texts.glossary).filter(({ term }) =>
    printed.includes(term.replace(/ \(.*\)$/, '').toLowerCase()),
  );
}
