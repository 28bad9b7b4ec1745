import { knowledgeAnswer } from '#http/knowledge-answer';

/** All entities of the knowledge base with their texts. */
export function GET(request: Request): Response {
  const locale = new URL(request.url).searchParams.get('locale') ?? 'en';
  return knowledgeAnswer(locale, request.headers.get('if-none-match'));
}

export { onlyGet as DELETE, onlyGet as PATCH, onlyGet as POST, onlyGet as PUT } from '#http/other-methods';
