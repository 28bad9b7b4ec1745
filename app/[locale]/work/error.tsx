'use client';

import { useEffect } from 'react';
import { CrashPage } from '#components/frame/crash-page';
import { reportFault } from '#components/frame/report-fault';
import { saveAsFile } from '#features/browser/files';
import { lastSeen } from '#features/browser/last-seen';

/** The page of last resort: the file comes first, then loading again. */
export default function WorkError({ error }: { error: Error }) {
  useEffect(() => reportFault(error, 'showing the assessments'), [error]);
  const assessment = lastSeen();
  return (
    <CrashPage
      onSaveFile={assessment === undefined ? undefined : () => saveAsFile(assessment)}
      onReload={() => window.location.reload()}
    />
  );
}
