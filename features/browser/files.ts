import { saveBlob } from '#components/documents/save-blob';
import type { Assessment } from '#policies/schema/assessment';
import { plainName } from '#reports/file-name';

/** Hands an assessment to the browser as an `.arranjo.json` file. */
export function saveAsFile(assessment: Assessment): void {
  const blob = new Blob([`${JSON.stringify(assessment, null, 2)}\n`], { type: 'application/json' });
  saveBlob(blob, `${plainName(assessment.profile.name, 'assessment')}.arranjo.json`);
}
