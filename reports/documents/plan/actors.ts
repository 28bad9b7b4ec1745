import { must } from '#policies/engine/base';
import type { Measure } from '#policies/schema/knowledge';
import type { ActorId } from '#policies/schema/terms';
import { textOf } from '#policies/text/text-of';
import type { Block } from '#reports/report';
import type { PlanContext } from './context';

type Role = 'leads' | 'takesPart' | 'pays';

/** Who acts and who pays over the whole package: a line for each actor that an item names (domain catalogue B.6.5). */
export function actorsTable({ decision, base, texts, t, format }: PlanContext): Block[] {
  const measures = decision.stages.flatMap((stage) => stage.items.map((item) => must(base.measure, item.measure)));
  const actors = [...new Set(measures.flatMap((m) => [...m.leads, ...m.takesPart, ...m.pays]))];
  if (actors.length === 0) return [];
  const labels = (actor: ActorId, role: Role) => format.list(labelsOf(measures, actor, role)) || t('none');
  return [
    { kind: 'heading', id: 'actors', level: 2, text: t('actors.heading'), margin: [] },
    { kind: 'paragraph', style: 'note', text: t('actors.intro'), margin: [{ kind: 'basis', text: t('actors.ours') }] },
    {
      kind: 'table',
      id: 'actors-table',
      caption: t('actors.caption'),
      columns: [
        { label: t('actors.actor'), share: 0.31, align: 'start' },
        { label: t('actors.leads'), share: 0.23, align: 'start' },
        { label: t('actors.takesPart'), share: 0.23, align: 'start' },
        { label: t('actors.pays'), share: 0.23, align: 'start' },
      ],
      rows: actors.map((actor) => [
        textOf(texts.actors, actor),
        labels(actor, 'leads'),
        labels(actor, 'takesPart'),
        labels(actor, 'pays'),
      ]),
    },
  ];
}

function labelsOf(measures: Measure[], actor: ActorId, role: Role): string[] {
  return measures.filter((m) => m[role].includes(actor)).map((m) => m.label);
}
