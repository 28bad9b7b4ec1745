import { describe, expect, test } from 'vitest';
import { knowledge, knowledgeBase } from './knowledge';

const deficits = knowledge.deficits.map((d) => [d.id, d] as const);

describe.each(deficits)('the deficit %s', (id, deficit) => {
  const asked = knowledge.questions.filter((q) => q.deficit === id && q.replacedBy === undefined);
  const leads = asked.filter((q) => q.lead);
  const followUps = asked.filter((q) => !q.lead);

  test('has one lead question, with the four states 0 to 3', () => {
    expect(leads.map((q) => q.options?.map((o) => o.severity))).toEqual([[0, 1, 2, 3]]);
    expect(leads[0]?.code).toBe(`${deficit.code}-lead`);
  });
  test('has one to three follow-ups, rising, none of them an event', () => {
    expect(followUps.length).toBeGreaterThanOrEqual(1);
    expect(followUps.length).toBeLessThanOrEqual(3);
    for (const followUp of followUps) {
      const severities = followUp.options?.map((o) => o.severity ?? -1) ?? [];
      expect(severities).toEqual([...severities].sort((a, b) => a - b));
      expect(new Set(severities).size, 'two states at least').toBeGreaterThan(1);
      expect(Math.min(...severities)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...severities)).toBeLessThanOrEqual(2);
    }
  });
});

test('every question that carries a severity rises', () => {
  for (const question of knowledge.questions) {
    const severities = (question.options ?? []).flatMap((o) => (o.severity === undefined ? [] : [o.severity]));
    if (question.deficit === undefined) expect(severities).toEqual([]);
    else expect(severities).toHaveLength(question.options?.length ?? 0);
    severities.slice(1).forEach((severity, index) => expect(severity).toBeGreaterThanOrEqual(severities[index] ?? -1));
  }
});

test('each flag is asked by one question, and each that a condition uses is asked', () => {
  const flags = knowledge.questions.flatMap((q) => (q.flag === undefined ? [] : [q.flag]));
  expect(flags.filter((flag, index) => flags.indexOf(flag) !== index)).toEqual([]);
  const used = [...JSON.stringify(knowledge).matchAll(/"kind":"flag","flag":"([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  expect(used.length).toBeGreaterThan(20);
  expect([...new Set(used)].filter((flag) => !flags.includes(flag))).toEqual([]);
});

test('both axes are asked in four states, two high and two low', () => {
  for (const flag of ['regional_importance', 'industry_importance']) {
    expect(knowledgeBase.questionOfFlag.get(flag)?.options?.map((o) => o.importance)).toEqual([
      'high',
      'high',
      'low',
      'low',
    ]);
  }
});

test('"I do not know" and "does not apply" are no options', () => {
  const options = knowledge.questions.flatMap((q) => q.options ?? []).map((o) => o.id);
  expect(options.filter((id) => ['unknown', 'do-not-know', 'not-applicable', 'does-not-apply'].includes(id))).toEqual(
    [],
  );
});

test('no option stands twice, exclusive ones stand in lists of several, and last', () => {
  for (const question of knowledge.questions) {
    const options = question.options ?? [];
    expect(new Set(options.map((o) => o.id)).size).toBe(options.length);
    const exclusive = options.filter((o) => o.exclusive);
    if (question.kind !== 'multiple') expect(exclusive).toEqual([]);
    else if (exclusive.length > 0) expect(options.at(-1)).toEqual(exclusive[0]);
  }
});

test('who must not be the source is not among those who can know', () => {
  for (const { knows, notFrom = [] } of knowledge.questions) {
    expect(knows.filter((group) => notFrom.includes(group))).toEqual([]);
  }
});

test('nobody blocks where there is nobody larger, and nothing wrong is not for the association to say', () => {
  const lead = knowledgeBase.leadOf.get('governance');
  expect(lead?.zeroNotFrom).toContain('association');
  expect(lead?.options?.find((o) => o.severity === 3)?.notWhen).toEqual({
    kind: 'flag',
    flag: 'lead_firms',
    in: ['none'],
  });
});
