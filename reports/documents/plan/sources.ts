import type { Section } from '#reports/report';
import { textOf } from '#policies/text/text-of';
import type { PlanContext } from './context';

/** The works that the sections before it cite, and how to find a place in them. */
export function sourcesSection({ base, texts, t }: PlanContext, before: Section[]): Section {
  const printed = JSON.stringify(before);
  const cited = base.knowledge.sources.filter((source) => printed.includes(`"source-${source.id}"`));
  return {
    id: 'sources',
    heading: t('sources.heading'),
    intro: { text: t('sources.intro'), margin: [] },
    startsPage: true,
    blocks: cited.flatMap(({ id, title, year }) => {
      const { authors, where, locators, missing } = textOf(texts.sources, id);
      return [
        {
          kind: 'heading' as const,
          id: `source-${id}`,
          level: 3 as const,
          text: `${authors} ${year}`,
          margin: [],
        },
        {
          kind: 'paragraph' as const,
          style: 'body' as const,
          text: t('sources.entry', { title, where }),
          margin: [
            { kind: 'note' as const, text: locators },
            ...(missing === undefined
              ? []
              : [{ kind: 'note' as const, text: t('sources.missing', { what: missing }) }]),
          ],
        },
      ];
    }),
  };
}
