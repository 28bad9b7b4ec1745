import { must } from '#policies/engine/base';
import { answeredQuestion } from '#policies/engine/diagnose';
import { textOf } from '#policies/text/text-of';
import type { FacingBlock, MarginNote } from '#reports/report';
import { answerNote, openNote, type PlanContext, sourceNotes } from './context';
import { casesOf } from './links';

/** Both sides of a contradiction with their sources, and what would settle it here. */
export function facing(id: string, context: PlanContext): Omit<FacingBlock, 'kind'> {
  const tension = must(context.base.tension, id);
  const text = textOf(context.texts.tensions, id);
  const side = (works: string[]) =>
    sourceNotes(
      tension.sources.filter((source) => works.includes(source.work)),
      context,
    );
  const [one, other] = tension.sides;
  return {
    id: `tension-${id}`,
    name: text.name,
    one: { text: text.one, margin: side(one) },
    other: { text: text.other, margin: side(other) },
    here: text.here,
    settlesLabel: context.t('cautions.settles'),
    settles: [...(tension.settles ?? []).map((question) => settling(question, context)), ...casesOf(id, context)],
  };
}

/** A question whose answer would settle it here: as answered, or as open. */
function settling(question: string, context: PlanContext): MarginNote {
  const [answered] = answeredQuestion(question, context.assessment);
  return answered === undefined ? openNote(question, context) : answerNote(answered, context);
}
