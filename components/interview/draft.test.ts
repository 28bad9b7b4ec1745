import { expect, test } from 'vitest';
import {
  answerOtherwise,
  choose,
  emptyDraft,
  saysHowItIsKnown,
  takeBack,
  toggle,
  toggleOther,
  type as typeText,
} from './draft';

const options = ['roads', 'land', 'power', 'none'].map((id) => ({ id, label: id, exclusive: id === 'none' }));
const model = { options };
const empty = emptyDraft();

test('nothing stands in an empty draft', () => {
  expect(empty).toMatchObject({ standing: 'none', choice: null, choices: [], text: '', evidence: null });
});

test('choosing an option makes it the value, and choosing another replaces it', () => {
  const draft = choose(choose(empty, 'roads'), 'land');

  expect(draft).toMatchObject({ standing: 'value', choice: 'land' });
});

test('no change touches how the answer is known', () => {
  const known = { ...empty, evidence: 'visit' as const, who: 'a miller', note: 'n', source: 's', asOf: '2026' };
  const { evidence, who, note, source, asOf } = known;
  const changed = [
    choose(known, 'roads'),
    toggle(known, 'roads', model),
    typeText(known, '12'),
    answerOtherwise(known, 'unknown'),
    takeBack(known),
  ];

  expect(changed.every((draft) => saysHowItIsKnown(draft))).toBe(true);
  for (const draft of changed) {
    expect(draft).toMatchObject({ evidence, who, note, source, asOf });
  }
});

test('ticked options keep the order in which they are shown', () => {
  const draft = toggle(toggle(empty, 'power', model), 'roads', model);

  expect(draft).toMatchObject({ standing: 'value', choices: ['roads', 'power'] });
});

test('an option ticked twice is unticked, and without any nothing stands', () => {
  const one = toggle(toggle(toggle(empty, 'power', model), 'roads', model), 'power', model);

  expect(one).toMatchObject({ standing: 'value', choices: ['roads'] });
  expect(toggle(one, 'roads', model)).toMatchObject({ standing: 'none', choices: [] });
});

test('an exclusive option clears the others and gives way to them', () => {
  const none = toggle(toggle(empty, 'roads', model), 'none', model);

  expect(none.choices).toEqual(['none']);
  expect(toggle(none, 'land', model).choices).toEqual(['land']);
});

test('"I do not know" clears what was chosen, and choosing clears it', () => {
  const single = answerOtherwise(choose(empty, 'roads'), 'unknown');
  const several = answerOtherwise(toggle(empty, 'roads', model), 'not-applicable');

  expect(single).toMatchObject({ standing: 'unknown', choice: null });
  expect(several).toMatchObject({ standing: 'not-applicable', choices: [] });
  expect(choose(single, 'land')).toMatchObject({ standing: 'value', choice: 'land' });
  expect(toggle(several, 'land', model)).toMatchObject({ standing: 'value', choices: ['land'] });
});

test('typing makes a value and keeps the text as typed', () => {
  expect(typeText(empty, ' 1 200,5 ')).toMatchObject({ standing: 'value', text: ' 1 200,5 ' });
});

test('emptying the field leaves nothing standing, spaces included', () => {
  expect(typeText(typeText(empty, '12'), '  ')).toMatchObject({ standing: 'none', text: '  ' });
});

test('"I do not know" clears nothing typed; taken back, the text counts again', () => {
  const unknown = toggleOther(typeText(empty, 'about 12'), 'unknown');

  expect(unknown).toMatchObject({ standing: 'unknown', text: 'about 12' });
  expect(toggleOther(unknown, 'unknown')).toMatchObject({ standing: 'value', text: 'about 12' });
  expect(toggleOther(toggleOther(empty, 'unknown'), 'unknown').standing).toBe('none');
});

test('"does not apply" takes the place of "I do not know"', () => {
  expect(toggleOther(toggleOther(empty, 'unknown'), 'not-applicable').standing).toBe('not-applicable');
});

test('typing takes the place of "I do not know"; emptying the field does not take it back', () => {
  const unknown = toggleOther(typeText(empty, '12'), 'unknown');

  expect(typeText(unknown, '123').standing).toBe('value');
  expect(typeText(unknown, '').standing).toBe('unknown');
});

test('each of the evidence fields counts as saying how it is known, blanks do not', () => {
  expect(saysHowItIsKnown(empty)).toBe(false);
  expect(saysHowItIsKnown({ ...empty, note: ' \n' })).toBe(false);
  expect(saysHowItIsKnown({ ...empty, evidence: 'guess' })).toBe(true);
  for (const field of ['who', 'note', 'source', 'asOf']) {
    expect(saysHowItIsKnown({ ...empty, [field]: 'x' })).toBe(true);
  }
});
