'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { fetchIfReachable, loadIfReachable } from '#components/frame/network';
import { reportFault } from '#components/frame/report-fault';
import { useRouter } from '#i18n/navigation';

/** Takes a copy of the example as an assessment of one's own, to change it; what keeps it is loaded only then. */
export function CopyExample({ id }: { id: string }) {
  const t = useTranslations('result.exampleCopy');
  const locale = useLocale();
  const router = useRouter();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  async function copy() {
    setState('busy');
    const [file, copying] = await Promise.all([
      fetchIfReachable(`/${locale}/examples/${id}/file`, (response) => response.blob()),
      loadIfReachable(() => import('./copy-to-store')),
    ]);
    const titled = (title: string, number: number) => t('title', { title, number });
    const kept = file === undefined ? undefined : await copying?.copyToStore(file, titled);
    if (kept === undefined) setState('failed');
    else router.push(`/work/${kept}`);
  }

  function fail(cause: unknown) {
    reportFault(cause, 'copying an example');
    setState('failed');
  }

  return (
    <p className="mt-3">
      <button
        type="button"
        className="button button-quiet"
        aria-disabled={state === 'busy' ? true : undefined}
        onClick={() => (state === 'busy' ? undefined : void copy().catch(fail))}
      >
        {t('button')}
      </button>
      <span role="status">{state === 'busy' ? ` ${t('busy')}` : null}</span>
      {state === 'failed' ? <span role="alert"> {t('failed')}</span> : null}
    </p>
  );
}
