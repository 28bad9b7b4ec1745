import { describe, expect, test } from 'vitest';
import { contextOfAnswers } from '#policies/engine/evaluation-context';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import type { Answer } from '#policies/schema/assessment';
import { reading as schema, type ReadingDefinition } from '#policies/schema/reading';
import type { ReadingResult } from '#policies/schema/result';
import { typeId } from '#policies/schema/terms';
import { english } from '#policies/text/en/english';
import { readings } from './readings';
import { readingsOf } from './readings-of';

const definitions = readings.map(({ definition }) => definition);
const measures = new Set(knowledge.measures.filter((m) => m.kind === 'advice').map(({ id }) => id));
const cautions = new Set(knowledge.cautions.map(({ id }) => id));

type Answers = Record<string, Answer>;

/** What one reading says of these answers, whatever the type. */
function resultOf(id: string, answers: Answers, type?: (typeof typeId.options)[number]): ReadingResult {
  const context = { ...contextOfAnswers({ answers }, knowledgeBase), type };
  const found = readingsOf(context).find(({ reading }) => reading === id);
  if (found === undefined) throw new Error(`"${id}" is not read.`);
  return found;
}

/** Answers that speak for one position on each axis, as far as they can; the first of several axes decides a question that they share. */
function answersFor({ axes }: ReadingDefinition, targets: (string | undefined)[], most = Infinity): Answers {
  const answers: Answers = {};
  axes.forEach(({ votes }, index) => {
    const speaking = votes.flatMap(({ question, options }) => {
      // The last option that says so: an earlier one may rule the next question out.
      const option = Object.keys(options).findLast((each) => options[each] === targets[index]);
      return option === undefined || answers[question] !== undefined ? [] : [{ question, option }];
    });
    for (const { question, option } of speaking.slice(0, most)) {
      const multiple = knowledgeBase.question.get(question)?.kind === 'multiple';
      answers[question] = { value: multiple ? [option] : option };
    }
  });
  return answers;
}

/** Every way to stand on the axes of a reading; where there are many axes, all at their first position but for two. */
function standings({ axes }: ReadingDefinition): string[][] {
  const first = axes.map(({ positions }) => positions[0] ?? '');
  if (axes.length <= 5) {
    return axes.reduce<string[][]>(
      (all, { positions }) => all.flatMap((one) => positions.map((position) => [...one, position])),
      [[]],
    );
  }
  return axes.flatMap((one, i) =>
    axes.flatMap((other, j) =>
      one.positions.flatMap((a) =>
        other.positions.map((b) => first.map((at, index) => (index === i ? a : index === j ? b : at))),
      ),
    ),
  );
}

const reached = new Map(
  definitions.map((definition) => [
    definition.id,
    standings(definition).flatMap((targets) => {
      const answers = answersFor(definition, targets);
      return typeId.options.map((type) => resultOf(definition.id, answers, type));
    }),
  ]),
);

