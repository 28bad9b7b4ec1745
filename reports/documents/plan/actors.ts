import { must } from '#policies/engine/base';
import type { DecidedItem } from '#policies/schema/result';
import { type ActorId, type RoleId, roleId } from '#policies/schema/terms';
import { textOf } from '#policies/text/text-of';
import type { Block } from '#reports/report';
import { answersUnder } from './answers-under';
import { answerNote, type PlanContext, provenanceNotes } from './context';

/** Who acts and who pays over the whole package: a line for each actor that an item names (domain catalogue B.6.5). */
export function actorsTable(context: PlanContext): Block[] {
  const { decision, base, texts, t, format } = context;
  const items = decision.stages.flatMap((stage) => stage.items);
  const actors = [...new Set(items.flatMap((item) => roleId.options.flatMap((role) => item[role])))];
  if (actors.length === 0) return [];
  const labels = (actor: ActorId, role: RoleId) =>
    format.list(itemsOf(items, actor, role).map(({ measure }) => must(base.measure, measure).label)) || t('none');
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
    ...limitsBlock(items, context),
  ];
}

function itemsOf(items: DecidedItem[], actor: ActorId, role: RoleId): DecidedItem[] {
  return items.filter((item) => item[role].includes(actor));
}

/** Why somebody whom the source names does not act here: told once for all items, with the answers that it rests on. */
function limitsBlock(items: DecidedItem[], context: PlanContext): Block[] {
  const { base, texts, t, explanation } = context;
  const holding = new Set(items.flatMap(({ standIns }) => standIns.map(({ why }) => why)));
  const limits = base.knowledge.actorLimits.filter(({ id }) => holding.has(id));
  if (limits.length === 0) return [];
  return [
    { kind: 'paragraph', style: 'body', text: t('actors.limits'), margin: [] },
    {
      kind: 'list',
      ordered: false,
      items: limits.map((limit) => ({
        text: t('actors.limit', { code: limit.code, because: textOf(texts.actorLimits, limit.id).because }),
        margin: [
          ...answersUnder(explanation().limits.get(limit.id)).map(({ answer }) => answerNote(answer, context)),
          ...provenanceNotes('actorLimits', limit, context),
        ],
      })),
    },
  ];
}
