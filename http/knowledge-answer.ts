import { createHash } from 'node:crypto';
import { knowledgeResponse } from '#policies/api/knowledge-response';
import { knowledge } from '#policies/knowledge/knowledge';
import type { Texts } from '#policies/schema/text';
import { textsFor } from '#policies/text/texts';

type Body = { text: string; tag: string };

/** Writing it takes longer than deciding a package, and it is the same as long as the program runs. */
const bodies = new WeakMap<Texts, Body>();

/** The whole knowledge base in a locale; nothing but the word that it is unchanged, where the caller holds this very answer. */
export function knowledgeAnswer(locale: string, held: string | null): Response {
  const { text, tag } = bodyIn(textsFor(locale));
  const headers = { etag: tag, 'cache-control': 'public, no-cache' };
  if (tagsIn(held).includes(tag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'content-type': 'application/json' } });
}

function bodyIn(texts: Texts): Body {
  const known = bodies.get(texts);
  if (known !== undefined) return known;
  const text = JSON.stringify(knowledgeResponse(knowledge, texts));
  const body = { text, tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` };
  bodies.set(texts, body);
  return body;
}

/** What an If-None-Match header lists; servers on the way may have made a tag weak by compressing. */
function tagsIn(header: string | null): string[] {
  return (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
}
