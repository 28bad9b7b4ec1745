/** What the interview never reads of the knowledge that it asks with: where it comes from, its code, and what else speaks of it or hangs on it. */
const evidence = new Set(['sources', 'explained', 'basis', 'code', 'cases', 'tensions']);

type Entity = { id: string; options?: readonly { raises?: unknown }[] | undefined };

type Kind = 'Question' | 'Deficit' | 'Gate' | 'Module';

/** The file that holds all entities of a kind without their evidence, one a line, so that a browser loads no more than asking needs. */
export function askingFile(kind: Kind, entities: readonly Entity[]): string {
  return [
    '// Written by `npm run catalogue` from the knowledge base; edit that and not this.',
    `import type { Asking${kind} } from './asking';`,
    '',
    `export const asking${kind}s: Asking${kind}[] = [`,
    ...entities.map((entity) => `  ${JSON.stringify(withoutEvidence(entity))},`),
    '];',
    '',
  ].join('\n');
}

function withoutEvidence(entity: Entity): Record<string, unknown> {
  const options = entity.options?.map(({ raises: _, ...option }) => option);
  const asked = { ...entity, ...(options === undefined ? {} : { options }) };
  return Object.fromEntries(Object.entries(asked).filter(([key]) => !evidence.has(key)));
}
