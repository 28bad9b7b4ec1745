import { readTypedNumber } from '#components/forms/typed-number';
import type { Counted } from '#components/interview/counted';
import {
  countedIn,
  countFields,
  countsBehind,
  type Counting,
  type CountValues,
  readCounts,
  standBy,
  withCounts,
} from '#components/interview/counts-values';
import type { IndicatorValues } from '#components/interview/importance-values';
import type { Working } from '#features/assessment/use-assessment';
import { faultsOfCounts, figuresOfCounts, outcomeOfFigures } from '#policies/engine/figures-of-counts';
import type { CutOffs } from '#policies/schema/assessment';

/**
 * The four counts of the page of figures. What they give is typed into the figures; they themselves are told from these figures again, and
 * are kept as drafts as long as they cannot be: while one is missing, wrong, or other figures stand.
 */
export function countsOf(
  working: Pick<Working, 'drafts' | 'keepDraft'>,
  values: IndicatorValues,
  cuts: CutOffs,
  typeFigures: (changed: Partial<IndicatorValues>) => void,
): Counted {
  const counting: Counting = {
    faultsOf: faultsOfCounts,
    figuresOf: figuresOfCounts,
    outcomeOf: (figures) => outcomeOfFigures(figures, cuts),
  };
  const behind = countsBehind(values, counting);
  const typed = { ...behind };
  for (const field of countFields) typed[field] = working.drafts[draftOf(field)]?.text ?? behind[field];

  /** The figures first: the counts that can be told from them need no draft. */
  function take(after: IndicatorValues, next: CountValues) {
    const changed = changedIn(after, values);
    if (Object.keys(changed).length > 0) typeFigures(changed);
    const told = countsBehind(after, counting);
    for (const field of countFields) {
      working.keepDraft(draftOf(field), next[field] === told[field] ? undefined : next[field]);
    }
  }

  return {
    typed,
    ...readCounts(typed, counting),
    others: othersIn(values),
    counting,
    onType: (next) => take(withCounts(values, next, typed, counting), next),
    onCountIn: (word) => {
      // What was counted is the same number of something else.
      const moved = { ...values, [countedIn(values)]: '', measuredBy: word };
      take(withCounts(moved, typed, typed, counting), typed);
    },
    onUse: () => take(withCounts(values, typed, typed, counting), typed),
  };
}

/** Keeps counts that give other figures than those that come now: from these they could not be told again. */
export function keepCounts(
  { typed, figures, counting }: Counted,
  after: IndicatorValues,
  { keepDraft }: Pick<Working, 'keepDraft'>,
): void {
  if (figures === undefined || standBy(after, typed, counting)) return;
  for (const field of countFields) keepDraft(draftOf(field), typed[field]);
}

function draftOf(field: string): string {
  return `counts.${field}`;
}

function othersIn(values: IndicatorValues): Counted['others'] {
  const other = countedIn(values) === 'employment' ? 'establishments' : 'employment';
  const read = readTypedNumber(values[other], 'whole');
  return read.ok ? { [other]: read.value } : {};
}

/** Only the fields that differ, so that another tab's work on the others stays. */
function changedIn(next: IndicatorValues, before: IndicatorValues): Partial<IndicatorValues> {
  return Object.fromEntries(
    Object.entries(next).filter(([field, value]) =>
      Object.entries(before).some(([other, was]) => other === field && was !== value),
    ),
  );
}
