import type { Section } from '../report';
import type { PlanContext } from './context';

/** The works behind the plan, and how to find a place in them. */
export function sourcesSection({ base, t }: PlanContext): Section {
  return {
    id: 'sources',
    heading: t('sources.heading'),
    intro: { text: t('sources.intro'), margin: [] },
    startsPage: true,
    blocks: base.knowledge.sources.flatMap((source) => [
      {
        kind: 'heading' as const,
        id: `source-${source.id}`,
        level: 3 as const,
        text: `${source.authors} ${source.year}`,
        margin: [],
      },
      {
        kind: 'paragraph' as const,
        style: 'body' as const,
        text: t('sources.entry', { title: source.title, where: source.where }),
        margin: [{ kind: 'note' as const, text: source.locators }],
      },
    ]),
  };
}
