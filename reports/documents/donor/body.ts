import { actorNames } from '#reports/presenters/actors';
import { presentCommitments } from '#reports/presenters/plan/commitments';
import { namesOfKey } from '#reports/presenters/plan/names';
import { answerFact, column, factsOf, paragraph, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { checkFacts, type Part } from './part';

type Body = { name: string; items: string[]; said: boolean };

/** Who would carry it out. Whether a body can hold money is a fact of its statutes and its accounts, and is left to fill in. */
export function bodyPart(context: FormContext): Part {
  const { t, format } = context;
  const bodies = bodiesOf(context);
  return {
    id: 'body',
    heading: t('donor.body.heading'),
    standing: bodies.some(({ said }) => said) ? 'partly' : 'empty',
    blocks: [
      ...(bodies.length === 0 ? [paragraph(t('donor.body.none'))] : []),
      ...tableOf(
        'body-table',
        t('donor.body.caption'),
        [column(t('donor.body.body'), 0.3), column(t('donor.body.items'), 0.45), column(t('donor.body.holds'), 0.25)],
        bodies.map(({ name, items, said }) => [
          said ? name : t('plan.suggested', { name }),
          format.titles(items),
          t('donor.notStated'),
        ]),
      ),
      ...(bodies.some(({ said }) => !said) ? [paragraph(t('donor.beneficiaries.proposed'), 'note')] : []),
      ...factsOf([...answerFact('coordinator', context), ...answerFact('association-lead', context)]),
      ...checkFacts(['captured-association', 'local-actors-lead', 'somebody-carries-it'], context),
    ],
  };
}

/** Who leads items of the plan; where none is begun, whom the package proposes. */
function bodiesOf(context: FormContext): Body[] {
  if (context.unasked) return [];
  return context.begun ? leadersOfPlan(context) : leadersOfPackage(context);
}

function leadersOfPlan(context: FormContext): Body[] {
  const { parties, items } = presentCommitments(context);
  return parties.flatMap(({ name }, index): Body[] => {
    const led = items.flatMap(({ name: item, roles }) =>
      (roles[index] ?? []).flatMap(({ role, said }) => (role === 'leads' ? [{ item, said }] : [])),
    );
    if (led.length === 0) return [];
    return [{ name, items: led.map(({ item }) => item), said: led.some(({ said }) => said) }];
  });
}

function leadersOfPackage(context: FormContext): Body[] {
  const items = context.decision.stages.flatMap((stage) => stage.items);
  const actors = [...new Set(items.flatMap(({ leads }) => leads))];
  return actors.map((actor) => ({
    name: actorNames([actor], context),
    items: items.filter(({ leads }) => leads.includes(actor)).map(({ measure }) => namesOfKey(measure, context).name),
    said: false,
  }));
}
