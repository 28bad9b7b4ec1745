import { prerender } from 'react-dom/static';
import { expect, test } from 'vitest';
import { askAgain, laterPart } from './later-part';

const textOf = async (node: React.ReactNode) => new Response((await prerender(node)).prelude).text();

test('a part that did not come stays refused until somebody asks again, and comes then', async () => {
  let asked = 0;
  const Part = laterPart(async () => {
    asked += 1;
    if (asked === 1) throw new Error('no network');
    return Here;
  });
  await expect(textOf(<Part />)).rejects.toThrow('no network');
  await expect(textOf(<Part />)).rejects.toThrow('no network');
  expect(asked).toBe(1);
  askAgain();
  expect(await textOf(<Part />)).toContain('Here');
  expect(await textOf(<Part />)).toContain('Here');
  expect(asked).toBe(2);
});

function Here() {
  return <p>Here</p>;
}
