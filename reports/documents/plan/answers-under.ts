import type { AnsweredQuestion, Trace } from '#policies/schema/result';

/** The answers at the leaves of a trace, each with the rule under which it stands; each answer once a rule. */
export function answersUnder(trace: Trace | undefined): { rule: string | undefined; answer: AnsweredQuestion }[] {
  const found: { rule: string | undefined; answer: AnsweredQuestion }[] = [];
  const walk = (node: Trace, rule: string | undefined) => {
    if ('answer' in node) {
      const known = found.some((f) => f.rule === rule && f.answer.question === node.answer.question);
      if (!known) found.push({ rule, answer: node.answer });
      return;
    }
    for (const below of node.of) walk(below, 'rule' in node ? node.rule : rule);
  };
  if (trace !== undefined) walk(trace, undefined);
  return found;
}
