'use client';

import { CrashPage } from '../../../components/interview/crash-page';
import { saveAsFile } from './_shell/files';
import { lastSeen } from './_shell/last-seen';

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
