import { readExamples } from './read-examples';

/** The ids and titles of the worked examples. */
export async function exampleTitles(): Promise<{ id: string; title: string }[]> {
  return (await readExamples()).map(({ id, assessment }) => ({ id, title: assessment.title }));
}
