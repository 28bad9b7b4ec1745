import { knowledgeResponse } from '#policies/api/knowledge-response';
import { knowledge } from '#policies/knowledge/knowledge';
import { textsFor } from '#policies/text/texts';

/** All entities of the knowledge base with their texts. */
export function GET(request: Request): Response {
  const locale = new URL(request.url).searchParams.get('locale') ?? 'en';
  return Response.json(knowledgeResponse(knowledge, textsFor(locale)));
}
