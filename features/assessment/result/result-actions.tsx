'use client';

import { useTranslations } from 'next-intl';
import { DownloadDocument } from '#components/documents/download-document';
import { ShellLink } from '#components/frame/shell-link';
import { ownLook } from '#features/assessment/documents/kept-choice';
import type { Shared } from '#features/assessment/shared';
import { moveTo } from '#features/browser/navigation';
import { completenessOf } from '#policies/interview/completeness';
import { isUnasked } from '#policies/interview/unasked';
import { isWithinReach } from '#policies/interview/way-through';
import type { Assessment } from '#policies/schema/assessment';
import { fileNameOf } from '#reports/file-name';
import type { Depth, Report } from '#reports/report';

type ResultActionsProps = Pick<Shared, 'addresses' | 'progress' | 'situation'> & {
  assessment: Assessment;
  depth: Depth;
  report: Report;
};

/** Where to go from the result: to the first question or the plan, and to paper in the depth that is read. */
export function ResultActions({ assessment, addresses, progress, situation, depth, report }: ResultActionsProps) {
  const t = useTranslations('work.result');
  const words = useTranslations('result');
  const unasked = isUnasked(completenessOf(situation), assessment.plan);
  const plannable = isWithinReach('plan', progress) && !unasked;

  return (
    <div className="no-print mt-8 max-w-measure text-base">
      {unasked ? (
        <p className="mb-6">
          <ShellLink href={addresses.place(assessment.id, 'first-questions')} onNavigate={moveTo} className="button">
            {t('askFirst')}
          </ShellLink>
        </p>
      ) : null}
      {plannable ? (
        <p className="mb-6">
          {t('planText')}{' '}
          <ShellLink href={addresses.place(assessment.id, 'plan')} onNavigate={moveTo}>
            {t(assessment.plan?.items === undefined ? 'plan' : 'planOn')}
          </ShellLink>
        </p>
      ) : null}
      <DownloadDocument
        document={depth}
        formats={['pdf']}
        report={() => Promise.resolve(withOwnLook(report))}
        assessment={assessment}
        what={unasked ? 'figures' : 'document'}
        fileName={(format) => fileNameOf(depth, format, assessment.profile.name)}
      >
        <ShellLink href={`${addresses.place(assessment.id, 'documents')}?document=${depth}`} onNavigate={moveTo}>
          {t('documents')}
        </ShellLink>
        <button type="button" className="text-button" onClick={() => window.print()}>
          {words('print')}
        </button>
      </DownloadDocument>
    </div>
  );
}

/** What was chosen of its looks counts wherever a document is made. */
function withOwnLook(report: Report): Report {
  const look = ownLook();
  return look === undefined ? report : { ...report, look };
}
