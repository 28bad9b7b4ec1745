import { expect, test } from 'vitest';
import { pageFoot } from './page-foot';

test('the foot holds the text and the number of the page', () => {
  const style = pageFoot('Furniture in Velmora. 30 November 2026');
  expect(style).toContain('content: "Furniture in Velmora. 30 November 2026"');
  expect(style).toContain('counter(page)');
});

test('nothing that a person wrote can end the string or begin a rule', () => {
  const style = pageFoot('a"; } * { display: none }\n\\22 </style>@import url(x)');
  const [, inside = ''] = /content: "(.*?)"; font/.exec(style) ?? [];
  expect(inside).not.toMatch(/["{}@<>*/\n]|\\(?![0-9a-f]+ )/);
  expect(style.match(/\{/g)).toHaveLength(3);
});

test('a long text is cut, between letters', () => {
  expect(pageFoot('𐍈'.repeat(500))).toMatch(/content: "(𐍈){240}\\2026 "/u);
});
