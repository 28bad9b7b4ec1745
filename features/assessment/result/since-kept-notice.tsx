'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo } from 'react';
import { ShellLink } from '#components/frame/shell-link';
import type { Shared } from '#features/assessment/shared';
import { moveTo } from '#features/browser/navigation';
import { useFormat } from '#i18n/use-format';
import { isUnchanged, sinceKept, type SinceKept } from '#policies/compare/since-kept';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { readingOf } from '#policies/reading';

type SinceKeptNoticeProps = Pick<Shared, 'working' | 'addresses' | 'knowledgeVersion'>;

/** In a sentence or two, what happened since a result of this assessment was kept: facts apart from rules. Nothing where neither changed. */
export function SinceKeptNotice({ working, addresses, knowledgeVersion }: SinceKeptNoticeProps) {
  const t = useTranslations('work.compare.since');
  const format = useFormat();
  const keptBefore = working.opened.lastResult;
  const assessment = useDeferredValue(working.assessment);
  const since = useMemo(
    () =>
      keptBefore === undefined
        ? undefined
        : sinceKept(keptBefore, readingOf(assessment, knowledgeBase), knowledgeVersion),
    [keptBefore, assessment, knowledgeVersion],
  );
  const happened = since === undefined ? undefined : whatHappened(since);
  if (since === undefined || happened === undefined) return null;
  const { date, facts, result } = since;
  const said = t(happened, {
    dated: date === null ? 'no' : 'yes',
    date: date === null ? '' : format.date(date),
    count: facts?.length ?? 0,
  });
  const came = t('result', {
    same: isUnchanged(result) ? 'yes' : 'no',
    entered: result.entered.length,
    left: result.left.length,
    type: result.type === null ? 'same' : 'changed',
  });
  return (
    <p className="no-print mb-4 max-w-measure text-base text-quiet">
      {said} {came}{' '}
      <ShellLink href={addresses.compare(assessment.id)} onNavigate={moveTo}>
        {t('link')}
      </ShellLink>
    </p>
  );
}

/** Which sentence tells it; none where neither facts nor rules are others. */
function whatHappened({ facts, rules }: SinceKept): 'facts' | 'rules' | 'both' | 'unknown' | undefined {
  if (facts === null) return rules ? 'unknown' : undefined;
  if (facts.length > 0) return rules ? 'both' : 'facts';
  return rules ? 'rules' : undefined;
}
