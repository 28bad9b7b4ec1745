import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import { formatFor } from '#i18n/format';
import messages from '#messages/en.json';
import { englishOf, type FaultCause } from '#policies/file/fault-cause';
import { openAssessment } from '#policies/file/open-assessment';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Answer, Assessment } from '#policies/schema/assessment';
import { anAssessment } from '#policies/testing/an-assessment';
import { textsFor } from '#policies/text/texts';
import { readFileSync } from 'node:fs';
import { asideLines } from './aside-lines';
import { differenceRows } from './difference-rows';
import { causeText } from './fault-lines';
import { foundIn, mergedWith } from './reading';

const t = createTranslator({ locale: 'en', messages, namespace: 'open' });
const work = createTranslator({ locale: 'en', messages, namespace: 'work' });
const texts = textsFor('en');
const format = formatFor('en');
const naming = { texts, t, sequence: format.sequence };

const causes: FaultCause[] = [
  ...(['missing', 'empty', 'tooLargeNumber', 'forbiddenKey', 'unknownKey', 'noQuestion', 'other'] as const).map(
    (key) => ({ key }),
  ),
  ...(['text', 'number', 'whole', 'boolean', 'list', 'object', 'other'] as const).map((kind) => ({
    key: 'kind' as const,
    kind,
  })),
  ...(['oneOf', 'options', 'list'] as const).map((key) => ({ key, allowed: '"a" or "b"' })),
  ...(['most', 'mostLength', 'mostEntries', 'least', 'leastEntries', 'moreThan'] as const).map((key) => ({
    key,
    limit: '1000000000000000',
  })),
  ...(['uuid', 'dateTime', 'plainLetters', 'format'] as const).map((key) => ({ key })),
  { key: 'notJson', reason: 'Unexpected token' },
  { key: 'tooManyValues', limit: 100 },
  { key: 'tooDeep', limit: 32 },
  { key: 'newer', version: 2, most: 1 },
  ...(['month', 'currency', 'namesNothing', 'sameId', 'aboveTheCut'] as const).map((key) => ({ key })),
];

test.each(causes)('the page says of $key what the API says', (cause) => {
  expect(causeText(cause, t)).toBe(englishOf(cause));
});

describe('what was set aside', () => {
  const opened = openAssessment(readFileSync('policies/testing/file-of-an-earlier-edition.arranjo.json', 'utf8'));
  const { lines } = opened.ok ? asideLines(opened.setAside, naming) : { lines: [] };
  test('is named by the titles of questions and measures, never by a path or an id', () => {
    expect(lines).toHaveLength(13);
    expect(lines.join('\n')).not.toMatch(/answers\.|plan\.|standing-forum|firm-count|items|undefined|\{/);
    expect(lines).toContainEqual(
      `${texts.questions['firm-count']?.short}: the answer in the file is no longer offered. Answer this question again.`,
    );
    expect(lines).toContainEqual(
      `${texts.measures['standing-forum']?.name}, Amount: it is larger than can be kept; 1,000,000,000,000,000 is the most.`,
    );
  });
  test('by the ten thousand is counted', () => {
    const many = Array.from({ length: 45_000 }, (_, i) => ({
      part: { kind: 'question' as const, id: `later-${i}` },
      cause: { key: 'noQuestion' as const },
    }));
    expect(asideLines(many, naming)).toEqual({
      lines: [expect.stringMatching(/^45,000 answers .* and 44,995 more\.$/)],
      more: 0,
    });
  });
  test('a retired option comes with what stands for it', () => {
    const [option = ''] = Object.keys(texts.questions.aim?.options ?? {});
    const part = { kind: 'answer' as const, question: 'aim', replacement: option };
    const [line] = asideLines([{ part, cause: { key: 'options', allowed: '' } }], naming).lines;
    expect(line).toContain(`“${texts.questions.aim?.options?.[option]}”`);
  });
});

describe('two states of one assessment', () => {
  const build = (aim: Answer, more: Partial<Assessment> = {}): Assessment => ({
    ...anAssessment().build(),
    answers: { aim },
    ...more,
  });
  const mine = build({ value: 'no', evidence: 'guess', changedAt: '2026-11-02T08:00:00Z' });
  const theirs = build(
    { value: 'yes', who: 'Rui', note: 'Asked twice', changedAt: '2026-11-03T08:00:00Z' },
    { plan: { items: [{ measure: 'standing-forum', status: 'accepted', owner: 'associations' }] } },
  );
  const words = { base: knowledgeBase, texts, format, t, work };
  test('are told answer by answer: what, by whom, when, and which is newer', () => {
    const [answer, item] = differenceRows(mine, theirs, words);
    expect(answer).toMatchObject({
      label: texts.questions.aim?.short,
      mine: `${texts.questions.aim?.options?.no}\nRests on: guess`,
      theirs: `${texts.questions.aim?.options?.yes}\nSaid by: Rui\nAsked twice`,
      mineWhen: '2026-11-02T08:00:00Z',
      newer: 'theirs',
      proposed: 'theirs',
    });
    expect(item).toMatchObject({
      label: texts.measures['standing-forum']?.name,
      mine: 'Not there',
      proposed: 'theirs',
    });
    expect(item?.theirs).toContain(`Owner: ${texts.actors.associations}`);
  });
  test('say whether the file is known, the same, or another', () => {
    const read = { file: 'a.json', assessment: theirs, setAside: [] };
    const found = (here: Assessment | undefined) => foundIn(read, here, { locale: 'en', t, work }).here.kind;
    expect([found(undefined), found(theirs), found(mine)]).toEqual(['nowhere', 'same', 'differs']);
  });
  test('are merged as chosen, else as proposed', () => {
    expect(mergedWith(mine, theirs, new Map()).answers).toEqual(theirs.answers);
    const merged = mergedWith(mine, theirs, new Map([['answer aim', 'mine' as const]]));
    expect(merged.answers).toEqual(mine.answers);
    expect(merged.plan).toEqual(theirs.plan);
  });
});
