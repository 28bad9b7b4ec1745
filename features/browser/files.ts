import { saveBlob } from '#components/documents/save-blob';
import { loadIfReachable } from '#components/frame/network';
import type { Fault } from '#policies/file/faults';
import type { Assessment } from '#policies/schema/assessment';
import { writtenName } from '#reports/file-name';
import { ifReadable } from './read-blob';

/** Hands an assessment to the browser as an `.arranjo.json` file. */
export function saveAsFile(assessment: Assessment): void {
  const blob = new Blob([`${JSON.stringify(assessment, null, 2)}\n`], { type: 'application/json' });
  saveBlob(blob, `${writtenName(assessment.profile.name, 'assessment')}.arranjo.json`);
}

/** Hands over what stands in a record that cannot be shown, as it is. */
export function saveContent(content: unknown, title: string | null): void {
  const blob = new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' });
  saveBlob(blob, `${plainName(title ?? '', 'assessment')}.arranjo.json`);
}

const mostBytes = 5 * 1024 * 1024;

export type OpenedFile =
  | { ok: true; assessment: Assessment; setAside: string[] }
  | { ok: false; faults: Fault[] }
  | { ok: false; refusal: 'too-large' | 'unreadable' | 'not-loaded' };

/** Reads an assessment file in the browser; the parser is loaded only now. */
export async function openFile(file: Blob): Promise<OpenedFile> {
  if (file.size > mostBytes) return { ok: false, refusal: 'too-large' };
  const text = await ifReadable(file.text());
  if (text === undefined) return { ok: false, refusal: 'unreadable' };
  const parser = await loadIfReachable(() => import('#policies/file/open-assessment'));
  return parser === undefined ? { ok: false, refusal: 'not-loaded' } : parser.openAssessment(text);
}
