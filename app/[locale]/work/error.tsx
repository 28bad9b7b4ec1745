'use client';

import { CrashPage } from '#components/frame/crash-page';
import { saveAsFile } from '#features/browser/files';
import { lastSeen } from '#features/browser/last-seen';

/** The page of last resort: the file comes first, then loading again. */
export default function Error() {
  const assessment = lastSeen();
  return (
    <CrashPage
      onSaveFile={assessment === undefined ? undefined : () => saveAsFile(assessment)}
      onReload={() => window.location.reload()}
    />
  );
}
