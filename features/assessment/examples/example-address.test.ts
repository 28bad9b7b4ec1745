import { expect, test } from 'vitest';
import { DEPTHS } from '#reports/depths';
import { addressFrom } from './example-address';

test('the addresses are those that a browser finds from where it is', () => {
  const home = 'https://example.org/en/examples/franca';
  const from = { brief: home, plan: `${home}/plan`, evidence: `${home}/evidence` };

  for (const here of DEPTHS)
    for (const there of DEPTHS) expect(new URL(addressFrom(here, there, 'franca'), from[here]).href).toBe(from[there]);
});
