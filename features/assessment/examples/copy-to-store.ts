import { readFile } from '#features/assessment/open/read-file';
import { now } from '#features/browser/clock';
import { freeTitle } from '#features/browser/copy-title';
import { copyOf } from '#features/browser/new-assessment';
import { theStore } from '#features/browser/use-store';

/** Keeps a copy of an example among the assessments of this browser, and gives its id; nothing where the browser does not keep it. */
export async function copyToStore(
  file: Blob,
  titled: (title: string, number: number) => string,
): Promise<string | undefined> {
  const opened = await readFile(file);
  if (!opened.ok) return undefined;
  const store = await theStore();
  const taken = (await store.list()).map((each) => each.assessment.title);
  const copy = copyOf(opened.assessment, freeTitle(opened.assessment.title, taken, titled), now());
  return (await store.create(copy, now())).ok ? copy.id : undefined;
}
