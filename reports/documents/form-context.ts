import { type Format, formatFor } from '#i18n/format';
import { isUnasked } from '#policies/interview/unasked';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { type Reading, readingOf } from '#policies/reading';
import type { Assessment } from '#policies/schema/assessment';
import type { Texts } from '#policies/schema/text';
import { textsFor } from '#policies/text/texts';
import type { BuildOptions } from '#reports/build';
import type { PlanSource } from '#reports/presenters/plan/plan-source';
import { printableAssessment } from '#reports/printable';
import type { TextFunction } from '#reports/text-function';
import { redactedReading, redactedTexts } from './redaction';

/** What the builders of forms share: the reading of the case, the plan that was begun, and the words. */
export type FormContext = Reading &
  PlanSource & {
    texts: Texts;
    t: TextFunction;
    format: Format;
    madeAt: string;
    /** Without anything that people wrote of each other. */
    redacted: boolean;
    /** Nobody was asked and no plan is begun: then no package is shown as one. */
    unasked: boolean;
    /** A plan is begun; its checks are of the plan then, and of the package otherwise. */
    begun: boolean;
  };

/** An assessment as a form reads it: every text of it can be printed. */
export function readForForm(given: Assessment): Reading {
  return readingOf(printableAssessment(given), knowledgeBase);
}

/** Puts a reading and the words of a locale together; a redacted form is made of a reading that holds no more than it may tell. */
export function formContext(given: Reading, { locale, madeAt, t, redacted = false }: BuildOptions): FormContext {
  const reading = redacted ? redactedReading(given) : given;
  const texts = textsFor(locale);
  const plan = reading.assessment.plan ?? {};
  return {
    ...reading,
    plan,
    redacted,
    texts: redacted ? redactedTexts(texts) : texts,
    t,
    format: formatFor(locale),
    madeAt,
    unasked: isUnasked(reading.completeness(), plan),
    begun: (plan.items ?? []).length > 0,
  };
}
