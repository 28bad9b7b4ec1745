import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { knowledge } from '#policies/knowledge/knowledge';
import { askingFile } from './asking';

const folder = resolve('policies/knowledge/asking');

test('what the interview asks is the knowledge base without its evidence', async () => {
  await expect(askingFile('Question', knowledge.questions)).toMatchFileSnapshot(`${folder}/questions.ts`);
  await expect(askingFile('Deficit', knowledge.deficits)).toMatchFileSnapshot(`${folder}/deficits.ts`);
});

test('no source, rationale, case or tension goes with it', () => {
  expect(askingFile('Question', knowledge.questions)).not.toMatch(/"(sources|rationale|cases|tensions)":/);
  expect(askingFile('Deficit', knowledge.deficits)).not.toMatch(/"(sources|rationale|cases|tensions)":/);
});
