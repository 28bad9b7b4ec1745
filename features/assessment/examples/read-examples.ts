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

const opened = new Map<string, Example>();

/** Reads a file each time, but opens it only when it has changed. */
async function read(fileName: string): Promise<Example> {
  const text = await readFile(join(folder, fileName), 'utf8');
  const before = opened.get(fileName);
  if (before?.text === text) return before;
  const example = open(fileName, text);
  opened.set(fileName, example);
  return example;
}

function open(fileName: string, text: string): Example {
  const outcome = openAssessment(text);
  if (!outcome.ok) {
    throw new Error(`Example ${fileName} is faulty: ${JSON.stringify(outcome.faults)}`);
  }
  return { id: fileName.slice(0, -ending.length), fileName, text, assessment: outcome.assessment };
}
