import { describe, expect, test } from 'vitest';
import { knowledge } from '#policies/knowledge/knowledge';
import type { Choice, Measure, Rule } from '#policies/schema/knowledge';
import type { Preference } from '#policies/schema/result';
import { aMeasure, aRule, baseWith } from '#policies/testing/a-base';
import { type AssessmentBuilder, anAssessment } from '#policies/testing/an-assessment';
import { chooseMeasures } from './choose';
import { compose, type Composition } from './compose';
import { COMFORTABLE, MOST } from './room';
import { situationOf } from './situation';
import { slotPlace } from './stages';

type Wanted = Partial<Measure> & { for?: string[] };

/** What is composed of these measures, each called for by the deficits that it is for; one that is for none, by the setting. */
function composed(
  wanted: Wanted[],
  builder: AssessmentBuilder,
  {
    choices = [],
    preferences = [],
    orders = [],
  }: { choices?: Choice[]; preferences?: Preference[]; orders?: Rule[] } = {},
): Composition {
  const measures = wanted.map(({ for: _, ...change }) => aMeasure({ code: change.id ?? '', ...change }));
  const rules = wanted.flatMap(({ id = '', for: deficits = [] }) =>
    deficits.length === 0
      ? [aRule({ id: `setting-${id}`, then: { kind: 'recommend', measure: id } })]
      : deficits.map((deficit) =>
          aRule({
            id: `${deficit}-${id}`,
            when: { kind: 'severity', deficit, atLeast: 2 },
            then: { kind: 'recommend', measure: id },
          }),
        ),
  );
  const types = knowledge.types.map((type) => ({
    ...type,
    lines: measures.filter((m) => m.type === type.id).map((m) => m.id),
    readings: [],
  }));
  const base = baseWith({ measures, rules: [...rules, ...orders], types, checks: [], choices, readings: [] });
  const situation = situationOf(builder.withFlag('discrete_product', 'discrete').build(), base);
  const { items: candidates, fired } = chooseMeasures(situation);
  const { context } = situation;
  return compose({ candidates, context, fired, preferences, slotOf: (measure) => slotPlace(measure, context) });
}

const taken = ({ items }: Composition) => items.map(({ measure }) => measure.id);
const purposes = ({ items }: Composition) =>
  Object.fromEntries(items.map(({ measure, purpose }) => [measure.id, purpose.kind]));
const whyLater = ({ later }: Composition, measure: string) => later.find((each) => each.measure === measure)?.reason;
const bad = (...deficits: string[]) =>
  deficits.reduce((builder, deficit) => builder.withDeficit(deficit, 2), anAssessment());
const aChoice = (of: string[], change: Partial<Choice> = {}): Choice => ({
  id: 'a-choice',
  code: 'CH90',
  sources: [],
  basis: 'inferred',
  of,
  keep: 1,
  ...change,
});
const order = (first: string, then: string): Rule =>
  aRule({ id: `${first}-before-${then}`, then: { kind: 'order', first, then } });

describe('each deficit to act on', () => {
  test('gets the item of the earliest slot, and the one that follows while there is room', () => {
    const made = composed(
      [
        { id: 'later', slot: 'build', for: ['quality'] },
        { id: 'soon', slot: 'now', for: ['quality'] },
        { id: 'third', slot: 'ask-of-others', for: ['quality'] },
      ],
      bad('quality'),
    );
    expect(purposes(made)).toEqual({ soon: 'begins', later: 'follows' });
    expect(whyLater(made, 'third')).toEqual({ kind: 'begun', measure: 'soon' });
  });
  test('is begun by what a rule of order puts first, whatever the slot', () => {
    const wanted: Wanted[] = [
      { id: 'early', slot: 'who-carries-it', for: ['quality'] },
      { id: 'task', slot: 'now', for: ['quality'] },
    ];
    expect(purposes(composed(wanted, bad('quality'), { orders: [order('task', 'early')] }))).toMatchObject({
      task: 'begins',
      early: 'follows',
    });
    expect(purposes(composed(wanted, bad('quality')))).toMatchObject({ early: 'begins', task: 'follows' });
  });
  test('is answered by an item that another brought, unless something would answer it in an earlier slot', () => {
    const shared: Wanted = { id: 'shared', slot: 'now', for: ['quality', 'management'] };
    const own = (slot: Measure['slot']): Wanted => ({ id: 'own', slot, for: ['management'] });
    const begun = (slot: Measure['slot']) => purposes(composed([shared, own(slot)], bad('quality', 'management')));
    expect(begun('build')).toEqual({ shared: 'begins', own: 'follows' });
    expect(begun('stop-and-law')).toEqual({ shared: 'begins', own: 'begins' });
  });
  test('an item says what it is for', () => {
    const made = composed([{ id: 'both', for: ['quality', 'management'] }], bad('quality', 'management'));
    expect(made.items[0]?.purpose).toEqual({ kind: 'begins', grounds: ['quality', 'management'] });
    expect(composed([{ id: 'alone' }], anAssessment()).items[0]?.purpose.grounds).toEqual(['setting-alone']);
  });
  test('below two brings nothing', () => {
    expect(taken(composed([{ id: 'idle', for: ['quality'] }], anAssessment().withDeficit('quality', 1)))).toEqual([]);
  });
});

