import { answeredQuestion } from '#policies/engine/diagnose';
import { textOf } from '#policies/text/text-of';
import type { Cell } from '#reports/cell';
import { answerFact, column, factsOf, paragraph, tableOf } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import { sourceOf } from '#reports/documents/plan/profile-facts';
import { answerText, howKnown } from '#reports/presenters/answers';
import { presentCommitments } from '#reports/presenters/plan/commitments';
import type { Block } from '#reports/report';
import type { Part } from './part';

/** Who benefits: what is counted here, with who counted it. How many of them the project reaches, nobody is asked, and it stays empty. */
export function beneficiariesPart(context: FormContext): Part {
  const { t } = context;
  const rows = rowsOf(context);
  const counted = rows.some(([, here]) => here !== t('donor.notStated'));
  return {
    id: 'beneficiaries',
    heading: t('donor.beneficiaries.heading'),
    standing: counted ? 'partly' : 'empty',
    blocks: [
      paragraph(t('donor.beneficiaries.intro')),
      ...tableOf(
        'beneficiaries-table',
        t('donor.beneficiaries.caption'),
        [
          column(t('donor.beneficiaries.group'), 0.22),
          column(t('donor.beneficiaries.here'), 0.2, 'end'),
          column(t('donor.beneficiaries.source'), 0.26),
          column(t('donor.beneficiaries.direct'), 0.16, 'end'),
          column(t('donor.beneficiaries.indirect'), 0.16, 'end'),
        ],
        rows,
      ),
      ...factsOf([
        ...answerFact('register-coverage', context),
        [
          textOf(context.texts.cautions, 'registers-miss-producers').name,
          textOf(context.texts.cautions, 'registers-miss-producers').what,
        ],
      ]),
      ...namedParties(context),
    ],
  };
}

function rowsOf(context: FormContext): Cell[][] {
  const { assessment, t } = context;
  const { indicators } = assessment;
  const source = indicators === undefined ? t('donor.notStated') : sourceOf(indicators, t);
  const empty = t('donor.notStated');
  const row = (group: string, [here, from]: [Cell, string] = [empty, empty]): Cell[] => [
    group,
    here,
    from,
    empty,
    empty,
  ];
  const count = (value: number | undefined): [Cell, string] | undefined =>
    value === undefined ? undefined : [counted(value, context), source];
  return [
    row(t('donor.beneficiaries.firms'), count(indicators?.establishments)),
    row(t('donor.beneficiaries.workers'), count(indicators?.employment)),
    row(t('donor.beneficiaries.willing'), answered('willing-firms', context)),
    row(t('donor.beneficiaries.women')),
    row(t('donor.beneficiaries.young')),
    row(t('donor.beneficiaries.unregistered'), answered('who-is-registered', context)),
  ];
}

/** What was answered, with how it is known. */
function answered(question: string, context: FormContext): [Cell, string] | undefined {
  const [found] = answeredQuestion(question, context.assessment);
  if (found === undefined || found.value === 'unknown' || context.situation.setAside.includes(question))
    return undefined;
  const { value } = found;
  const cell = typeof value === 'number' ? counted(value, context) : answerText(found, context);
  return [cell, howKnown(question, context) || context.t('answers.unsaid')];
}

function counted(value: number, { format }: FormContext): Cell {
  return { kind: 'number', value, unit: 'items', text: format.number(value) };
}

/** Those whom the plan names as leading an item or taking part in it. */
function namedParties(context: FormContext): Block[] {
  const { t, format, begun } = context;
  if (!begun) return [];
  const { parties, items } = presentCommitments(context);
  const names = parties.flatMap(({ name }, index) => {
    const roles = items.flatMap(({ roles }) => roles[index] ?? []);
    const reached = roles.filter(({ role }) => role === 'leads' || role === 'takes-part');
    if (reached.length === 0) return [];
    return [reached.some(({ said }) => said) ? name : t('plan.suggested', { name })];
  });
  return names.length === 0
    ? []
    : [
        ...factsOf([[t('donor.beneficiaries.named'), format.titles(names)]]),
        paragraph(t('donor.beneficiaries.proposed'), 'note'),
      ];
}
