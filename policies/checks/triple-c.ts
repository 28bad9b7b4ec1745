import { must } from '#policies/engine/base';
import { answerTo, chosen, numberOf } from '#policies/engine/evaluation-context';
import { isOutsider } from '#policies/schema/terms';
import type { Checked, CheckedItem, Outcome } from './checked';
import type { Known } from './known';
import { breached, met, notApplicable, unknown } from './outcomes';

/** The question whose answer tells whether firms hear their customers, and its answers that say that they do. */
const CUSTOMERS = { question: 'last-customer-heard', heard: ['directly', 'through-sellers'] };

/** As many firms as the product asks for before it speaks of a group (ours). */
const GROUP = 5;

/**
 * P10, the "Triple C": each item that people took over begins from customers, is for a group, and has somebody of the place who pays after. A
 * package says so by its rules and is not asked; what is asked of others is not, either.
 */
export function tripleC(checked: Checked): Outcome {
  const items = checked.items.filter(({ takenOver, petition }) => takenOver && !petition);
  if (items.length === 0) return notApplicable();
  const customers = customersHeard(checked);
  const parts = items.map((item) => ({
    key: item.key,
    group: isForGroup(item, checked),
    after: isPaidAfter(item, checked),
  }));
  const guilty = parts.filter(({ group, after }) => customers === false || group === false || after === false);
  if (guilty.length > 0) return breached(guilty.map(({ key }) => key));
  const counterpart = counterpartOf(checked);
  const asked = [
    ...(customers === undefined ? [CUSTOMERS.question] : []),
    ...(parts.some(({ group }) => group === undefined) ? [must(checked.base.questionOfFlag, 'willing_group').id] : []),
    ...(parts.some(({ after }) => after === undefined) && counterpart.given === undefined
      ? [counterpart.question]
      : []),
  ];
  const silent = counterpart.given === undefined ? [] : parts.filter(({ after }) => after === undefined);
  return asked.length + silent.length === 0
    ? met()
    : unknown(
        asked,
        silent.map(({ key }) => key),
      );
}

/** Firms hear their customers, or an item of the plan is for learning what the market wants. */
function customersHeard({ base, assessment, items }: Checked): Known {
  const question = must(base.question, CUSTOMERS.question);
  if (items.some(({ deficits }) => question.deficit !== undefined && deficits?.includes(question.deficit))) return true;
  const given = chosen(question, answerTo(assessment.answers, question.id));
  return given?.some((option) => CUSTOMERS.heard.includes(option));
}

/** Two parties or more, a body of firms, or firms that said that they would start. */
function isForGroup({ leads, takesPart }: CheckedItem, { base, assessment }: Checked): Known {
  const parties = new Set([...leads, ...takesPart]);
  if (parties.size > 1 || parties.has('small-firms') || parties.has('associations')) return true;
  const willing = numberOf(answerTo(assessment.answers, must(base.questionOfFlag, 'willing_group').id));
  return willing === undefined ? undefined : willing >= GROUP;
}

/** Somebody of the place pays now, or would by the answers. Donors and the state leave when the project ends. */
function isPaidAfter({ paidBy }: CheckedItem, checked: Checked): Known {
  if (paidBy.length > 0) return paidBy.some((party) => !isOutsider(party));
  return counterpartOf(checked).given === true ? true : undefined;
}

function counterpartOf({ base, assessment }: Checked): { question: string; given: Known } {
  const question = must(base.questionOfFlag, 'counterpart');
  const given = chosen(question, answerTo(assessment.answers, question.id));
  const isNone = (id: string) => question.options?.some((option) => option.id === id && option.exclusive) === true;
  return { question: question.id, given: given?.some((id) => !isNone(id)) };
}
