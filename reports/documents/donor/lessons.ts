import type { Assessment } from '#policies/schema/assessment';
import { answeredQuestion } from '#policies/engine/diagnose';
import { column, knownAnswer, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { answerText } from '#reports/presenters/answers';
import type { Part } from './part';

/** What was tried before and what became of it; what was learnt from it somebody has to write. */
export function lessonsPart(context: FormContext): Part {
  const { t } = context;
  const rows = [...ofProfile(context.assessment.profile, context), ...ofAnswers(context)];
  return {
    id: 'lessons',
    heading: t('donor.lessons.heading'),
    standing: rows.length === 0 ? 'empty' : 'partly',
    blocks: tableOf(
      'lessons-table',
      t('donor.lessons.caption'),
      [
        column(t('donor.lessons.tried'), 0.4),
        column(t('donor.lessons.outcome'), 0.32),
        column(t('donor.lessons.lesson'), 0.28),
      ],
      rows,
    ),
  };
}

function ofProfile({ past = [] }: Assessment['profile'], { t }: FormContext): string[][] {
  return past.flatMap((each) => {
    const words = wordsIn(each).filter((part) => part !== '');
    return words.length === 0 ? [] : [[words.join(', '), t('donor.notStated'), t('donor.notStated')]];
  });
}

/** Whatever keys a file gives it. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value).trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** The two answers stand together: what was tried, and what became of the latest of it. */
function ofAnswers(context: FormContext): string[][] {
  const { t } = context;
  const [tried, outcome] = ['past-attempt', 'past-outcome'].map((question) => known(question, context));
  if (tried === undefined && outcome === undefined) return [];
  return [[tried ?? t('donor.notStated'), outcome ?? t('donor.notStated'), t('donor.notStated')]];
}

function known(question: string, context: FormContext): string | undefined {
  const [answered] = answeredQuestion(question, context.assessment);
  if (answered === undefined || answered.value === 'unknown') return undefined;
  return knownAnswer(answerText(answered, context), question, context);
}
