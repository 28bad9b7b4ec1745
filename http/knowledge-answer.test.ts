import { expect, test } from 'vitest';
import { knowledgeAnswer } from './knowledge-answer';

test('whoever holds the knowledge base already is told that it is unchanged, and gets nothing', async () => {
  const first = knowledgeAnswer('en', null);
  const tag = first.headers.get('etag') ?? '';
  expect(first.status).toBe(200);
  expect(await first.json()).toHaveProperty('measures');

  for (const held of [tag, `W/${tag}`, `"another", ${tag}`]) {
    const again = knowledgeAnswer('en', held);
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('etag')).toBe(tag);
  }
});

test('another language has another tag, and an old tag gets all of it', async () => {
  const tag = knowledgeAnswer('en', null).headers.get('etag') ?? '';
  const other = knowledgeAnswer('en-XA', tag);
  expect(other.status).toBe(200);
  expect(other.headers.get('etag')).not.toBe(tag);
});
