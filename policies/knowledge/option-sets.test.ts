import { expect, test } from 'vitest';
import { question } from '#policies/schema/knowledge';
import { english } from '#policies/text/en/english';
import { knowledge } from './knowledge';

/** Every option of every question, as it is worded. */
const worded = knowledge.questions.flatMap((q) =>
  (q.options ?? []).map((option) => {
    const text = english.questions[q.id]?.options?.[option.id] ?? '';
    return { question: q, option, where: `${q.id}/${option.id}: ${text}`, text };
  }),
);

const astray = (pattern: RegExp) => worded.filter(({ text }) => pattern.test(text)).map(({ where }) => where);

test('what does not arise is no state: it is answered by "does not apply"', () => {
  expect(
    astray(/,? or (there (is|are|was|were) no(ne)?|no \w+ (has|have)|nobody (has|can)|none was|nothing was)\b/),
  ).toEqual([]);
});

test('giving up is a state of its own, not joined to another one', () => {
  expect(astray(/(,|;)? or (they|firms|the firms|owners)? ?(have |has )?(given up|stopped asking|no longer)/)).toEqual(
    [],
  );
});

test('no severity is given twice in a lead, and a lead has the four states', () => {
  for (const q of knowledge.questions.filter((each) => each.lead)) {
    expect(
      q.options?.map((o) => o.severity),
      q.id,
    ).toEqual([0, 1, 2, 3]);
  }
});

test('the options of a question are told apart by their words, too', () => {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  for (const q of knowledge.questions) {
    const texts = worded.filter(({ question: { id } }) => id === q.id).map(({ text }) => plain(text));
    expect(new Set(texts).size, q.id).toBe(texts.length);
  }
});

test('a question of two judgements with one "Yes" is two questions: none joins them by "or are there"', () => {
  const joined = knowledge.questions.filter(({ id }) =>
    /, or (is|are|does|do|has|have) (there|it|they)\b/.test(english.questions[id]?.ask ?? ''),
  );
  expect(joined.map(({ id }) => id)).toEqual([]);
});

const sample = {
  id: 'a-question',
  code: 'X1',
  section: 'first-questions',
  basis: 'inferred',
  sources: [],
  kind: 'single',
  options: [{ id: 'yes' }, { id: 'no' }],
  knows: ['officer'],
};

test('an option that is retired is named with what stands for it, or with nothing', () => {
  expect(question.safeParse({ ...sample, retired: { perhaps: null, indeed: 'yes' } }).success).toBe(true);
  expect(question.safeParse({ ...sample, retired: { yes: null } }).success).toBe(false);
  expect(question.safeParse({ ...sample, retired: { indeed: 'surely' } }).success).toBe(false);
});

test('the options that mixed two states are retired, and asked anew', () => {
  const retired = knowledge.questions.flatMap((q) =>
    Object.entries(q.retired ?? {}).map(([id, now]) => `${q.id}/${id} -> ${now}`),
  );
  expect(retired).toContain('unregistered-waste/same-way -> null');
  expect(retired).toContain('complaints/regularly -> null');
  expect(retired).toContain('where-owners-learnt/shop-floor -> none-or-one');
});
