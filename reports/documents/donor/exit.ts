import { isInPlan, said } from '#policies/plan/item';
import type { PlanItem } from '#policies/schema/plan';
import { isOutsider } from '#policies/schema/terms';
import { presentAgreement } from '#reports/presenters/plan/agreement';
import { itemNames, partyNames } from '#reports/presenters/plan/names';
import { answerFact, column, factsOf, paragraph, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { checkFacts, type Part, presentedChecks, type Standing } from './part';

const CHECK = 'customer-group-afterwards';

/** Who pays when support ends, as far as the plan says who of the place pays now. */
export function exitPart(context: FormContext): Part {
  const { t } = context;
  const payers = (context.plan.items ?? []).filter(isInPlan).filter(({ budget }) => (budget?.paidBy ?? []).some(said));
  return {
    id: 'exit',
    heading: t('donor.exit.heading'),
    standing: standingOf(payers, context),
    blocks: [
      ...(payers.length === 0 ? [] : [paragraph(t('donor.exit.paid'))]),
      ...tableOf(
        'exit-table',
        t('donor.exit.caption'),
        [column(t('plan.field.item'), 0.5), column(t('donor.exit.paidBy'), 0.32), column(t('donor.exit.after'), 0.18)],
        payers.map((item) => [
          itemNames(item, context).label,
          partyNames(item.budget?.paidBy, context),
          t(`donor.exit.${ofThePlace(item)}`),
        ]),
      ),
      ...checkFacts([CHECK], context),
      ...tableOf(
        'exit-stop-table',
        t('donor.exit.stopCaption'),
        [column(t('plan.field.stage'), 0.34), column(t('plan.agreement.field.stopRule'), 0.66)],
        stopRules(context),
      ),
      ...factsOf([...answerFact('fees-paid', context), ...answerFact('who-pays-the-association', context)]),
    ],
  };
}

function standingOf(payers: PlanItem[], context: FormContext): Standing {
  const check = presentedChecks(context).find(({ id }) => id === CHECK);
  if (context.begun && check?.status === 'met') return 'filled';
  return payers.length > 0 ? 'partly' : 'empty';
}

function ofThePlace({ budget }: PlanItem): 'yes' | 'shared' | 'no' {
  const payers = (budget?.paidBy ?? []).filter(said);
  const outside = payers.filter(isOutsider).length;
  if (outside === 0) return 'yes';
  return outside < payers.length ? 'shared' : 'no';
}

function stopRules(context: FormContext): string[][] {
  const rules = (context.plan.agreement?.stages ?? []).map(({ stopRule }) => stopRule?.trim() ?? '');
  return presentAgreement(context).flatMap(({ title }, index) => {
    const rule = rules[index] ?? '';
    return rule === '' ? [] : [[title, rule]];
  });
}
