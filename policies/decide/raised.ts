import { decidingIndex } from '#policies/engine/deciding-index';
import { isAsked } from '#policies/engine/asked';
import { evaluate } from '#policies/engine/evaluate';
import { answerTo, chosen, type EvaluationContext } from '#policies/engine/evaluation-context';
import type { Finding, FieldworkReason } from '#policies/schema/result';

/** A deficit whose state nobody knows and that an answer points to; `event` where that answer tells of one. */
export type Raised = {
  lead: string;
  event: 'stopped' | 'crisis' | undefined;
  reason: Extract<FieldworkReason, { kind: 'raised' }>;
};

/** The open deficits that answers point to, in the order in which the options name them. */
export function raisedDeficits(findings: Finding[], context: EvaluationContext): Raised[] {
  const { base, answers } = context;
  return decidingIndex(base).questionsRaising.flatMap((question) => {
    const ids = chosen(question, answerTo(answers, question.id)) ?? [];
    const options = (question.options ?? []).filter((option) => ids.includes(option.id));
    return options
      .flatMap((option) => option.raises ?? [])
      .flatMap(({ deficit, when, event }): Raised[] => {
        const lead = base.leadOf.get(deficit);
        if (lead === undefined || !isAsked(lead, context)) return [];
        if (findings.find((finding) => finding.deficit === deficit)?.severity !== null) return [];
        if (when !== undefined && evaluate(when, context) !== 'holds') return [];
        return [{ lead: lead.id, event, reason: { kind: 'raised', question: question.id, deficit } }];
      });
  });
}
