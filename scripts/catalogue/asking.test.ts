import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { knowledge } from '#policies/knowledge/knowledge';
import { askingFile } from './asking';

const kinds = [
  { kind: 'Question', entities: knowledge.questions, file: 'questions.ts' },
  { kind: 'Deficit', entities: knowledge.deficits, file: 'deficits.ts' },
  { kind: 'Gate', entities: knowledge.gates, file: 'gates.ts' },
  { kind: 'Module', entities: knowledge.modules, file: 'modules.ts' },
] as const;
const folder = resolve('policies/knowledge/asking');

test.each(kinds)('what the interview reads of each $kind is the knowledge base without its evidence', async (each) => {
  await expect(askingFile(each.kind, each.entities)).toMatchFileSnapshot(`${folder}/${each.file}`);
});

test.each(kinds)('no source, rationale, case or tension goes with a $kind', ({ kind, entities }) => {
  expect(askingFile(kind, entities)).not.toMatch(/"(sources|rationale|cases|tensions)":/);
});
