'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChooseOther } from '#components/compare/choose-other';
import { DownloadDocument } from '#components/documents/download-document';
import { headingId } from '#components/forms/ids';
import { loadIfReachable } from '#components/frame/network';
import { PageTitle } from '#components/frame/page-title';
import { ShellLink } from '#components/frame/shell-link';
import { SectionView } from '#components/report/section';
import type { Shared } from '#features/assessment/shared';
import { now } from '#features/browser/clock';
import { moveTo, replaceWith } from '#features/browser/navigation';
import { useAddress } from '#features/browser/use-address';
import { useFormat } from '#i18n/use-format';
import type { Assessment } from '#policies/schema/assessment';
import { fileNameOf } from '#reports/file-name';
import { reportMaker } from '#reports/making/report-maker';
import type { AssessmentStore } from '#storage/browser/store';
import { useComparison } from './use-comparison';
import { useOthers } from './use-others';

type CompareViewProps = Pick<Shared, 'working' | 'addresses'> & { store: AssessmentStore };

/** An assessment beside another one, or beside its own result of earlier: what changed, facts apart from rules. */
export function CompareView({ store, working, addresses }: CompareViewProps) {
  const t = useTranslations('work.compare');
  const locale = useLocale();
  const format = useFormat();
  const { assessment, opened: before } = working;
  const { others, opened, problem, openFile, leaveFile } = useOthers(store, assessment.id);
  const [turned, setTurned] = useState(false);
  const chosen = useAddress().search.get('with') ?? '';
  const listed = others?.find((each) => each.id === chosen);
  const other = opened?.assessment ?? listed;
  const isGone = opened === undefined && chosen !== '' && others !== undefined && listed === undefined;
  const { comparison, fault } = useComparison({ assessment, other, keptBefore: before.lastResult, turned, locale });

  return (
    <>
      <PageTitle title={t('title', { title: assessment.title })} />
      <p className="no-print mb-4">
        <ShellLink href={addresses.tasks(assessment.id)} onNavigate={moveTo} className="back-link">
          {t('back')}
        </ShellLink>
      </p>
      <h1 id={headingId} tabIndex={-1} className="text-2xl sm:text-3xl">
        {t('heading')}
      </h1>
      <p className="no-print mt-3 mb-6 max-w-measure">{t('intro')}</p>
      <ChooseOther
        others={(others ?? []).map((each) => ({ id: each.id, name: nameOf(each) }))}
        chosen={opened === undefined ? (listed?.id ?? '') : ''}
        file={opened ?? null}
        problem={problem ?? (isGone ? t('gone') : null)}
        onChoose={choose}
        onFile={openFile}
      />
      {fault === null ? null : <p role="alert">{t(fault)}</p>}
      {comparison === undefined ? (
        <p role="status">{fault === null && other !== undefined ? t('comparing') : null}</p>
      ) : (
        <article className="report" lang={comparison.language}>
          {comparison.sections.map((section) => (
            <SectionView key={section.id} section={section} marginHeading={comparison.marginHeading} />
          ))}
        </article>
      )}
      {other === undefined ? null : (
        <section aria-labelledby="compare-download" className="no-print mt-10">
          <button type="button" className="quiet-action" onClick={() => setTurned(!turned)}>
            {t('turn')}
          </button>
          <h2 id="compare-download" className="mt-6 text-xl">
            {t('download')}
          </h2>
          <DownloadDocument
            document="plan"
            formats={['pdf', 'docx']}
            report={() => planWith(other)}
            assessment={assessment}
            fileName={(format) => fileNameOf('plan', format, assessment.profile.name)}
            server={false}
          />
        </section>
      )}
    </>
  );

  function nameOf({ title, updatedAt }: Assessment): string {
    return t('otherName', { title, date: format.date(updatedAt) });
  }

  function choose(id: string) {
    leaveFile();
    replaceWith(`${addresses.compare(assessment.id)}${id === '' ? '' : `?with=${id}`}`);
  }

  async function planWith(comparedWith: Assessment) {
    const maker = await loadIfReachable(() => reportMaker('plan', locale));
    return maker?.make(assessment, { madeAt: now(), comparedWith });
  }
}
