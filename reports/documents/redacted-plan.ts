import { said } from '#policies/plan/item';
import { type AgreedStage, isActor, type Plan, type PlanItem, type Target } from '#policies/schema/plan';
import { LEFT_OUT } from './left-out-mark';

/** The same plan without names that were typed and without what people wrote; titles of items and stages, money and months stay. */
export function redactedPlan({ items, overrides, agreement }: Plan): Plan {
  const names = namesOnce();
  return {
    ...(items === undefined ? {} : { items: items.map((item) => redactedItem(item, names)) }),
    ...(overrides === undefined
      ? {}
      : { overrides: overrides.map((each) => ({ ...each, reason: written(each.reason) ?? '' })) }),
    ...(agreement === undefined
      ? {}
      : { agreement: { stages: agreement.stages.map((stage) => redactedStage(stage, names)) } }),
  };
}

/** Only what is listed stays: a file may hold more than this program knows. */
function redactedItem(item: PlanItem, party: Names): PlanItem {
  const parties = (all: string[] | undefined) => all?.map((who) => party(who) ?? who);
  const { id, measure, custom, status, start, end, stage, facts, clause, budget, contribution, targets } = item;
  return defined({
    id,
    measure,
    custom:
      custom === undefined
        ? undefined
        : defined({
            title: custom.title,
            deficit: custom.deficit,
            what: written(custom.what),
            output: written(custom.output),
          }),
    status,
    start,
    end,
    stage,
    facts,
    clause,
    budget:
      budget === undefined
        ? undefined
        : defined({ amount: budget.amount, currency: budget.currency, paidBy: parties(budget.paidBy) }),
    contribution: typeof contribution === 'object' ? redactedContribution(contribution) : written(contribution),
    targets: targets?.map(({ indicator, value, month, actual }) =>
      defined({ indicator, value: redactedValue(value), month, actual: redactedActual(actual) }),
    ),
    reason: written(item.reason),
    changedTo: written(item.changedTo),
    firstStep: written(item.firstStep),
    compliancePlan: written(item.compliancePlan),
    owner: party(item.owner),
    takesPart: parties(item.takesPart),
    mustAgree: parties(item.mustAgree),
  });
}

function redactedActual(actual: Target['actual']): Target['actual'] {
  return actual === undefined ? undefined : defined({ value: redactedValue(actual.value), date: actual.date });
}

/** Numbers stay. */
function redactedValue(value: Target['value']): Target['value'] {
  return typeof value === 'string' ? written(value) : value;
}

function redactedContribution({
  money,
  land,
  staffTime,
  collectiveAction,
}: Exclude<PlanItem['contribution'], string | undefined>) {
  return defined({
    money: written(money),
    land: written(land),
    staffTime: written(staffTime),
    collectiveAction: written(collectiveAction),
  });
}

function redactedStage(stage: AgreedStage, party: Names): AgreedStage {
  const { id, title, amount, currency, verifiedOn, stopRuleMet } = stage;
  return defined({
    id,
    title,
    amount,
    currency,
    verifiedOn,
    stopRuleMet,
    entry: written(stage.entry),
    contribution: written(stage.contribution),
    evidence: written(stage.evidence),
    stopRule: written(stage.stopRule),
    verifiedBy: party(stage.verifiedBy),
  });
}

/** That something was written is kept, as principles look at it; the words are not. */
function written(text: string | undefined): string | undefined {
  return said(text) ? LEFT_OUT : text;
}

type Names = (who: string | undefined) => string | undefined;

/** A numbered mark for each name, so that it can be seen what one and the same hand does; actors of the list keep their names. */
function namesOnce(): Names {
  const marks = new Map<string, string>();
  return (who) => {
    if (who === undefined || isActor(who) || !said(who)) return who;
    const mark = marks.get(who.trim()) ?? `[…${marks.size + 1}]`;
    marks.set(who.trim(), mark);
    return mark;
  };
}

/** Without the keys that have no value. */
function defined<Whole extends object>(whole: Whole): Whole {
  const kept = { ...whole };
  for (const key in kept) if (kept[key] === undefined) delete kept[key];
  return kept;
}
