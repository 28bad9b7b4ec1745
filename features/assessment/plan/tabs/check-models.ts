import type { CheckModel, WrittenReason } from '#components/plan/check-model';
import { must } from '#policies/engine/base';
import type { Override } from '#policies/schema/plan';
import type { CheckResult } from '#policies/schema/result';
import type { SourceReference } from '#policies/schema/terms';
import { locators } from '#policies/text/locators';
import { rationaleOf } from '#policies/text/rationale-of';
import { textOf } from '#policies/text/text-of';
import { checkText } from '#policies/explain/wording';
import { itemsNamed, type TabProps } from './words';

type Words = (key: string, values?: Record<string, string>) => string;

/** The checks of the plan with their words, in the order of the knowledge base. */
export function checkModels(props: TabProps, t: Words): CheckModel[] {
  return props.decision.checks.map((result) => checkModel(result, props, t));
}

function checkModel(result: CheckResult, props: TabProps, t: Words): CheckModel {
  const { base, texts, plan } = props;
  const check = must(base.check, result.check);
  const { name, mend } = textOf(texts.checks, result.check);
  return {
    id: result.check,
    name,
    status: result.status,
    text: checkText(result.check, result.status, texts),
    mend: result.status === 'breached' ? mend : null,
    principle: t('principle', {
      code: must(base.principle, check.principle).code,
      name: textOf(texts.principles, check.principle).name,
    }),
    sources: sourcesOf(check, props, t),
    basis: [t(`basis.${check.basis}`), rationaleOf(texts, 'checks', check.id)]
      .filter((each) => each !== undefined)
      .join('. '),
    items: itemsNamed(result.items, props),
    questions: result.questions.map((id) => questionNamed(id, props)),
    reasons: (plan.overrides ?? []).filter((o) => o.check === result.check).map((o) => reasonOf(o, props)),
  };
}

function sourcesOf({ sources }: { sources: SourceReference[] }, { base, texts }: TabProps, t: Words) {
  return [...new Set(sources.map(({ work }) => work))].map((work) => {
    const places = sources.filter((source) => source.work === work).map(({ place }) => place);
    return t('source', { work: must(base.source, work).short, place: locators(places, texts.locators) });
  });
}

function questionNamed(id: string, { base, texts, addresses, assessment }: TabProps) {
  const { section } = must(base.question, id);
  return { id, name: textOf(texts.questions, id).short, href: addresses.question(assessment.id, section, id) };
}

function reasonOf({ item, reason }: Override, props: TabProps): WrittenReason {
  return { item: item === undefined ? null : (itemsNamed([item], props)[0] ?? null), reason };
}
