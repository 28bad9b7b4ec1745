'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode, Ref } from 'react';
import { PageTitle } from '#components/frame/page-title';
import { FileField } from './file-field';
import type { Refused } from './outcome';
import { ProblemSummary } from './problem-summary';

type OpenFileProps = {
  /** The heading takes the focus when one comes back here. */
  heading?: Ref<HTMLHeadingElement>;
  /** The name of the file that is being read, or was read last. */
  name: string | null;
  reading: boolean;
  refused: Refused | null;
  onChoose: (file: File) => void;
  /** What was found in the file, where it could be read. */
  children?: ReactNode;
};

/** Opens an assessment file in the browser: the field, then either what is wrong with the file or what to do with it. */
export function OpenFile({ heading, name, reading, refused, onChoose, children }: OpenFileProps) {
  const t = useTranslations('open');

  return (
    <div className="max-w-measure text-lg">
      {refused === null ? null : <ProblemSummary name={name ?? ''} refused={refused} />}
      <PageTitle title={refused === null ? t('title') : t('errorTitle', { title: t('title') })} />
      <h1 ref={heading} tabIndex={-1} className="text-2xl sm:text-3xl">
        {t('title')}
      </h1>
      {children ?? (
        <>
          <p className="mt-4">{t('intro')}</p>
          <FileField onChoose={onChoose} invalid={refused !== null} />
        </>
      )}
      <p role="status" className="mt-3 text-base text-quiet">
        {reading ? t('reading', { file: name ?? '' }) : null}
      </p>
    </div>
  );
}
