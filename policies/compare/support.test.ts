import { describe, expect, test } from 'vitest';
import type { AgreedStage } from '#policies/schema/plan';
import { stageStandings } from './stages';
import { supportOf } from './support';

const rule = { stopRule: 'Fewer than five firms take part' };
const after = (...stages: AgreedStage[]) => supportOf(stageStandings(undefined, { agreement: { stages } }));
const between = (before: AgreedStage[], later: AgreedStage[]) =>
  supportOf(stageStandings({ agreement: { stages: before } }, { agreement: { stages: later } }));

describe('whether support goes on', () => {
  test('cannot be told without an agreement, without a rule, or where nobody said', () => {
    expect(after()).toEqual({ verdict: 'cannot-be-told', because: 'no-agreement' });
    expect(after({ id: 'one', stopRule: '  ' })).toMatchObject({ because: 'no-rule', stage: 'one' });
    expect(after({ id: 'one', ...rule })).toMatchObject({ verdict: 'cannot-be-told', because: 'nobody-said' });
  });

  test('stops where people say that the rule has come true, also at a stage that was verified', () => {
    const stage = { id: 'one', ...rule, verifiedOn: '2027-01', stopRuleMet: 'yes' as const };
    expect(after(stage, { id: 'two', ...rule })).toEqual({ verdict: 'stop', because: 'rule-met', stage: 'one' });
  });

  test('goes on where people say that it has not, and where a stage was verified since', () => {
    expect(after({ id: 'one', ...rule, stopRuleMet: 'no' })).toMatchObject({ verdict: 'go-on', stage: 'one' });
    const two = { id: 'two', ...rule };
    const verified = { id: 'one', ...rule, verifiedOn: '2027-01' };
    expect(between([{ id: 'one', ...rule }, two], [verified, two])).toMatchObject({ because: 'verified-since' });
    expect(between([verified, two], [verified, two])).toMatchObject({ because: 'nobody-said', stage: 'two' });
    expect(after(verified)).toEqual({ verdict: 'go-on', because: 'all-verified' });
  });

  test('is open again where a verification was taken back', () => {
    expect(between([{ id: 'one', ...rule, verifiedOn: '2027-01' }], [{ id: 'one', ...rule }])).toMatchObject({
      verdict: 'cannot-be-told',
      because: 'withdrawn',
    });
  });
});
