import type { Position } from '#components/frame/caption';

/** Which of those asked in a section this question is; one that is not asked there, such as in the quick pass, has no number. */
export function placeAmong<Asked>(asked: readonly Asked[], question: Asked): Position | null {
  const number = asked.indexOf(question) + 1;
  return number === 0 ? null : { number, of: asked.length };
}
