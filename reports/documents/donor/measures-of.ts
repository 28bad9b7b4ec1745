import { isInPlan } from '#policies/plan/item';
import type { FormContext } from '#reports/documents/form-context';
import { itemNames, namesOfKey } from '#reports/presenters/plan/names';

/** The items of the plan, or of the package where none is begun, that answer a deficit, in one line; empty where none does. */
export function measuresOf(deficit: string, context: FormContext): string {
  const { base, decision, plan, begun, unasked, format } = context;
  if (unasked) return '';
  const answers = (measure: string | undefined) => base.measure.get(measure ?? '')?.deficits.includes(deficit) === true;
  const names = begun
    ? (plan.items ?? [])
        .filter(isInPlan)
        .filter(({ measure, custom }) => answers(measure) || custom?.deficit === deficit)
        .map((item) => itemNames(item, context).label)
    : decision.stages
        .flatMap(({ items }) => items)
        .filter(({ measure }) => answers(measure))
        .map(({ measure }) => namesOfKey(measure, context).label);
  return format.titles(names);
}
