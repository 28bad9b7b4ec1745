import { loadIfReachable } from '#components/frame/network';
import { ifReadable } from '#features/browser/read-blob';
import type { Assessment } from '#policies/schema/assessment';
import type { FileFault } from '#policies/file/faults';
import type { SetAside } from '#policies/file/set-aside';

/** Larger than any assessment that can be made on the pages; what is larger is not read at all. */
const mostBytes = 20 * 1024 * 1024;

export type OpenedFile =
  | { ok: true; assessment: Assessment; setAside: SetAside[]; reading: typeof import('./reading') }
  | { ok: false; faults: FileFault[] }
  | { ok: false; refusal: 'too-large' | 'unreadable' | 'not-loaded' };

/** Reads an assessment file in the browser; what reads it is loaded only now. */
export async function readFile(file: Blob): Promise<OpenedFile> {
  if (file.size > mostBytes) return { ok: false, refusal: 'too-large' };
  const text = await ifReadable(file.text());
  if (text === undefined) return { ok: false, refusal: 'unreadable' };
  const reading = await loadIfReachable(() => import('./reading'));
  if (reading === undefined) return { ok: false, refusal: 'not-loaded' };
  const opened = reading.openAssessment(text);
  return opened.ok ? { ...opened, reading } : opened;
}
