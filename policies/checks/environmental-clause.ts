import { unreachable } from '#policies/schema/unreachable';
import { said } from '#policies/plan/item';
import type { Checked, CheckedItem, Outcome } from './checked';
import type { Known } from './known';
import { judged } from './outcomes';

/** P5: who receives anything complies with environmental law, or has a dated plan to; the means of complying are exempt. */
export function environmentalClause({ decision, items }: Checked): Outcome {
  const ofPackage = decision.blocks.some((b) => b.block === 'funding-without-compliance');
  const bound = items.filter(({ measure }) => measure?.clauseExempt !== true);
  return judged({ items: bound }, (item) => isWithoutClause(item, ofPackage));
}

/** Where nobody wrote anything, the package's clause binds its measures; it says nothing of people's own. */
function isWithoutClause({ clause, compliancePlan, measure }: CheckedItem, ofPackage: boolean): Known {
  switch (clause) {
    case 'complies':
      return false;
    case 'compliance-plan':
      return !said(compliancePlan);
    case 'none':
      return true;
    case undefined:
      return measure === undefined ? undefined : !ofPackage;
    default:
      return unreachable(clause);
  }
}
