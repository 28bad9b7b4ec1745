'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useMemo } from 'react';
import { PageTitle } from '#components/frame/page-title';
import { ShellLink } from '#components/frame/shell-link';
import { DepthTabs } from '#components/report/depth-tabs';
import { HrefContext } from '#components/report/hrefs';
import { ReportView } from '#components/report/report-view';
import type { Shared } from '#features/assessment/shared';
import { moveTo, replaceWith } from '#features/browser/navigation';
import { useCopied } from '#features/browser/use-copied';
import { must } from '#policies/engine/base';
import { interviewBase } from '#policies/knowledge/interview';
import { depthNamed } from '#reports/depths';
import type { Depth } from '#reports/report';
import { ChangeView } from './change-view';
import { depthHref, hrefsAmong, isDepthPage } from './depth-address';
import { ResultActions } from './result-actions';
import { SinceKeptNotice } from './since-kept-notice';
import { useChange } from './use-change';
import { useDepths } from './use-depths';
import { useInnerLinks } from './use-inner-links';
import { usePlaceInAddress } from './use-place-in-address';

type ResultViewProps = Pick<
  Shared,
  'working' | 'addresses' | 'answering' | 'texts' | 'progress' | 'situation' | 'knowledgeVersion'
> & {
  /** What follows `/result` in the address. */
  part: string | null;
};

/** The result in the depth that the address names, as a page that follows its answers: each can be changed in place, and says what the change did. */
export function ResultView(props: ResultViewProps) {
  const { working, addresses, answering, texts, progress, situation, knowledgeVersion, part } = props;
  const t = useTranslations('work.result');
  const words = useTranslations('result');
  const { assessment } = working;
  const depth = depthNamed(part) ?? 'brief';
  const pageOf = (of: Depth) => depthHref(addresses, assessment.id, of);
  const { report, fault, depthOf } = useDepths(assessment, useLocale(), depth);
  const changing = useChange(working, answering, report);
  const { copied, copyLink } = useCopied();
  const here = pageOf(depth);

  // An address that names no depth, and the brief by its name, is that of the brief.
  useEffect(() => {
    if (part !== null && depth === 'brief') replaceWith(here + window.location.hash);
  }, [part, depth, here]);

  usePlaceInAddress(report !== undefined, here, (id) => {
    // What breaks here breaks where the depth itself is made, and is told there.
    void depthOf(id).then(
      (found) => (found === undefined ? undefined : replaceWith(`${pageOf(found)}#${id}`)),
      () => undefined,
    );
  });
  useInnerLinks((page) => isDepthPage(page, pageOf));

  const { open } = changing;
  const actions = {
    changeAnswer: (id: string) => open({ kind: 'answer', question: must(interviewBase.question, id) }),
    changeCutOffs: () => open({ kind: 'cut-offs' }),
    copyLink,
  };
  return (
    <div className="inner-links">
      <PageTitle title={t('title', { name: assessment.profile.name, depth })} />
      <p className="no-print mb-4">
        <ShellLink href={addresses.tasks(assessment.id)} onNavigate={moveTo} className="back-link">
          {t('back')}
        </ShellLink>
      </p>
      <SinceKeptNotice working={working} addresses={addresses} knowledgeVersion={knowledgeVersion} />
      <DepthTabs current={depth} hrefOf={pageOf} />
      {fault === null ? null : <p role="alert">{t(fault)}</p>}
      {report === undefined ? (
        <p role="status">{fault === null ? t('making') : null}</p>
      ) : (
        <Among depth={depth} addresses={addresses} assessment={assessment.id}>
          <ReportView report={report} actions={actions}>
            <ResultActions
              assessment={assessment}
              addresses={addresses}
              situation={situation}
              progress={progress}
              depth={depth}
              report={report}
            />
          </ReportView>
        </Among>
      )}
      <p role="status" className="copied no-print">
        {copied === undefined ? null : copied.done ? words('copied') : words('copyByHand', { address: copied.address })}
      </p>
      <ChangeView working={working} answering={answering} texts={texts} changing={changing} />
    </div>
  );
}

type AmongProps = Pick<Shared, 'addresses'> & {
  depth: Depth;
  assessment: string;
  children: ReactNode;
};

/** Leads the links of a report to the pages on which their places stand. */
function Among({ depth, addresses, assessment, children }: AmongProps) {
  const hrefOf = useMemo(
    () => hrefsAmong(depth, (of) => depthHref(addresses, assessment, of)),
    [depth, addresses, assessment],
  );
  return <HrefContext value={hrefOf}>{children}</HrefContext>;
}
