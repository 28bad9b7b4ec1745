import { readFileSync } from 'node:fs';
import { openAssessment } from '#policies/file/open-assessment';
import { knowledge } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import { anAssessment } from '#policies/testing/an-assessment';
import { filled } from './planned';

const HOSTILE = '<script>alert(1)</script> =SUM(A1) \u202egnitirw\u0000 \ud800 👞 {name} \u00abx\u00bb | **b**';
const LONG_WORD = 'x'.repeat(300);

/** Keys of which the text is a line. */
const SHORT = [
  'title',
  'name',
  'region',
  'country',
  'product',
  'productKind',
  'owner',
  'who',
  'source',
  'verifiedBy',
  'scheme',
  'code',
];
const NOTES = [
  'note',
  'reason',
  'what',
  'by',
  'budget',
  'output',
  'changedTo',
  'firstStep',
  'money',
  'land',
  'staffTime',
  'collectiveAction',
  'contribution',
  'compliancePlan',
  'entry',
  'evidence',
  'stopRule',
];

/** The worked examples, as they were proposed. */
export const examples: Assessment[] = ['franca-footwear', 'votuporanga-furniture', 'birigui-childrens-footwear'].map(
  (name) => {
    const opened = openAssessment(readFileSync(`examples/${name}.arranjo.json`, 'utf8'));
    if (!opened.ok) throw new Error(`The example "${name}" does not open.`);
    return opened.assessment;
  },
);

/** Nobody was asked, and nothing is counted. */
export const nothing: Assessment = anAssessment().build();

/** The gravest state of each deficit. */
export const allSevere: Assessment = knowledge.deficits
  .reduce(
    (builder, { id }) => builder.withDeficit(id, 3, { who: 'small-firms', evidence: 'visit' }),
    anAssessment().ofType('center'),
  )
  .withAnswer('aim', 'no')
  .build();

/** As many items as a plan may hold, and every text as long as it may be. */
const allLong: Assessment = long(filled(allSevere));

/** Text that would run, hide or turn something in each place in which people write. */
export const hostile: Assessment = written(filled(allSevere), () => HOSTILE);

/** Each case by name. */
export const formCases: [name: string, assessment: Assessment][] = [
  ...examples.flatMap((each): [string, Assessment][] => [
    [each.profile.name, each],
    [`${each.profile.name}, filled`, filled(each)],
  ]),
  ['nothing answered', nothing],
  ['everything severe', allSevere],
  ['everything long', allLong],
  ['hostile', hostile],
];

function long(assessment: Assessment): Assessment {
  const words = `${LONG_WORD} ${'many words and more '.repeat(190)}`.slice(0, 4000);
  const made = written(assessment, (key) => (SHORT.includes(key) ? words.slice(0, 200) : words));
  const items = made.plan?.items ?? [];
  const more = Array.from({ length: 200 - items.length }, (_, index) => ({
    id: `more-${index}`,
    custom: { title: `Item ${index} ${LONG_WORD}`.slice(0, 200), what: words },
    status: 'accepted' as const,
  }));
  return { ...made, plan: { ...made.plan, items: [...items, ...more] } };
}

/** The same assessment with other text in each place in which people write in their own words; ids and choices stay. */
function written(assessment: Assessment, text: (key: string) => string): Assessment {
  const withText = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (key, each: unknown) =>
      typeof each === 'string' && [...SHORT, ...NOTES].includes(key) ? text(key) : each,
    );
  const changed: Assessment = { ...assessment };
  const { plan, profile, answers } = assessment;
  const open = openAssessment(
    JSON.stringify({
      ...changed,
      title: text('title'),
      profile: {
        ...Object(withText(profile)),
        past: [text('note')],
        decision: { what: text('note'), by: text('note') },
      },
      plan: withText(plan),
      answers: {
        ...Object.fromEntries(
          Object.entries(answers).map(([id, answer]) => [
            id,
            {
              ...answer,
              who: text('who'),
              note: text('note'),
              byGroup: { buyers: { unknown: true, who: text('who'), note: text('note') } },
            },
          ]),
        ),
        'past-attempt': { value: text('note'), evidence: 'interview' },
      },
    }),
  );
  if (!open.ok) throw new Error(`A case of the tests is no assessment: ${JSON.stringify(open)}`.slice(0, 2000));
  return open.assessment;
}
