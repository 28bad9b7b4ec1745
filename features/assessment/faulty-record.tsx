'use client';

import { useTranslations } from 'next-intl';
import { PageTitle } from '#components/frame/page-title';
import { ShellLink } from '#components/frame/shell-link';
import { saveContent } from '#features/browser/files';
import type { DamagedRecord } from '#storage/browser/store';

type FaultyRecordProps = { record: DamagedRecord; listHref: string; onNavigate: (href: string) => void };

/** The assessment of this address is there and cannot be shown; what stands in it can be saved. */
export function FaultyRecord({ record, listHref, onNavigate }: FaultyRecordProps) {
  const t = useTranslations('work.notice.record');

  return (
    <div className="max-w-measure text-lg">
      <PageTitle title={t(record.why)} />
      <h1 id="heading" tabIndex={-1} className="text-2xl sm:text-3xl">
        {t(record.why)}
      </h1>
      <p className="mt-4">{t(`${record.why}Text`)}</p>
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="button" className="button" onClick={() => saveContent(record.content, record.title)}>
          {t('save')}
        </button>
        <ShellLink href={listHref} onNavigate={onNavigate}>
          {t('list')}
        </ShellLink>
      </p>
    </div>
  );
}
