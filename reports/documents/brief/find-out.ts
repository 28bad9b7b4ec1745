import { must } from '#policies/engine/base';
import { questionsIn } from '#policies/interview/interview';
import { isUnasked } from '#policies/interview/unasked';
import { textOf } from '#policies/text/text-of';
import { openNote, type PlanContext } from '#reports/documents/plan/context';
import type { Section } from '#reports/report';
import { shortened } from '#reports/shortened';
import type { Size } from './sizes';

/** So many questions fit. */
const MOST = 3;

/** What to find out and whom to ask: what would change the advice most; while nobody was asked, the first questions. */
export function findOutSection(size: Size, context: PlanContext): Section {
  const { base, decision, situation, texts, t, completeness, assessment } = context;
  const unasked = isUnasked(completeness(), assessment.plan);
  const all = unasked
    ? questionsIn('first-questions', situation, 'quick').map(({ id }) => id)
    : decision.fieldwork.map(({ question }) => question);
  const items = all.slice(0, MOST).map((id) => {
    const [who] = must(base.question, id).knows;
    const ask = shortened(textOf(texts.questions, id).ask, size.ask);
    const words = who === undefined ? ask : t('brief.askWhom', { ask, who: textOf(texts.groupNames, who) });
    return { text: words, margin: unasked ? [openNote(id, context)] : [] };
  });
  const more = all.length - items.length;
  return {
    id: 'brief-ask',
    heading: t('brief.ask'),
    startsPage: false,
    blocks: [
      items.length === 0
        ? { kind: 'paragraph', style: 'body', text: t('brief.askNone'), margin: [] }
        : { kind: 'list', ordered: true, items },
      ...(more > 0 && !unasked
        ? [
            {
              kind: 'paragraph' as const,
              style: 'note' as const,
              text: t('brief.moreToAsk', { count: more }),
              margin: [{ kind: 'note' as const, text: t('brief.more'), to: 'fieldwork' }],
            },
          ]
        : []),
    ],
  };
}