describe.each(definitions)('$id', (definition) => {
  const results = reached.get(definition.id) ?? [];
  const text = english.readings[definition.id];

  test('parses with its schema', () => {
    const parsed = schema.safeParse(definition);
    expect(parsed.success ? '' : parsed.error.message).toBe('');
  });

  test('asks questions that are asked, and reads options that they have', () => {
    for (const { votes, positions, counts, id } of definition.axes) {
      expect(new Set(votes.map(({ question }) => question)).size, id).toBe(votes.length);
      for (const { question: asked, options } of votes) {
        const question = knowledgeBase.question.get(asked);
        expect(question?.replacedBy, asked).toBeUndefined();
        expect(question?.options?.map((option) => option.id) ?? [], asked).toEqual(
          expect.arrayContaining(Object.keys(options)),
        );
        expect(positions, asked).toEqual(expect.arrayContaining(Object.values(options)));
      }
      if (counts !== undefined) expect(positions).toContain(counts);
    }
  });

  test('names axes, positions, measures and cautions that are there', () => {
    const axes = new Map([...definition.axes, ...(definition.derived ?? [])].map((axis) => [axis.id, axis.positions]));
    for (const { when } of [...definition.effects, ...(definition.against ?? [])]) {
      for (const { axis, at } of when) expect(axes.get(axis), axis).toEqual(expect.arrayContaining(at));
    }
    for (const { then } of definition.effects) {
      const named =
        then.kind === 'prefer'
          ? [then.measure, ...then.over]
          : then.kind === 'order'
            ? [then.first, then.then]
            : (then.measures ?? []);
      expect(named.filter((measure) => !measures.has(measure))).toEqual([]);
      if (then.kind === 'prefer') expect(then.over).not.toContain(then.measure);
      if (then.kind === 'caution') expect(cautions).toContain(then.caution);
    }
    for (const derived of definition.derived ?? []) {
      expect(definition.axes.map(({ id }) => id)).toEqual(expect.arrayContaining([...derived.of]));
      if (derived.kind === 'first-gap') expect(derived.positions).toEqual([...derived.of, derived.complete]);
      else {
        const [one, other] = derived.of.map((id) => axes.get(id)?.length ?? 0);
        expect(derived.cells.length).toBe((one ?? 0) * (other ?? 0));
        expect(derived.positions).toEqual([...new Set(derived.cells.map(({ position }) => position))]);
      }
    }
  });

  test('its effects cite what the reading itself cites', () => {
    for (const { sources, basis } of definition.effects) {
      expect(definition.sources).toEqual(expect.arrayContaining(sources));
      expect(sources.length > 0 || basis === 'inferred').toBe(true);
      if (basis === 'attributed') expect(sources.some(({ author }) => author !== undefined)).toBe(true);
    }
  });

  test('has a text for each axis, position, effect and contradiction, and none too many', () => {
    const axes = [...definition.axes, ...(definition.derived ?? [])];
    expect(Object.keys(text?.axes ?? {})).toEqual(axes.map(({ id }) => id));
    for (const { id, positions } of axes) {
      expect(Object.keys(text?.axes[id]?.positions ?? {}), id).toEqual(positions);
    }
    expect(Object.keys(text?.effects ?? {})).toEqual(definition.effects.map(({ id }) => id));
    expect(Object.keys(text?.against ?? {})).toEqual((definition.against ?? []).map(({ id }) => id));
  });

  test('reaches each of its positions', () => {
    const places = new Set(results.flatMap((result) => result.places.map(({ axis, at }) => `${axis}: ${at}`)));
    const wanted = [...definition.axes, ...(definition.derived ?? [])].flatMap(({ id, positions }) =>
      positions.map((position) => `${id}: ${position}`),
    );
    expect(wanted.filter((each) => !places.has(each))).toEqual([]);
  });

  test('can bring about each of its effects, and can say each of its contradictions', () => {
    const happened = new Set(results.flatMap(({ effects }) => effects.map(({ effect }) => effect)));
    expect(definition.effects.map(({ id }) => id).filter((id) => !happened.has(id))).toEqual([]);
    const said = new Set(results.flatMap(({ against }) => against));
    expect((definition.against ?? []).map(({ id }) => id).filter((id) => !said.has(id))).toEqual([]);
  });

  test('each position is open with one answer, likely with two, and sure from three on, where so many can speak for it', () => {
    let seen = 0;
    for (const [index, { id, positions, votes }] of definition.axes.entries()) {
      for (const position of positions) {
        const able = votes.filter(({ options }) => Object.values(options).includes(position)).length;
        for (let most = 1; most <= Math.min(able, 3); most += 1) {
          const targets = definition.axes.map((_, i) => (i === index ? position : undefined));
          const others = definition.axes.map(({ positions: all }, i) => (i === index ? undefined : all[0]));
          const own = answersFor(definition, targets, most);
          // The other axes are answered too, so that there is enough to read, by questions that this axis does not ask.
          const asked = new Set(votes.map(({ question }) => question));
          const rest = Object.entries(answersFor(definition, others)).filter(([question]) => !asked.has(question));
          const result = resultOf(definition.id, { ...Object.fromEntries(rest), ...own });
          if (result.status === 'not-enough') continue;
          seen += 1;
          const place = result.places.find(({ axis }) => axis === id);
          expect([position, place?.at, place?.margin]).toEqual([
            position,
            position,
            ['open', 'likely', 'sure'][most - 1],
          ]);
        }
      }
    }
    expect(seen).toBeGreaterThan(definition.axes.length);
  });

  test('says that there are not enough answers below its minimum, and which to ask', () => {
    const all = answersFor(
      definition,
      definition.axes.map(({ positions }) => positions[0]),
    );
    const few = Object.fromEntries(Object.entries(all).slice(0, definition.minimum - 1));
    const result = resultOf(definition.id, few);
    expect(result).toMatchObject({ status: 'not-enough', places: [], effects: [], against: [] });
    expect(result.ask.length).toBeGreaterThan(0);
    expect(result.ask.filter((question) => question in few)).toEqual([]);
    const enough = Object.fromEntries(Object.entries(all).slice(0, definition.minimum));
    expect(resultOf(definition.id, enough).status).toBe('read');
  });
});

test('the readings that choose can place each of their positions surely', () => {
  const thin = definitions
    .slice(0, 7)
    .flatMap(({ id, axes }) =>
      axes.flatMap((axis) =>
        axis.positions
          .filter(
            (position) => axis.votes.filter(({ options }) => Object.values(options).includes(position)).length < 3,
          )
          .map((position) => `${id}/${axis.id}: ${position}`),
      ),
    );
  expect(thin).toEqual([]);
});

test('the systems of the catalogue that readings are made of are each read once', () => {
  const codes = definitions.flatMap(({ systems }) => systems);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  expect(definitions.filter(({ code, systems }) => !systems.includes(code))).toEqual([]);
});

test('what readings order makes no circle with what measures need and what rules order', () => {
  const fixed = [
    ...knowledge.measures.flatMap((m) => m.prerequisites.map((first) => ({ first, then: m.id }))),
    ...knowledge.rules.flatMap(({ then }) => (then.kind === 'order' ? [then] : [])),
  ];
  const all = [
    ...fixed,
    ...definitions.flatMap(({ effects }) => effects.flatMap(({ then }) => (then.kind === 'order' ? [then] : []))),
  ];
  const after = (id: string, seen: Set<string>): Set<string> => {
    for (const { first, then } of all) {
      if (first !== id || seen.has(then)) continue;
      seen.add(then);
      after(then, seen);
    }
    return seen;
  };
  expect([...measures].filter((id) => after(id, new Set()).has(id))).toEqual([]);
});
