'use client';

import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import { PassingButton } from '#components/forms/passing-button';
import type { Words } from '#i18n/words';
import type { FormatId } from '#reports/registry';
import { MakingProgress } from './making-progress';
import type { DocumentMaking, useMaking } from './use-making';

type MakingStatusProps = Pick<ReturnType<typeof useMaking>, 'making' | 'last'> & {
  /** Has the server make it; null where it cannot make the same of the assessment alone. */
  askServer: (() => void) | null;
  /** The button that began it: it gets the focus back from a button that goes. */
  heir: RefObject<HTMLElement | null>;
  /** Whether the server would leave out something that was chosen: the look, or the choice of chapters. */
  serverLeavesOut?: boolean;
};

/** How far a document is, and what became of it; where it could not be made here, the offer that the server makes it. */
export function MakingStatus({ making, last, askServer, heir, serverLeavesOut = false }: MakingStatusProps) {
  const t = useTranslations('result');
  const wrong = making.kind === 'failed' || making.kind === 'refused';

  return (
    <>
      <p role="status" className={wrong ? 'problem mt-3 text-rust' : 'mt-3'}>
        {last === undefined ? null : statusOf(making, last, t)}
      </p>
      {making.kind === 'making' && last !== undefined ? (
        <MakingProgress at={making.at} what={t(`file.${last.format}`)} />
      ) : null}
      {wrong && askServer !== null ? (
        <div className="mt-3">
          <p className="mb-2">
            {t('serverOffer')} {serverLeavesOut ? t('serverLeavesOut') : null}
          </p>
          <PassingButton heir={heir} onPress={askServer}>
            {t('serverMake')}
          </PassingButton>
        </div>
      ) : null}
    </>
  );
}

/** Whether a document is in the making, here or on the server. */
export function isBusy({ kind }: DocumentMaking): boolean {
  return kind === 'making' || kind === 'asking';
}

/** Changes with the step and not with the count, because it is read aloud. */
function statusOf(
  making: DocumentMaking,
  { format, document, fileName }: { format: FormatId; document: string; fileName: string },
  t: Words<'result'>,
): string | null {
  const what = t(`file.${format}`);
  switch (making.kind) {
    case 'idle':
      return null;
    case 'making':
      return t(making.at === undefined ? 'making.start' : `making.${making.at.step}`, { what });
    case 'asking':
      return t('serverMaking', { what });
    case 'made':
      return t('made', { what, file: fileName });
    case 'cancelled':
      return t('cancelled', { what });
    case 'failed':
      return t(`failed.${making.fault}`, { what, document });
    case 'refused': {
      const { reason, status, detail } = making.refusal;
      return t('serverFailed', { what, reason: detail ?? t(reason, { status }) });
    }
  }
}
