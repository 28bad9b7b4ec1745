import { saveBlob } from '#components/documents/save-blob';
import type { Assessment } from '#policies/schema/assessment';
import { writtenName } from '#reports/written-name';

/** Hands an assessment to the browser as an `.arranjo.json` file. */
export function saveAsFile(assessment: Assessment): void {
  const blob = new Blob([`${JSON.stringify(assessment, null, 2)}\n`], { type: 'application/json' });
  saveBlob(blob, `${writtenName(assessment.profile.name, 'assessment')}.arranjo.json`);
}

/** Hands over what stands in a record that cannot be shown, as it is. */
export function saveContent(content: unknown, title: string | null): void {
  const blob = new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' });
  saveBlob(blob, `${writtenName(title ?? '', 'assessment')}.arranjo.json`);
}