describe('room', () => {
  const core = knowledge.deficits.map((deficit) => deficit.id).slice(0, 16);
  const each = (slot: Measure['slot']): Wanted[] =>
    core.map((deficit) => ({ id: `for-${deficit}`, slot, for: [deficit] }));

  test('is for nine items where nothing is severe, in the order of the catalogue', () => {
    const made = composed(each('now'), bad(...core));
    expect(taken(made)).toEqual(core.slice(0, COMFORTABLE).map((deficit) => `for-${deficit}`));
    expect(whyLater(made, `for-${core[COMFORTABLE]}`)).toEqual({ kind: 'room' });
  });
  test('is for twelve where events can be named, and for these before what is usual', () => {
    const severe = core.slice(2).reduce((b, deficit) => b.withDeficit(deficit, 3), bad(...core.slice(0, 2)));
    const made = composed(each('now'), severe.withFlag('lead_firms', 'both'));
    expect(taken(made)).toHaveLength(MOST);
    expect(taken(made)).not.toContain(`for-${core[0]}`);
  });
  test('goes first to what answers most', () => {
    const wide: Wanted = { id: 'wide', slot: 'build', for: core.slice(13) };
    expect(taken(composed([...each('build').slice(0, 13), wide], bad(...core)))).toContain('wide');
  });
  test('counts the lines of one block as one', () => {
    const lines: Wanted[] = ['a', 'b', 'c'].map((id) => ({ id, slot: 'build', type: 'center', block: 'one' }));
    const builder = core.reduce((b, deficit) => b.withDeficit(deficit, 2), anAssessment().ofType('center'));
    expect(taken(composed([...lines, ...each('now')], builder))).toHaveLength(COMFORTABLE + 2);
    const single = lines.map(({ block: _, ...line }) => line);
    expect(taken(composed([...single, ...each('now')], builder))).toHaveLength(COMFORTABLE);
  });
  test('a line of the type is in whatever the room', () => {
    const line: Wanted = { id: 'line', slot: 'build', type: 'center' };
    const builder = core.reduce((b, deficit) => b.withDeficit(deficit, 3), anAssessment().ofType('center'));
    expect(purposes(composed([...each('now'), line], builder.withFlag('lead_firms', 'both')))).toMatchObject({
      line: 'line',
    });
  });
});

