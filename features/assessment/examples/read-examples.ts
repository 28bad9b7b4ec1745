import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openAssessment } from '#policies/file/open-assessment';
import type { Assessment } from '#policies/schema/assessment';

export type Example = { id: string; fileName: string; text: string; assessment: Assessment };

const folder = join(process.cwd(), 'examples');
const ending = '.arranjo.json';

/** All worked examples, by the name of their file. */
export async function readExamples(): Promise<Example[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();

  return Promise.all(names.map(read));
}

/** One worked example, or nothing if there is none of that name. */
export async function readExample(id: string): Promise<Example | undefined> {
  const names = await readdir(folder);
  const name = `${id}${ending}`;

  // Only a name that the folder lists is opened, so that an address cannot lead out of it.
  return names.includes(name) ? read(name) : undefined;
}

async function read(fileName: string): Promise<Example> {
  const text = await readFile(join(folder, fileName), 'utf8');
  const opened = openAssessment(text);
  if (!opened.ok) {
    throw new Error(`Example ${fileName} is faulty: ${JSON.stringify(opened.faults)}`);
  }
  return { id: fileName.slice(0, -ending.length), fileName, text, assessment: opened.assessment };
}