describe('a choice', () => {
  const wanted: Wanted[] = [
    { id: 'one', slot: 'build', for: ['quality'] },
    { id: 'two', slot: 'build', for: ['quality'] },
  ];
  test('keeps the member that it names first, and says which', () => {
    const made = composed(wanted, bad('quality'), { choices: [aChoice(['two', 'one'])] });
    expect(taken(made)).toEqual(['two']);
    expect(whyLater(made, 'one')).toEqual({ kind: 'choice', choice: 'a-choice', measure: 'two' });
  });
  test('keeps the member that an answer prefers', () => {
    const prefer = [{ measure: 'one', when: { kind: 'flag' as const, flag: 'discrete_product', in: ['discrete'] } }];
    expect(taken(composed(wanted, bad('quality'), { choices: [aChoice(['two', 'one'], { prefer })] }))).toEqual([
      'one',
    ]);
  });
  test('keeps the member that a reading prefers, and the preference is told as decisive', () => {
    const preferences: Preference[] = [{ effect: 'x', kind: 'prefer', measure: 'two', over: ['one'] }];
    const made = composed(wanted, bad('quality'), { choices: [aChoice(['one', 'two'])], preferences });
    expect(taken(made)).toEqual(['two']);
    expect(made.decisive).toEqual(preferences);
  });
  test('a preference that changes nothing is not decisive', () => {
    const preferences: Preference[] = [{ effect: 'x', kind: 'prefer', measure: 'one', over: ['two'] }];
    expect(composed(wanted, bad('quality'), { choices: [aChoice(['one', 'two'])], preferences }).decisive).toEqual([]);
  });
  test('of two keeps two, also for two deficits', () => {
    const three: Wanted[] = ['one', 'two', 'three'].map((id) => ({ id, for: ['quality', 'management'] }));
    const made = composed(three, bad('quality', 'management'), {
      choices: [aChoice(['one', 'two', 'three'], { keep: 2 })],
    });
    expect(taken(made)).toEqual(['one', 'two']);
  });
  test('its members do not wait for each other', () => {
    const made = composed(wanted, bad('quality'), {
      choices: [aChoice(['two', 'one'])],
      orders: [order('one', 'two')],
    });
    expect(taken(made)).toEqual(['two']);
  });
  test('that is full turns a deficit to another candidate', () => {
    const made = composed(
      [...wanted, { id: 'other', slot: 'ask-of-others', for: ['management'] }],
      bad('quality', 'management'),
      { choices: [aChoice(['one', 'two'])] },
    );
    expect(taken(made)).toEqual(['one', 'other']);
  });
});

describe('what an item needs', () => {
  test('comes in with it, and stands as needed', () => {
    const made = composed(
      [
        { id: 'study', slot: 'now', for: ['quality'] },
        { id: 'house', slot: 'now', for: ['management'], prerequisites: ['study'] },
      ],
      bad('quality', 'management'),
    );
    expect(purposes(made)).toEqual({ study: 'needed', house: 'begins' });
  });
  test('keeps it out where a choice shuts that', () => {
    const made = composed(
      [
        { id: 'forum', slot: 'now', for: ['quality'] },
        { id: 'body', slot: 'now', for: ['management'] },
        { id: 'export', slot: 'build', for: ['management'], prerequisites: ['body'] },
      ],
      anAssessment().withDeficit('quality', 3).withDeficit('management', 2),
      { choices: [aChoice(['forum', 'body'])] },
    );
    expect(taken(made)).toEqual(['forum']);
    expect(whyLater(made, 'export')).toEqual({ kind: 'after', measure: 'body' });
  });
  test('may be another member of the same choice that the item names too', () => {
    const made = composed(
      [
        { id: 'forum', slot: 'now', for: ['quality'] },
        { id: 'body', slot: 'now', for: ['management'] },
        { id: 'export', slot: 'build', for: ['management'], prerequisites: ['body', 'forum'] },
      ],
      anAssessment().withDeficit('quality', 3).withDeficit('management', 2),
      { choices: [aChoice(['forum', 'body'])] },
    );
    expect(taken(made)).toEqual(['forum', 'export']);
  });
  test('in a circle is no trap', () => {
    const circle: Wanted[] = [
      { id: 'hen', for: ['quality'], prerequisites: ['egg'] },
      { id: 'egg', for: ['quality'], prerequisites: ['hen'] },
    ];
    expect(taken(composed(circle, bad('quality')))).toEqual(['hen', 'egg']);
  });
});

test('what is composed does not depend on the order in which deficits were answered', () => {
  const wanted: Wanted[] = [
    { id: 'one', for: ['quality'] },
    { id: 'two', for: ['management'] },
  ];
  expect(taken(composed(wanted, bad('quality', 'management')))).toEqual(
    taken(composed(wanted, bad('management', 'quality'))),
  );
});
